extension Rule {
  /// A printed rate is its count divided by its base.
  static let rateMatchesCount = Rule(
    "E2101", "rate-matches-count",
    title: Phrase(vi: "Tỷ lệ không khớp số hộ", en: "A rate that does not match its count"),
    law: Phrase(
      vi: "Tỷ lệ in ra bằng số hộ chia cho mẫu số của nó, làm tròn đến số chữ số thập phân đã in.",
      en: "A printed rate is its count divided by its base, rounded to the decimals printed."),
    why: Phrase(
      vi: """
        Cấp trên nhìn tỷ lệ để phân bổ vốn và chỉ tiêu, còn thôn làm theo số hộ. Hai số nói khác nhau thì \
        không ai biết số nào thật, và có hộ bị bỏ sót hoặc được tính thừa.
        """,
      en: """
        The level above shares out money and quotas by the rate, while the village works by the count. When \
        the two disagree nobody knows which is true, and households are left out or counted twice.
        """),
    remedy: Phrase(
      vi: "Đối chiếu với danh sách hộ đã rà soát, sửa số sai, rồi tính lại tỷ lệ.",
      en: "Compare with the reviewed list of households, correct the wrong number, then work the rate out again."),
    broken: .plan(
      """
      "total": {
        "start": { "households": 1000, "poor": { "households": 57, "rate": 5.07 } }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": { "households": 1000, "poor": { "households": 57, "rate": 5.70 } }
      }
      """),
    against: Phrase(vi: "tỷ lệ", en: "its rate"))
}
