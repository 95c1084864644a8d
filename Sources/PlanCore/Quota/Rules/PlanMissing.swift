extension Rule {
  /// Every unit that sends plans has sent one.
  static let planMissing = Rule(
    "E3202", "plan-missing",
    title: Phrase(vi: "Chưa có kế hoạch của đơn vị", en: "No plan of a unit"),
    law: Phrase(
      vi: """
        Mỗi xã, phường, huyện, tỉnh là đơn vị của một kế hoạch thì có kế hoạch của mình trong thư mục; \
        thôn, tổ dân phố thì không.
        """,
      en: """
        Every commune, ward, district or province that is a unit of a plan has a plan of its own in \
        the folder; villages have none.
        """),
    why: Phrase(
      vi: """
        Đơn vị chưa gửi kế hoạch thì chưa đăng ký gì. Chỉ tiêu đã giao cho nơi đó chưa ai nhận.
        """,
      en: """
        A unit that has sent no plan has promised nothing. Nobody has taken on what was assigned to \
        it.
        """),
    remedy: Phrase(
      vi: """
        Đòi kế hoạch của đơn vị; nếu đã có thì xem tên, mã, năm và chuẩn nghèo có khớp không.
        """,
      en: """
        Ask the unit for its plan; if it is there, see whether name, code, year and standard agree.
        """),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
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
  static func planMissing(_ position: PlanTree.UnitPosition, cause: Phrase?, in sheets: [QuotaSheet]) -> SheetFault {
    let parent = sheets[position.sheet]
    let unit = parent.units[position.unit]
    let name = unit.area.name.visible
    return SheetFault(
      sheet: position.sheet,
      fault: Fault(
        rule: .planMissing, steps: ["units", String(unit.index), "name"], unit: unit.area.code,
        message: Phrase(
          vi: "\(name): chưa có kế hoạch năm \(parent.year)", en: "\(name): there is no plan for \(parent.year)"),
        cause: cause))
  }
}
