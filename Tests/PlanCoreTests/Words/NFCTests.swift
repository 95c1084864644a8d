import Testing

@testable import PlanCore

@Suite struct NFCTests {
  /// The twelve vowels: the plain letter, the mark that shapes it, and the letter with each tone in the order of `tones`.
  static let vowels: [(plain: Unicode.Scalar, shape: Unicode.Scalar?, letters: String)] = [
    ("a", nil, "aàảãáạ"), ("a", "\u{306}", "ăằẳẵắặ"), ("a", "\u{302}", "âầẩẫấậ"), ("e", nil, "eèẻẽéẹ"),
    ("e", "\u{302}", "êềểễếệ"), ("i", nil, "iìỉĩíị"), ("o", nil, "oòỏõóọ"), ("o", "\u{302}", "ôồổỗốộ"),
    ("o", "\u{31B}", "ơờởỡớợ"), ("u", nil, "uùủũúụ"), ("u", "\u{31B}", "ưừửữứự"), ("y", nil, "yỳỷỹýỵ"),
    ("A", nil, "AÀẢÃÁẠ"), ("A", "\u{306}", "ĂẰẲẴẮẶ"), ("A", "\u{302}", "ÂẦẨẪẤẬ"), ("E", nil, "EÈẺẼÉẸ"),
    ("E", "\u{302}", "ÊỀỂỄẾỆ"), ("I", nil, "IÌỈĨÍỊ"), ("O", nil, "OÒỎÕÓỌ"), ("O", "\u{302}", "ÔỒỔỖỐỘ"),
    ("O", "\u{31B}", "ƠỜỞỠỚỢ"), ("U", nil, "UÙỦŨÚỤ"), ("U", "\u{31B}", "ƯỪỬỮỨỰ"), ("Y", nil, "YỲỶỸÝỴ"),
  ]
  static let tones: [Unicode.Scalar?] = [nil, "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
  static let dotBelow: Unicode.Scalar = "\u{323}"
  static let horn: Unicode.Scalar = "\u{31B}"

  @Test(arguments: vowels.indices)
  func everyVowelWithEveryToneComposes(index: Int) {
    let vowel = Self.vowels[index]
    let letters = Array(vowel.letters.unicodeScalars)
    for (letter, tone) in zip(letters, Self.tones) {
      #expect(scalars(nfc: [vowel.plain, vowel.shape, tone]) == [letter])
      #expect(scalars(nfc: [letters[0], tone]) == [letter])
      // Marks above and below the letter, or at its side, may stand in any order; two above it may not.
      if tone == Self.dotBelow || vowel.shape == Self.horn {
        #expect(scalars(nfc: [vowel.plain, tone, vowel.shape]) == [letter])
      }
      #expect(scalars(nfc: [letter]) == [letter])
    }
  }

  /// Worked out with Python's `unicodedata.normalize`: letters that hold more marks than one scalar can.
  @Test(arguments: [
    ("e\u{302}\u{306}", "ê\u{306}"), ("o\u{306}\u{31B}", "ơ\u{306}"), ("\u{14F}\u{31B}", "ơ\u{306}"),
    ("a\u{301}\u{302}", "á\u{302}"), ("\u{E1}\u{323}", "ạ\u{301}"), ("\u{1EA5}\u{323}", "ậ\u{301}"),
    ("x\u{301}\u{323}", "x\u{323}\u{301}"), ("\u{301}\u{323}", "\u{323}\u{301}"), ("c\u{30C}", "č"),
    ("b\u{335}", "b\u{335}"),
    ("\n\u{301}", "\n\u{301}"), ("x\u{341}", "x\u{301}"), ("a\u{340}", "à"), ("a\u{34F}\u{301}", "a\u{34F}\u{301}"),
    ("n\u{303}\u{301}", "ñ\u{301}"),
  ])
  func whatNoLetterHoldsStaysInCanonicalOrder(text: String, composed: String) {
    #expect(Array(text.nfc.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test func wordsComposeLetterByLetter() {
    let decomposed = "Xa\u{303} Phu\u{301} Tu\u{301}c, quy\u{301} I\u{301}\r\nTho\u{302}n 2 – đa\u{306}\u{323}t"
    #expect(Array(decomposed.nfc.utf8) == Array("Xã Phú Túc, quý Í\r\nThôn 2 – đặt".utf8))
  }

  @Test(arguments: ["", "plan", "Xã Chư RCăm", "Ngân hàng 越南 🇻🇳"])
  func textWithoutCombiningMarksIsLeftAlone(text: String) {
    #expect(!text.utf8.hasCombiningMarks)
    #expect(Array(text.nfc.utf8) == Array(text.utf8))
  }

  @Test func `a long text and a letter with twenty thousand marks compose`() {
    let long = String(repeating: "e\u{301}", count: 40_000)
    #expect(long.nfc.utf8.elementsEqual(String(repeating: "é", count: 40_000).utf8))
    let marked = "e" + String(repeating: "\u{323}\u{301}", count: 10_000)
    #expect(marked.nfc.unicodeScalars.count == 20_000)
    #expect(marked.nfc.unicodeScalars.prefix(3).elementsEqual(["\u{1EB9}", "\u{323}", "\u{323}"]))
  }

  private func scalars(nfc scalars: [Unicode.Scalar?]) -> [Unicode.Scalar] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(\.self))
    return Array(String(text).nfc.unicodeScalars)
  }
}
