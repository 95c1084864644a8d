import Testing

@testable import PlanCore

@Suite struct FollowingTests {
  /// 30 poor of 1,000 are 3.00 %; 24 remain: 6 less, 0.60 points. Two villages of 10 and 20.
  private static let text = """
    {
      "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021",
      "total": {
        "start": { "households": 1000, "poor": { "households": 30, "rate": 3.00 }, "nearPoor": 20, "multidimensional": 50 },
        "target": { "households": 1000, "poor": { "households": 24, "rate": 2.4, "reduce": 6, "points": 0.60 } }
      },
      "units": [
        { "code": "1", "name": "Thôn Một", "start": { "poor": 10 }, "target": { "poor": { "households": 8, "reduce": 2 } } },
        { "code": "2", "name": "Thôn Hai", "start": { "poor": 20 }, "target": { "poor": { "households": 16, "reduce": 4 } } }
      ]
    }
    """

  private static func change(_ words: String, in text: String = text, follows: Bool = true) throws -> PlanChange {
    let bytes = Array(text.utf8)
    let plan = try #require(PlanReader().read(bytes).plan)
    let input = CheckInput(
      plan, standard: nil, knownStandards: ["nd-07-2021"], asOf: try #require(CalendarDate("2024-06-30")))
    let wishes = try words.split(separator: " ").map { word -> PlanChange.Wish in
      let parts = word.split(separator: "=")
      let path = try Path(typed: String(parts[0]), in: plan)
      return (path, .number(Numeral(try #require(Int(parts[1])))))
    }
    return try PlanChange(wishes, in: input, problems: [], of: bytes, follows: follows)
  }

  private static func followed(_ change: PlanChange) -> [String: String] {
    Dictionary(uniqueKeysWithValues: change.following.figures.map { ($0.path.pointer, "\($0.old) → \($0.new)") })
  }

  @Test func `a target of a village takes its drop, the total, its rate, drop and points along`() throws {
    let change = try Self.change("units.1.target.poor.households=5")
    #expect(
      Self.followed(change) == [
        "/units/0/target/poor/reduce": "2 → 5", "/total/target/poor/households": "24 → 21",
        "/total/target/poor/rate": "2.4 → 2.1", "/total/target/poor/reduce": "6 → 9",
        "/total/target/poor/points": "0.60 → 0.90",
      ])
    #expect(change.findings.isEmpty)
  }

  @Test func `a start takes along what is a part of it`() throws {
    let change = try Self.change("units.2.start.poor=25")
    #expect(
      Self.followed(change)
        == [
          "/units/1/target/poor/reduce": "4 → 9", "/total/start/poor/households": "30 → 35",
          "/total/start/poor/rate": "3.00 → 3.50", "/total/start/multidimensional": "50 → 55",
          "/total/target/poor/reduce": "6 → 11", "/total/target/poor/points": "0.60 → 1.10",
        ].reduce(into: [:]) {
          $0[$1.key == "/total/start/multidimensional" ? "/total/start/multidimensional/households" : $1.key] = $1.value
        })
    #expect(change.findings.isEmpty)
  }

  @Test func `what was wrong is left alone`() throws {
    let text = Self.text.split(separator: "\"rate\": 2.4,").joined(separator: "\"rate\": 7.4,")
    let change = try Self.change("units.1.target.poor.households=5", in: text)
    #expect(Self.followed(change)["/total/target/poor/rate"] == nil)
    #expect(Self.followed(change)["/total/target/poor/households"] == "24 → 21")
  }

  @Test func `what the change sets stays as it is set`() throws {
    let change = try Self.change("units.1.target.poor.households=5 total.target.poor.households=21")
    #expect(Self.followed(change)["/total/target/poor/households"] == nil)
    #expect(Self.followed(change)["/total/target/poor/reduce"] == "6 → 9")
    #expect(change.findings.isEmpty)
  }

  @Test func `a change that contradicts the rest is told`() throws {
    #expect(try !Self.change("total.target.poor.households=21").findings.isEmpty)
    #expect(try !Self.change("units.1.target.poor.households=5", follows: false).findings.isEmpty)
  }

  @Test func `all else stays byte for byte`() throws {
    let change = try Self.change("units.1.target.poor.households=5")
    let undone = change.edits.reversed.applied(to: change.bytes)
    #expect(undone == Array(Self.text.utf8))
    #expect(change.edits.count == 6)
  }
}
