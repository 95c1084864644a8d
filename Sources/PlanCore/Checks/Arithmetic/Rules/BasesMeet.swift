extension Rule {
  /// Counts and rates over one base must allow one and the same base.
  static let basesMeet = Rule(
    "E2116", "bases-meet",
    title: Phrase(vi: "Các tỷ lệ không cùng một tổng số hộ", en: "Rates that fit no common number of households"),
    law: Phrase(
      vi: "Các cặp số hộ và tỷ lệ trên cùng một mẫu số phải cho ra được cùng một tổng số hộ.",
      en: "Pairs of count and rate over one base must allow the same number of households."),
    why: Phrase(
      vi: """
        Kế hoạch nhiều khi không in tổng số hộ, nhưng số hộ và tỷ lệ đã ngầm nói ra. Hai cặp nói hai tổng \
        khác nhau thì chắc chắn một số bị in sai, dù không phép cộng nào lộ ra.
        """,
      en: """
        Plans often leave out the number of households, yet count and rate imply it. If two pairs imply two \
        numbers, one of the figures is a misprint although no sum shows it.
        """),
    remedy: Phrase(
      vi: "Lấy tổng số hộ từ danh sách rà soát, tính lại từng tỷ lệ và sửa số không khớp.",
      en: "Take the number of households from the review, work out each rate and correct the one that does not fit."),
    broken: .plan(
      """
      "total": {
        "start": {
          "poor": { "households": 57, "rate": 5.70 },
          "nearPoor": { "households": 80, "rate": 4.00 }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "poor": { "households": 57, "rate": 5.70 },
          "nearPoor": { "households": 80, "rate": 8.00 }
        }
      }
      """),
    against: Phrase(vi: "tổng số hộ", en: "the number of households"),
    total: Phrase(vi: "các đơn vị cộng lại", en: "the units add up to"))
}
