extension Rule {
  /// A printed share is the count of a group divided by the same class of the whole area.
  static let shareMatchesCount = Rule(
    "E2102", "share-matches-count",
    title: Phrase(vi: "Tỷ trọng không khớp số hộ", en: "A share that does not match its count"),
    law: Phrase(
      vi: "Tỷ trọng của một nhóm bằng số hộ của nhóm chia cho số hộ cùng loại của cả địa bàn.",
      en: "The share of a group is its count divided by the count of the same class in the whole area."),
    why: Phrase(
      vi: """
        Tỷ trọng cho biết phần lớn hộ nghèo là ai, ví dụ đồng bào dân tộc thiểu số. Tỷ trọng sai thì vốn và \
        chính sách dành cho nhóm ấy bị lập thiếu hoặc thừa.
        """,
      en: """
        The share tells who most of the poor are, ethnic minorities for example. A wrong share makes the \
        money and support meant for that group too small or too large.
        """),
    remedy: Phrase(
      vi: "Đếm lại số hộ của nhóm và của cả địa bàn, sửa số sai, rồi tính lại tỷ trọng.",
      en: "Count the group and the whole area again, correct the wrong number, then work the share out again."),
    broken: .plan(
      """
      "total": {
        "start": {
          "poor": 40,
          "groups": {
            "ethnic-minority": { "poor": { "households": 30, "share": 57.00 } }
          }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "poor": 40,
          "groups": {
            "ethnic-minority": { "poor": { "households": 30, "share": 75.00 } }
          }
        }
      }
      """),
    against: Phrase(vi: "tỷ trọng", en: "its share"))
}
