extension Rule {
  /// The households at the start less the drop are the households of the target.
  static let reduceMatchesCounts = Rule(
    "E2103", "reduce-matches-counts",
    title: Phrase(vi: "Số hộ giảm không khớp hai số hộ", en: "A drop that does not match the counts"),
    law: Phrase(
      vi: "Số hộ đầu năm trừ số hộ giảm bằng số hộ cuối năm.",
      en: "The households at the start less the drop are the households at the end."),
    why: Phrase(
      vi: """
        Số hộ giảm là điều xã đăng ký và là điều cuối năm bị kiểm. Nếu nó không khớp với hai mốc thì thôn không \
        biết phải giúp bao nhiêu hộ.
        """,
      en: """
        The drop is what the area promises and what is checked at the end of the year. If it does not fit \
        the two counts, no village knows how many households to help.
        """),
    remedy: Phrase(
      vi: "Xem lại ba số: đầu năm, cuối năm, số giảm; sửa số không đúng với danh sách hộ.",
      en: """
        Look at the three numbers, start, end and drop, and correct the one that disagrees with the list of \
        households.
        """),
    broken: .plan(
      """
      "total": {
        "start": { "poor": 40 },
        "target": { "poor": { "households": 32, "reduce": 9 } }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": { "poor": 40 },
        "target": { "poor": { "households": 32, "reduce": 8 } }
      }
      """),
    against: Phrase(vi: "mức giảm", en: "the drop"))
}
