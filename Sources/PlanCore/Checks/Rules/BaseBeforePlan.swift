extension Rule {
  /// A plan rests on documents that were there before it.
  static let baseBeforePlan = Rule(
    "E6102", "base-before-plan", .warning,
    title: Phrase(vi: "Căn cứ có ngày sau kế hoạch", en: "A base dated after the plan"),
    law: Phrase(
      vi: "Văn bản làm căn cứ hoặc được viện dẫn không thể ra sau kế hoạch.",
      en: "A document that a plan rests on or cites is not later than the plan."),
    why: Phrase(
      vi: """
        Căn cứ cho biết chỉ tiêu và chính sách lấy từ đâu. Ngày sai thì không tìm ra văn bản, và không ai \
        chứng minh được chỉ tiêu đã giao cho địa bàn.
        """,
      en: """
        The bases tell where quotas and policies come from. With a wrong date the document cannot be found, \
        and nobody can prove what was assigned.
        """),
    remedy: Phrase(
      vi: "Mở văn bản căn cứ, chép lại số và ngày ban hành; nếu đúng thì xem lại ngày của kế hoạch.",
      en: "Open the document and copy its number and date; if they are right, look at the date of the plan."),
    broken: .plan(
      """
      "document": {
        "issued": "2024-03",
        "bases": [{ "number": "118/KH-UBND", "issued": "2024-05-31" }]
      }
      """),
    kept: .plan(
      """
      "document": {
        "issued": "2024-03",
        "bases": [{ "number": "118/KH-UBND", "issued": "2024-03-31" }]
      }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let document = input.plan.document
    guard let own = document.itself.issued else { return [] }
    return faults("bases", document.bases, own) + faults("cites", document.cites, own)
  }

  private static func faults(_ list: String, _ documents: [Document], _ own: CalendarDate) -> [Fault] {
    documents.enumerated().compactMap { index, document in
      guard let issued = document.issued, issued.isCertainlyAfter(own) else { return nil }
      let called = document.called
      return Fault(
        rule: baseBeforePlan, steps: ["document", list, String(index), "issued"],
        message: Phrase(
          vi: "\(called.vi) ghi \(issued.words.vi), sau kế hoạch đã dẫn nó (\(own.words.vi))",
          en: "\(called.en) is dated \(issued.words.en), after the plan that names it (\(own.words.en))"))
    }
  }
}
