/// What has been reached of a promise or a quota.
enum ReachedDrop {
  /// The drop from the start up to a day, in households: by the latest result, and by the movements since then.
  static func households(_ subject: Place, upTo day: CalendarDate, in plan: Plan) -> Int? {
    let result = plan.latestResult(upTo: day)
    let found = result.flatMap { households(subject, by: $0, in: plan) }
    return adding(plan.movements, to: found, of: result, subject, upTo: day)
  }

  /// The same of one unit.
  static func households(_ subject: Place, of unit: Unit, upTo day: CalendarDate, in plan: Plan) -> Int? {
    let result = plan.latestResult(upTo: day)
    let tally = result.flatMap { result in result.units.first { $0.unit == unit.code?.text }?.tally }
    let found = tally.flatMap { households(subject, of: unit, by: $0) }
    let own = plan.movements.filter { $0.unit != nil && $0.unit == unit.code?.text }
    return adding(own, to: found, of: result, subject, upTo: day)
  }

  /// The drop from the start to a result: of the area itself, else of all its units together.
  private static func households(_ subject: Place, by result: YearResult, in plan: Plan) -> Int? {
    let own = DerivedFigures(area: AreaFigures(start: plan.start, result: result.total, target: plan.target))
    if let reached = own.exactReduce(.result, subject) { return reached }
    let tallies = Dictionary(result.units.map { ($0.unit, $0.tally) }) { first, _ in first }
    return plan.sumOfUnits { unit in
      unit.code.flatMap { tallies[$0.text] }.flatMap { households(subject, of: unit, by: $0) }
    }
  }

  private static func households(_ subject: Place, of unit: Unit, by tally: Tally) -> Int? {
    DerivedFigures(area: AreaFigures(start: unit.start, result: tally, target: unit.target))
      .exactReduce(.result, subject)
  }

  /// What a result found, and the movements that it does not yet hold; without a result all movements from the start on.
  private static func adding(
    _ movements: [Movement], to found: Int?, of result: YearResult?, _ subject: Place, upTo day: CalendarDate
  ) -> Int? {
    let since = found == nil ? nil : result?.asOf.lastDay
    let known = movements.filter { movement in
      movement.date.lastDay <= day && (since.map { $0 < movement.date.lastDay } ?? true)
    }
    // Movements do not say of which groups the households are.
    guard !known.isEmpty, subject.group == nil, let classes = subject.movingClasses else { return found }
    return known.reduce(found ?? 0) { sum, movement in classes.reduce(sum) { $0 - movement.change(of: $1) } }
  }

  /// The drop from the start to a result, in percentage points with so many decimals: from the counts, else as printed.
  static func points(_ subject: Place, by result: YearResult, in plan: Plan, decimals: Int) -> Numeral? {
    let area = DerivedFigures(area: AreaFigures(start: plan.start, result: result.total, target: plan.target))
    guard let start = area.exactRate(.start, subject), let end = area.exactRate(.result, subject) else {
      return result.total[subject.with(.points)]?.rounded(to: decimals)
    }
    return Rate.points(from: end, to: start, decimals: decimals)
  }
}

extension Place {
  /// The classes that households move between whose stock this is.
  fileprivate var movingClasses: [PovertyClass]? {
    guard branch == .stock, let povertyClass else { return nil }
    return povertyClass == .multidimensional ? [.poor, .nearPoor] : [povertyClass]
  }
}
