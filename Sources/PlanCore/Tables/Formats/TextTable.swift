/// A table ready for a sheet of text: cells in words, columns measured.
struct TextTable {
  /// The columns from left to right.
  let columns: [TextColumn]
  /// How many columns on the left name the row, and are repeated in every block.
  let leads: Int
  /// The cells, row by row from the top, the total last.
  let cells: [TextCell]
  /// The letters of the cells.
  let letters: [UInt8]
  /// How many of the last rows stand after a rule; the total is one more.
  let sums: Int
  /// Whether the last row is the total, after a rule of its own.
  let hasTotal: Bool

  /// How many rows there are, the total among them.
  var height: Int { cells.count / columns.count }

  /// A table in one language, of at least one column.
  init(_ table: Table, _ language: Language) {
    var letters = TextLetters(language)
    var cells: [TextCell] = []
    var extents = table.columns.map { TextColumn.Extent(isFigure: $0.kind.isFigure) }
    cells.reserveCapacity((table.rows.count + 1) * extents.count)
    func add(_ row: [Table.Cell]) {
      for index in extents.indices {
        let cell = extents[index].isFigure ? letters.figure(row[index]) : letters.words(row[index])
        extents[index].add(cell, letters.bytes)
        cells.append(cell)
      }
    }
    for row in table.rows { add(row) }
    let total = table.labelledTotal
    if let total { add(total) }
    self.cells = cells
    self.letters = letters.bytes
    sums = table.sums
    hasTotal = total != nil
    let leads = max(table.columns.prefix(while: \.isLead).count, 1)
    self.leads = leads
    // Columns of a form share most of their headings: each is measured once.
    var measured: [TextHeading] = []
    columns = table.columns.indices.map { index in
      let headings = table.columns[index].headings.map { phrase in
        let text = phrase(language)
        let known = measured.first { $0.given.utf8.count == text.utf8.count && $0.given == text }
        if let known { return known }
        measured.append(TextHeading(text))
        return measured[measured.count - 1]
      }
      return TextColumn(headings, extents[index], leads: index < leads)
    }
  }
}
