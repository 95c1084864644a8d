import Testing

@testable import PlanCore

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plan", 4), ("Chư RCăm", 8), ("Chu\u{31B} RCa\u{306}m", 8), ("ậ", 1), ("a\u{323}\u{302}", 1), ("đ", 1),
    ("越南", 4), ("ＡＢ", 4), ("한", 2), ("🇻🇳", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("©", 1),
    ("1\u{FE0F}\u{20E3}", 2),
    ("\u{200B}", 0), ("\u{301}", 0), ("–…", 2), ("█▌", 2), ("␛", 1), ("\u{1B}", 0), ("e\u{302}\u{306}", 1), ("カ", 2),
  ])
  func textIsAsWideAsItsGraphemes(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("xã", 4, "xã  ", "  xã"), ("越", 3, "越 ", " 越"), ("a\u{323}\u{302}", 2, "ậ ", " ậ"), ("huyện", 3, "huyện", "huyện"),
    ("x", -1, "x", "x"), ("", 2, "  ", "  "),
  ])
  func paddingFillsToTheWidthAndNeverCuts(text: String, width: Int, left: String, right: String) {
    #expect(text.padded(to: width) == left)
    #expect(text.padded(to: width, flush: .right) == right)
  }
}
