extension Rule {
  /// The lower end of a range is not above the upper one.
  static let rangeEnds = Rule(
    "E2114", "range-ends",
    title: Phrase(vi: "Hai đầu của khoảng bị đảo", en: "A range whose ends are swapped"),
    law: Phrase(
      vi: "Trong một khoảng, số nhỏ nhất không lớn hơn số lớn nhất.",
      en: "In a range, the least is not greater than the most."),
    why: Phrase(
      vi: """
        Khoảng như “840–930 hộ” là điều địa phương đăng ký khi chưa chắc. Hai đầu đảo nhau thì không số nào thỏa \
        khoảng ấy.
        """,
      en: """
        A range such as “840–930 households” is a promise made without certainty. With its ends turned round \
        no number can keep it.
        """),
    remedy: Phrase(
      vi: "Đổi chỗ hai đầu, hoặc sửa đầu bị thừa thiếu chữ số.",
      en: "Swap the ends, or correct the one with a digit too many or too few."),
    broken: .plan(
      """
      "total": {
        "target": {
          "poor": { "reduce": { "min": 930, "max": 840 } }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "target": {
          "poor": { "reduce": { "min": 840, "max": 930 } }
        }
      }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let subject = FigureName(plan: input.plan, standard: input.standard)
    return input.plan.tallies.flatMap { steps, tally in
      tally.claims.compactMap { claim in
        guard claim.place.bound == .atMost,
          let low = tally[claim.place.figure.with(claim.place.measure, .atLeast)], claim.number.isLess(than: low)
        else { return nil }
        let about = subject.figure(claim.place)
        let high = claim.number
        return Fault(
          rule: rangeEnds, steps: steps + claim.place.steps(in: input.plan) + ["max"], printed: high, expected: low,
          message: Phrase(
            vi: "\(about.vi): `max` \(high.text(.vi)) nhỏ hơn `min` \(low.text(.vi))",
            en: "\(about.en): `max` \(high.text(.en)) is less than `min` \(low.text(.en))"))
      }
    }
  }
}
