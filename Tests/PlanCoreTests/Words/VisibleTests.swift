import Testing

@testable import PlanCore

@Suite struct VisibleTests {
  @Test(arguments: [
    ("Xã Chư RCăm", "Xã Chư RCăm"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\nb\tc\r\n", "a␊b␉c␍␊"), ("\0", "␀"),
    ("\u{7F}", "␡"), ("\u{9B}1m", "<U+009B>1m"), ("\u{202E}gpj", "<U+202E>gpj"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"), ("\u{2028}\u{2029}", "<U+2028><U+2029>"), ("", ""),
  ])
  func controlsAreShownNotSent(text: String, visible: String) {
    #expect(text.visible == visible)
  }

  @Test func noControlOfTheFirst256ScalarsIsLeft() {
    for value in UInt8.min...UInt8.max {
      let isControl = value < 0x20 || 0x7F...0x9F ~= value
      #expect((String(Unicode.Scalar(value)).visible == String(Unicode.Scalar(value))) == !isControl)
    }
  }
}
