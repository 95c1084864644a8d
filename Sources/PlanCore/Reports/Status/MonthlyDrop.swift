/// By how many households a class got smaller in each month, as its movements say.
struct MonthlyDrop: Hashable, Sendable {
  /// The class.
  let povertyClass: PovertyClass
  /// From January on; `nil` of months that have not begun.
  let months: [Int?]

  /// Both classes, up to a day; none where nothing moved.
  static func all(of plan: Plan, upTo day: CalendarDate) -> [MonthlyDrop] {
    let movements = plan.movements.filter { $0.date.lastDay <= day && $0.date.lastDay.year == plan.year }
    guard !movements.isEmpty else { return [] }
    return [PovertyClass.poor, .nearPoor].compactMap { povertyClass in
      var drops = [Int](repeating: 0, count: 12)
      for movement in movements {
        guard case .day(let month, _) = movement.date.lastDay.precision else { continue }
        drops[month - 1] -= movement.change(of: povertyClass)
      }
      guard drops.contains(where: { $0 != 0 }) else { return nil }
      let begun = day.year > plan.year ? 12 : day.monthNumber
      return MonthlyDrop(povertyClass: povertyClass, months: drops.enumerated().map { $0 < begun ? $1 : nil })
    }
  }
}

extension CalendarDate {
  /// The month of a full day, 1 to 12; the last of the year otherwise.
  fileprivate var monthNumber: Int { if case .day(let month, _) = lastDay.precision { month } else { 12 } }
}
