extension Rule {
  /// Where nearly all indicators have figures, all have: missing is not zero.
  static let indicatorFigureMissing = Rule(
    "E4104", "indicator-figure-missing", .warning,
    title: Phrase(vi: "Thiếu số của một chỉ số", en: "Figure of an indicator missing"),
    law: Phrase(
      vi: """
        Nơi gần đủ các chỉ số của chuẩn đã có số thì chỉ số còn lại cũng phải có; không ghi không có nghĩa \
        là bằng 0.
        """,
      en: "Where nearly all indicators of the standard have figures, the others have one too: missing is not zero."),
    why: Phrase(
      vi: """
        Ô để trống dễ bị đọc thành “không hộ nào thiếu”. Khi ấy không ai lập dự án cho nhu cầu đó, dù trong \
        thôn vẫn có hộ đang thiếu.
        """,
      en: """
        A blank is easily read as “nobody lacks it”. Then no project is made for that need although \
        households in the village have it.
        """),
    remedy: Phrase(
      vi: "Ghi số hộ thiếu chỉ số đó, kể cả số 0.",
      en: "Enter how many households lack it, also when it is 0."),
    broken: .plan(
      """
      "total": {
        "start": {
          "poor": {
            "households": 12,
            "lacking": {
              "employment": 3,
              "dependents": 3,
              "nutrition": 3,
              "health-insurance": 3,
              "adult-education": 3,
              "child-schooling": 3,
              "housing-quality": 3,
              "housing-area": 3,
              "toilet": 3,
              "telecom": 3,
              "information-devices": 3
            }
          }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "poor": {
            "households": 12,
            "lacking": {
              "employment": 3,
              "dependents": 3,
              "nutrition": 3,
              "health-insurance": 3,
              "adult-education": 3,
              "child-schooling": 3,
              "housing-quality": 3,
              "housing-area": 3,
              "water": 5,
              "toilet": 3,
              "telecom": 3,
              "information-devices": 3
            }
          }
        }
      }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    guard let standard = input.standard else { return [] }
    var search = IndicatorGaps(of: input.plan, under: standard)
    guard search.canHaveGaps else { return [] }
    input.plan.eachTally { position, tally in search.look(at: tally, position) }
    let gaps = search.gaps
    // A form without a column for an indicator lacks it everywhere: that is said once.
    if let first = gaps.first, gaps.count > 1, search.complete == 0, gaps.allSatisfy({ $0.missing == first.missing }) {
      return [fault(first, input.plan, standard, others: gaps.count - 1)]
    }
    return gaps.map { fault($0, input.plan, standard, others: 0) }
  }

  private static func fault(_ gap: IndicatorGaps.Gap, _ plan: Plan, _ standard: Standard, others: Int) -> Fault {
    let indicators = standard.indicators
    let missing = gap.missing.map { indicators[$0].heading }
    let known = indicators.count - missing.count
    let names = missing.joined(separator: ", ")
    let elsewhere =
      others == 0
      ? Phrase(same: "")
      : Phrase(vi: "; và \(others.text(.vi)) chỗ khác", en: "; and \(others.text(.en)) more of the kind")
    let steps = gap.position.steps(in: plan) + gap.figure.steps(in: plan, withMeasure: false) + ["lacking"]
    return Fault(
      rule: indicatorFigureMissing, steps: steps, unit: gap.position.unit(in: plan),
      message: Phrase(
        vi: "có số của \(known)/\(indicators.count) chỉ số, không có: \(names.vi)",
        en: "\(known) of \(indicators.count) indicators have figures, without: \(names.en)") + elsewhere)
  }
}
