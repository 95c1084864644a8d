import Testing

@testable import PlanCore

@Suite struct TextEditTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    ("abc", "abc"), ("abc", "abXc"), ("abc", "c"), ("", "abc"), ("abc", ""), ("aaaa", "aa"), ("Thôn Đông", "Thôn Đồng"),
    ("é", "è"), ("một\nhai\nba\n", "một\nHAI\nba\n"), ("đ", "đđ"),
    ("một\nhai\nba\n", "mốt\nhai\nbốn\n"), ("a\nb\n", "a\nx\nb\n"), ("a\r\nb\r\n", "x\r\nb\ny"),
  ])
  func `an edit between two texts makes the one of the other, and back, at characters`(old: String, new: String) {
    let edits = [TextEdit].between(Self.bytes(old), Self.bytes(new))
    #expect(edits.applied(to: Self.bytes(old)) == Self.bytes(new))
    #expect(edits.reversed.applied(to: Self.bytes(new)) == Self.bytes(old))
    #expect(edits.allSatisfy { String(validating: $0.old, as: UTF8.self) != nil })
    #expect(edits.allSatisfy { String(validating: $0.new, as: UTF8.self) != nil })
  }

  @Test func `lines that stay are in no edit`() {
    let edits = [TextEdit].between(Self.bytes("ab\nsame\ncd\n"), Self.bytes("aXb\nsame\nd\n"))
    #expect(
      edits == [
        TextEdit(offset: 1, old: [], new: Self.bytes("X")), TextEdit(offset: 8, old: Self.bytes("c"), new: []),
      ])
  }

  @Test func `several edits are taken back at once`() {
    let edits = [
      TextEdit(offset: 0, old: Self.bytes("a"), new: Self.bytes("xyz")),
      TextEdit(offset: 2, old: Self.bytes("c"), new: []),
      TextEdit(offset: 4, old: [], new: Self.bytes("!")),
    ]
    #expect(edits.applied(to: Self.bytes("abcd")) == Self.bytes("xyzbd!"))
    #expect(edits.reversed.applied(to: Self.bytes("xyzbd!")) == Self.bytes("abcd"))
  }

  @Test func `a text that the edits are not of is left alone`() {
    let edits = [TextEdit(offset: 1, old: Self.bytes("b"), new: Self.bytes("x"))]
    #expect(edits.applied(to: Self.bytes("aXc")) == nil)
    #expect(edits.applied(to: Self.bytes("a")) == nil)
  }
}
