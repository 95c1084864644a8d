extension Rule {
  /// The year inside a document’s number is the year of its date.
  static let numberAgreesWithDate = Rule(
    "E6106", "number-agrees-with-date", .warning,
    title: Phrase(vi: "Năm trong số hiệu không khớp với ngày", en: "A number that disagrees with its date"),
    law: Phrase(
      vi: "Năm nằm trong số hiệu văn bản, như 07/2021/NĐ-CP, là năm ban hành.",
      en: "The year inside a document’s number, as in 07/2021/NĐ-CP, is the year it was issued."),
    why: Phrase(
      vi: """
        Số hiệu sai năm chỉ tới một văn bản khác, có khi không liên quan đến giảm nghèo. Cán bộ tra theo số \
        ấy sẽ áp dụng sai chính sách.
        """,
      en: """
        A number with the wrong year names another document, which may have nothing to do with poverty. \
        Whoever looks it up applies the wrong policy.
        """),
    remedy: Phrase(
      vi: "Tra văn bản gốc, sửa năm trong số hiệu hoặc ngày ban hành.",
      en: "Look the document up and correct the year in its number, or its date."),
    broken: .plan(
      """
      "document": {
        "cites": [{ "number": "07/2020/NĐ-CP", "issued": "2021-01-27" }]
      }
      """),
    kept: .plan(
      """
      "document": {
        "cites": [{ "number": "07/2021/NĐ-CP", "issued": "2021-01-27" }]
      }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let plan = input.plan
    var faults: [Fault] = []
    func look(_ number: String?, _ issued: CalendarDate?, _ steps: @autoclosure () -> Path) {
      guard let number, let issued, let year = DocumentNumber.year(in: number), year != issued.year else { return }
      faults.append(
        Fault(
          rule: numberAgreesWithDate, steps: steps(),
          message: Phrase(
            vi: "số `\(number.visible)` mang năm \(year), văn bản ghi \(issued.words.vi)",
            en: "the number `\(number.visible)` holds the year \(year), the document is of \(issued.words.en)")))
    }
    look(plan.document.itself.number, plan.document.itself.issued, ["document", "number"])
    for (list, documents) in plan.document.lists {
      for (index, document) in documents.enumerated() {
        look(document.number, document.issued, ["document", list, String(index), "number"])
      }
    }
    for (index, quota) in plan.quotas.enumerated() {
      look(quota.document, quota.issued, ["quotas", String(index), "document"])
    }
    for (index, result) in plan.results.enumerated() {
      look(result.document, result.issued, ["results", String(index), "document"])
    }
    return faults
  }
}
