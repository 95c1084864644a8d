/// A word in front of a name that says what the area is, folded: `xa`, `thi tran`, `tt`.
struct KindWord: Sendable {
  /// When the word is taken for a kind rather than a part of the name.
  enum Condition {
    /// Wherever something follows.
    case always
    /// Before a number only: `Tổ 5`, but not `Tô Hiệu`.
    case beforeNumber
    /// With a full stop only: `P. Quang Minh`.
    case abbreviated
  }

  /// The folded words as written.
  let words: [String]
  /// The first byte of the first of them.
  private let letter: UInt8
  /// The kind without abbreviation.
  let inFull: String
  /// When it counts.
  let condition: Condition

  private init(_ spelling: String, _ condition: Condition = .always, for inFull: String? = nil) {
    words = spelling.split(separator: " ").map(String.init)
    letter = spelling.utf8.first ?? 0
    self.inFull = inFull ?? spelling
    self.condition = condition
  }

  /// The kind word that begins a name; `nil` where there is none or nothing would be left.
  static func beginning(_ name: ArraySlice<NameWord>) -> KindWord? {
    // One byte tells apart nearly all of them: a country has a hundred thousand names.
    guard let letter = name.first?.text.utf8.first else { return nil }
    return all.first { $0.letter == letter && $0.begins(name) }
  }

  private func begins(_ name: ArraySlice<NameWord>) -> Bool {
    guard name.count > words.count, zip(name, words).allSatisfy({ $0.text == $1 }) else { return false }
    return switch condition {
    case .always: true
    case .beforeNumber: name[name.startIndex + words.count].isNumber
    case .abbreviated: name[name.startIndex].hasFullStop
    }
  }

  /// Of two with one beginning, the longer stands first.
  private static let all = [
    KindWord("tinh"), KindWord("t", .abbreviated, for: "tinh"),
    KindWord("thanh pho"), KindWord("tp", for: "thanh pho"),
    KindWord("huyen"), KindWord("h", .abbreviated, for: "huyen"),
    KindWord("quan"), KindWord("q", .abbreviated, for: "quan"),
    KindWord("thi xa"), KindWord("tx", for: "thi xa"),
    KindWord("xa"), KindWord("x", .abbreviated, for: "xa"),
    KindWord("phuong"), KindWord("p", .abbreviated, for: "phuong"),
    KindWord("thi tran"), KindWord("tt", for: "thi tran"),
    KindWord("dac khu"),
    KindWord("thon"), KindWord("buon"), KindWord("bon"), KindWord("lang"), KindWord("ban"), KindWord("ap"),
    KindWord("xom"), KindWord("khom"), KindWord("tieu khu"),
    KindWord("khu pho"), KindWord("kp", for: "khu pho"), KindWord("khu", .beforeNumber),
    KindWord("to dan pho"), KindWord("tdp", for: "to dan pho"), KindWord("to", .beforeNumber, for: "to dan pho"),
    KindWord("so", .beforeNumber),
  ]
}
