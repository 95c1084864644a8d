import Testing

@testable import PlanCore

/// How a number may be spelled where.
@Suite struct PlanNumbersTests {
  /// What a number counts, which decides how it may be spelled.
  enum Sort: String, CaseIterable {
    case count, change, rate, points
  }

  private static let places: [(frame: String, sort: Sort)] = [
    (#""total": { "start": { "households": @ } }"#, .count),
    (#""total": { "start": { "members": @ } }"#, .count),
    (#""units": [{ "name": "A", "target": { "groups": { "merit": { "households": @ } } } }]"#, .count),
    (#""total": { "start": { "poor": @ } }"#, .count),
    (#""total": { "start": { "poor": { "households": @ } } }"#, .count),
    (#""total": { "start": { "poor": { "members": @ } } }"#, .count),
    (#""total": { "start": { "poor": { "members": { "min": @ } } } }"#, .count),
    (#""total": { "start": { "poor": { "parts": { "b": @ } } } }"#, .count),
    (#""total": { "start": { "poor": { "lacking": { "water": @ } } } }"#, .count),
    (#""total": { "target": { "flows": { "poor": { "new": @ } } } }"#, .count),
    (#""quotas": [{ "class": "poor", "households": @ }]"#, .count),
    (#""movements": [{ "date": "2024", "from": "poor", "to": "none", "households": @ }]"#, .count),
    (#""movements": [{ "date": "2024", "from": "poor", "to": "none", "households": 1, "members": @ }]"#, .count),
    (#""total": { "target": { "poor": { "reduce": @ } } }"#, .change),
    (#""total": { "target": { "poor": { "reduce": { "min": @ } } } }"#, .change),
    (#""quotas": [{ "class": "poor", "reduce": @ }]"#, .change),
    (#""total": { "start": { "poor": { "rate": @ } } }"#, .rate),
    (#""total": { "start": { "poor": { "rate": { "max": @ } } } }"#, .rate),
    (#""total": { "start": { "poor": { "lacking": { "water": { "rate": @ } } } } }"#, .rate),
    (#""total": { "start": { "groups": { "merit": { "poor": { "share": @ } } } } }"#, .rate),
    (#""quotas": [{ "class": "poor", "rate": @ }]"#, .rate),
    (#""goals": [{ "id": "a", "atLeast": @ }]"#, .rate),
    (#""goals": [{ "id": "a", "atMost": @ }]"#, .rate),
    (#""goals": [{ "id": "a", "result": @ }]"#, .rate),
    (#""funding": [{ "amount": @ }]"#, .rate),
    (#""total": { "target": { "poor": { "points": @ } } }"#, .points),
    (#""total": { "target": { "poor": { "points": { "max": @ } } } }"#, .points),
    (#""quotas": [{ "class": "poor", "points": @ }]"#, .points),
    (#""facts": [{ "value": @ }]"#, .points),
  ]

  private static let spellings: [(text: String, right: Set<Sort>)] = [
    ("17", [.count, .change, .rate, .points]), ("0", [.count, .change, .rate, .points]),
    ("999999999999999", [.count, .change, .rate, .points]), ("1000000000000000", []), ("99999999999999999999", []),
    (String(repeating: "9", count: 400), []), ("-1000000000000000", []),
    ("-4", [.change, .points]), ("-0", [.change, .points]), ("-999999999999999", [.change, .points]),
    ("17.0", [.rate, .points]), ("58.8", [.rate, .points]), ("58.80", [.rate, .points]), ("0.0", [.rate, .points]),
    ("0.00000000000001", [.rate, .points]), ("0.000000000000001", []), ("58." + String(repeating: "8", count: 300), []),
    ("-2.75", [.points]), ("-0.5", [.points]), ("1e3", []), ("1E3", []), ("1e999", []), ("1e-999", []), ("0e0", []),
    ("1.5e2", []), ("-1e3", []), ("1e" + String(repeating: "9", count: 50), []),
  ]

  @Test("a number is read where its spelling is right, else refused at its place", arguments: places)
  func spelling(_ frame: String, _ sort: Sort) {
    for (spelled, right) in Self.spellings {
      let text = MarkedText(member: frame, spelled)
      let expected = right.contains(sort) ? [] : ["E1202 \(text.place)"]
      #expect(Findings(text.text).places == expected, "\(frame) \(spelled)")
    }
  }

  @Test(
    "what is no number of JSON is refused as such",
    arguments: ["007", "+5", ".5", "5.", "1.000.5", "-", "0x1F", "1_000"])
  func notJSON(_ spelled: String) {
    let text = MarkedText(member: #""total": { "start": { "households": @ } }"#, spelled)
    #expect(Findings(text.text).places == ["E1121 \(text.place)"])
  }

  @Test(
    "a decimal comma or grouped thousands are one mistake, at the number, and what follows is read",
    arguments: [
      "58,8", "1,011", "1,011,500", "1.011,5", "0,5",
    ])
  func decimalComma(_ spelled: String) {
    let text = MarkedText(
      member: #""total": { "start": { "poor": { "rate": @, "members": 2, "base": "x" }, "year": 1 } }"#, spelled)
    let read = Findings(text.text)
    #expect(read.codes == ["E1121", "E1204", "E1301"])
    #expect(read.places.first == "E1121 \(text.place)")
    #expect(read.all.first?.message.vi == "`\(spelled)` viết sai cách viết số của JSON")
  }

  /// A number in figures may be a range, a figure itself may not, nor may what is a count and nothing else.
  private static let ranges: [(frame: String, isAllowed: Bool)] = [
    (#""total": { "start": { "poor": { "households": @ } } }"#, true),
    (#""total": { "start": { "poor": { "members": @ } } }"#, true),
    (#""total": { "start": { "poor": { "rate": @ } } }"#, true),
    (#""total": { "start": { "poor": { "share": @ } } }"#, true),
    (#""total": { "target": { "poor": { "reduce": @ } } }"#, true),
    (#""total": { "target": { "poor": { "points": @ } } }"#, true),
    (#""total": { "start": { "poor": { "parts": { "b": @ } } } }"#, true),
    (#""total": { "start": { "poor": { "lacking": { "water": { "rate": @ } } } } }"#, true),
    (#""total": { "start": { "flows": { "poor": { "left": { "members": @ } } } } }"#, true),
    (#""quotas": [{ "class": "poor", "reduce": @ }]"#, true),
    (#""quotas": [{ "class": "poor", "points": @ }]"#, true),
    (#""total": { "start": { "poor": @ } }"#, false),
    (#""total": { "start": { "groups": { "merit": { "nearPoor": @ } } } }"#, false),
    (#""total": { "start": { "flows": { "poor": { "left": @ } } } }"#, false),
    (#""total": { "start": { "poor": { "lacking": { "water": @ } } } }"#, false),
    (#""total": { "start": { "households": @ } }"#, false),
    (#""total": { "start": { "members": @ } }"#, false),
    (#""year": @"#, false),
    (#""movements": [{ "date": "2024", "from": "poor", "to": "none", "households": @ }]"#, false),
    (#""movements": [{ "date": "2024", "from": "poor", "to": "none", "households": 1, "members": @ }]"#, false),
    (#""goals": [{ "id": "a", "atLeast": @ }]"#, false),
    (#""funding": [{ "amount": @ }]"#, false),
    (#""facts": [{ "value": @ }]"#, false),
    (#""total": { "start": { "poor": { "rate": { "min": @ } } } }"#, false),
  ]

  @Test("a range is read inside a figure or quota, and refused everywhere else", arguments: ranges)
  func range(_ frame: String, _ isAllowed: Bool) {
    for range in [
      #"{ "min": 8, "max": 9 }"#, #"{ "min": 8 }"#, #"{ "max": 9 }"#, #"{ "min": 9, "max": 8, "note": "sai" }"#,
    ] {
      var text = MarkedText(member: frame, range)
      if frame.hasPrefix("\"year\"") {
        text = MarkedText(#"{ "schema": "plan/1", "area": { "name": "X" }, "standard": "s", "year": @ }"#, range)
      }
      #expect(Findings(text.text).places == (isAllowed ? [] : ["E1201 \(text.place)"]), "\(range)")
    }
  }

  @Test func `a range with neither end is no range`() {
    let text = MarkedText(member: #""total": { "start": { "poor": { "rate": @ } } }"#, #"{ "note": "trên 26 %" }"#)
    #expect(Findings(text.text).places == ["E1201 \(text.place)"])
  }

  @Test func `one end of a range alone leaves the other open`() throws {
    let plan = try #require(
      Findings(
        MarkedText.plan(
          #""total": { "start": { "poor": { "rate": { "min": 26 } }, "nearPoor": { "households": { "max": 930, "min": 840 } } } }"#
        )
      ).plan)
    #expect(plan.start.amount(.figure(.poor), .rate) == .between(Numeral(26), nil))
    #expect(plan.start.amount(.figure(.nearPoor), .households) == .between(Numeral(840), Numeral(930)))
  }

  @Test func `a rate keeps the decimals that are printed`() throws {
    let rates = try ["58.8", "58.80", "58.800", "0", "0.00", "0.10"].map { rate in
      let text = MarkedText(member: #""total": { "start": { "poor": { "rate": @ } } }"#, rate).text
      return try #require(Findings(text).plan).start[Place.figure(.poor).with(.rate)]
    }
    #expect(
      rates == [
        Numeral(588, decimals: 1), Numeral(5880, decimals: 2), Numeral(58800, decimals: 3), Numeral(0),
        Numeral(0, decimals: 2), Numeral(10, decimals: 2),
      ])
    #expect(rates[0] != rates[1])
    #expect(rates.compactMap { $0?.description } == ["58.8", "58.80", "58.800", "0", "0.00", "0.10"])
  }

  @Test(
    "a year is four digits between 1900 and 2199, and one finding says so",
    arguments: [
      ("1900", ""), ("2199", ""), ("1899", "E1202"), ("2200", "E1202"), ("0", "E1202"), ("24", "E1202"),
      ("-2024", "E1202"),
      ("2024.0", "E1202"), ("2.024e3", "E1202"), ("99999999999999999999", "E1202"), ("\"2024\"", "E1201"),
      ("null", "E1203"),
      ("02024", "E1121"),
    ])
  func year(_ spelled: String, _ code: String) {
    let frame = #"{ "schema": "plan/1", "area": { "name": "X" }, "standard": "s", "year": @ }"#
    #expect(Findings(MarkedText(frame, spelled).text).codes == (code.isEmpty ? [] : [code]))
  }

  @Test(
    "a refused number says why and how to write it",
    arguments: [
      (
        #""total": { "start": { "households": 17.0 } }"#,
        "`households` phải là số nguyên không âm, nhưng số này có phần thập phân",
        "viết 17"
      ),
      (
        #""total": { "start": { "households": 1e3 } }"#,
        "`households` phải là số nguyên không âm, nhưng số này có số mũ", "viết đủ các chữ số: 1000, không viết 1e3"
      ),
      (
        #""total": { "start": { "poor": -1 } }"#, "`poor` phải là số nguyên hoặc đối tượng {…}, nhưng số này âm",
        "chỉ `reduce` và `points` được âm (khi tăng)"
      ),
      (
        #""quotas": [{ "class": "poor", "members": 1000000000000000 }]"#,
        "`members` phải là số nguyên hoặc { min, max }, nhưng số này quá dài", "nhiều nhất 15 chữ số"
      ),
    ])
  func words(_ member: String, _ message: String, _ remedy: String) {
    let all = Findings(MarkedText.plan(member)).all
    #expect(all.map(\.message.vi) == [message])
    #expect(all.map { $0.remedy?.vi } == [remedy])
  }
}
