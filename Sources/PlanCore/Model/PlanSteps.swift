// The one spelling of a place in a plan file: the keys and positions that lead to it from the root.

extension Place {
  /// The steps from a tally to this figure or measure, as the plan file spells them.
  func steps(in plan: Plan, withMeasure: Bool = true) -> [String] {
    var steps: [String] = []
    if let group { steps += ["groups", group.rawValue] }
    if let povertyClass {
      switch branch {
      case .stock: steps.append(povertyClass.key)
      case .flow(let flow): steps += ["flows", povertyClass.key, flow.rawValue]
      case .lacking(let indicator): steps += [povertyClass.key, "lacking", plan.indicators[indicator]]
      case .part(let part): steps += [povertyClass.key, "parts", plan.parts[part]]
      }
    }
    if withMeasure { steps.append(measure.key) }
    return steps
  }
}

extension Plan {
  /// Every tally of the plan with the steps that lead to it.
  var tallies: [(steps: [String], tally: Tally)] {
    var all: [(steps: [String], tally: Tally)] = [(["total", "start"], start), (["total", "target"], target)]
    for (index, unit) in units.enumerated() {
      all.append((["units", String(index), "start"], unit.start))
      all.append((["units", String(index), "target"], unit.target))
    }
    for (index, result) in results.enumerated() {
      all.append((["results", String(index), "total"], result.total))
      for unit in result.units { all.append((["results", String(index), "units", unit.unit], unit.tally)) }
    }
    return all
  }
}
