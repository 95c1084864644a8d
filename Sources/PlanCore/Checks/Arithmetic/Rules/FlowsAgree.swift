extension Rule {
  /// What leaves the poor for the near-poor is what the near-poor receive, and the other way round.
  static let flowsAgree = Rule(
    "E2113", "flows-agree",
    title: Phrase(vi: "Hai biểu biến động không khớp nhau", en: "Flows that do not agree"),
    law: Phrase(
      vi: "Số hộ nghèo xuống cận nghèo ở biểu hộ nghèo bằng số hộ từ nghèo sang ở biểu hộ cận nghèo, và ngược lại.",
      en: """
        The households that go from poor to near-poor are the same number in the form of the poor and in \
        that of the near-poor, and the other way round.
        """),
    why: Phrase(
      vi: """
        Một hộ rời biểu này phải có mặt ở biểu kia. Nếu không, hộ ấy mất cả chính sách của hộ nghèo lẫn của \
        hộ cận nghèo.
        """,
      en: """
        A household that leaves one form must appear in the other. If not, it loses the support of the poor \
        and that of the near-poor as well.
        """),
    remedy: Phrase(
      vi: "So danh sách hộ chuyển loại ở hai biểu, thêm hộ bị sót hoặc bỏ hộ ghi thừa.",
      en: "Compare the lists of both forms; add the household that is missing or take out the one too many."),
    broken: .plan(
      """
      "total": {
        "target": {
          "flows": { "poor": { "toNearPoor": 5 }, "nearPoor": { "fromPoor": 6 } }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "target": {
          "flows": { "poor": { "toNearPoor": 5 }, "nearPoor": { "fromPoor": 5 } }
        }
      }
      """),
    against: Phrase(vi: "biến động hộ", en: "the flows"),
    total: Phrase(vi: "biểu kia ghi", en: "the other form says"))
}
