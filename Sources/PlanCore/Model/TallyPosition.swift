/// Where a tally stands in a plan; its steps are only spelled out for what is wrong.
enum TallyPosition: Hashable {
  /// The area at the start, and what it promises.
  case start, target
  /// A unit, by its position, at the start and as this plan sets it.
  case unitStart(Int)
  case unitTarget(Int)
  /// A result by its position, and one of its units by its own.
  case result(Int)
  case unitResult(Int, unit: Int)

  /// The steps from the root.
  func steps(in plan: Plan) -> Path {
    switch self {
    case .start: ["total", "start"]
    case .target: ["total", "target"]
    case .unitStart(let index): ["units", index, "start"]
    case .unitTarget(let index): ["units", index, "target"]
    case .result(let index): ["results", index, "total"]
    case .unitResult(let index, let unit): ["results", index, "units", plan.results[index].units[unit].unit]
    }
  }

  /// The code of the unit; `nil` for the area itself.
  func unit(in plan: Plan) -> String? {
    switch self {
    case .start, .target, .result: nil
    case .unitStart(let index), .unitTarget(let index): plan.units[index].code?.text
    case .unitResult(let index, let unit): plan.results[index].units[unit].unit
    }
  }
}

extension Plan {
  /// Visits every tally: the area's, the units', the results'.
  func eachTally(_ visit: (TallyPosition, Tally) -> Void) {
    visit(.start, start)
    visit(.target, target)
    for index in units.indices {
      visit(.unitStart(index), units[index].start)
      visit(.unitTarget(index), units[index].target)
    }
    for (index, result) in results.enumerated() {
      visit(.result(index), result.total)
      for (unit, figures) in result.units.enumerated() { visit(.unitResult(index, unit: unit), figures.tally) }
    }
  }

  /// Every tally with the steps that lead to it.
  var tallies: [(steps: Path, tally: Tally)] {
    var all: [(steps: Path, tally: Tally)] = []
    eachTally { position, tally in all.append((position.steps(in: self), tally)) }
    return all
  }
}
