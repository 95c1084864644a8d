extension Rule {
  /// A year starts where the official result of the year before ended.
  static let yearStartDiffers = Rule(
    "E3209", "year-start-differs",
    title: Phrase(vi: "Số đầu năm khác kết quả năm trước", en: "Start differs from last year's result"),
    law: Phrase(
      vi: """
        Số hộ đầu năm là kết quả chính thức của cuộc rà soát cuối năm trước, theo cùng một chuẩn \
        nghèo.
        """,
      en: """
        The households at the start of a year are the official result of the review at the end of the \
        year before, under the same standard.
        """),
    why: Phrase(
      vi: "Bắt đầu từ số khác thì số hộ giảm trong năm đúng trên giấy mà sai ngoài đời.",
      en: "From another start the drop of the year is right on paper and wrong in life."),
    remedy: Phrase(
      vi: "Sửa số đầu năm theo kết quả được phê duyệt, hoặc sửa `results` của năm trước.",
      en: "Put the start to the approved result, or correct the `results` of the year before."),
    broken: """
      # nam-2023.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2023, "standard": "nd-07-2021",
        "total": { "start": { "poor": 60 } },
        "results": [{ "asOf": "2023-12-14", "status": "official",
          "total": { "poor": 52 } }] }
      # nam-2024.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "start": { "poor": 55 } } }
      """,
    kept: """
      # nam-2023.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2023, "standard": "nd-07-2021",
        "total": { "start": { "poor": 60 } },
        "results": [{ "asOf": "2023-12-14", "status": "official",
          "total": { "poor": 52 } }] }
      # nam-2024.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "start": { "poor": 52 } } }
      """)
}

extension SheetFault {
  static func yearStartDiffers(
    _ sheet: Int, figures: SubjectFigures, before: Int, end: Int, in sheets: [QuotaSheet]
  ) -> SheetFault {
    yearStart(
      .yearStartDiffers, sheet: sheet, figures: figures, expected: end, before: sheets[before], in: sheets
    ) {
      Phrase(vi: "kết quả chính thức cuối năm \($0)", en: "the official result at the end of \($0)")
    }
  }
}
