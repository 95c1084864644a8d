extension Rule {
  /// An appendix repeats the number and the date of its plan.
  static let appendixAgrees = Rule(
    "E6101", "appendix-agrees", .warning,
    title: Phrase(vi: "Phụ lục không khớp với kế hoạch", en: "An appendix that disagrees with the plan"),
    law: Phrase(
      vi: "Phụ lục ghi đúng số và ngày của kế hoạch mà nó kèm theo.",
      en: "An appendix bears the number and the date of the plan it belongs to."),
    why: Phrase(
      vi: """
        Người nhận dựa vào số và ngày để biết biểu nào là bản chính thức. Ngày khác đi thì không rõ số hộ \
        trong biểu là bản nháp hay bản đã ký.
        """,
      en: """
        By number and date the reader knows which table is the official one. With another date it is unclear \
        whether its figures are a draft or were signed.
        """),
    remedy: Phrase(
      vi: "Sửa số, ngày trên phụ lục theo kế hoạch đã ký.",
      en: "Correct number and date of the appendix after the plan that was signed."),
    broken: .plan(
      """
      "document": {
        "number": "40/KH-UBND",
        "issued": "2024-03-22",
        "appendices": [{ "number": "40/KH-UBND", "issued": "2024-03-12" }]
      }
      """),
    kept: .plan(
      """
      "document": {
        "number": "40/KH-UBND",
        "issued": "2024-03-22",
        "appendices": [{ "number": "40/KH-UBND", "issued": "2024-03-22" }]
      }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let document = input.plan.document
    var faults: [Fault] = []
    for (index, appendix) in document.appendices.enumerated() where appendix.attached != false {
      let steps: Path = ["document", "appendices", index]
      if let own = document.itself.number, let number = appendix.number, number != own,
        !DocumentNumber(number).agrees(with: DocumentNumber(own))
      {
        faults.append(
          Fault(
            rule: appendixAgrees, steps: steps + ["number"],
            message: Phrase(
              vi: "phụ lục ghi số `\(number.visible)`, kế hoạch là số `\(own.visible)`",
              en: "the appendix bears the number `\(number.visible)`, the plan `\(own.visible)`")))
      }
      if let own = document.itself.issued, let issued = appendix.issued, !issued.agrees(with: own) {
        faults.append(
          Fault(
            rule: appendixAgrees, steps: steps + ["issued"],
            message: Phrase(
              vi: "phụ lục ghi \(issued.words.vi), kế hoạch ghi \(own.words.vi)",
              en: "the appendix is dated \(issued.words.en), the plan \(own.words.en)"),
            cause: issued.slip(from: own)))
      }
    }
    return faults
  }
}
