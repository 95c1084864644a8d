extension Rule {
  /// A year starts where the target of the year before meant it to.
  static let yearStartOffTarget = Rule(
    "E3212", "year-start-off-target", .note,
    title: Phrase(vi: "Số đầu năm khác mục tiêu năm trước", en: "Start differs from last year's target"),
    law: Phrase(
      vi: """
        Khi năm trước chưa có kết quả chính thức, số đầu năm được đặt cạnh mục tiêu cuối năm trước.
        """,
      en: """
        Where the year before has no official result, the start is put beside the target for its end.
        """),
    why: Phrase(
      vi: """
        Chênh lệch cho biết năm trước đạt, vượt hay hụt; đây không phải là lỗi.
        """,
      en: """
        The difference tells whether the year before reached, exceeded or missed its target; it is no \
        mistake.
        """),
    remedy: Phrase(
      vi: "Ghi kết quả chính thức của năm trước vào `results` của kế hoạch năm đó.",
      en: "Write the official result of the year before into the `results` of that plan."),
    broken: """
      # nam-2023.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2023, "standard": "nd-07-2021",
        "total": { "start": { "poor": 60 }, "target": { "poor": 50 } } }
      # nam-2024.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "start": { "poor": 52 }, "target": { "poor": 40 } } }
      """,
    kept: """
      # nam-2023.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2023, "standard": "nd-07-2021",
        "total": { "start": { "poor": 60 }, "target": { "poor": 50 } } }
      # nam-2024.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "start": { "poor": 50 }, "target": { "poor": 40 } } }
      """)
}

extension SheetFault {
  static func yearStartOffTarget(
    _ sheet: Int, figures: SubjectFigures, before: Int, target: Int, in sheets: [QuotaSheet]
  ) -> SheetFault {
    yearStart(
      .yearStartOffTarget, sheet: sheet, figures: figures, expected: target, before: sheets[before], in: sheets
    ) {
      Phrase(vi: "mục tiêu cuối năm \($0)", en: "the target for the end of \($0)")
    }
  }
}
