extension Rule {
  /// A unit stands below its area, on every level.
  static let levelCycle = Rule(
    "E3210", "level-cycle",
    title: Phrase(vi: "Địa bàn lồng vào nhau", en: "Areas that lie in each other"),
    law: Phrase(
      vi: """
        Đơn vị là cấp dưới của địa bàn: không địa bàn nào là đơn vị của chính nó, hay của đơn vị mình.
        """,
      en: """
        A unit stands below its area: no area is a unit of itself or of one of its own units.
        """),
    why: Phrase(
      vi: """
        Lồng vào nhau thì một lời hứa được tính nhiều lần, và không biết ai giao cho ai.
        """,
      en: """
        Where areas lie in each other one promise counts more than once, and it is not clear who \
        assigns to whom.
        """),
    remedy: Phrase(
      vi: "Sửa tên, mã hoặc `kind` của đơn vị bị ghi nhầm.",
      en: "Correct the name, the code or the `kind` of the unit that is wrong."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Huyện Mẫu", "kind": "district" }] }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Mẫu" }] }
      # xa.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Mẫu", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021" }
      """)
}
