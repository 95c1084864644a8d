extension CalendarDate {
  /// Days since 1 January 1970 in the proleptic Gregorian calendar; of a month, a quarter or a year, its first day's.
  public var dayNumber: Int {
    switch precision {
    case .year: Self.dayNumber(year, 1, 1)
    case .quarter(let quarter): Self.dayNumber(year, 3 * quarter - 2, 1)
    case .month(let month): Self.dayNumber(year, month, 1)
    case .day(let month, let day): Self.dayNumber(year, month, day)
    }
  }

  /// The full day with this number, or `nil` outside the years 1900 to 2199.
  public init?(dayNumber: Int) {
    guard Self.dayNumbers.contains(dayNumber) else { return nil }
    var year = 1970 + dayNumber / 366
    while Self.dayNumber(year + 1, 1, 1) <= dayNumber { year += 1 }
    while Self.dayNumber(year, 1, 1) > dayNumber { year -= 1 }
    var (month, day) = (1, dayNumber - Self.dayNumber(year, 1, 1) + 1)
    while day > Self.days(inMonth: month, of: year) {
      day -= Self.days(inMonth: month, of: year)
      month += 1
    }
    self.init(existing: year, .day(month: month, day: day))
  }

  /// The day in Vietnam (UTC+7 all year) at a moment, in seconds since 1 January 1970 00:00 UTC, whatever the
  /// machine's zone; `nil` when the clock stands outside the years 1900 to 2199.
  public init?(inVietnamAt secondsSince1970: Int) {
    let (seconds, overflow) = secondsSince1970.addingReportingOverflow(7 * 3600)
    guard !overflow else { return nil }
    // Moments before 1970 belong to the day that began before them, so the quotient goes down, not to zero.
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    self.init(dayNumber: days)
  }

  /// The day so many days later (earlier when negative), or `nil` when this is not a full day (ask `firstDay` or
  /// `lastDay` first) or the result leaves the years 1900 to 2199.
  public func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return isFullDay && !overflow ? CalendarDate(dayNumber: number) : nil
  }

  private static let dayNumbers =
    dayNumber(years.lowerBound, 1, 1)...dayNumber(years.upperBound, 12, 31)

  /// Counts from 1 March, so that the leap day is the last of its year and months need no table.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let fromMarch = (month + 9) % 12
    let year = month > 2 ? year : year - 1
    let leapDays = year / 4 - year / 100 + year / 400
    let daysFromYearZeroTo1970 = 719_468
    return 365 * year + leapDays + (153 * fromMarch + 2) / 5 + day - 1 - daysFromYearZeroTo1970
  }
}
