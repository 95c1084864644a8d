import Testing

@testable import PlanCore

/// Files that no hand has written, each made to cost as much as it can.
@Suite(.timeLimit(.minutes(20))) struct HostileShapesTests {
  private static func plan(_ members: String) -> [UInt8] { Array(MarkedText.plan(members).utf8) }

  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test(
    "nodes that nothing separates do not overrun the reader's memory",
    arguments: [
      "[1[]1[]", "1[]", "1\"\"", "1{}", "[1-\"\"", "1-\"\"", "1-[]", "{1[]1[]", "\"\"1", "[\"\"-\"\"", "a\"\"", "1'x'",
      "[][]", "{\"\"1",
      "=", "{a=1b=2", "-[]",
    ])
  func crowdedNodes(_ piece: String) throws {
    for opening in ["[", "{", "{\"a\":[", "{\"a\":{"] {
      let text = Array(opening.utf8) + Self.repeated(piece, 4000)
      let closed = text + Array((opening.hasSuffix("{") ? "}" : "]").utf8) + (opening.count > 1 ? [0x7D] : [])
      for bytes in [text, closed] { #expect(PlanReader().read(bytes).plan == nil) }
    }
  }

  @Test(
    "one thing without end is refused at once",
    arguments: [
      "[", "{\"a\":", "{", "]", "}", ",", ":", "\"", "'", "\\", "\"\\", "\"\\u", "/", "//\n", "/*", "/**/", "#", "-",
      "+", ".", "0",
      "9", "e", "1e", " ", "\n", "\r", "\t", "\0", "\u{1B}", "đ", "e\u{301}", "null", "null,", "true ", "[],", "{},",
      "\"a\":",
    ])
  func endless(_ piece: String) {
    for opening in ["", "[", "{", "{\"a\":", "\"", "{\"schema\":\"plan/1\",\"note\":"] {
      let text = Array(opening.utf8) + Self.repeated(piece, 40_000 / piece.utf8.count)
      let reading = PlanReader().read(text)
      #expect(reading.plan == nil && !reading.problems.isEmpty)
      let first = reading.problems.prefix(1).map { $0.finding(in: text) }
      #expect(!FindingText(language: .vi).write(first, file: "f", bytes: text).isEmpty)
    }
  }

  @Test("64 levels are read, 65 are not, and the place is the 65th bracket", arguments: ["[]", "{}"])
  func nesting(_ brackets: String) {
    func nest(_ depth: Int) -> [UInt8] {
      let opening = brackets == "[]" ? "[" : "{\"x\":"
      let inside = brackets == "[]" ? "" : "1"
      return Array(
        (String(repeating: opening, count: depth) + inside + String(repeating: String(brackets.suffix(1)), count: depth))
          .utf8)
    }
    // The root of the plan is one level.
    let frame = { (value: [UInt8]) in Self.plan("\"x\": ").dropLast(2) + value + Array("}".utf8) }
    #expect(Findings(frame(nest(63))).codes == ["E1301"])
    let column = 8 + 63 * (brackets == "[]" ? 1 : 5)
    #expect(Findings(frame(nest(64))).places == ["E1108 3:\(column)"])
    #expect(Findings(frame(nest(100_000))).places == ["E1108 3:\(column)"])
  }

  @Test func `a plan of 100,000 units is read`() {
    let units = (1...100_000).map { #"{"code":"\#($0)","name":"Thôn \#($0)","start":{"households":9,"poor":1}}"# }
    let read = Findings(Self.plan("\"units\": [\(units.joined(separator: ",\n"))]"))
    #expect(read.places == [])
    #expect(read.plan?.units.count == 100_000)
    #expect(read.plan?.units.last?.name == "Thôn 100000")
    #expect(read.plan?.units.last?.start.households() == 9)
  }

  @Test func `an object of 100,000 unknown keys is read, the first thousand with a warning, the rest counted`() {
    let keys = (1...100_000).map { "\"khóa-\($0)\": \($0)" }
    let reading = PlanReader().read(Self.plan(keys.joined(separator: ",\n")))
    #expect(reading.plan != nil)
    #expect(reading.problems.count == 1000)
    #expect(reading.unlisted.warnings == 99_000 && reading.unlisted.errors == 0)
  }

  /// Each time but the first the key is one too many, and each time its value is no text.
  @Test func `100,000 times the same key is refused, and counted`() {
    let reading = PlanReader().read(Self.plan(Array(repeating: "\"note\": 1", count: 100_000).joined(separator: ",\n")))
    #expect(reading.plan == nil && reading.problems.count == 1000)
    #expect(reading.unlisted.errors == 99_999 + 100_000 - 1000)
  }

  @Test("more indicators or parts than 4096 are refused, each that is too many", arguments: ["lacking", "parts"])
  func words(_ key: String) {
    func plan(_ count: Int) -> [UInt8] {
      let words = (1...count).map { "\"w\($0)\": 1" }.joined(separator: ",\n")
      return Self.plan("\"total\": {\"start\": {\"poor\": {\"\(key)\": {\(words)}}}}")
    }
    #expect(Findings(plan(4096)).places == [])
    #expect(Findings(plan(4097)).places == ["E1208 4099:1"])
    let many = PlanReader().read(plan(100_000))
    #expect(many.problems.count == 1000 && many.unlisted.errors == 95_904 - 1000)
  }

  @Test("more mistakes than a thousand are counted, not kept", arguments: ["1 ", "nul,", "\u{1}", "\\ud800"])
  func manyMistakes(piece: String) {
    let many = String(repeating: piece, count: 2000)
    let isInText = piece.hasPrefix("\u{1}") || piece.hasPrefix("\\")
    let reading = PlanReader().read(Self.plan("\"x\": " + (isInText ? "\"\(many)\"" : "[\(many)0]")))
    #expect(reading.plan == nil)
    #expect(reading.problems.filter(\.isError).count == 1000 && reading.unlisted.errors == 1000)
  }

  @Test func `what comes after a thousand warnings and cannot be read is not passed over`() {
    let keys = (1...3000).map { "\"khóa-\($0)\": \($0)" }.joined(separator: ", ")
    let reading = PlanReader().read(Self.plan(keys + ", \"note\": 5"))
    #expect(reading.plan == nil && reading.problems.last?.isError == true)
    #expect(reading.problems.count == 1001 && reading.unlisted.warnings == 2000)
  }

  @Test func `a reader that has seen the worst reads the next file as if it were new`() throws {
    let reader = PlanReader()
    let whole = try Samples.smallest()
    let plan = try #require(PlanReader().read(whole).plan)
    for text in [
      Self.repeated("[1[]", 9000), Array(whole.dropLast(900)), [], Self.repeated("{\"a\":", 99), [0xFF, 0xFE],
    ] {
      #expect(reader.read(text).plan == nil)
      #expect(reader.read(whole).plan == plan)
    }
  }
}
