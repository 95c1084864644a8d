/// Cells for what objects of a plan hold.
enum Row {
  static func text(_ text: String?) -> Table.Cell { text.map { Table.Cell(.text($0)) } ?? Table.Cell(.unknown) }

  static func phrase(_ phrase: Phrase) -> Table.Cell { Table.Cell(.word(id: "", phrase)) }

  static func date(_ date: CalendarDate?) -> Table.Cell { date.map { Table.Cell(.date($0)) } ?? Table.Cell(.unknown) }

  static func number(_ number: Numeral?) -> Table.Cell {
    number.map { Table.Cell(.number($0)) } ?? Table.Cell(.unknown)
  }

  static func flag(_ flag: Bool?) -> Table.Cell { flag.map { Table.Cell(.flag($0)) } ?? Table.Cell(.unknown) }

  /// A further line under a row of a table for people: words in one column, the others blank.
  static func below(_ words: Phrase, at column: Int, of columns: Int) -> [Table.Cell] {
    (0..<columns).map { $0 == column ? Table.Cell(.word(id: "", words)) : Table.Cell(.blank) }
  }

  static func list(_ words: [String]) -> Table.Cell { Table.Cell(.list(words)) }
}

extension Table {
  /// The table for people: without the columns that hold nothing in any row.
  var withoutEmptyColumns: Table {
    keeping { index in total?[index].isKnown == true || rows.contains { $0[index].isKnown } }
  }

  /// A table of units for people: without the columns that only the area itself knows, which the summary shows.
  var knownInRows: Table {
    rows.isEmpty ? self : keeping { index in columns[index].kind == .text || rows.contains { $0[index].isKnown } }
  }

  /// The table without one column.
  func without(_ column: Int) -> Table { keeping { $0 != column } }

  /// The table without the rows that tell no more than a name.
  var withoutUnknownRows: Table {
    let figures = columns.indices.filter { columns[$0].kind != .text }
    let known = rows.filter { row in figures.contains { row[$0].isKnown } }
    return Table(id: id, title: title, columns: columns, rows: known, total: total, sums: sums, notes: notes)
  }

  /// The table with another column in the place of one.
  func replacing(_ index: Int, by column: Column) -> Table {
    var columns = columns
    columns[index] = column
    return Table(id: id, title: title, columns: columns, rows: rows, total: total, sums: sums, notes: notes)
  }

  /// The table of the columns that are wanted.
  func keeping(_ isKept: (Int) -> Bool) -> Table {
    let kept = columns.indices.filter(isKept)
    if kept.count == columns.count { return self }
    func cut(_ row: [Cell]) -> [Cell] { kept.map { row[$0] } }
    return Table(
      id: id, title: title, columns: kept.map { columns[$0] }, rows: rows.map(cut), total: total.map(cut), sums: sums,
      notes: notes)
  }
}
