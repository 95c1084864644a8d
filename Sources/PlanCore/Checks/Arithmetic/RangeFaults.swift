/// Ranges whose ends are the wrong way round.
enum RangeFaults {
  static func find(_ input: CheckInput) -> [Fault] {
    let subject = FigureName(plan: input.plan, standard: input.standard)
    var faults: [Fault] = []
    for (steps, tally) in input.plan.tallies {
      for claim in tally.claims where claim.place.bound == .atMost {
        let figure = claim.place.figure
        guard let low = tally[figure.with(claim.place.measure, .atLeast)], claim.number.isLess(than: low) else {
          continue
        }
        let about = subject.figure(claim.place)
        let high = claim.number
        faults.append(
          Fault(
            rule: .rangeEnds, steps: steps + claim.place.steps(in: input.plan) + ["max"], printed: high, expected: low,
            message: Phrase(
              vi: "\(about.vi): `max` \(high.text(.vi)) nhỏ hơn `min` \(low.text(.vi))",
              en: "\(about.en): `max` \(high.text(.en)) is less than `min` \(low.text(.en))")))
      }
    }
    return faults
  }
}
