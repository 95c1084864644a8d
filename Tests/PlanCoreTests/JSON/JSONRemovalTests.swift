import Testing

@testable import PlanCore

/// A text, what is removed from it, and what is left.
struct RemovalCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let paths: [[JSONPatch.Step]]
  let result: String

  init(_ name: String, _ text: String, _ paths: [JSONPatch.Step]..., leaves result: String) {
    testDescription = name
    self.text = text
    self.paths = paths
    self.result = result
  }
}

private let five = JSONText.Value.number(Numeral(5))

@Suite struct JSONRemovalTests {
  private static let oneLine = [
    RemovalCase("first", #"{ "a": 1, "b": 2, "c": 3 }"#, ["a"], leaves: #"{ "b": 2, "c": 3 }"#),
    RemovalCase("middle", #"{ "a": 1, "b": 2, "c": 3 }"#, ["b"], leaves: #"{ "a": 1, "c": 3 }"#),
    RemovalCase("last", #"{ "a": 1, "b": 2, "c": 3 }"#, ["c"], leaves: #"{ "a": 1, "b": 2 }"#),
    RemovalCase("only", #"{ "a": 1 }"#, ["a"], leaves: "{}"),
    RemovalCase("first, narrow", #"{"a":1,"b":2}"#, ["a"], leaves: #"{"b":2}"#),
    RemovalCase("last, narrow", #"{"a":1,"b":2}"#, ["b"], leaves: #"{"a":1}"#),
    RemovalCase("first, odd gaps", #"{"a" :1 ,  "b" :2 , "c":3 }"#, ["a"], leaves: #"{"b" :2 , "c":3 }"#),
    RemovalCase("middle, odd gaps", #"{"a" :1 ,  "b" :2 , "c":3 }"#, ["b"], leaves: #"{"a" :1 , "c":3 }"#),
    RemovalCase("last, odd gaps", #"{"a" :1 ,  "b" :2 , "c":3 }"#, ["c"], leaves: #"{"a" :1 ,  "b" :2 }"#),
    RemovalCase("first element", "[1, 2,3]", [0], leaves: "[2,3]"),
    RemovalCase("middle element", "[1, 2,3]", [1], leaves: "[1,3]"),
    RemovalCase("last element", "[1, 2,3]", [2], leaves: "[1, 2]"),
    RemovalCase("only element", "[ [1] ]", [0], leaves: "[]"),
    RemovalCase("escaped key", #"{"\u0061": 1, "b": 2}"#, ["a"], leaves: #"{"b": 2}"#),
    RemovalCase("key in NFC", #"{"ế": 1, "b": 2}"#, ["e\u{302}\u{301}"], leaves: #"{"b": 2}"#),
    RemovalCase("BOM", "\u{FEFF}{\"a\":1}", ["a"], leaves: "\u{FEFF}{}"),
  ]

  private static let lines = [
    RemovalCase("first", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", ["a"], leaves: "{\n  \"b\": 2\n}\n"),
    RemovalCase(
      "middle", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n", ["b"], leaves: "{\n  \"a\": 1,\n  \"c\": 3\n}\n"),
    RemovalCase("last", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", ["b"], leaves: "{\n  \"a\": 1\n}\n"),
    RemovalCase("only", "{\n  \"a\": 1\n}\n", ["a"], leaves: "{}\n"),
    RemovalCase("CR LF, tabs", "{\r\n\t\"a\": 1,\r\n\t\"b\": 2\r\n}", ["b"], leaves: "{\r\n\t\"a\": 1\r\n}"),
    RemovalCase(
      "empty line before", "{\n  \"a\": 1,\n\n  \"b\": 2,\n  \"c\": 3\n}", ["b"],
      leaves: "{\n  \"a\": 1,\n  \"c\": 3\n}"),
    RemovalCase("commas first", "{ \"a\": 1\n, \"b\": 2\n, \"c\": 3 }", ["b"], leaves: "{ \"a\": 1\n, \"c\": 3 }"),
    RemovalCase("lines of two", "[1, 2,\n 3, 4]", [2], leaves: "[1, 2, 4]"),
    RemovalCase(
      "what has lines", "{\n  \"a\": {\n    \"x\": 1\n  },\n  \"b\": 2\n}", ["a"], leaves: "{\n  \"b\": 2\n}"),
    RemovalCase(
      "inside, on lines", "{\n  \"a\": {\n    \"x\": 1,\n    \"y\": 2\n  }\n}", ["a", "x"],
      leaves: "{\n  \"a\": {\n    \"y\": 2\n  }\n}"),
    RemovalCase("only one inside", "{\n  \"a\": {\n    \"x\": 1\n  }\n}", ["a", "x"], leaves: "{\n  \"a\": {}\n}"),
  ]

  private static let units = #"{ "units": [ { "poor": 7, "note": "x" }, { "poor": 8 } ] }"#

  private static let nested = [
    RemovalCase(
      "member of an element", units, ["units", 0, "note"], leaves: #"{ "units": [ { "poor": 7 }, { "poor": 8 } ] }"#),
    RemovalCase("element, first", units, ["units", 0], leaves: #"{ "units": [ { "poor": 8 } ] }"#),
    RemovalCase("element, last", units, ["units", 1], leaves: #"{ "units": [ { "poor": 7, "note": "x" } ] }"#),
    RemovalCase("all elements", units, ["units", 0], ["units", 1], leaves: #"{ "units": [] }"#),
    RemovalCase(
      "only of each", units, ["units", 1, "poor"], ["units", 0, "poor"],
      leaves: #"{ "units": [ { "note": "x" }, {} ] }"#),
  ]

  private static let several = [
    RemovalCase("first two", #"{ "a": 1, "b": 2, "c": 3, "d": 4 }"#, ["b"], ["a"], leaves: #"{ "c": 3, "d": 4 }"#),
    RemovalCase("middle two", #"{ "a": 1, "b": 2, "c": 3, "d": 4 }"#, ["b"], ["c"], leaves: #"{ "a": 1, "d": 4 }"#),
    RemovalCase("last two", #"{ "a": 1, "b": 2, "c": 3, "d": 4 }"#, ["c"], ["d"], leaves: #"{ "a": 1, "b": 2 }"#),
    RemovalCase("every other", #"{ "a": 1, "b": 2, "c": 3, "d": 4 }"#, ["a"], ["c"], leaves: #"{ "b": 2, "d": 4 }"#),
    RemovalCase("all", #"{ "a": 1, "b": 2 }"#, ["a"], ["b"], leaves: "{}"),
    RemovalCase("positions of the text", "[1, 2, 3, 4]", [0], [2], leaves: "[2, 4]"),
  ]

  private static let absent = [
    RemovalCase("no such key", #"{ "a" :1 }"#, ["b"], leaves: #"{ "a" :1 }"#),
    RemovalCase("no such parent", #"{ "a" :1 }"#, ["b", "c"], leaves: #"{ "a" :1 }"#),
    RemovalCase("unknown parent", #"{ "a" :null }"#, ["a", "c"], leaves: #"{ "a" :null }"#),
    RemovalCase("past the end", "[1 ]", [1], leaves: "[1 ]"),
    RemovalCase("short, other key", #"{ "poor": 7 }"#, ["poor", "rate"], leaves: #"{ "poor": 7 }"#),
    RemovalCase("short, households", #"{ "poor": 7 }"#, ["poor", "households"], leaves: #"{ "poor": {} }"#),
  ]

  private func changed(_ text: String, _ patch: JSONPatch) throws -> String {
    String(decoding: try patch.applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: oneLine + lines + nested + several + absent)
  func `what is removed leaves its neighbours as they are`(_ example: RemovalCase) throws {
    var patch = JSONPatch()
    for path in example.paths { patch.remove(path) }
    let result = try changed(example.text, patch)
    #expect(Array(result.utf8) == Array(example.result.utf8), "\(result)")
  }

  @Test func `what is added goes in the place of what is removed at the end`() throws {
    var patch = JSONPatch()
    patch.remove(["b"])
    patch.set(["c"], to: five)
    #expect(try changed(#"{ "a": 1, "b": 2 }"#, patch) == #"{ "a": 1, "c": 5 }"#)
    #expect(try changed(#"{ "b": 1, "a": 2 }"#, patch) == #"{ "a": 2, "c": 5 }"#)
    #expect(try changed(#"{"b":1}"#, patch) == #"{"c":5}"#)
    #expect(try changed("{\n  \"a\": 1,\n  \"b\": 2\n}\n", patch) == "{\n  \"a\": 1,\n  \"c\": 5\n}\n")
    #expect(try changed("{\n  \"b\": 2\n}\n", patch) == "{\n  \"c\": 5\n}\n")
  }

  @Test func `elements are removed, set and added by the positions they have`() throws {
    var patch = JSONPatch()
    patch.remove([0])
    patch.set([2], to: five)
    patch.set([3], to: .number(Numeral(6)))
    #expect(try changed("[1, 2, 3]", patch) == "[2, 5, 6]")
  }

  @Test func `of setting and removing one value the later holds`() throws {
    let text = #"{ "a": { "x": 1 } }"#
    var patch = JSONPatch()
    patch.remove(["a"])
    patch.remove(["a", "x"])
    #expect(try changed(text, patch) == "{}")
    patch.set(["a", "b"], to: five)
    #expect(try changed(text, patch) == #"{ "a": { "b": 5 } }"#)
    patch.set(["a"], to: .object([("c", five), ("d", .list([five, .null]))]))
    patch.remove(["a", "c"])
    patch.remove(["a", "d", 0])
    patch.remove(["a", "e"])
    #expect(try changed(text, patch) == #"{ "a": { "d": [null] } }"#)
    patch.remove(["a"])
    #expect(try changed(text, patch) == "{}")
  }

  @Test(
    arguments: [
      ("{}", []), (#"{"a": "x"}"#, ["a", "b"]), (#"{"a": [1]}"#, ["a", "b"]), (#"{"a": {}}"#, ["a", 0]),
    ] as [(String, [JSONPatch.Step])])
  func `a path that leads nowhere is refused`(text: String, path: [JSONPatch.Step]) {
    var patch = JSONPatch()
    patch.remove(path)
    #expect(throws: JSONPatchError.self) { try changed(text, patch) }
  }
}
