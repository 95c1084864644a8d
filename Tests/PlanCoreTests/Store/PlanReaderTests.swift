import Testing

@testable import PlanCore

/// What the reader takes for a plan, and what it says when it does not.
@Suite struct PlanReaderTests {
  private static let shortest =
    #"{ "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021" }"#

  @Test func `four keys make a plan, and all else is unknown`() {
    let read = Findings(Self.shortest)
    #expect(read.places == [])
    #expect(read.plan == Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021"))
    #expect(read.plan?.start.isEmpty == true && read.plan?.target.isEmpty == true)
  }

  @Test(arguments: [shortest, "{"])
  func `a reader keeps nothing of a text that it has read`(text: String) {
    let reader = PlanReader()
    _ = reader.read(Array(text.utf8))
    #expect(reader.bytes.count == 0)
  }

  @Test func `a byte order mark is passed over, and is no column`() {
    let read = Findings([0xEF, 0xBB, 0xBF] + Array(Self.shortest.utf8))
    #expect(read.places == [] && read.plan == Findings(Self.shortest).plan)
    #expect(Findings([0xEF, 0xBB, 0xBF] + Array(#"{ "schema": "" }"#.utf8)).places == ["E1207 1:13"])
  }

  @Test("UTF-16 and UTF-32 are refused, with or without a byte order mark", arguments: [true, false])
  func utf16(_ hasMark: Bool) {
    func bytes(_ mark: [UInt8], _ characters: [[UInt8]]) -> [UInt8] {
      (hasMark ? mark : []) + characters.joined()
    }
    let units = Array(Self.shortest.utf16)
    let little = bytes([0xFF, 0xFE], units.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let big = bytes([0xFE, 0xFF], units.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    let wide = bytes([0xFF, 0xFE, 0, 0], units.map { [UInt8($0 & 0xFF), UInt8($0 >> 8), 0, 0] })
    for bytes in [little, big, wide] { #expect(Findings(bytes).places == ["E1102 1:1"]) }
  }

  @Test(
    "another version is one finding, whatever else is wrong", arguments: ["plan/2", "plan/1.1", "plan/10", "plan/"])
  func version(_ schema: String) {
    let text = #"{ "year": "x", "schema": "\#(schema)", "units": 3, "poor": {} }"#
    #expect(Findings(text).places == ["E1206 1:26"])
  }

  @Test(
    "what does not say that it is a plan is one finding",
    arguments: [
      ("{}", "E1207 1:1"), (#"{ "name": "x", "year": [] }"#, "E1207 1:1"), (#"{ "schema": null }"#, "E1207 1:1"),
      (#"{ "schema": "households/1" }"#, "E1207 1:13"), (#"{ "schema": "Plan/1" }"#, "E1207 1:13"),
      (#"{ "schema": "" }"#, "E1207 1:13"),
      (#"{ "schema": "plan.report/1", "year": "x" }"#, "E1207 1:13"), ("[]", "E1201 1:1"), ("null", "E1201 1:1"),
      ("17", "E1201 1:1"),
      ("\"plan/1\"", "E1201 1:1"), ("\n  true", "E1201 2:3"),
    ])
  func noPlan(_ text: String, _ place: String) {
    #expect(Findings(text).places == [place])
    #expect(Findings(text).plan == nil)
  }

  @Test func `all problems are listed, in the order of the file`() {
    let text = """
      {
        "schema": "plan/1", "schema": "plan/1",
        "area": { "kind": "comune", "nam": "Xã" },
        "year": 2024.5,
        "total": {
          "start": { "households": "1011", "poor": { "rate": 1e1, "lacking": { "water": -1, } } },
        },
        "units": [{ "code": 7 }, null, { "name": "B", "strat": {} }],
        "movements": [{ "date": "2024-02-30", "from": "rich", "to": "none", "households": 017 }],
        "note": "\\q"
      }
      """
    #expect(
      Findings(text).places == [
        "E1203 1:1", "E1107 2:23", "E1203 3:11", "E1204 3:21", "E1301 3:31", "E1202 4:11", "E1201 6:30", "E1202 6:56",
        "E1202 6:83", "E1113 6:85", "E1113 6:92", "E1203 8:13", "E1201 8:23", "E1201 8:28", "E1301 8:49", "E1205 9:27",
        "E1204 9:49", "E1121 9:85", "E1124 10:12",
      ])
  }

  @Test func `after a mistake that hides the rest, what came before is still listed`() {
    let text = """
      {
        "schema": "plan/1", "x": 01,
        "year": 2024]
      """
    #expect(Findings(text).places == ["E1121 2:28", "E1116 3:15"])
  }

  @Test(
    "a slip that more than one rule could name is named once",
    arguments: [
      "[1 /]", "/", "[/ 1]", "{ \"a\": / }", "{\"a\" / 1}", "[1,,2]", "'", "[1 ;]", "{;}",
    ])
  func once(_ text: String) {
    #expect(Findings(text).all.count == 1)
  }

  @Test(
    "what a document claims is read, however unlikely",
    arguments: [
      #""total": { "start": { "households": 10, "poor": 17, "nearPoor": { "households": 900, "rate": 640.5 } } }"#,
      #""total": { "start": { "poor": { "households": 3, "rate": 0, "lacking": { "water": 5, "no-such": 1 } } } }"#,
      #""total": { "start": { "poor": { "households": 3, "parts": { "a": 9, "b": { "min": 5, "max": 2 } } } } }"#,
      #""units": [{ "code": "1", "name": "A" }, { "code": "1", "name": "A" }, { "name": "" }]"#,
      #""movements": [{ "date": "1999", "unit": "no such", "from": "poor", "to": "poor", "households": 0, "members": 900 }]"#,
      #""results": [{ "asOf": "2030", "standard": "none", "units": { "no such": { "poor": 1 }, "": {} } }]"#,
      #""goals": [{ "id": "a", "atLeast": 100, "atMost": 3 }, { "id": "a" }]"#,
      #""tasks": [{ "id": "1", "project": "1", "start": "2025", "due": "2020", "status": "done" }]"#,
      #""quotas": [{ "class": "poor", "reduce": -900 }, { "class": "poor", "reduce": 4 }]"#,
      #""waivers": [{}, { "code": "E9999", "pointer": "not a pointer" }]"#,
      #""standard": null, "year": 1900"#,
    ])
  func claims(_ member: String) {
    let text =
      member.hasPrefix("\"standard\"")
      ? #"{ "schema": "plan/1", "area": { "name": "" }, "year": 1900, "standard": "" }"# : MarkedText.plan(member)
    let read = Findings(text)
    #expect(read.places == [])
    #expect(read.plan != nil)
  }

  @Test func `letters in parts arrive composed, wherever they stand`() throws {
    // "Thôn Đầu" and "còn", their marks typed apart, once as bytes and once as \\u escapes.
    let name = "Thôn Đa\u{302}\u{300}u"
    let escaped = "Thôn Đa\\u0302\\u0300u"
    for spelled in [name, escaped] {
      let plan = try #require(
        Findings(
          MarkedText.plan(
            #"""
            "note": "\#(spelled)",
            "total": { "start": { "poor": { "parts": { "\#(spelled)": 1 } } } },
            "units": [{ "code": "\#(spelled)", "name": "\#(spelled)", "inCharge": ["\#(spelled)"] }],
            "results": [{ "asOf": "2024", "units": { "\#(spelled)": {} } }],
            "facts": [{ "value": "\#(spelled)" }]
            """#)
        ).plan)
      let unit = try #require(plan.units.first)
      let words: [String?] = [
        plan.note, plan.parts.first, unit.code?.text, unit.name, unit.inCharge.first,
        plan.results.first?.units.first?.unit,
      ]
      #expect(
        words.map { $0.map { text in Array(text.utf8) } } == Array(repeating: Array("Thôn Đ\u{1EA7}u".utf8), count: 6))
      #expect(plan.facts.first?.value == .text("Thôn Đ\u{1EA7}u"))
    }
  }

  @Test func `a part is one part, however its letters are typed`() throws {
    let plan = try #require(
      Findings(
        MarkedText.plan(
          #""total": { "start": { "poor": { "parts": { "c\#("ò")n": 1 } } }, "target": { "poor": { "parts": { "co\#("\u{300}")n": 2 } } } }"#
        )
      ).plan)
    #expect(plan.parts == ["còn"])
    #expect(plan.target.count(.figure(.poor, .part(0))) == 2)
  }

  @Test func `escapes are read as the characters they stand for`() {
    let read = Findings(MarkedText.plan(#""n\u006fte": "a\"\\\/\b\f\n\r\t\u0110\uD83D\uDE00""#))
    #expect(read.places == [])
    #expect(read.plan?.note == "a\"\\/\u{8}\u{C}\n\r\tĐ😀")
  }
}
