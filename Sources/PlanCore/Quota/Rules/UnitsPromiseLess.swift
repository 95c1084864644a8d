extension Rule {
  /// The units of a plan promise what the plan promises.
  static let unitsPromiseLess = Rule(
    "E3207", "units-promise-less",
    title: Phrase(vi: "Các đơn vị cộng lại đăng ký ít hơn", en: "Units that promise less together"),
    law: Phrase(
      vi: """
        Các đơn vị cộng lại đăng ký không ít hơn kế hoạch của địa bàn: xã theo kế hoạch của xã, thôn theo \
        kế hoạch này; với --exact thì bằng.
        """,
      en: """
        The units together promise at least what the plan of the area promises: communes by their own \
        plans, villages by this one; with --exact, the same.
        """),
    why: Phrase(
      vi: "Kế hoạch đăng ký 20 hộ mà các đơn vị chỉ nhận 12 hộ thì 8 hộ không ai làm.",
      en: "If a plan promises 20 households and its units take on 12, nobody does the other 8."),
    remedy: Phrase(
      vi: "Giao nốt phần thiếu cho các đơn vị, hoặc hạ số đăng ký của địa bàn.",
      en: "Assign the rest to the units, or lower what the area promises."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 20 } } },
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 12 } } } }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 12 } } },
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 12 } } } }
      """)
}

extension SheetFault {
  static func unitsPromiseLess(
    _ sheet: Int, figures: SubjectFigures, promise: Drop, sum: UnitsPromise, in whole: QuotaSheet
  ) -> SheetFault {
    let head = head(whole, subject: figures.subject)
    let (own, units) = (promise.leastWords, promise.words(Numeral(sum.all)))
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .unitsPromiseLess, steps: promise.steps ?? ["total"], printed: promise.printed,
        expected: promise.restated(as: Numeral(sum.all)),
        message: Phrase(
          vi: "\(head.vi): đăng ký giảm \(own.vi), các đơn vị cộng lại \(units.vi)",
          en: "\(head.en): a promise of \(own.en) fewer, the units together \(units.en)") + parts(of: sum)))
  }

  /// What is promised, and what is only assigned since there is no plan, in brackets.
  private static func parts(of sum: UnitsPromise) -> Phrase {
    let (plans, missing) = (sum.plans, sum.missing)
    guard plans.count > 0, missing.count > 0 else { return Phrase(same: "") }
    let (promised, assigned) = (Numeral(plans.sum), Numeral(missing.sum))
    return Phrase(
      vi: " (\(plans.count) kế hoạch: \(promised.text(.vi)); \(missing.count) đơn vị chưa có kế hoạch, "
        + "tính theo chỉ tiêu: \(assigned.text(.vi)))",
      en: " (\(plans.count) plans: \(promised.text(.en)); \(missing.count) without a plan, at the quota: "
        + "\(assigned.text(.en)))")
  }
}
