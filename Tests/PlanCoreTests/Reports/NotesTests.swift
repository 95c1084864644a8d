import Testing

@testable import PlanCore

@Suite struct NotesTests {
  @Test(
    "a remark is told where it stands, in the plan's own words",
    arguments: [
      (#""total": { "note": "n" }"#, "The whole area"),
      (
        #""total": { "target": { "poor": { "rate": { "min": 1, "note": "n" } } } }"#,
        "The whole area, plan, end of 2024, poor households, rate %"
      ),
      (
        #""total": { "start": { "poor": { "lacking": { "9223372036854775807": { "rate": 1, "note": "n" } } } } }"#,
        "The whole area, end of 2023, poor households, 9223372036854775807"
      ),
      (
        #""total": { "start": { "poor": { "lacking": { "BHYT": { "rate": 1, "note": "n" } } } } }"#,
        "The whole area, end of 2023, poor households, BHYT"
      ),
      (
        #""units": [{ "code": "1", "name": "Thôn A" }, { "code": "2", "name": "Thôn B", "target": { "note": "n" } }]"#,
        "Thôn B, plan, end of 2024"
      ),
      (#""units": [{ "name": "A" }, { "name": "Thôn B", "start": { "note": "n" } }]"#, "Thôn B, end of 2023"),
      (
        #""units": [{ "code": "14902", "name": "Thôn C" }], "results": [{ "asOf": "2024", "units": { "14902": { "note": "n" } } }]"#,
        "Result, 1, Thôn C"
      ),
    ])
  func places(_ members: String, _ place: String) throws {
    let plan = try #require(PlanReader().read(Array(MarkedText.plan(members).utf8)).plan)
    let day = try #require(CalendarDate(year: 2024, month: 12, day: 31))
    let input = ReportInput(plan, standard: nil, asOf: day)
    let views = NotesSection.make(input)?.views ?? []
    #expect(views.first?.rows.map { $0.map { $0.value.words(.en) } } == [[place, "n"]])
  }
}
