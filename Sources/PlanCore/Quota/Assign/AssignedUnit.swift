extension Plan {
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
