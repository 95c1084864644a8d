import Testing

@testable import PlanCore

/// Which result a report shows, and the tables of what was found and recorded.
@Suite struct ResultTests {
  private static let members = """
    "total": { "start": { "households": 300, "poor": 10 } },
    "units": [{ "code": "01", "name": "Một" }, { "code": "02", "name": "Hai" }],
    "results": [
      { "asOf": "2024-12-14", "status": "official", "document": "5/QĐ-UBND", "issued": "2024-12-20",
        "units": { "01": { "households": 101, "poor": 4 }, "02": { "households": 201, "poor": 2 } } },
      { "asOf": "2024-12-14", "status": "preliminary", "total": { "poor": 7 } },
      { "asOf": "2024-06-10", "status": "estimate", "total": { "poor": 9 } },
      { "asOf": "2024-06-10", "total": { "poor": 99 } },
      { "asOf": "2024-09", "status": "preliminary", "total": { "poor": 8 } },
      { "asOf": "2024-12-15", "status": "official", "standard": "nd-351-2025", "total": { "households": 302, "poor": 20 } }
    ]
    """

  @Test(arguments: [
    ("2024-06-09", "absent"), ("2024-06-10", "9"), ("2024-09-10", "9"),
    // A partial date is its last day.
    ("2024-09-29", "9"), ("2024-09-30", "8"), ("2024-12-13", "8"),
    // The more final one, whatever the order; another standard's never.
    ("2024-12-14", "6"), ("2026-01-31", "6"),
  ])
  func `the latest and most final result up to a day counts`(day: String, poor: String) throws {
    let input = try Plans.input(Self.members, asOf: CalendarDate(day))
    #expect(try input.cell(.summary, "result.poor.households") == poor)
  }

  @Test func `the result stands beside start and target, unit by unit`() throws {
    let input = try Plans.input(Self.members)
    #expect(try input.cell(.units, "result.poor.households", of: "01") == "4")
    // 4 of 101.
    #expect(try input.cell(.units, "result.poor.rate", of: "01") == "3.96 computed")
    #expect(try input.cell(.summary, "result.poor.reduce") == "4 computed")
    let heading = try #require(try input.table(.units).columns.first { $0.id == "result.poor.rate" }?.headings)
    #expect(heading[1] == Phrase(vi: "Kết quả 14/12/2024 (chính thức)", en: "Result 14 December 2024 (official)"))
  }

  @Test func `every result is listed, those under another standard too`() throws {
    let table = try Plans.input(Self.members).table(.results)
    #expect(table.rows.count == 8)
    #expect(table.row(0)["result.poor.households"] == "6")
    #expect(table.row(1)["name"] == "Một")
    #expect(table.row(2)["result.poor.households"] == "2")
    #expect(table.row(7)["standard"] == "nd-351-2025")
    #expect(table.row(7)["result.poor.rate"] == "6.62 computed")
    // Never subtracted across standards.
    #expect(table.row(7)["result.poor.reduce"] == "null")
    #expect(table.row(0)["result.poor.reduce"] == "4 computed")
  }

  @Test func `movements and waivers are tables of their own`() throws {
    let input = try Plans.input(
      """
      "units": [{ "code": "01", "name": "Một" }],
      "movements": [{ "date": "2024-05-12", "unit": "01", "from": "poor", "to": "near-poor", "households": 1, "members": 4,
        "reason": "escaped", "note": "x" }],
      "waivers": [{ "code": "E2101", "pointer": "/total/start/poor/rate", "reason": "đã hỏi", "until": "2024-12-31" }]
      """)
    #expect(
      try input.table(.movements).row(0) == [
        "date": "2024-05-12", "unit": "01", "name": "Một", "from": "poor", "to": "near-poor", "households": "1",
        "members": "4", "reason": "escaped", "note": "x",
      ])
    #expect(
      try input.table(.waivers).row(0) == [
        "code": "E2101", "pointer": "/total/start/poor/rate", "reason": "đã hỏi", "until": "2024-12-31", "note": "null",
      ])
  }

  @Test func `every word of a closed list is there in both languages`() {
    let words = MovementEnd.allCases.map(\.words) + MovementReason.allCases.map(\.words) + Base.allCases.map(\.words)
    #expect(words.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty && $0.vi != $0.en })
  }
}
