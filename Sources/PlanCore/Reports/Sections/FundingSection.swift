/// Where the money and the help come from.
enum FundingSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.funding.isEmpty else { return nil }
    return Section(table(input)) { [$0.withoutEmptyColumns] }
  }

  private static func table(_ input: ReportInput) -> Table {
    Table(
      id: "funding", title: Phrase(vi: "Nguồn lực", en: "Funding"),
      columns: [
        Table.Column("source", [Phrase(vi: "Nguồn", en: "Source")], .text),
        Table.Column("for", [Phrase(vi: "Cho việc", en: "For")], .text),
        Table.Column("amount", [Phrase(vi: "Số tiền, đồng", en: "Amount, đồng")], .amount),
        Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
      ],
      rows: input.plan.funding.map {
        [Row.text($0.source), Row.text($0.purpose), Row.number($0.amount), Row.text($0.note)]
      })
  }
}
