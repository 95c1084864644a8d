/// The reports that are owed, with their deadlines and deliveries.
enum ReportsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.reports.isEmpty else { return nil }
    let table = Table(
      id: "reports", title: Phrase(vi: "Báo cáo phải gửi", en: "Reports owed"),
      columns: [
        Table.Column("id", [Phrase(vi: "Mã", en: "Id")], .text),
        Table.Column("title", [Phrase(vi: "Báo cáo", en: "Report")], .text),
        Table.Column("from", [Phrase(vi: "Nơi gửi", en: "From")], .text),
        Table.Column("to", [Phrase(vi: "Nơi nhận", en: "To")], .text),
        Table.Column("due", [Phrase(vi: "Hạn", en: "Due")], .date),
        Table.Column("delivered", [Phrase(vi: "Đã gửi", en: "Delivered")], .date),
        Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
      ],
      rows: input.plan.reports.map { duty in
        [
          Row.text(duty.id), Row.text(duty.title), Row.list(duty.from), Row.text(duty.to), Row.date(duty.due),
          delivered(duty.delivered), Row.text(duty.note),
        ]
      })
    return Section(table, views: [table.withoutEmptyColumns])
  }

  private static func delivered(_ delivered: Delivered?) -> Table.Cell {
    switch delivered {
    case .on(let date): return Table.Cell(.date(date))
    case .byUnit(let units):
      return Table.Cell(.list(units.map { "\($0.unit): \($0.date?.description ?? "–")" }))
    case nil: return Table.Cell(.unknown)
    }
  }
}
