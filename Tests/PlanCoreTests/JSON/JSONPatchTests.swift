import Testing

@testable import PlanCore

/// A text, one change of it, and what it is to become.
struct PatchCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let path: [JSONPatch.Step]
  let value: JSONText.Value
  let result: String

  init(_ name: String, _ text: String, _ path: [JSONPatch.Step], _ value: JSONText.Value, _ result: String) {
    testDescription = name
    self.text = text
    self.path = path
    self.value = value
    self.result = result
  }
}

private let five = JSONText.Value.number(Numeral(5))

@Suite struct JSONPatchTests {
  private static let values = [
    PatchCase("number", #"{ "a" : 7 , "b":[1 ,2] }"#, ["a"], five, #"{ "a" : 5 , "b":[1 ,2] }"#),
    PatchCase("decimals", #"{"a": 58.8}"#, ["a"], .number(Numeral(5880, decimals: 2)), #"{"a": 58.80}"#),
    PatchCase("same number", #"{"a": 58.80}"#, ["a"], .number(Numeral(5880, decimals: 2)), #"{"a": 58.80}"#),
    PatchCase("element", #"[1, 2,3]"#, [1], five, #"[1, 5,3]"#),
    PatchCase("same text, escaped", #"{"a": "\u0041\/"}"#, ["a"], .text("A/"), #"{"a": "\u0041\/"}"#),
    PatchCase("text", #"{"a": "x"}"#, ["a"], .text("a\"\n"), #"{"a": "a\"\n"}"#),
    PatchCase("NFC", #"{"a": "x"}"#, ["e\u{302}\u{301}"], .text("e\u{302}\u{301}"), #"{"a": "x", "ế": "ế"}"#),
    PatchCase("escaped key", #"{"\u0061": 1}"#, ["a"], five, #"{"\u0061": 5}"#),
    PatchCase("null parent", #"{"a": null}"#, ["a", "b"], five, #"{"a": {"b": 5}}"#),
    PatchCase("BOM", "\u{FEFF}{\"a\":1}", ["a"], five, "\u{FEFF}{\"a\":5}"),
    PatchCase("root", "{\"a\":1}\n", [], five, "5\n"),
    PatchCase("short, households", #"{ "poor": 7 }"#, ["poor", "households"], five, #"{ "poor": 5 }"#),
    PatchCase("short, same", #"{ "poor": 7 }"#, ["poor", "households"], .number(Numeral(7)), #"{ "poor": 7 }"#),
    PatchCase(
      "short, other key", #"{ "poor": 7 }"#, ["poor", "reduce"], five,
      #"{ "poor": { "households": 7, "reduce": 5 } }"#),
    PatchCase(
      "short, range", #"{ "poor": 7 }"#, ["poor", "households"], .object([("min", five)]),
      #"{ "poor": { "households": { "min": 5 } } }"#),
    PatchCase(
      "range to number", #"{ "poor": { "households": { "min": 3 } } }"#, ["poor", "households"], five,
      #"{ "poor": { "households": 5 } }"#),
  ]

  private static let insertions = [
    PatchCase("one line", #"{ "a": 1 }"#, ["b"], five, #"{ "a": 1, "b": 5 }"#),
    PatchCase("one narrow line", #"{"a":1,"c":2}"#, ["b"], five, #"{"a":1,"c":2,"b":5}"#),
    PatchCase("one narrow member", #"{"a":1}"#, ["b"], five, #"{"a":1,"b":5}"#),
    PatchCase("odd gaps", #"{"a" :1,  "c" :2}"#, ["b"], five, #"{"a" :1,  "c" :2,  "b" :5}"#),
    PatchCase("empty object", #"{"a": {}}"#, ["a", "b"], five, #"{"a": {"b": 5}}"#),
    PatchCase("empty root", "{}\n", ["a", "b"], five, "{ \"a\": { \"b\": 5 } }\n"),
    PatchCase("empty array", #"{"a": []}"#, ["a", 0], five, #"{"a": [5]}"#),
    PatchCase("append", #"{"a": [1, 2]}"#, ["a", 2], five, #"{"a": [1, 2, 5]}"#),
    PatchCase("missing parents", #"{ "a": 1 }"#, ["b", "c", 0], five, #"{ "a": 1, "b": { "c": [5] } }"#),
    PatchCase("lines", "{\n  \"a\": 1\n}\n", ["b"], five, "{\n  \"a\": 1,\n  \"b\": 5\n}\n"),
    PatchCase("CR LF, tabs", "{\r\n\t\"a\": 1\r\n}", ["b"], five, "{\r\n\t\"a\": 1,\r\n\t\"b\": 5\r\n}"),
    PatchCase(
      "empty lines", "{\n  \"a\": 1,\n\n  \"c\": 2\n}", ["b"], five, "{\n  \"a\": 1,\n\n  \"c\": 2,\n  \"b\": 5\n}"),
    PatchCase(
      "empty object on lines", "{ \"a\": {\n  } }", ["a", "b"], five, "{ \"a\": {\n  \"b\": 5\n} }"),
    PatchCase(
      "lines, inner line", "{\n  \"a\": { \"x\": 1 }\n}", ["b", "x"], five,
      "{\n  \"a\": { \"x\": 1 },\n  \"b\": { \"x\": 5 }\n}"),
    PatchCase(
      "every object on lines", "{\n \"a\": {\n  \"x\": 1\n }\n}", ["b", "x"], five,
      "{\n \"a\": {\n  \"x\": 1\n },\n \"b\": {\n  \"x\": 5\n }\n}"),
    PatchCase(
      "object in place of lines", "{\n  \"a\": {\n    \"x\": 1\n  },\n  \"b\": { \"x\": 1 }\n}", ["a"],
      .object([("y", five)]), "{\n  \"a\": {\n    \"y\": 5\n  },\n  \"b\": { \"x\": 1 }\n}"),
  ]

  private func patched(_ text: String, _ changes: [([JSONPatch.Step], JSONText.Value)]) throws -> String {
    var patch = JSONPatch()
    for (path, value) in changes { patch.set(path, to: value) }
    return String(decoding: try patch.applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: values + insertions)
  func `a change is written as its neighbours are`(_ example: PatchCase) throws {
    let result = try patched(example.text, [(example.path, example.value)])
    #expect(Array(result.utf8) == Array(example.result.utf8), "\(result)")
    let again = try patched(result, [(example.path, example.value)])
    #expect(Array(again.utf8) == Array(result.utf8), "\(again)")
  }

  @Test func `several changes are made at once`() throws {
    let text = #"{ "units": [ { "poor": 7 }, { "poor": { "households": 3, "rate": 1.10 } } ], "x": null }"#
    let changes: [([JSONPatch.Step], JSONText.Value)] = [
      (["units", 1, "poor", "households"], five), (["units", 0, "poor", "households"], .number(Numeral(6))),
      (["units", 0, "poor", "rate"], .number(Numeral(12, decimals: 1))), (["units", 2, "name"], .text("Ô")),
      (["x", "y"], .flag(true)), (["z"], .null), (["units", 3], .list([])),
      (["units", 1, "poor", "households"], .null),
    ]
    #expect(
      try patched(text, changes)
        == #"{ "units": [ { "poor": { "households": 6, "rate": 1.2 } }, "#
        + #"{ "poor": { "households": null, "rate": 1.10 } }, { "name": "Ô" }, [] ], "x": { "y": true }, "z": null }"#)
  }

  @Test func `a part of a value that is set is set in it`() throws {
    let value = JSONText.Value.object([("a", .number(Numeral(1))), ("b", .number(Numeral(2)))])
    #expect(try patched("{}", [(["x"], value), (["x", "b"], five)]) == #"{ "x": { "a": 1, "b": 5 } }"#)
    #expect(try patched("{}", [(["x", "b"], five), (["x"], value)]) == #"{ "x": { "a": 1, "b": 2 } }"#)
  }

  @Test(
    arguments: [
      (#"{"a": "x"}"#, ["a", "b"]), (#"{"a": [1]}"#, ["a", "b"]), (#"{"a": {}}"#, ["a", 0]),
      (#"{"a": [1]}"#, ["a", 2]), (#"{"a": 1.5e3}"#, ["a", "b"]), ("{}", [1]),
      (#"{"poor": 7}"#, ["poor", "households", "min"]),
    ] as [(String, [JSONPatch.Step])])
  func `a path that leads nowhere is refused`(text: String, path: [JSONPatch.Step]) {
    #expect(throws: JSONPatchError.self) { try patched(text, [(path, five)]) }
  }

  @Test(arguments: ["", "{", #"{"a": 1,}"#, #"{"a": 1, "a": 2}"#])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: JSONPatchError.notJSON) { try patched(text, [(["a"], five)]) }
  }

  /// A split writes each unit of a plan that may have thousands.
  @Test(.timeLimit(.minutes(1))) func `thirty thousand places are changed in time that grows with them`() throws {
    let count = 30_000
    let text = "[" + String(repeating: #"{ "a": 1 }, "#, count: count - 1) + #"{ "a": 1 }]"#
    var patch = JSONPatch()
    for position in 0..<count { patch.set([.position(position), "a"], to: five) }
    let changed = try patch.applied(to: Array(text.utf8))
    #expect(changed == Array(text.utf8).map { $0 == UInt8(ascii: "1") ? UInt8(ascii: "5") : $0 })
  }
}
