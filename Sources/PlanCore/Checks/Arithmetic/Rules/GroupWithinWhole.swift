extension Rule {
  /// A group is never larger than the whole.
  static let groupWithinWhole = Rule(
    "E2107", "group-within-whole",
    title: Phrase(vi: "Nhóm lớn hơn cả địa bàn", en: "A group larger than the whole"),
    law: Phrase(
      vi: "Số hộ của một nhóm không lớn hơn số hộ cùng loại của cả địa bàn.",
      en: "A group has no more households than the whole area has of the same class."),
    why: Phrase(
      vi: """
        Nhóm lớn hơn cả địa bàn là điều không thể có. Số ấy được dùng để xin vốn riêng cho nhóm, nên sai là \
        xin thừa hoặc mất phần của người khác.
        """,
      en: """
        A group larger than the whole cannot be. The number is used to ask for money for that group, so a \
        mistake asks for too much or takes the share of others.
        """),
    remedy: Phrase(
      vi: "Kiểm tra số của nhóm và của cả địa bàn có cùng ngày, cùng loại hộ không; sửa số sai.",
      en: "Check that both numbers are of one date and one class; correct the wrong one."),
    broken: .plan(
      """
      "total": {
        "start": {
          "poor": 12,
          "groups": { "ethnic-minority": { "poor": 15 } }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "poor": 12,
          "groups": { "ethnic-minority": { "poor": 10 } }
        }
      }
      """),
    against: Phrase(vi: "số lớn hơn chứa nó", en: "the whole it is in"))
}
