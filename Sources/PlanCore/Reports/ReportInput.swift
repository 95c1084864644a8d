/// Everything that a report is made of, made ready once: the plan, its standard, the latest result, the totals.
public struct ReportInput: Sendable {
  /// The plan.
  public let plan: Plan
  /// Its poverty standard, where it is known.
  public let standard: Standard?
  /// The day that the report is about.
  public let asOf: CalendarDate
  /// The group that every table is narrowed to, or `nil` for all households.
  public let group: Group?
  /// The latest result up to `asOf` under the plan's own standard.
  let result: YearResult?
  let total: AreaFigures
  let units: [AreaFigures]
  /// What anything is claimed about, of the area or of any unit.
  let claimed: FigureIndex

  /// The input of a report.
  /// - Parameters:
  ///   - asOf: later results are left out.
  ///   - group: the group that every table is narrowed to.
  public init(_ plan: Plan, standard: Standard?, asOf: CalendarDate, group: Group? = nil) {
    self.plan = plan
    self.standard = standard
    self.asOf = asOf
    self.group = group
    let result = plan.latestResult(upTo: asOf)
    self.result = result
    let tallies = result?.talliesByUnit
    units = plan.units.map { unit in
      AreaFigures(start: unit.start, result: unit.code.flatMap { tallies?[$0.text] }, target: unit.target)
    }
    total = plan.total(AreaFigures(start: plan.start, result: result?.total, target: plan.target), of: units)
    claimed = FigureIndex([total] + units)
  }

  /// Whether a figure is about what was asked for: anything, or one group.
  func isAsked(_ figure: Place) -> Bool { group == nil || figure.group == group }

  /// The groups that the plan says anything about.
  public var groups: [Group] {
    let known = Set(claimed.allFigures.compactMap(\.group) + plan.quotas.compactMap(\.group))
    return Group.allCases.filter(known.contains)
  }
}
