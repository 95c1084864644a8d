/// Printed figures that no other key holds.
enum FactsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.facts.isEmpty else { return nil }
    return Section(table(input)) { [$0.withoutEmptyColumns] }
  }

  private static func table(_ input: ReportInput) -> Table {
    Table(
      id: "facts", title: Phrase(vi: "Số liệu khác", en: "Other figures"),
      columns: [
        Table.Column("title", [Phrase(vi: "Nội dung", en: "Title")], .text),
        Table.Column("value", [Phrase(vi: "Số liệu", en: "Value")], .rate),
        Table.Column("unit", [Phrase(vi: "Đơn vị tính", en: "Unit")], .text),
        Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
      ],
      rows: input.plan.facts.map { [Row.text($0.title), value($0.value), Row.text($0.unit), Row.text($0.note)] })
  }

  private static func value(_ value: Fact.Value?) -> Table.Cell {
    switch value {
    case .number(let number): Table.Cell(.number(number))
    case .text(let text): Table.Cell(.text(text))
    case nil: Table.Cell(.unknown)
    }
  }
}
