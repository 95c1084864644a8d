import PlanCore

/// The formats of `plan due`: those of every table, and a calendar.
enum DueFormat: ArgumentValue, Equatable {
  /// A format of every table.
  case table(Format)
  /// A calendar file.
  case calendar

  init?(argument: String) {
    if argument.lowercased() == DueFormat.calendarName {
      self = .calendar
    } else if let format = Format(argument: argument) {
      self = .table(format)
    } else {
      return nil
    }
  }

  var argument: String {
    switch self {
    case .table(let format): format.argument
    case .calendar: DueFormat.calendarName
    }
  }

  /// The format of every table, where it is one.
  var table: Format? { if case .table(let format) = self { format } else { nil } }

  /// Whether a result goes into a calendar: the ending of its file says so where nothing else does.
  static func isCalendar(_ format: DueFormat?, _ output: Destination?) -> Bool {
    if let format { return format == .calendar }
    guard case .file(let path) = output else { return false }
    return path.lowercased().hasSuffix("." + calendarName)
  }

  static var valueName: String { Format.valueName }
  static var allowed: [String] { Format.allowed + [calendarName] }

  private static let calendarName = "ics"
}

/// A number of days: `14d`, `2w`, `14`.
struct DaySpan: ArgumentValue, Equatable {
  /// How many days, 0 to ten years.
  let days: Int

  init?(argument: String) {
    let isWeeks = argument.hasSuffix("w")
    let digits = isWeeks || argument.hasSuffix("d") ? argument.dropLast() : argument[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      let number = Int(digits), number <= DaySpan.longest
    else { return nil }
    days = isWeeks ? 7 * number : number
  }

  var argument: String { "\(days)d" }
  static var valueName: String { "DAYS" }
  static var expected: Phrase { Phrase(vi: "một số ngày như 14d", en: "a number of days such as 14d") }

  private static let longest = 3660
}
