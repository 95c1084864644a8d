/// Households that moved from one class to another, as they were recorded.
enum MovementsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.movements.isEmpty else { return nil }
    return Section(table(input)) { [$0.keeping { columns[$0].id != "unit" }.withoutEmptyColumns] }
  }

  private static func table(_ input: ReportInput) -> Table {
    let positions = UnitsByCode(input.plan.units)
    func unitName(_ code: String?) -> Table.Cell {
      guard let code else { return Table.Cell(.unknown) }
      return Table.Cell(.text(positions[code].map { input.plan.units[$0].name } ?? code))
    }
    return Table(
      id: "movements", title: Phrase(vi: "Hộ thay đổi trong năm", en: "Movements of households"), columns: columns,
      rows: input.plan.movements.map { movement in
        [
          Row.date(movement.date), Row.text(movement.unit), unitName(movement.unit), word(movement.from),
          word(movement.to), Row.number(Numeral(movement.households)), Row.number(movement.members.map { Numeral($0) }),
          movement.reason.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown),
          Row.text(movement.note),
        ]
      })
  }

  private static let columns = [
    Table.Column("date", [Phrase(vi: "Ngày", en: "Date")], .date),
    Table.Column("unit", [Phrase(vi: "TT", en: "No.")], .text),
    Table.Column("name", [Phrase(vi: "Đơn vị", en: "Unit")], .text),
    Table.Column("from", [Phrase(vi: "Từ", en: "From")], .text),
    Table.Column("to", [Phrase(vi: "Sang", en: "To")], .text),
    Table.Column("households", [Phrase(vi: "Số hộ", en: "Households")], .count),
    Table.Column("members", [Phrase(vi: "Nhân khẩu", en: "Persons")], .count),
    Table.Column("reason", [Phrase(vi: "Lý do", en: "Reason")], .text),
    Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
  ]

  private static func word(_ standing: MovementEnd) -> Table.Cell {
    Table.Cell(.word(id: standing.rawValue, standing.words))
  }
}
