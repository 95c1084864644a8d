import Testing

@testable import PlanCore

@Suite struct DeadlineTests {
  /// Everything due in a plan of 2024, each as `half-year ahead 9`.
  private func due(_ members: String, on day: String) throws -> [String] {
    let plan = try Plans.input(members).plan
    let day = try #require(CalendarDate(day))
    return Deadline.all(of: plan, on: day).map { "\($0.id) \($0.status.rawValue) \($0.days)" }
  }

  private func titles(_ members: String, on day: String) throws -> [Phrase?] {
    let plan = try Plans.input(members).plan
    return Deadline.all(of: plan, on: try #require(CalendarDate(day))).map(\.title)
  }

  // MARK: Days

  @Test(arguments: [
    ("2024-06-10", "2024-06-01", "ahead 9"), ("2024-06-10", "2024-06-10", "today 0"),
    ("2024-06-10", "2024-06-11", "overdue -1"),
    // The last day of February 2024 is the 29th, that of the fourth quarter 31 December.
    ("2024-02", "2024-02-28", "ahead 1"), ("2024-02", "2024-02-29", "today 0"), ("2024-02", "2024-03-01", "overdue -1"),
    ("2024-Q4", "2024-12-30", "ahead 1"), ("2024-Q4", "2025-01-01", "overdue -1"), ("2024", "2024-12-31", "today 0"),
    ("2024", "2026-01-01", "overdue -366"),
  ]) func `what is due on a day is overdue the day after; of a longer date the last day counts`(
    date: String, day: String, expected: String
  ) throws {
    #expect(try due(#""reports": [{ "id": "a", "due": "\#(date)" }]"#, on: day) == ["a \(expected)"])
    #expect(try due(#""tasks": [{ "id": "a", "due": "\#(date)" }]"#, on: day) == ["a \(expected)"])
    #expect(try due(#""goals": [{ "id": "a", "due": "\#(date)" }]"#, on: day) == ["a \(expected)"])
  }

  @Test func `what has no day is not due, and the earliest comes first`() throws {
    let members = #"""
      "reports": [{ "id": "r1", "due": "2024-12-14" }, { "id": "r2" }, { "id": "r3", "due": "2024-03" }],
      "tasks": [{ "id": "t1", "due": "2024-03-31" }, { "id": "t2" }], "goals": [{ "id": "g1", "due": "2024-02-01" }]
      """#
    #expect(try due(members, on: "2024-03-30") == ["g1 overdue -58", "r3 ahead 1", "t1 ahead 1", "r1 ahead 259"])
  }

  // MARK: Reports

  @Test(arguments: [
    ("2024-06-09", "delivered"), ("2024-06-10", "delivered"), ("2024-06-11", "late"), ("2024-06-15", "late"),
    // Of a month that holds the due day it is not certain that it was late.
    ("2024-06", "delivered"), ("2024-07", "late"), ("2024", "delivered"),
  ]) func `a report that was sent after its day is late`(sent: String, status: String) throws {
    let report = #""reports": [{ "id": "a", "due": "2024-06-10", "delivered": "\#(sent)" }]"#
    #expect(try due(report, on: "2024-07-10") == ["a \(status) -30"])
  }

  @Test func `what was sent later than the day that is asked about was still owed on it`() throws {
    let report = #""reports": [{ "id": "a", "due": "2024-06-10", "delivered": "2024-06-15" }]"#
    #expect(try due(report, on: "2024-06-09") == ["a ahead 1"])
    #expect(try due(report, on: "2024-06-14") == ["a overdue -4"])
    #expect(try due(report, on: "2024-06-15") == ["a late -5"])
  }

  @Test func `where units report, each of them owes it`() throws {
    func report(_ delivered: String) -> String {
      #"""
      "units": [{ "code": "01", "name": "Thôn Một" }, { "code": "02", "name": "Thôn Hai" },
        { "code": "9", "name": "Nông thôn", "kind": "part" }],
      "reports": [{ "id": "a", "due": "2024-06-10", "delivered": { \#(delivered) } }]
      """#
    }
    func debtors(_ delivered: String) throws -> [String] {
      let plan = try Plans.input(report(delivered)).plan
      let day = try #require(CalendarDate("2024-06-20"))
      return Deadline.all(of: plan, on: day).flatMap { $0.debtors.map(\.name) }
    }
    #expect(try debtors("") == ["Thôn Một", "Thôn Hai"])
    #expect(try debtors(#""01": "2024-06-09", "02": null"#) == ["Thôn Hai"])
    #expect(try debtors(#""01": "2024-06-09""#) == ["Thôn Hai"])
    #expect(try debtors(#""01": "2024-06-09", "02": "2024-06-21""#) == ["Thôn Hai"])
    #expect(try debtors(#""01": "2024-06-09", "02": "2024-06-10", "77": null"#) == ["77"])
    #expect(try due(report(#""01": "2024-06-09""#), on: "2024-06-20") == ["a overdue -10"])
    #expect(try due(report(#""01": "2024-06-09", "02": "2024-06-10""#), on: "2024-06-20") == ["a delivered -10"])
    #expect(try due(report(#""01": "2024-06-09", "02": "2024-06-11""#), on: "2024-06-20") == ["a late -10"])
  }

  // MARK: Tasks and goals

  @Test func `a task that is done is done, and one that was dropped is not due`() throws {
    let tasks = #"""
      "tasks": [{ "id": "a", "due": "2024-03", "status": "done" }, { "id": "b", "due": "2024-03", "status": "dropped" },
        { "id": "c", "due": "2024-03", "status": "doing" }, { "id": "d", "due": "2024-03", "status": "planned" }]
      """#
    #expect(try due(tasks, on: "2024-04-01") == ["a delivered -1", "c overdue -1", "d overdue -1"])
  }

  @Test(arguments: [
    (#""atLeast": 95"#, "overdue"), (#""atLeast": 95, "result": 94.9"#, "overdue"),
    (#""atLeast": 95, "result": 95.0"#, "delivered"), (#""atMost": 9.2, "result": 9.3"#, "overdue"),
    (#""atMost": 9.2, "result": 9.2"#, "delivered"), (#""atLeast": 4, "atMost": 4, "result": 5"#, "overdue"),
    (#""result": 5"#, "delivered"),
  ]) func `a goal is reached by a result within its bounds`(goal: String, status: String) throws {
    #expect(try due(#""goals": [{ "id": "a", "due": "2024", \#(goal) }]"#, on: "2025-01-01") == ["a \(status) -1"])
  }

  // MARK: Quotas

  /// 77 poor of 1,000 households; 25 fewer are demanded.
  private func quota(_ more: String = "", results: String = "") -> String {
    #"""
    "quotas": [{ "class": "poor", "reduce": 25\#(more) }],
    "total": { "start": { "households": 1000, "poor": 77 } }, "results": [\#(results)]
    """#
  }

  private func result(_ day: String, _ status: String, poor: Int) -> String {
    #"{ "asOf": "\#(day)", "status": "\#(status)", "total": { "households": 1000, "poor": \#(poor) } }"#
  }

  @Test func `a quota is due by the end of the year, whatever has been reached before`() throws {
    let june = result("2024-06-10", "preliminary", poor: 50)
    #expect(try due(quota(), on: "2024-12-01") == ["poor ahead 30"])
    #expect(try due(quota(results: june), on: "2024-12-31") == ["poor today 0"])
    #expect(try due(quota(), on: "2025-01-01") == ["poor overdue -1"])
    // 77 less 50 is 27, and no other result came.
    #expect(try due(quota(results: june), on: "2025-01-01") == ["poor delivered -1"])
    // A result of the day after is not yet known.
    #expect(try due(quota(results: june), on: "2024-06-09") == ["poor ahead 205"])
  }

  @Test(arguments: [(52, "delivered"), (53, "overdue"), (51, "delivered")])
  func `the official result of the year decides`(poor: Int, status: String) throws {
    let december = result("2024-12-10", "official", poor: poor)
    #expect(try due(quota(results: december), on: "2025-01-02") == ["poor \(status) -2"])
    // It is known before the year is over.
    #expect(
      try due(quota(results: december), on: "2024-12-11") == [
        "poor \(status == "delivered" ? "delivered" : "ahead") 20"
      ])
  }

  @Test func `a quota that must be exceeded is not kept by reaching it`() throws {
    let december = result("2024-12-10", "official", poor: 52)
    #expect(try due(quota(#", "exceed": true"#, results: december), on: "2025-01-01") == ["poor overdue -1"])
  }

  @Test func `points are reached by rates`() throws {
    // 7.7 % to 5.8 % are 1.9 points.
    func points(_ points: String) -> String {
      #"""
      "quotas": [{ "class": "poor", "points": \#(points) }], "total": { "start": { "households": 1000, "poor": 77 } },
      "results": [\#(result("2024-12-10", "official", poor: 58))]
      """#
    }
    #expect(try due(points("1.9"), on: "2025-01-01") == ["poor delivered -1"])
    #expect(try due(points("1.91"), on: "2025-01-01") == ["poor overdue -1"])
    #expect(
      try titles(points("1.91"), on: "2025-01-01") == [
        Phrase(
          vi: "Hộ nghèo: giảm 1,91 điểm %, đã giảm 1,90", en: "Poor households: 1.91 points fewer, 1.90 so far")
      ])
  }

  @Test func `a quota says what is demanded and what has been reached`() throws {
    let june = result("2024-06-10", "preliminary", poor: 60)
    let rise = result("2024-06-10", "preliminary", poor: 80)
    #expect(
      try titles(quota(results: june), on: "2024-06-10") == [
        Phrase(vi: "Hộ nghèo: giảm 25 hộ, đã giảm 17", en: "Poor households: 25 fewer, 17 so far")
      ])
    #expect(
      try titles(quota(results: rise), on: "2024-06-10") == [
        Phrase(vi: "Hộ nghèo: giảm 25 hộ, đã tăng 3", en: "Poor households: 25 fewer, 3 more so far")
      ])
    #expect(
      try titles(quota(#", "exceed": true, "group": "merit""#), on: "2024-06-10") == [
        Phrase(
          vi: "Hộ nghèo (người có công): giảm hơn 25 hộ, chưa có kết quả",
          en: "Poor households (merit): more than 25 fewer, no result yet")
      ])
    #expect(try due(quota(#", "group": "merit""#), on: "2024-12-31") == ["poor.merit today 0"])
  }
}
