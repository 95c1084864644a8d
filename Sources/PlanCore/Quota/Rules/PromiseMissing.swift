extension Rule {
  /// A plan says what it promises of what was assigned.
  static let promiseMissing = Rule(
    "E3211", "promise-missing", .warning,
    title: Phrase(vi: "Được giao mà không ghi số đăng ký giảm", en: "Assigned, and nothing said of it"),
    law: Phrase(
      vi: "Kế hoạch ghi số đăng ký giảm cho mỗi loại hộ và nhóm mà cấp trên giao chỉ tiêu.",
      en: "A plan says what it promises for every class and group that was assigned to it."),
    why: Phrase(
      vi: """
        Không ghi số thì không biết đơn vị có nhận chỉ tiêu không; không ghi không có nghĩa là không.
        """,
      en: """
        Without a number it is not known whether the unit takes the quota on; unknown is not zero.
        """),
    remedy: Phrase(
      vi: "Ghi mục tiêu của loại hộ đó vào `total.target`.",
      en: "Write the target of that class into `total.target`."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021" }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 12 } } } }
      """)
}

extension SheetFault {
  static func promiseMissing(
    _ sheet: Int, pair: QuotaPair, below position: PlanTree.UnitPosition?, in sheets: [QuotaSheet]
  ) -> SheetFault {
    let head = head(sheets[sheet], subject: pair.subject)
    let wanted = pair.assigned?.leastWords ?? Phrase(same: "")
    let source = source(pair, below: position, in: sheets)
    let steps: Path = pair.own?.quota.map { ["quotas", $0.index] } ?? ["total", "target"]
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .promiseMissing, steps: steps,
        message: Phrase(
          vi: "\(head.vi): được giao \(wanted.vi)\(source.vi), kế hoạch không ghi đăng ký giảm bao nhiêu",
          en: "\(head.en): assigned \(wanted.en)\(source.en), the plan does not say what it promises")))
  }
}
