extension Plan {
  /// The day that a report is about by default: today in Vietnam, but never after the plan's year, so that an old plan's
  /// report stays the same.
  public func day(knownAt secondsSince1970: Int) -> CalendarDate {
    let yearEnd = CalendarDate(existing: year, .year).lastDay
    guard let today = CalendarDate(inVietnamAt: secondsSince1970) else { return yearEnd }
    return min(today, yearEnd)
  }
}

extension CalendarDate {
  /// The day in Vietnam at a moment; a clock that stands outside the years that plans speak of gives their first or last
  /// day.
  public static func nearest(inVietnamAt secondsSince1970: Int) -> CalendarDate {
    if let day = CalendarDate(inVietnamAt: secondsSince1970) { return day }
    return secondsSince1970 < 0
      ? CalendarDate(existing: years.lowerBound, .year).firstDay
      : CalendarDate(existing: years.upperBound, .year).lastDay
  }
}
