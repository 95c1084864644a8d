/// Tables as one JSON document, `plan.report/1`: everything that other formats show, and how each figure is known.
public struct JSONFormat: Sendable {
  /// The language of titles.
  public let language: Language

  /// A format with titles in one language.
  public init(language: Language) {
    self.language = language
  }

  /// The document, with a line feed at its end.
  ///
  /// - `area`: the members of the object `area`: name, code, kind …
  /// - `year`: the year of the plan.
  /// - `asOf`: the day up to which results are taken.
  /// - `more`: further members, before the tables.
  public func write(
    _ tables: [Table], area: [JSONText.Member], year: Int, asOf: CalendarDate, more: [JSONText.Member] = []
  ) -> String {
    let head: [JSONText.Member] = [
      ("schema", .text("plan.report/1")),
      ("area", .object(area)),
      ("year", .number(Numeral(year))),
      ("asOf", .text(asOf.description)),
    ]
    return JSONText.document(.object(head + more + [("tables", .list(tables.map(value)))]))
  }

  /// The rows of a table, each an object of its own, `plan.row/1`: what the table is about, then as in the document.
  ///
  /// The row of the area itself comes last and says `"total": true`.
  func records(of table: Table, about: [JSONText.Member]) -> [JSONText.Value] {
    let head = [("schema", .text("plan.row/1"))] + about + [("table", JSONText.Value.text(table.id))]
    let total = table.total.map {
      [JSONText.Value.object(head + [("total", .flag(true))] + members($0, table.columns))]
    }
    return table.rows.map { .object(head + members($0, table.columns)) } + (total ?? [])
  }

  private func value(_ table: Table) -> JSONText.Value {
    var members: [JSONText.Member] = [
      ("id", .text(table.id)),
      ("title", .text(table.title(language))),
      ("columns", .list(table.columns.map(value))),
      ("rows", .list(table.rows.map { row($0, table.columns) })),
    ]
    if let total = table.total { members.append(("total", row(total, table.columns))) }
    return .object(members)
  }

  private func value(_ column: Table.Column) -> JSONText.Value {
    .object([
      ("id", .text(column.id)),
      ("title", .text(column.title(language, joinedBy: " – "))),
      ("kind", .text(column.kind.id)),
    ])
  }

  private func row(_ cells: [Table.Cell], _ columns: [Table.Column]) -> JSONText.Value {
    .object(members(cells, columns))
  }

  private func members(_ cells: [Table.Cell], _ columns: [Table.Column]) -> [JSONText.Member] {
    var members: [JSONText.Member] = []
    members.reserveCapacity(cells.count)
    for (cell, column) in zip(cells, columns) { cell.write(column, language, &members) }
    return members
  }
}

extension Table.Cell {
  /// The members of a row that the cell makes: its value under the column's id, and beside it what else is known.
  fileprivate func write(_ column: Table.Column, _ language: Language, _ members: inout [JSONText.Member]) {
    switch value {
    case .blank: return
    case .unknown:
      members.append((column.id, .null))
      return
    case .text(let text): members.append((column.id, .text(text)))
    case .word(let id, let words): members.append((column.id, .text(id.isEmpty ? words(language) : id)))
    case .list(let items): members.append((column.id, .list(items.map(JSONText.Value.text))))
    case .number(let number): members.append((column.id, .number(number)))
    case .interval(let low, let high, let shown):
      members.append((column.id, shown.map(JSONText.Value.number) ?? .null))
      members.append((column.id + ".min", low.map(JSONText.Value.number) ?? .null))
      members.append((column.id + ".max", high.map(JSONText.Value.number) ?? .null))
    case .date(let date): members.append((column.id, .text(date.description)))
    case .share(let part, let whole):
      members.append((column.id, .object([("part", .number(Numeral(part))), ("whole", .number(Numeral(whole)))])))
    case .flag(let flag): members.append((column.id, .flag(flag)))
    }
    // What is not known has no source either.
    if let source, isContrary || source.isWritten(for: column.kind) { source.write(column, &members) }
    switch printed {
    case .exactly(let number): members.append((column.id + ".printed", .number(number)))
    case .between(let low, let high):
      if let low { members.append((column.id + ".printed.min", .number(low))) }
      if let high { members.append((column.id + ".printed.max", .number(high))) }
    case nil: break
    }
  }
}

extension Table.Source {
  /// Whether the source is worth a member: always for rates and points, else only where it is not the rule.
  fileprivate func isWritten(for kind: Table.Kind) -> Bool {
    switch kind {
    case .rate, .points: true
    case .text, .count, .amount, .date, .share: self != .computed
    }
  }

  fileprivate func write(_ column: Table.Column, _ members: inout [JSONText.Member]) {
    switch self {
    case .computed, .printed, .implied:
      members.append((column.id + ".source", .text(rawValue)))
    case .impliedIfUnchanged:
      members.append((column.id + ".source", .text(Table.Source.implied.rawValue)))
      members.append((column.id + ".assuming", .text("households-unchanged")))
    }
  }
}

extension Table.Kind {
  /// The kind in machine formats.
  fileprivate var id: String {
    switch self {
    case .text: "text"
    case .count: "count"
    case .rate: "rate"
    case .points: "points"
    case .amount: "amount"
    case .date: "date"
    case .share: "share"
    }
  }
}
