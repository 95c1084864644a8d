/// The reports that are owed, with their deadlines and deliveries.
enum ReportsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.reports.isEmpty else { return nil }
    return Section(table(input)) { [view(of: $0, input.plan)] }
  }

  private static func table(_ input: ReportInput) -> Table {
    Table(
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
  }

  // MARK: For people: no id, a remark below its report

  private static func view(of table: Table, _ plan: Plan) -> Table {
    var rows: [[Table.Cell]] = []
    for (row, duty) in zip(table.rows, plan.reports) {
      var shown = Array(row[1...5])
      if case .byUnit(let units) = duty.delivered { shown[4] = Table.Cell(.word(id: "", words(units, plan))) }
      if !shown[0].isKnown { shown[0] = row[0] }
      rows.append(shown)
      if let note = duty.note {
        rows.append(Row.below(Phrase(vi: "Ghi chú: ", en: "Note: ") + Phrase(same: note), at: 0, of: shown.count))
      }
    }
    return Table(id: table.id, title: table.title, columns: Array(table.columns[1...5]), rows: rows).withoutEmptyColumns
  }

  private static func words(_ units: [UnitDelivery], _ plan: Plan) -> Phrase {
    func words(_ language: Language) -> String {
      units.map { delivery in
        let name = plan.units.first { $0.code?.text == delivery.unit }?.name ?? delivery.unit
        return "\(name): \(delivery.date?.text(language) ?? "–")"
      }.joined(separator: "; ")
    }
    return Phrase(vi: words(.vi), en: words(.en))
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
