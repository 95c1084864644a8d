extension Rule {
  /// A plan comes by the day on which the plan above wants it.
  static let planLate = Rule(
    "E3203", "plan-late", .warning,
    title: Phrase(vi: "Kế hoạch nộp muộn", en: "Plan too late"),
    law: Phrase(
      vi: """
        Kế hoạch của đơn vị ban hành không sau hạn mà cấp trên ghi ở báo cáo `plan`.
        """,
      en: """
        The plan of a unit is issued no later than the day on which the report `plan` of the plan \
        above is due.
        """),
    why: Phrase(
      vi: """
        Kế hoạch muộn thì cấp trên tổng hợp thiếu, và việc trong quý đầu không còn kịp làm.
        """,
      en: """
        With a late plan the level above has added up too little, and the work of the first quarter \
        cannot be done any more.
        """),
    remedy: Phrase(
      vi: "Xem lại ngày ban hành; nếu đúng là muộn thì ghi nhận và nhắc đơn vị.",
      en: "Look at the date of issue again; if it is right, note it and remind the unit."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }],
        "reports": [{ "id": "plan", "due": "2024-02-15" }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "document": { "issued": "2024-03-01" },
        "total": { "target": { "poor": { "reduce": 12 } } } }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }],
        "reports": [{ "id": "plan", "due": "2024-02-15" }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "document": { "issued": "2024-02-15" },
        "total": { "target": { "poor": { "reduce": 12 } } } }
      """)
}

extension SheetFault {
  static func planLate(
    _ sheet: Int, issued: CalendarDate, due: CalendarDate, above parent: QuotaSheet, in sheets: [QuotaSheet]
  ) -> SheetFault {
    let (name, above) = (sheets[sheet].area.name.visible, parent.area.name.visible)
    let day = due.lastDay
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .planLate, steps: ["document", "issued"],
        message: Phrase(
          vi: "\(name): kế hoạch ban hành \(issued.words.vi), phải nộp cho \(above) trước \(day.words.vi)",
          en: "\(name): the plan is of \(issued.words.en), it was due at \(above) by \(day.words.en)")))
  }
}
