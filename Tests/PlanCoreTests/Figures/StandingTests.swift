import Testing

@testable import PlanCore

@Suite struct StandingTests {
  /// Two villages: 20 poor of which 8 are to leave, 30 near-poor of which 5 are.
  private func plan(_ more: String) throws -> Plan {
    let members = #"""
      "units": [
        { "code": "1", "name": "Thôn A", "start": { "poor": 12, "nearPoor": 10 },
          "target": { "poor": 7, "nearPoor": 9 } },
        { "code": "2", "name": "Thôn B", "start": { "poor": 8, "nearPoor": 20 },
          "target": { "poor": { "reduce": 3 }, "nearPoor": { "reduce": 4 } } }],
      "total": { "start": { "poor": 20, "nearPoor": 30 }, "target": { "poor": 12, "nearPoor": 25 } }
      """#
    return try Plans.input(members + (more.isEmpty ? "" : ", ") + more).plan
  }

  private static let movements = #"""
    "movements": [
      { "date": "2024-03-05", "unit": "1", "from": "poor", "to": "near-poor", "households": 3, "reason": "escaped" },
      { "date": "2024-05-12", "unit": "2", "from": "poor", "to": "none", "households": 2, "reason": "escaped" },
      { "date": "2024-06-20", "unit": "1", "from": "none", "to": "poor", "households": 1, "reason": "relapsed" },
      { "date": "2024-08-01", "unit": "2", "from": "near-poor", "to": "outside", "households": 4, "reason": "moved-out" }]
    """#

  /// Each as `poor 20 → 15 of 12: 5/8, 3 left`.
  private func spelled(_ standings: [Standing]) -> [String] {
    standings.map { one in
      func text(_ number: Int?) -> String { number.map(String.init) ?? "?" }
      let unit = one.unit.map { "\($0) " } ?? ""
      return unit + "\(one.subject.povertyClass?.rawValue ?? "") \(text(one.start)) → \(text(one.now)) of "
        + "\(text(one.target)): \(text(one.reached))/\(text(one.needed)), \(text(one.remaining)) left"
    }
  }

  private func area(_ more: String, on day: String) throws -> [String] {
    spelled(Standing.ofArea(try plan(more), on: try #require(CalendarDate(day))))
  }

  private func units(_ more: String, on day: String) throws -> [String] {
    spelled(Standing.ofUnits(try plan(more), on: try #require(CalendarDate(day))))
  }

  @Test func `at the start nothing is done`() throws {
    #expect(
      try area("", on: "2024-02-01") == ["poor 20 → 20 of 12: 0/8, 8 left", "near-poor 30 → 30 of 25: 0/5, 5 left"])
  }

  @Test func `movements carry the stock from day to day`() throws {
    #expect(
      try area(Self.movements, on: "2024-03-05")
        == ["poor 20 → 17 of 12: 3/8, 5 left", "near-poor 30 → 33 of 25: -3/5, 8 left"])
    // 20 − 3 − 2 + 1 = 16; 30 + 3 = 33.
    #expect(
      try area(Self.movements, on: "2024-07-31")
        == ["poor 20 → 16 of 12: 4/8, 4 left", "near-poor 30 → 33 of 25: -3/5, 8 left"])
    #expect(
      try area(Self.movements, on: "2024-08-01")
        == ["poor 20 → 16 of 12: 4/8, 4 left", "near-poor 30 → 29 of 25: 1/5, 4 left"])
  }

  @Test func `a result is believed before the movements that it holds, and those after it count on`() throws {
    let result = #", "results": [{ "asOf": "2024-06-10", "total": { "poor": 14 } }]"#
    // The result says 14 where the movements say 15; one came back since.
    #expect(try area(Self.movements + result, on: "2024-06-10")[0] == "poor 20 → 14 of 12: 6/8, 2 left")
    #expect(try area(Self.movements + result, on: "2024-07-01")[0] == "poor 20 → 15 of 12: 5/8, 3 left")
    // It says nothing of the near-poor.
    #expect(try area(Self.movements + result, on: "2024-07-01")[1] == "near-poor 30 → 33 of 25: -3/5, 8 left")
  }

  @Test func `what the only result leaves out is not known`() throws {
    let result = #""results": [{ "asOf": "2024-06-10", "total": { "poor": 14 } }]"#
    #expect(try area(result, on: "2024-07-01")[1] == "near-poor 30 → ? of 25: ?/5, ? left")
    #expect(try units(result, on: "2024-07-01")[0] == "0 poor 12 → ? of 7: ?/5, ? left")
  }

  @Test func `units that have most left to do come first`() throws {
    #expect(
      try units(Self.movements, on: "2024-05-12") == [
        // Thôn A: 10 near-poor and 3 that were poor, of which 1 was to leave.
        "0 near-poor 10 → 13 of 9: -3/1, 4 left", "1 near-poor 20 → 20 of ?: 0/4, 4 left",
        "0 poor 12 → 9 of 7: 3/5, 2 left", "1 poor 8 → 6 of ?: 2/3, 1 left",
      ])
  }

  @Test func `a quota goes before what the plan promises, and groups are not told by movements`() throws {
    let quotas = #""quotas": [{ "class": "poor", "reduce": 10 }, { "class": "poor", "group": "merit", "reduce": 2 }], "#
    let standings = Standing.ofArea(
      try plan(quotas + Self.movements), on: CalendarDate(existing: 2024, .day(month: 5, day: 31)))
    #expect(
      spelled(standings) == [
        "poor 20 → 15 of 12: 5/10, 5 left", "near-poor 30 → 33 of 25: -3/5, 8 left", "poor ? → ? of ?: ?/2, ? left",
      ])
    #expect(standings.map(\.neededBy) == [.quota, .plan, .quota])
  }

  @Test(arguments: [
    ("2023-12-31", 12), ("2024-01-01", 12), ("2024-01-30", 12), ("2024-01-31", 11), ("2024-02-28", 11),
    ("2024-02-29", 10), ("2024-06-12", 7), ("2024-12-30", 1), ("2024-12-31", 0), ("2025-01-01", 0),
  ]) func `the month that has begun is left until its last day`(day: String, left: Int) throws {
    #expect(try plan("").monthsLeft(on: try #require(CalendarDate(day))) == left)
  }

  @Test(arguments: [(8, 7, 2), (7, 7, 1), (1, 12, 1), (25, 10, 3), (8, 0, nil), (0, 7, nil)] as [(Int, Int, Int?)])
  func `the pace is in whole households`(remaining: Int, months: Int, pace: Int?) {
    let standing = Standing(
      subject: .figure(.poor), unit: nil, start: 40, target: nil, needed: remaining, neededBy: .plan, reached: 0)
    #expect(standing.perMonth(in: months) == pace)
  }

  // MARK: Flows

  private func flows(_ more: String, on day: String) throws -> [YearFlows] {
    YearFlows.all(of: try plan(more), upTo: try #require(CalendarDate(day)))
  }

  @Test func `flows are told by reasons`() throws {
    #expect(
      try flows(Self.movements, on: "2024-12-31") == [
        YearFlows(povertyClass: .poor, escaped: 5, relapsed: 1, new: 0, otherOut: 0, otherIn: 0),
        YearFlows(
          povertyClass: .nearPoor, escaped: 0, relapsed: 0, new: 0, toPoor: 0, fromPoor: 3, otherOut: 4, otherIn: 0),
      ])
    #expect(try flows(Self.movements, on: "2024-03-04") == [])
  }

  @Test func `without a reason it counts whether a household rose or fell`() throws {
    let moves = #"""
      "movements": [{ "date": "2024-02-01", "from": "near-poor", "to": "none", "households": 2 },
        { "date": "2024-02-01", "from": "near-poor", "to": "poor", "households": 1 },
        { "date": "2024-02-01", "from": "outside", "to": "poor", "households": 6 }]
      """#
    #expect(
      try flows(moves, on: "2024-12-31") == [
        YearFlows(povertyClass: .poor, escaped: 0, relapsed: 0, new: 1, otherOut: 0, otherIn: 6),
        YearFlows(
          povertyClass: .nearPoor, escaped: 2, relapsed: 0, new: 0, toPoor: 1, fromPoor: 0, otherOut: 0, otherIn: 0),
      ])
  }

  @Test func `without movements the result's own flows are shown`() throws {
    let result = #"""
      "results": [{ "asOf": "2024-06-10", "total": { "flows": { "poor": { "toNearPoor": 3, "left": 2, "new": 1 } } } }]
      """#
    #expect(try flows(result, on: "2024-07-01") == [YearFlows(povertyClass: .poor, escaped: 5, new: 1)])
  }

  @Test func `each month has its drop, and those that have not begun have none`() throws {
    let drops = MonthlyDrop.all(
      of: try plan(Self.movements), upTo: CalendarDate(existing: 2024, .day(month: 7, day: 2)))
    #expect(
      drops == [
        MonthlyDrop(povertyClass: .poor, months: [0, 0, 3, 0, 2, -1, 0, nil, nil, nil, nil, nil]),
        MonthlyDrop(povertyClass: .nearPoor, months: [0, 0, -3, 0, 0, 0, 0, nil, nil, nil, nil, nil]),
      ])
  }

  @Test func `a quota is kept by movements too`() throws {
    let quota = #""quotas": [{ "class": "poor", "reduce": 4 }], "#
    let plan = try plan(quota + Self.movements)
    let deadlines = Deadline.all(of: plan, on: CalendarDate(existing: 2025, .day(month: 1, day: 1)))
    #expect(deadlines.map(\.status) == [.delivered])
    #expect(deadlines.first?.title?.en == "Poor households: 4 fewer, 4 so far")
  }
}
