extension Rule {
  /// One area has one plan for a year and standard.
  static let planTwice = Rule(
    "E3204", "plan-twice",
    title: Phrase(vi: "Hai kế hoạch cho một địa bàn", en: "Two plans for one area"),
    law: Phrase(
      vi: """
        Một địa bàn có một kế hoạch cho một năm theo một chuẩn; nếu có hai thì một kế hoạch ghi kế \
        hoạch kia ở `replaces`.
        """,
      en: """
        An area has one plan for one year and standard; of two, one names the other under `replaces`.
        """),
    why: Phrase(
      vi: """
        Không biết bản nào có hiệu lực thì không cộng được: lấy nhầm bản cũ là sai cả huyện. Vì vậy \
        không bản nào được tính.
        """,
      en: """
        Where it is not known which one is in force nothing can be added up: with the old one taken, \
        the whole district is wrong. So neither counts.
        """),
    remedy: Phrase(
      vi: """
        Xóa tệp thừa, hoặc ghi số và ngày của kế hoạch cũ vào `document.replaces` của kế hoạch mới.
        """,
      en: """
        Delete the spare file, or write number and date of the old plan into `document.replaces` of \
        the new one.
        """),
    broken: """
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "document": { "number": "5/KH-UBND" },
        "total": { "target": { "poor": { "reduce": 12 } } } }
      # xa-dong-moi.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "document": { "number": "9/KH-UBND" },
        "total": { "target": { "poor": { "reduce": 14 } } } }
      """,
    kept: """
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "document": { "number": "5/KH-UBND" },
        "total": { "target": { "poor": { "reduce": 12 } } } }
      # xa-dong-moi.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune", "within": ["Huyện Mẫu"] },
        "year": 2024, "standard": "nd-07-2021",
        "document": { "number": "9/KH-UBND",
          "replaces": [{ "number": "5/KH-UBND" }] },
        "total": { "target": { "poor": { "reduce": 14 } } } }
      """)
}

extension SheetFault {
  static func planTwice(_ sheet: Int, other: Int, count: Int, in sheets: [QuotaSheet]) -> SheetFault {
    let (area, year, path) = (sheets[sheet].area.name.visible, sheets[sheet].year, sheets[other].path.visible)
    let more = count > 2 ? Phrase(vi: " (tất cả \(count) tệp)", en: " (\(count) files in all)") : Phrase(same: "")
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .planTwice, steps: ["area", "name"],
        message: Phrase(
          vi: "\(area): đã có kế hoạch năm \(year) ở `\(path)`\(more.vi); không tệp nào được tính",
          en: "\(area): there is a plan for \(year) in `\(path)` already\(more.en); neither counts")))
  }
}
