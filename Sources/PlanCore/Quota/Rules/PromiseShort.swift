extension Rule {
  /// A plan promises at least what the plan above assigns.
  static let promiseShort = Rule(
    "E3201", "promise-short",
    title: Phrase(vi: "Hứa ít hơn được giao", en: "Promise short of what was assigned"),
    law: Phrase(
      vi: """
        Số hộ kế hoạch hứa giảm không ít hơn số mà kế hoạch cấp trên giao cho đơn vị; với --exact thì \
        phải bằng.
        """,
      en: """
        A plan promises to reduce at least what the plan above assigns to the unit; with --exact, the \
        same.
        """),
    why: Phrase(
      vi: """
        Cấp trên cộng chỉ tiêu đã giao của mọi đơn vị thành lời hứa của mình. Một đơn vị hứa thiếu thì \
        cả địa bàn thiếu, và những hộ đó không ai lo.
        """,
      en: """
        The level above adds up what it assigned into its own promise. If one unit promises less, the \
        whole area falls short, and nobody looks after those households.
        """),
    remedy: Phrase(
      vi: "Nâng số hứa của đơn vị, hoặc giao lại bằng văn bản và sửa cả hai kế hoạch.",
      en: "Raise the promise of the unit, or assign anew in writing and mend both plans."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 8 } } } }
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
