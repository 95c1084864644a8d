extension Rule {
  /// Both levels state the same quota.
  static let quotaDiffers = Rule(
    "E3205", "quota-differs",
    title: Phrase(vi: "Chỉ tiêu hai cấp ghi khác nhau", en: "Quota told differently by two levels"),
    law: Phrase(
      vi: "Chỉ tiêu ghi ở `quotas` của kế hoạch là đúng số mà kế hoạch cấp trên giao cho đơn vị đó.",
      en: "The quota in the `quotas` of a plan is what the plan above assigns to that unit."),
    why: Phrase(
      vi: """
        Hai nơi làm theo hai con số thì cuối năm không biết chấm theo số nào.
        """,
      en: """
        Where two places work towards two numbers, nobody knows at the end of the year which one is to \
        be judged by.
        """),
    remedy: Phrase(
      vi: """
        Đối chiếu văn bản giao rồi sửa kế hoạch ghi sai; chỉ tiêu giao lại thì thêm vào `quotas` với \
        ngày mới.
        """,
      en: """
        Look into the document that assigns it and correct the plan that is wrong; a quota assigned anew \
        is added to `quotas` with its date.
        """),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "quotas": [{ "class": "poor", "reduce": 15 }],
        "total": { "target": { "poor": { "reduce": 15 } } } }
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
        "quotas": [{ "class": "poor", "reduce": 12 }],
        "total": { "target": { "poor": { "reduce": 15 } } } }
      """)
}

extension SheetFault {
  static func quotaDiffers(
    _ sheet: Int, pair: QuotaPair, below position: PlanTree.UnitPosition, in sheets: [QuotaSheet]
  ) -> SheetFault {
    let parent = sheets[position.sheet]
    let head = head(sheets[sheet], subject: pair.subject)
    guard let (own, above) = pair.quotas, let quota = pair.own?.quota else {
      return promiseMissing(sheet, pair: pair, below: position, in: sheets)
    }
    let isDrop = own.source == .printed
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .quotaDiffers, steps: ["quotas", String(quota.index), own.statedAs.key],
        printed: isDrop ? own.least : nil, expected: isDrop ? above.least : nil,
        message: Phrase(
          vi:
            "\(head.vi): ghi được giao \(own.leastWords.vi), \(parent.area.name.visible) giao \(above.leastWords.vi) (`\(parent.path.visible)`)",
          en:
            "\(head.en): says it was assigned \(own.leastWords.en), \(parent.area.name.visible) assigns \(above.leastWords.en) (`\(parent.path.visible)`)"
        ),
        cause: cause(of: quota, against: above, in: parent)))
  }

  /// Why a plan and the plan above it may disagree about a quota.
  private static func cause(of quota: OwnQuota, against above: Drop, in parent: QuotaSheet) -> Phrase? {
    if quota.replaced.contains(where: { $0.drop(in: above.measure)?.agrees(with: above) == true }) {
      return Phrase(
        vi: "\(parent.area.name.visible) còn ghi chỉ tiêu cũ đã được thay",
        en: "\(parent.area.name.visible) still has the earlier quota that was replaced")
    }
    guard let issued = quota.document.issued, let date = parent.document.issued, issued.isCertainlyAfter(date) else {
      return nil
    }
    return Phrase(
      vi: "chỉ tiêu giao sau kế hoạch của \(parent.area.name.visible)",
      en: "the quota was assigned after the plan of \(parent.area.name.visible)")
  }
}
