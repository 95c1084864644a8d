import Testing

@testable import PlanCore

@Suite struct WrappingTests {
  @Test(arguments: [
    ("hộ nghèo và cận nghèo", 9, ["hộ nghèo", "và cận", "nghèo"]), ("hộ nghèo", 8, ["hộ nghèo"]),
    ("hộ nghèo", 7, ["hộ", "nghèo"]), ("", 5, [""]), ("   ", 5, [""]), ("a  b", 5, ["a b"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("x abcdefgh y", 3, ["x", "abc", "def", "gh", "y"]),
    ("ab cdefg", 4, ["ab", "cdef", "g"]), ("越南越", 3, ["越", "南", "越"]), ("một\nhai ba\n", 9, ["một", "hai ba", ""]),
    ("một\r\nhai", 9, ["một", "hai"]), ("ab", 0, ["a", "b"]), ("越", 1, ["越"]),
    ("1\u{A0}000 hộ", 5, ["1\u{A0}000", "hộ"]), ("a \u{301}b c", 3, ["a \u{301}b", "c"]),
    ("xã – huyện", 4, ["xã –", "huyệ", "n"]), ("  a   b  ", 3, ["a b"]), ("越南 a", 2, ["越", "南", "a"]),
  ])
  func textBreaksAtSpacesAndLongWordsBetweenGraphemes(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: ["a", "ậ", "a\u{323}\u{302}", "越", "👍🏽"])
  func aWordOfAnyLengthIsCutInLines(letter: String) {
    let lines = String(repeating: letter, count: 20_000).wrapped(to: 10)
    let each = 10 / letter.displayWidth
    #expect(lines.allSatisfy { $0.count == each })
    #expect(lines.count == 20_000 / each)
  }

  @Test(arguments: 2...30)
  func noLineIsWiderAndNoLetterIsLost(width: Int) {
    let text = "Tỷ lệ hộ nghèo cuối năm 2024 của phường Quang Minh là 越南 0,69% tổngsốhộtoànphường"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
