/// The plain letter below each Latin letter with marks: `ậ` → `a`, `Đ` → `d`, `ƀ` → `b`.
///
/// Vietnamese and the written languages of the highlands (Ê Đê, Gia Rai, Ba Na) use letters of four Unicode blocks;
/// all of U+00C0–024F and U+1E00–1EFF that Unicode names "letter X with …" stand here, both cases.
enum LatinLetters {
  /// The plain lower-case ASCII letter of a Latin letter of any case and with any marks; `nil` for all else.
  static func base(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x41...0x5A: UInt8(truncatingIfNeeded: scalar.value | 0x20)
    case 0x61...0x7A: UInt8(truncatingIfNeeded: scalar.value)
    case 0xC0...0x24F, 0x1E00...0x1EFF: table[slot(scalar)].nonZero
    default: nil
    }
  }

  /// The two blocks side by side: U+1E00 follows U+024F.
  private static func slot(_ scalar: Unicode.Scalar) -> Int {
    Int(scalar.value < 0x1E00 ? scalar.value - 0xC0 : scalar.value - 0x1E00 + 0x190)
  }

  /// Built on first use; zero where a scalar has no plain letter (Æ, ×, ß …).
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x290)
    for (base, letters) in rows {
      for letter in letters.unicodeScalars { table[slot(letter)] = base }
    }
    return table
  }()

  /// Ð and ð (eth) and Ɖ (African d) look like Đ, and documents contain them in its place.
  private static let rows: [(base: UInt8, letters: String)] = [
    (UInt8(ascii: "a"), "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    (UInt8(ascii: "b"), "ƀƁƂƃɃḂḃḄḅḆḇ"),
    (UInt8(ascii: "c"), "ÇçĆćĈĉĊċČčƇƈȻȼḈḉ"),
    (UInt8(ascii: "d"), "ĎďĐđƊƋƌǅǲȡḊḋḌḍḎḏḐḑḒḓÐðƉ"),
    (UInt8(ascii: "e"), "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩɆɇḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    (UInt8(ascii: "f"), "ƑƒḞḟ"),
    (UInt8(ascii: "g"), "ĜĝĞğĠġĢģƓǤǥǦǧǴǵḠḡ"),
    (UInt8(ascii: "h"), "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    (UInt8(ascii: "i"), "ÌÍÎÏìíîïĨĩĪīĬĭĮįİƗǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    (UInt8(ascii: "j"), "ĴĵǰɈɉ"),
    (UInt8(ascii: "k"), "ĶķƘƙǨǩḰḱḲḳḴḵ"),
    (UInt8(ascii: "l"), "ĹĺĻļĽľĿŀŁłƚǈȴȽḶḷḸḹḺḻḼḽ"),
    (UInt8(ascii: "m"), "ḾḿṀṁṂṃ"),
    (UInt8(ascii: "n"), "ÑñŃńŅņŇňƝƞǋǸǹȠȵṄṅṆṇṈṉṊṋ"),
    (UInt8(ascii: "o"), "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƟƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    (UInt8(ascii: "p"), "ƤƥṔṕṖṗ"),
    (UInt8(ascii: "q"), "ɋ"),
    (UInt8(ascii: "r"), "ŔŕŖŗŘřȐȑȒȓɌɍṘṙṚṛṜṝṞṟ"),
    (UInt8(ascii: "s"), "ŚśŜŝŞşŠšȘșȿṠṡṢṣṤṥṦṧṨṩ"),
    (UInt8(ascii: "t"), "ŢţŤťŦŧƫƬƭƮȚțȶȾṪṫṬṭṮṯṰṱẗ"),
    (UInt8(ascii: "u"), "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    (UInt8(ascii: "v"), "ƲṼṽṾṿ"),
    (UInt8(ascii: "w"), "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    (UInt8(ascii: "x"), "ẊẋẌẍ"),
    (UInt8(ascii: "y"), "ÝýÿŶŷŸƳƴȲȳɎɏẎẏẙỲỳỴỵỶỷỸỹỾỿ"),
    (UInt8(ascii: "z"), "ŹźŻżŽžƵƶȤȥɀẐẑẒẓẔẕ"),
  ]
}

extension UInt8 {
  fileprivate var nonZero: UInt8? { self == 0 ? nil : self }
}
