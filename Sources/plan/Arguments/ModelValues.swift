import PlanCore

extension Language: ArgumentValue {
  static var valueName: String { "LANG" }
}

extension Group: ArgumentValue {
  static var valueName: String { "ID" }
}

/// A day as people write it, or as files do; of a month, a quarter or a year the last one.
extension CalendarDate: ArgumentValue {
  init?(argument: String) {
    guard let date = CalendarDate(typed: argument) else { return nil }
    self = date.lastDay
  }

  var argument: String { description }
  static var valueName: String { "DATE" }
  static var expected: Phrase { Phrase(vi: "một ngày như 10/6/2024", en: "a day such as 10/6/2024 or 2024-06-10") }
}

/// The year of a plan, as a choice among plans.
struct Year: ArgumentValue, Equatable {
  /// 1900 to 2199, the years that a plan can have.
  let number: Int

  init?(argument: String) {
    guard let number = Int(argument), (1900...2199).contains(number) else { return nil }
    self.number = number
  }

  var argument: String { String(number) }
  static var valueName: String { "YEAR" }
  static var expected: Phrase { Phrase(vi: "một năm như 2024", en: "a year such as 2024") }
}
