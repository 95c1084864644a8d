extension Rule {
  /// The units of a plan promise what the plan promises.
  static let unitsPromiseLess = Rule(
    "E3207", "units-promise-less",
    title: Phrase(vi: "Các đơn vị cộng lại hứa ít hơn", en: "Units promise less together"),
    law: Phrase(
      vi: """
        Các đơn vị cộng lại hứa không ít hơn kế hoạch của địa bàn: xã theo kế hoạch của xã, thôn theo \
        kế hoạch này; với --exact thì bằng.
        """,
      en: """
        The units together promise at least what the plan of the area promises: communes by their own \
        plans, villages by this one; with --exact, the same.
        """),
    why: Phrase(
      vi: "Kế hoạch hứa 20 hộ mà các đơn vị chỉ nhận 12 hộ thì 8 hộ không ai làm.",
      en: "If a plan promises 20 households and its units take on 12, nobody does the other 8."),
    remedy: Phrase(
      vi: "Giao nốt phần thiếu cho các đơn vị, hoặc hạ số hứa của địa bàn.",
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
    _ sheet: Int, figures: SubjectFigures, promise: Drop, sum: Int, in whole: QuotaSheet
  ) -> SheetFault {
    let head = head(whole, subject: figures.subject)
    let (own, units) = (promise.leastWords, promise.words(Numeral(sum)))
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .unitsPromiseLess, steps: promise.steps ?? ["total"], printed: promise.printed,
        expected: promise.restated(as: Numeral(sum)),
        message: Phrase(
          vi: "\(head.vi): hứa giảm \(own.vi), các đơn vị cộng lại \(units.vi)",
          en: "\(head.en): a promise of \(own.en) fewer, the units together \(units.en)")))
  }
}
