/// Unit by unit: households, poor and near-poor now and at the end of the year, and who is in charge.
///
/// The 13 columns of the appendix that wards and communes attach: households; poor at the end of last year, able to
/// leave this year, at the end of this year; near-poor the same.
enum UnitsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.units.isEmpty else { return nil }
    var columns = [FigureColumn(.start, .figure(), .households)]
    columns += [.result, .target].map { FigureColumn($0, .figure(), .households) }
    for povertyClass in [PovertyClass.poor, .nearPoor, .averageLiving] {
      let figure = Place.figure(povertyClass)
      columns += [
        FigureColumn(.start, figure, .households), FigureColumn(.start, figure, .rate),
        FigureColumn(.result, figure, .households), FigureColumn(.result, figure, .rate),
        FigureColumn(.target, figure, .reduce), FigureColumn(.target, figure, .points),
        FigureColumn(.target, figure, .households), FigureColumn(.target, figure, .rate),
      ]
    }
    let title = Phrase(vi: "Chỉ tiêu theo đơn vị", en: "Plan by unit")
    guard let figures = AreaTable(input: input, id: "units", title: title, columns: columns).table() else { return nil }
    return Section(adding(officesTo: figures, of: input), views: [official(figures)] + inCharge(input))
  }

  /// Forms print the households once where they are the same at both moments.
  private static func official(_ table: Table) -> Table {
    guard let start = table.columns.firstIndex(where: { $0.id == "start.households" }),
      let target = table.columns.firstIndex(where: { $0.id == "target.households" }),
      (table.rows + (table.total.map { [$0] } ?? [])).allSatisfy({ $0[start].value == $0[target].value })
    else { return table }
    return table.without(target)
  }

  private static func adding(officesTo table: Table, of input: ReportInput) -> Table {
    guard input.plan.units.contains(where: { !$0.inCharge.isEmpty }) else { return table }
    return Table(
      id: table.id, title: table.title, columns: table.columns + [officeColumn],
      rows: zip(table.rows, input.plan.units).map { $0 + [Table.Cell(.list($1.inCharge))] },
      total: table.total.map { $0 + [Table.Cell(.blank)] })
  }

  private static func inCharge(_ input: ReportInput) -> [Table] {
    guard input.plan.units.contains(where: { !$0.inCharge.isEmpty }) else { return [] }
    let rows = input.plan.units.map {
      [Table.Cell(.text($0.code?.text ?? "")), Table.Cell(.text($0.name)), Table.Cell(.list($0.inCharge))]
    }
    return [
      Table(
        id: "units", title: Phrase(vi: "Cơ quan phụ trách", en: "Offices in charge"),
        columns: AreaTable.nameColumns + [officeColumn], rows: rows)
    ]
  }

  private static let officeColumn = Table.Column("inCharge", [Phrase(vi: "Phụ trách", en: "In charge")], .text)
}

extension Table {
  /// The table without one column.
  func without(_ column: Int) -> Table {
    func cut(_ row: [Cell]) -> [Cell] { Array(row[..<column] + row[(column + 1)...]) }
    return Table(
      id: id, title: title, columns: Array(columns[..<column] + columns[(column + 1)...]), rows: rows.map(cut),
      total: total.map(cut), notes: notes)
  }
}
