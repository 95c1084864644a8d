import Testing

@testable import PlanCore

@Suite struct DatesTests {
  @Test(arguments: [
    ("2021-03-22", "22/3/2021", "22 March 2021"), ("2024-12-01", "1/12/2024", "1 December 2024"),
    ("2022-02", "tháng 2/2022", "February 2022"), ("2022-Q4", "quý IV/2022", "Q4 2022"),
    ("2022-Q1", "quý I/2022", "Q1 2022"), ("2024", "2024", "2024"),
  ])
  func aDateIsWrittenAsPeopleWriteIt(date: String, vi: String, en: String) throws {
    let date = try #require(CalendarDate(date))
    #expect(date.text(.vi) == vi)
    #expect(date.text(.en) == en)
  }
}
