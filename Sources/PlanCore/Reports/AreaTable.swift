/// A table with one row per unit and the area itself as total: `summary`, `units`, `rates`, `lacks`, `flow`.
struct AreaTable {
  let input: ReportInput
  let id: String
  let title: Phrase
  let columns: [FigureColumn]

  /// The table of the columns that hold anything; `nil` where none does.
  func table() -> Table? {
    let words = FigureWords(input: input)
    let columns = columns.filter(input.claimed.mayTell)
    let total = cells(columns, of: input.total)
    let rows = input.units.map { cells(columns, of: $0) }
    let kept = columns.indices.filter { index in
      total[index].isKnown || rows.contains { $0[index].isKnown }
    }
    guard !kept.isEmpty else { return nil }
    let named = rows.indices.map { row in Self.name(input.plan.units[row]) + kept.map { rows[row][$0] } }
    return Table(
      id: id, title: title, columns: Self.nameColumns(of: input.plan) + kept.map { columns[$0].column(words) },
      rows: named,
      total: [Table.Cell(.blank), Table.Cell(.blank)] + kept.map { total[$0] })
  }

  private func cells(_ columns: [FigureColumn], of area: AreaFigures) -> [Table.Cell] {
    let known = FigureCells(area: area)
    return columns.map { known.cell($0.moment, $0.figure, $0.measure) }
  }

  /// The columns that lead every table of areas: the number, and the name headed by what the units are.
  static func nameColumns(of plan: Plan) -> [Table.Column] {
    let kinds = AreaKind.allCases.filter { kind in plan.units.contains { $0.kind == kind } }.map(\.words)
    let isMixed = kinds.isEmpty || plan.units.contains { $0.kind == nil }
    var name = Phrase(vi: "Tên", en: "Name")
    if !isMixed {
      name =
        kinds.dropFirst().reduce(kinds[0]) { Phrase(vi: "\($0.vi), \($1.vi)", en: "\($0.en), \($1.en)") }
        .capitalized
    }
    if let spelled = kindWords(of: plan.units) { name = Phrase(vi: spelled, en: name.en) }
    let hasOfficialCodes = plan.units.contains { $0.code?.isOfficial == true }
    let code = hasOfficialCodes ? Phrase(vi: "Mã", en: "Code") : Phrase(vi: "TT", en: "No.")
    return [
      Table.Column("unit", [code], .text, isLead: true),
      Table.Column("name", [name], .text, isLead: true),
    ]
  }

  /// What the names of parts of a commune call them: `Ấp`, `Thôn, bản`; `nil` where a name does not say.
  private static func kindWords(of units: [Unit]) -> String? {
    var words: [String] = []
    for unit in units {
      guard unit.kind?.isVillageLevel == true, let word = FoldedName(unit.name).spelledKindWord else { return nil }
      if !words.contains(word) { words.append(word) }
    }
    return words.isEmpty || words.count > 3 ? nil : Phrase(same: words.joined(separator: ", ")).capitalized.vi
  }

  private static func name(_ unit: Unit) -> [Table.Cell] {
    [unit.code.map { Table.Cell(.text($0.text)) } ?? Table.Cell(.unknown), Table.Cell(.text(unit.name))]
  }
}
