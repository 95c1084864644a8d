import Testing

@testable import PlanCore

@Suite struct CalendarDateTests {
  @Test(arguments: ["2021-03-22", "2022-02", "2022-Q4", "2024", "1900-01-01", "2199-12-31", "2000-02-29", "2024-02-29"])
  func aDateReadsBackAsItIsSpelled(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    "", "2024-", "24", "024", "20244", "2024-2", "2024-13", "2024-00", "2024-Q0", "2024-Q5", "2024-q1", "2024-Q",
    "2024Q4",
    "2024-02-30", "2023-02-29", "1900-02-29", "2100-02-29", "2024-04-31", "2024-01-00", "2024-01-32", "2024-1-01",
    "2024/01/01", "2024-01/01", "2024-01-1", "2024-01-01 ", " 2024", "1899", "2200", "+024", "-024", "２０２４",
    "22/3/2021", "2024-01-01T00",
  ])
  func whatIsNoDateIsNotRead(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func partsAreWhatTheSpellingSays() {
    #expect(CalendarDate("2024")?.precision == .year)
    #expect(CalendarDate("2022-Q4")?.precision == .quarter(4))
    #expect(CalendarDate("2022-02")?.precision == .month(2))
    #expect(CalendarDate("2021-03-22")?.precision == .day(month: 3, day: 22))
    #expect(CalendarDate("2021-03-22")?.year == 2021)
  }

  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2022-Q1", "2022-01-01", "2022-03-31"),
    ("2022-Q2", "2022-04-01", "2022-06-30"), ("2022-Q3", "2022-07-01", "2022-09-30"),
    ("2022-Q4", "2022-10-01", "2022-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"), ("2021-03-22", "2021-03-22", "2021-03-22"),
  ])
  func aDateSpansItsFirstToItsLastDay(text: String, first: String, last: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
    #expect(date.isFullDay == (text.utf8.count == 10))
  }

  @Test(arguments: [
    ("2024", "2024-02-19", true), ("2024-Q1", "2024-02", true), ("2024-02", "2024-02-19", true),
    ("2024", "2024-Q3", true), ("2024-02-19", "2024-02-19", true), ("2024-Q2", "2024-02", false),
    ("2024-02", "2024-03", false), ("2024", "2023-12-31", false), ("2024-02-19", "2024-02-20", false),
  ])
  func datesAgreeWhenOneIsPartOfTheOther(one: String, other: String, agree: Bool) throws {
    let (one, other) = (try #require(CalendarDate(one)), try #require(CalendarDate(other)))
    #expect(one.agrees(with: other) == agree)
    #expect(other.agrees(with: one) == agree)
  }

  @Test func datesSortByFirstDayAndTheLongerFirst() throws {
    let sorted = ["2023-12-31", "2024", "2024-Q1", "2024-01", "2024-01-01", "2024-01-02", "2024-02", "2024-Q2", "2025"]
    let dates = try sorted.map { try #require(CalendarDate($0)) }
    #expect(dates.reversed().sorted() == dates)
  }
}
