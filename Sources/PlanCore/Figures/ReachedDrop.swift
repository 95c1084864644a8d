/// What has been reached of a promise or a quota.
enum ReachedDrop {
  /// The drop from the start to a result, in households: of the area itself, else of all its units together.
  static func households(_ subject: Place, by result: YearResult, in plan: Plan) -> Int? {
    let own = DerivedFigures(area: AreaFigures(start: plan.start, result: result.total, target: plan.target))
    if let reached = own.exactReduce(.result, subject) { return reached }
    let tallies = Dictionary(result.units.map { ($0.unit, $0.tally) }) { first, _ in first }
    return plan.sumOfUnits { unit in
      guard let code = unit.code?.text, let tally = tallies[code] else { return nil }
      let area = DerivedFigures(area: AreaFigures(start: unit.start, result: tally, target: unit.target))
      return area.exactReduce(.result, subject)
    }
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
