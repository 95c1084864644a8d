extension Plan {
  /// The names of the units that may have plans of their own and that this plan sets a target for.
  public var assignedUnits: [String] {
    unitsThatAddUp.filter { !$0.target.isEmpty && $0.maySendPlan(to: area.kind) }.map(\.name)
  }

  /// The unit that is an area: the one with its official code, else the one that a name or alias of both fits.
  func unit(for area: Area) throws(QuotaAssignmentError) -> Unit {
    let units = unitsThatAddUp
    var index = AreaIndex(units.map { AreaIdentity($0) })
    let fitting = index.matches(AreaIdentity(area)).map { units[$0] }
    guard let unit = fitting.first else {
      throw .noUnit(area: area.name, guess: Guess.closest(to: area.name, among: units.map(\.name)))
    }
    guard fitting.count == 1 else { throw .severalUnits(area: area.name, units: fitting.map(\.name)) }
    return unit
  }
}
