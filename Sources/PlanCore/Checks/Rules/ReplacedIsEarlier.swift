extension Rule {
  /// A plan replaces documents that were there before it.
  static let replacedIsEarlier = Rule(
    "E6103", "replaced-is-earlier", .warning,
    title: Phrase(vi: "Văn bản bị thay có ngày sau kế hoạch", en: "A replaced document dated after the plan"),
    law: Phrase(
      vi: "Văn bản bị thay thế không thể ra sau kế hoạch thay nó.",
      en: "A document that a plan replaces is not later than the plan."),
    why: Phrase(
      vi: """
        Bản ra sau mới là bản có hiệu lực. Ngày đảo ngược thì thôn không biết làm theo bản nào, và có thể \
        làm theo chỉ tiêu đã bỏ.
        """,
      en: """
        The later document is the one in force. With the dates turned round villages do not know which to \
        follow, and may work by a quota that was dropped.
        """),
    remedy: Phrase(
      vi: "Xem lại ngày của văn bản bị thay và ngày của kế hoạch.",
      en: "Look at the date of the replaced document and that of the plan."),
    broken: .plan(
      """
      "document": {
        "issued": "2024-03-22",
        "replaces": [{ "number": "52/KH-UBND", "issued": "2024-03-25" }]
      }
      """),
    kept: .plan(
      """
      "document": {
        "issued": "2024-03-22",
        "replaces": [{ "number": "52/KH-UBND", "issued": "2024-03-21" }]
      }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let document = input.plan.document
    guard let own = document.itself.issued else { return [] }
    return document.replaces.enumerated().compactMap { index, replaced in
      guard let issued = replaced.issued, issued.isCertainlyAfter(own) else { return nil }
      let called = replaced.called
      return Fault(
        rule: replacedIsEarlier, steps: ["document", "replaces", String(index), "issued"],
        message: Phrase(
          vi: "\(called.vi) bị thay thế nhưng ghi \(issued.words.vi), sau kế hoạch (\(own.words.vi))",
          en: "\(called.en) is replaced, yet dated \(issued.words.en), after the plan (\(own.words.en))"))
    }
  }
}
