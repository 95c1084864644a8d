extension TrueCountsBuilder {
  /// What left and what came turn the class at the start into the class at this moment.
  mutating func addFlows(_ moment: Int, _ group: Group?) {
    for measure in [Place.Measure.households, .members] {
      for povertyClass in [PovertyClass.poor, .nearPoor] { addBalance(moment, group, povertyClass, measure) }
      for (ofPoor, ofNearPoor) in [(Flow.toNearPoor, Flow.fromPoor), (.fromNearPoor, .toPoor)] {
        guard let one = find(moment, .figure(group: group, .poor, .flow(ofPoor)).with(measure)),
          let other = find(moment, .figure(group: group, .nearPoor, .flow(ofNearPoor)).with(measure))
        else { continue }
        everywhere(.flowsAgree, [(one, 1), (other, -1)], from: 0, to: 0)
      }
    }
  }

  private mutating func addBalance(
    _ moment: Int, _ group: Group?, _ povertyClass: PovertyClass, _ measure: Place.Measure
  ) {
    func flow(_ flow: Flow) -> Int? { find(moment, .figure(group: group, povertyClass, .flow(flow)).with(measure)) }
    let stock = Place.figure(group: group, povertyClass).with(measure)
    guard Flow.allCases.contains(where: { flow($0) != nil }), let start = find(moments.starts[moment], stock),
      let end = find(moment, stock)
    else { return }
    let across: Flow = povertyClass == .poor ? .toNearPoor : .toPoor
    let back: Flow = povertyClass == .poor ? .fromNearPoor : .fromPoor
    var outs = [across, .left, .otherOut, .escaped].compactMap(flow)
    let ins = [back, .relapsed, .new, .otherIn].compactMap(flow)
    if let escaped = flow(.escaped), flow(across) != nil || flow(.left) != nil {
      let parts = [across, .left].compactMap(flow)
      outs.removeAll(where: parts.contains)
      everywhere(.flowsBalance, [(escaped, 1)] + parts.map { ($0, -1) }, from: 0, to: parts.count == 2 ? 0 : .max)
    }
    let knowsEscape = flow(.escaped) != nil || flow(across) != nil && flow(.left) != nil
    let isOlder = flow(.escaped) != nil && flow(.relapsed) != nil && flow(.new) != nil
    let isNewer = ins.count == 4 && knowsEscape && flow(.otherOut) != nil
    let isComplete = isOlder || isNewer
    // Of flows that are not told, nothing is known but that they are not below zero.
    let hasOpenOuts = !isComplete && !(knowsEscape && flow(.otherOut) != nil)
    let hasOpenIns = !isComplete && ins.count < 4
    let terms: [Term] = [(start, 1)] + outs.map { ($0, -1) } + ins.map { ($0, 1) } + [(end, -1)]
    everywhere(.flowsBalance, terms, from: hasOpenIns ? .min : 0, to: hasOpenOuts ? .max : 0)
    if !outs.isEmpty { atMost(.flowsBalance, outs, start) }
  }
}
