extension Rule {
  /// A plan fits one unit alone.
  static let matchAmbiguous = Rule(
    "E3208", "match-ambiguous",
    title: Phrase(vi: "Không rõ kế hoạch của đơn vị nào", en: "Not clear whose plan it is"),
    law: Phrase(
      vi: """
        Một kế hoạch khớp với đúng một đơn vị của cấp trên: theo mã chính thức (từ năm chữ số), không \
        có mã thì theo tên hoặc tên khác, loại và `within`.
        """,
      en: """
        A plan fits just one unit of the level above: by official code (five digits or more), without \
        one by name or alias, kind and `within`.
        """),
    why: Phrase(
      vi: """
        Đoán nhầm thì số đăng ký của xã này tính cho xã khác. Thà hỏi còn hơn đoán.
        """,
      en: """
        With a wrong guess the promise of one commune counts for another. Better to ask than to guess.
        """),
    remedy: Phrase(
      vi: "Ghi mã chính thức vào cả hai kế hoạch, hoặc ghi `within` và `kind` cho đúng.",
      en: "Write the official code into both plans, or put `within` and `kind` right."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune" }, { "name": "Xã Đông", "kind": "commune" }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021" }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune" }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021" }
      """)
}

extension SheetFault {
  static func ambiguous(
    _ sheet: Int, among positions: [PlanTree.UnitPosition], isOtherKind: Bool, in sheets: [QuotaSheet]
  ) -> SheetFault {
    let named = positions.prefix(3).map { position in
      let parent = sheets[position.sheet]
      return "\(parent.units[position.unit].area.name.visible) (`\(parent.path.visible)`)"
    }
    let more = positions.count > 3 ? ", …" : ""
    let list = named.joined(separator: ", ") + more
    let area = sheets[sheet].area.name.visible
    let message =
      isOtherKind
      ? Phrase(
        vi: "\(area): chỉ có đơn vị cùng tên nhưng khác loại: \(list)",
        en: "\(area): only units of this name and another kind are there: \(list)")
      : Phrase(
        vi: "\(area): có thể là \(positions.count) đơn vị: \(list)",
        en: "\(area): may be \(positions.count) units: \(list)")
    return SheetFault(
      sheet: sheet, fault: Fault(rule: .matchAmbiguous, steps: ["area", "name"], message: message))
  }
}
