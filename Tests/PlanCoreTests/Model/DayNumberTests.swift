import Testing

@testable import PlanCore

@Suite struct DayNumberTests {
  /// Worked out with Python's `datetime.date`.
  static let known = [
    ("1900-01-01", -25567), ("1900-02-28", -25509), ("1900-03-01", -25508), ("1969-12-31", -1), ("1970-01-01", 0),
    ("2000-02-29", 11016), ("2000-03-01", 11017), ("2021-03-22", 18708), ("2024-02-29", 19782), ("2024-12-31", 20088),
    ("2025-07-01", 20270), ("2100-02-28", 47540), ("2100-03-01", 47541), ("2199-12-31", 84005),
  ]

  @Test(arguments: known)
  func daysAreCountedFrom1970(text: String, number: Int) {
    #expect(CalendarDate(text)?.dayNumber == number)
    #expect(CalendarDate(dayNumber: number)?.description == text)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var day = try #require(CalendarDate("1900-01-01"))
    while let next = day.adding(days: 1) {
      #expect(next.dayNumber == day.dayNumber + 1)
      #expect(day < next)
      day = next
    }
    #expect(day.description == "2199-12-31")
  }

  @Test(arguments: [-25568, 84006, .min, .max])
  func daysOutsideTheYearsOfPlansAreNone(number: Int) {
    #expect(CalendarDate(dayNumber: number) == nil)
    #expect(CalendarDate("1970-01-01")?.adding(days: number) == nil)
  }

  @Test func onlyAFullDayCanBeCountedFrom() {
    #expect(CalendarDate("2024-02")?.adding(days: 1) == nil)
    #expect(CalendarDate("2024-02-28")?.adding(days: 2)?.description == "2024-03-01")
    #expect(CalendarDate("2024-03-01")?.adding(days: -1)?.description == "2024-02-29")
    #expect(CalendarDate("2024-01-01")?.adding(days: 366)?.description == "2025-01-01")
  }

  @Test(arguments: [
    (0, "1970-01-01"), (61_199, "1970-01-01"), (61_200, "1970-01-02"), (-25_200, "1970-01-01"),
    (-25_201, "1969-12-31"), (1_704_041_999, "2023-12-31"), (1_704_042_000, "2024-01-01"),
  ])
  func theDayInVietnamBeginsSevenHoursBeforeUTC(seconds: Int, day: String) {
    #expect(CalendarDate(inVietnamAt: seconds)?.description == day)
  }

  @Test(arguments: [Int.min, .max, 253_402_300_800])
  func aClockOutsideTheYearsOfPlansTellsNoDay(seconds: Int) {
    #expect(CalendarDate(inVietnamAt: seconds) == nil)
  }
}
