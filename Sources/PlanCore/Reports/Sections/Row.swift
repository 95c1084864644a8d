/// Cells for what objects of a plan hold.
enum Row {
  static func text(_ text: String?) -> Table.Cell { text.map { Table.Cell(.text($0)) } ?? Table.Cell(.unknown) }

  static func date(_ date: CalendarDate?) -> Table.Cell { date.map { Table.Cell(.date($0)) } ?? Table.Cell(.unknown) }

  static func number(_ number: Numeral?) -> Table.Cell { number.map { Table.Cell(.number($0)) } ?? Table.Cell(.unknown) }

  static func flag(_ flag: Bool?) -> Table.Cell { flag.map { Table.Cell(.flag($0)) } ?? Table.Cell(.unknown) }

  static func list(_ words: [String]) -> Table.Cell { Table.Cell(.list(words)) }
}

extension Table {
  /// The table for people: without the columns that hold nothing in any row.
  var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { index in (rows + (total.map { [$0] } ?? [])).contains { $0[index].isKnown } }
    func cut(_ row: [Cell]) -> [Cell] { kept.map { row[$0] } }
    return Table(
      id: id, title: title, columns: kept.map { columns[$0] }, rows: rows.map(cut), total: total.map(cut), notes: notes)
  }
}
