extension Rule {
  /// The end is the start less those who left plus those who came.
  static let flowsBalance = Rule(
    "E2112", "flows-balance",
    title: Phrase(vi: "Biến động trong năm không khớp đầu năm và cuối năm", en: "Flows that do not balance"),
    law: Phrase(
      vi: "Cuối năm bằng đầu năm trừ hộ ra khỏi loại, cộng hộ tái nghèo, phát sinh và vào từ nơi khác.",
      en: """
        The end is the start less the households that left the class, plus those that relapsed, are new or \
        came from elsewhere.
        """),
    why: Phrase(
      vi: """
        Biến động cho thấy hộ nào thật sự thoát nghèo và hộ nào mới rơi vào. Không khớp thì có hộ biến mất \
        khỏi danh sách mà không ai biết vì sao.
        """,
      en: """
        The flows show who really left poverty and who fell into it. If they do not balance, a household \
        vanished from the list and nobody knows why.
        """),
    remedy: Phrase(
      vi: "Lần lại từng biến động trong danh sách; kể cả hộ chuyển đi, chuyển đến, tách và nhập.",
      en: "Go through the changes one by one, also households that moved, split or merged."),
    broken: .plan(
      """
      "total": {
        "start": { "poor": 40 },
        "target": {
          "poor": 30,
          "flows": { "poor": { "escaped": 12, "relapsed": 0, "new": 1 } }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": { "poor": 40 },
        "target": {
          "poor": 29,
          "flows": { "poor": { "escaped": 12, "relapsed": 0, "new": 1 } }
        }
      }
      """),
    against: Phrase(vi: "biến động hộ", en: "the flows"),
    total: Phrase(vi: "đầu năm trừ giảm cộng tăng", en: "start less outflows plus inflows"))
}
