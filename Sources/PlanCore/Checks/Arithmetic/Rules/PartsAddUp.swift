extension Rule {
  /// The parts of a figure add up to it.
  static let partsAddUp = Rule(
    "E2106", "parts-add-up",
    title: Phrase(vi: "Các phần cộng lại khác tổng", en: "Parts that do not add up"),
    law: Phrase(
      vi: "Các phần của một số hộ cộng lại bằng số hộ ấy.",
      en: "The parts of a count add up to that count."),
    why: Phrase(
      vi: """
        Cách chia cho biết hộ nào có thể thoát nghèo và hộ nào cần trợ giúp lâu dài. Chia thiếu hay thừa thì \
        có hộ không được xếp vào kế hoạch nào.
        """,
      en: """
        The split tells which households can leave poverty and which need lasting support. If it is short or \
        long, some household is in nobody’s plan.
        """),
    remedy: Phrase(
      vi: "Xem lại từng phần theo danh sách hộ; phần còn lại ghi là `other`.",
      en: "Check every part against the list of households; write the rest as `other`."),
    broken: .plan(
      """
      "total": {
        "start": {
          "poor": {
            "households": 12,
            "parts": { "able-to-leave": 4, "social-protection": 7 }
          }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "poor": {
            "households": 12,
            "parts": { "able-to-leave": 4, "social-protection": 8 }
          }
        }
      }
      """),
    against: Phrase(vi: "tổng các phần", en: "the sum of parts"),
    total: Phrase(vi: "các phần cộng lại", en: "its parts add up to"))
}
