extension Rule {
  /// What the standard implies for the sum of lacking indicators.
  static let standardImplies = Rule(
    "E4201", "standard-implies",
    title: Phrase(vi: "Số thiếu hụt trái với chuẩn nghèo", en: "Lacks that the standard rules out"),
    law: Phrase(
      vi: """
        Theo chuẩn, mỗi hộ nghèo thiếu ít nhất 3 chỉ số và mỗi hộ cận nghèo thiếu nhiều nhất 2, nên tổng các \
        chỉ số thiếu hụt bị chặn.
        """,
      en: """
        By the standard a poor household lacks at least 3 indicators and a near-poor one at most 2, so the \
        sum over all indicators has a bound.
        """),
    why: Phrase(
      vi: """
        Nếu cộng lại mà hộ cận nghèo thiếu hơn 2 chỉ số mỗi hộ, thì có hộ đáng được xếp là hộ nghèo. Xếp \
        nhầm loại là mất quyền lợi của hộ đó.
        """,
      en: """
        If the near-poor together lack more than 2 each, some of them should have been classed as poor. The \
        wrong class costs a household what it is entitled to.
        """),
    remedy: Phrase(
      vi: "Đếm lại từng chỉ số của loại hộ này theo phiếu rà soát; nếu số đếm đúng thì xem lại việc xếp loại hộ.",
      en: """
        Count each indicator of this class again from the review; if the counts are right, look at how \
        households were classed.
        """),
    broken: .plan(
      """
      "total": {
        "start": {
          "nearPoor": {
            "households": 10,
            "lacking": { "water": 10, "toilet": 10, "telecom": 5 }
          }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "nearPoor": {
            "households": 10,
            "lacking": { "water": 10, "toilet": 10, "telecom": 0 }
          }
        }
      }
      """),
    against: Phrase(vi: "chuẩn nghèo", en: "the standard"))
}
