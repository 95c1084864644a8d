/// The plan of the next year as last year's leaves it: the area, the units, where it starts; targets are open.
public struct NextYear: Sendable {
  /// The new plan.
  public let plan: Plan
  /// The result that became the start; `nil` where there is none, or it follows another standard.
  public let result: CalendarDate?
  /// Stocks that the movements of last year do not explain.
  public let unexplained: [Unexplained]

  /// A class whose result is not what the start and the movements come to.
  public struct Unexplained: Hashable, Sendable {
    /// The class.
    public let povertyClass: PovertyClass
    /// The name of the unit; `nil` for the area itself.
    public let unit: String?
    /// The households of the official result.
    public let result: Int
    /// The households that start and movements come to.
    public let ledger: Int
  }

  /// The plan that follows another.
  ///
  /// - Parameters:
  ///   - last: the plan of the year before.
  ///   - year: the year of the new plan.
  ///   - standard: the standard of the new plan; a result under another one is no start of it.
  public init(after last: Plan, year: Int, standard: String) {
    var next = Plan(area: last.area, year: year, standard: standard)
    let end = last.results.filter { $0.status == .official && ($0.standard ?? last.standard) == standard }
      .max { ($0.asOf.lastDay, 0) < ($1.asOf.lastDay, 0) }
    next.indicators = last.indicators
    next.parts = last.parts
    next.start = end?.total.asStart ?? Tally()
    next.units = last.units.map { unit in
      var new = unit
      let result = end?.units.first { $0.unit == unit.code?.text }?.tally
      new.start = result?.asStart ?? Tally()
      new.target = Tally()
      new.note = nil
      return new
    }
    next.reports = last.reports.map { duty in
      var new = duty
      new.delivered = nil
      new.due = duty.due.flatMap { CalendarDate(year: $0.year + year - last.year, precision: $0.precision) }
      return new
    }
    plan = next
    result = end?.asOf
    unexplained = end.map { Self.unexplained(in: last, by: $0) } ?? []
  }

  private static func unexplained(in last: Plan, by end: YearResult) -> [Unexplained] {
    let ledger = Ledger(of: last)
    let day = end.asOf.lastDay
    func difference(_ povertyClass: PovertyClass, _ unit: Unit?, _ result: Tally?) -> Unexplained? {
      guard let found = result?.count(.figure(povertyClass)),
        let stock = ledger.stock(
          of: povertyClass, unit: unit?.code?.text, from: unit?.start ?? last.start, upTo: day),
        stock != found
      else { return nil }
      return Unexplained(povertyClass: povertyClass, unit: unit?.name, result: found, ledger: stock)
    }
    return Ledger.classes.flatMap { povertyClass in
      [difference(povertyClass, nil, end.total)].compactMap(\.self)
        + last.units.compactMap { unit in
          guard let code = unit.code?.text else { return nil }
          return difference(povertyClass, unit, end.units.first { $0.unit == code }?.tally)
        }
    }
  }
}

extension Tally {
  /// The stocks of a result as those of the next start: flows and drops tell of the year that has ended.
  fileprivate var asStart: Tally {
    Tally(
      claims.filter { claim in
        if case .flow = claim.place.branch { return false }
        switch claim.place.measure {
        case .households, .members, .rate, .share, .base: return true
        case .reduce, .points: return false
        }
      })
  }
}
