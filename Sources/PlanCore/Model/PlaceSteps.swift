extension Place {
  /// The steps from a tally to this figure or measure, as the plan file spells them.
  func steps(in plan: Plan, withMeasure: Bool = true) -> Path {
    var steps: Path = []
    if let group { steps += ["groups", group.rawValue] }
    if let povertyClass {
      switch branch {
      case .stock: steps += [povertyClass.key]
      case .flow(let flow): steps += ["flows", povertyClass.key, flow.rawValue]
      case .lacking(let indicator): steps += [povertyClass.key, "lacking", plan.indicators[indicator]]
      case .part(let part): steps += [povertyClass.key, "parts", plan.parts[part]]
      }
    }
    if withMeasure { steps += [measure.key] }
    return steps
  }
}
