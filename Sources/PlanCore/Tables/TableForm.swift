/// A table declared field by field: each column with the cell that it holds of an item.
struct TableForm<Item> {
  /// A column, and its cell of an item.
  struct Field {
    let column: Table.Column
    let cell: (Item) -> Table.Cell

    init(_ id: String, _ heading: Phrase, _ kind: Table.Kind = .text, cell: @escaping (Item) -> Table.Cell) {
      column = Table.Column(id, [heading], kind)
      self.cell = cell
    }
  }

  /// The fields from left to right.
  let fields: [Field]

  init(_ fields: [Field]) { self.fields = fields }

  /// The form of some of the fields, by their ids and in that order.
  func picking(_ ids: [String]) -> TableForm {
    TableForm(ids.compactMap { id in fields.first { $0.column.id == id } })
  }

  /// The form with another cell in the field of an id.
  func setting(_ id: String, cell: @escaping (Item) -> Table.Cell) -> TableForm {
    TableForm(fields.map { $0.column.id == id ? Field($0.column, cell) : $0 })
  }

  /// The row of an item.
  func row(_ item: Item) -> [Table.Cell] { fields.map { $0.cell(item) } }

  /// A table with a row for each item, and below it more rows, for people.
  func table(
    _ id: String, _ title: Phrase, of items: [Item], notes: [Phrase] = [],
    below: (Item) -> (id: String, words: Phrase)? = { _ in nil }
  ) -> Table {
    let rows = items.flatMap { item -> [[Table.Cell]] in
      guard let more = below(item) else { return [row(item)] }
      let words = Table.Cell(.word(id: "", more.words))
      return [row(item), fields.map { $0.column.id == more.id ? words : Table.Cell(.blank) }]
    }
    return Table(id: id, title: title, columns: fields.map(\.column), rows: rows, notes: notes)
  }
}

extension TableForm.Field {
  fileprivate init(_ column: Table.Column, _ cell: @escaping (Item) -> Table.Cell) {
    self.column = column
    self.cell = cell
  }
}
