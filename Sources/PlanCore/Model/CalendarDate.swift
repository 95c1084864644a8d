/// A date as plans print it: a day, a month, a quarter or a year. Every value is a date that exists.
public struct CalendarDate: Hashable, Sendable {
  /// How much of the date is known.
  public enum Precision: Hashable, Sendable {
    /// `2024`.
    case year
    /// `2022-Q4`, with the quarter 1 to 4.
    case quarter(Int)
    /// `2024-02`, with the month 1 to 12.
    case month(Int)
    /// `2024-02-19`, with the month and the day of the month.
    case day(month: Int, day: Int)
  }

  /// The years a plan can speak of; outside them a number is taken for a slip of the pen.
  public static let years = 1900...2199

  /// The year, 1900 to 2199.
  public let year: Int
  /// What is known within the year.
  public let precision: Precision

  /// The date with this year and precision, or `nil` when the calendar has no such date.
  public init?(year: Int, precision: Precision) {
    guard Self.years.contains(year), Self.exists(precision, in: year) else { return nil }
    self.init(existing: year, precision)
  }

  /// A full day, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    self.init(year: year, precision: .day(month: month, day: day))
  }

  /// For parts computed from a date that exists.
  init(existing year: Int, _ precision: Precision) {
    self.year = year
    self.precision = precision
  }

  /// How many days a month of the proleptic Gregorian calendar has; the month is 1 to 12.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func exists(_ precision: Precision, in year: Int) -> Bool {
    switch precision {
    case .year: true
    case .quarter(let quarter): 1...4 ~= quarter
    case .month(let month): 1...12 ~= month
    case .day(let month, let day): 1...12 ~= month && 1...days(inMonth: month, of: year) ~= day
    }
  }
}

// MARK: - A span of days

extension CalendarDate {
  /// Whether the date names one day rather than a month, a quarter or a year.
  public var isFullDay: Bool {
    switch precision {
    case .day: true
    case .year, .quarter, .month: false
    }
  }

  /// The first day of the date: 1 October 2022 of `2022-Q4`, and a full day itself.
  public var firstDay: CalendarDate {
    switch precision {
    case .year: CalendarDate(existing: year, .day(month: 1, day: 1))
    case .quarter(let quarter): CalendarDate(existing: year, .day(month: 3 * quarter - 2, day: 1))
    case .month(let month): CalendarDate(existing: year, .day(month: month, day: 1))
    case .day: self
    }
  }

  /// The last day of the date: 31 December 2022 of `2022-Q4`, and a full day itself.
  public var lastDay: CalendarDate {
    switch precision {
    case .year: endOfMonth(12)
    case .quarter(let quarter): endOfMonth(3 * quarter)
    case .month(let month): endOfMonth(month)
    case .day: self
    }
  }

  /// Whether every day of `other` is a day of this date: `2024` contains `2024-02-19`.
  public func contains(_ other: CalendarDate) -> Bool {
    firstDay.dayNumber <= other.firstDay.dayNumber && other.lastDay.dayNumber <= lastDay.dayNumber
  }

  /// Whether the two can be the same date told with more or less precision: one is part of the other.
  public func agrees(with other: CalendarDate) -> Bool {
    contains(other) || other.contains(self)
  }

  private func endOfMonth(_ month: Int) -> CalendarDate {
    CalendarDate(existing: year, .day(month: month, day: Self.days(inMonth: month, of: year)))
  }
}

// MARK: - Order

extension CalendarDate: Comparable {
  /// By the first day; of two dates that begin on one day the longer comes first, as their spellings sort.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    let (first, second) = (left.dayNumber, right.dayNumber)
    return first != second ? first < second : left.lastDay.dayNumber > right.lastDay.dayNumber
  }
}
