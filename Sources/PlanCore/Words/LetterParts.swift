/// A precomposed Latin letter taken apart: `ậ` into `a`, circumflex and dot below.
///
/// The standard library composes only behind `==`, so the parts come from the letter's Unicode name, which lists them:
/// LATIN SMALL LETTER A WITH CIRCUMFLEX AND DOT BELOW.
struct LetterParts: Equatable {
  /// The letter without marks, of the same case.
  let letter: Unicode.Scalar
  /// Its combining marks, in no particular order of classes; marks of one class in theirs.
  let marks: [Unicode.Scalar]

  /// The parts of a letter, or `nil` where the scalar is not made of a letter of ASCII and marks (`đ`, `ø`).
  init?(of scalar: Unicode.Scalar) {
    guard let name = scalar.properties.name, let base = LatinLetters.base(of: scalar) else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 5, words[4] == "WITH" else { return nil }
    var marks: [Unicode.Scalar] = []
    for words in words[5...].split(separator: "AND") {
      guard let mark = Self.marks[words.joined(separator: " ")] else { return nil }
      marks.append(mark)
    }
    self.letter = Unicode.Scalar(words[1] == "CAPITAL" ? base & 0xDF : base)
    self.marks = marks
  }

  private static let marks: [String: Unicode.Scalar] = [
    "GRAVE": "\u{300}", "ACUTE": "\u{301}", "CIRCUMFLEX": "\u{302}", "TILDE": "\u{303}", "MACRON": "\u{304}",
    "BREVE": "\u{306}", "DOT ABOVE": "\u{307}", "DIAERESIS": "\u{308}", "HOOK ABOVE": "\u{309}",
    "RING ABOVE": "\u{30A}", "DOUBLE ACUTE": "\u{30B}", "CARON": "\u{30C}", "DOUBLE GRAVE": "\u{30F}",
    "INVERTED BREVE": "\u{311}", "HORN": "\u{31B}", "DOT BELOW": "\u{323}", "DIAERESIS BELOW": "\u{324}",
    "RING BELOW": "\u{325}", "COMMA BELOW": "\u{326}", "CEDILLA": "\u{327}", "OGONEK": "\u{328}",
    "CIRCUMFLEX BELOW": "\u{32D}", "BREVE BELOW": "\u{32E}", "TILDE BELOW": "\u{330}", "LINE BELOW": "\u{331}",
  ]
}
