/// A table ready for a sheet of text: columns measured, cells in words.
struct TextTable {
  /// The columns from left to right.
  let columns: [TextColumn]
  /// How many columns on the left name the row, and are repeated in every block.
  let leads: Int
  /// The rows from top to bottom.
  let rows: [[TextCell]]
  /// How many of the last rows stand after a rule.
  let sums: Int
  /// The row after the last rule.
  let total: [TextCell]?

  /// A table in one language.
  init(_ table: Table, _ language: Language) {
    let leads = max(table.columns.prefix { $0.id == "unit" || $0.id == "name" }.count, 1)
    let figures = table.columns.map(\.kind.isFigure)
    func words(_ row: [Table.Cell]) -> [TextCell] {
      zip(row, figures).map { $1 ? TextCell(figure: $0, language) : TextCell(words: $0, language) }
    }
    let rows = table.rows.map(words)
    let total = table.labelledTotal.map(words)
    let all = rows + (total.map { [$0] } ?? [])
    self.leads = leads
    self.rows = rows
    sums = table.sums
    self.total = total
    // Columns of a form share most of their headings: each is measured once.
    var measured: [(phrase: Phrase, heading: TextHeading)] = []
    columns = table.columns.enumerated().map { index, column in
      let headings = column.headings.map { phrase in
        if let known = measured.first(where: { $0.phrase == phrase }) { return known.heading }
        let heading = TextHeading(phrase, language)
        measured.append((phrase, heading))
        return heading
      }
      return TextColumn(column.kind, headings, all.map { $0[index] }, leads: index < leads)
    }
  }
}
