import PlanCore

/// A date as people type it: `30/6/2024`, `6/2024`, or as files spell it.
struct TypedDay: ArgumentValue, Equatable {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(typed: argument) else { return nil }
    self.date = date
  }

  var argument: String { date.description }
  static var valueName: String { "DATE" }
  static var expected: Phrase { Phrase(vi: "một ngày như 30/6/2024", en: "a date such as 30/6/2024") }
}

// Closed lists are typed as their ids, or in words.

extension ArgumentValue where Self: WordedList {
  init?(argument: String) { self.init(typed: argument) }
  var argument: String { rawValue }
  static var allowed: [String] { allCases.map(\.rawValue) }
}

extension MovementEnd: ArgumentValue {
  static var valueName: String { "CLASS" }
}

extension ResultStatus: ArgumentValue {
  static var valueName: String { "STATUS" }
}
