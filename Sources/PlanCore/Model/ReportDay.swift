extension Plan {
  /// The day that a report is about by default: today in Vietnam, but never after the plan's year, so that an old plan's
  /// report stays the same.
  public func day(knownAt secondsSince1970: Int) -> CalendarDate {
    let yearEnd = CalendarDate(existing: year, .year).lastDay
    guard let today = CalendarDate(inVietnamAt: secondsSince1970) else { return yearEnd }
    return min(today, yearEnd)
  }
}
