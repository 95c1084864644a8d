extension Rule {
  /// The households that lack an indicator are never more than their class.
  static let lackingWithinClass = Rule(
    "E2108", "lacking-within-class",
    title: Phrase(vi: "Số hộ thiếu hụt nhiều hơn số hộ của loại", en: "More households lacking than there are"),
    law: Phrase(
      vi: "Số hộ thiếu một chỉ số không lớn hơn số hộ của chính loại hộ ấy.",
      en: "No more households lack an indicator than the class has."),
    why: Phrase(
      vi: """
        Số hộ thiếu hụt quyết định làm bao nhiêu nhà, bao nhiêu công trình nước. Số lớn hơn cả số hộ nghèo \
        thì chắc chắn có hộ được đếm hai lần hoặc đếm nhầm loại.
        """,
      en: """
        What households lack decides how many houses and water points are built. More than all poor \
        households means that some were counted twice or in the wrong class.
        """),
    remedy: Phrase(
      vi: "Đếm lại số hộ thiếu chỉ số đó trong danh sách; mỗi hộ chỉ đếm một lần.",
      en: "Count again in the list how many households lack it; each household counts once."),
    broken: .plan(
      """
      "total": {
        "start": {
          "poor": { "households": 12, "lacking": { "water": 15 } }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "poor": { "households": 12, "lacking": { "water": 5 } }
        }
      }
      """),
    against: Phrase(vi: "số lớn hơn chứa nó", en: "the whole it is in"))
}
