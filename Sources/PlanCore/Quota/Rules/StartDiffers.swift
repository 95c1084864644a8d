extension Rule {
  /// Both levels start from the same number.
  static let startDiffers = Rule(
    "E3206", "start-differs",
    title: Phrase(vi: "Số đầu kỳ hai cấp ghi khác nhau", en: "Start told differently by two levels"),
    law: Phrase(
      vi: """
        Số hộ đầu kỳ của đơn vị trong kế hoạch cấp trên là số đầu kỳ trong kế hoạch của chính đơn vị.
        """,
      en: """
        The households of a unit at the start in the plan above are those in the plan of the unit \
        itself.
        """),
    why: Phrase(
      vi: """
        Cùng giảm 12 hộ nhưng từ hai số khác nhau thì còn lại hai số khác nhau, và tổng của cấp trên \
        không còn là tổng của các đơn vị.
        """,
      en: """
        Twelve households fewer from two different numbers leave two different numbers, and the total \
        of the level above is no longer that of its units.
        """),
    remedy: Phrase(
      vi: "Đối chiếu kết quả rà soát được phê duyệt rồi sửa kế hoạch ghi sai.",
      en: "Look into the approved result of the review and correct the plan that is wrong."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune", "start": { "poor": 80 },
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "start": { "poor": 77 },
          "target": { "poor": { "reduce": 12 } } } }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune", "start": { "poor": 77 },
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "start": { "poor": 77 },
          "target": { "poor": { "reduce": 12 } } } }
      """)
}

extension SheetFault {
  static func startDiffers(
    _ sheet: Int, pair: QuotaPair, below position: PlanTree.UnitPosition, in sheets: [QuotaSheet]
  ) -> SheetFault {
    let parent = sheets[position.sheet]
    let head = head(sheets[sheet], subject: pair.subject)
    let (own, above) = (Numeral(pair.own?.start ?? 0), Numeral(pair.unit?.start ?? 0))
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .startDiffers, steps: ["total", "start"] + pair.subject.stockSteps, printed: own, expected: above,
        message: Phrase(
          vi:
            "\(head.vi): đầu kỳ \(own.text(.vi)) hộ, \(parent.area.name.visible) ghi \(above.text(.vi)) hộ (`\(parent.path.visible)`)",
          en:
            "\(head.en): \(own.text(.en)) at the start, \(parent.area.name.visible) says \(above.text(.en)) (`\(parent.path.visible)`)"
        )))
  }
}
