extension Rule {
  /// The multidimensionally poor are the poor and the near-poor together.
  static let classesAddUp = Rule(
    "E2117", "classes-add-up",
    title: Phrase(vi: "Hộ nghèo đa chiều khác hộ nghèo cộng cận nghèo", en: "Classes that do not add up"),
    law: Phrase(
      vi: "Hộ nghèo đa chiều gồm hộ nghèo và hộ cận nghèo.",
      en: "The multidimensionally poor are the poor and the near-poor together."),
    why: Phrase(
      vi: """
        Chỉ tiêu quốc gia tính theo hộ nghèo đa chiều. Cộng sai thì địa phương báo cáo một kết quả mà danh \
        sách hộ không chứng minh được.
        """,
      en: """
        The national target counts the multidimensionally poor. If the sum is wrong, the area reports a \
        result that its lists cannot prove.
        """),
    remedy: Phrase(
      vi: "Cộng lại hộ nghèo và hộ cận nghèo cùng một ngày, sửa số sai.",
      en: "Add poor and near-poor of the same date again and correct the wrong number."),
    broken: .plan(#""total": { "start": { "poor": 12, "nearPoor": 20, "multidimensional": 33 } }"#),
    kept: .plan(#""total": { "start": { "poor": 12, "nearPoor": 20, "multidimensional": 32 } }"#),
    against: Phrase(vi: "tổng hai loại", en: "the sum of classes"),
    total: Phrase(vi: "nghèo và cận nghèo cộng lại", en: "poor and near-poor add up to"))
}
