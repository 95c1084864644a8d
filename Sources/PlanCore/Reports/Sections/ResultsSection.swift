/// What reviews found, every one of them: the latest stands beside the plan in `summary` and `units`.
enum ResultsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.results.isEmpty else { return nil }
    if input.group != nil, !table(input).columns.contains(where: { $0.figure != nil }) { return nil }
    return Section(table(input)) { [view($0, of: input.group)] }
  }

  private static func table(_ input: ReportInput) -> Table {
    let results = input.plan.results
    let areas = results.map { Area.all(of: $0, input) }
    let figures = figures(of: areas.flatMap { $0.map(\.figures) }).filter { input.isAsked($0.figure) }
    let words = FigureWords(input: input)
    return Table(
      id: "results", title: title, columns: lead + figures.map { $0.column(words) } + [note],
      rows: zip(results, areas).flatMap { result, areas in areas.map { cells(result, $0, figures) } })
  }

  private static let title = Phrase(vi: "Kết quả rà soát", en: "Results of reviews")

  private static let lead = [
    Table.Column("asOf", [Phrase(vi: "Ngày", en: "As of")], .date),
    Table.Column("status", [Phrase(vi: "Loại", en: "Status")], .text),
    Table.Column("standard", [Phrase(vi: "Chuẩn", en: "Standard")], .text),
    Table.Column("document", [Phrase(vi: "Văn bản", en: "Document")], .text),
    Table.Column("issued", [Phrase(vi: "Ngày văn bản", en: "Issued")], .date),
    Table.Column("unit", [Phrase(vi: "TT", en: "No.")], .text),
    Table.Column("name", [Phrase(vi: "Tên", en: "Name")], .text),
  ]
  private static let note = Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text)

  /// The area itself or a unit of it in one result.
  private struct Area {
    let code: Table.Cell
    let name: Table.Cell
    let figures: AreaFigures

    static func all(of result: YearResult, _ input: ReportInput) -> [Area] {
      let plan = input.plan
      // A result under another standard is not compared with the start under the plan's own.
      let isOwn = result.standard == nil || result.standard == plan.standard
      let tallies = result.talliesByUnit
      let units = plan.units.map { unit in
        let found = unit.code.flatMap { tallies[$0.text] }
        return AreaFigures(start: isOwn ? unit.start : Tally(), result: found)
      }
      let total = plan.total(
        AreaFigures(start: isOwn ? input.total.start : Tally(), result: result.total), of: units)
      let whole = Area(code: Table.Cell(.blank), name: Table.Cell(.text(plan.area.name)), figures: total)
      let positions = UnitsByCode(plan.units)
      return [whole]
        + result.units.map { found in
          let index = positions[found.unit]
          return Area(
            code: Table.Cell(.text(found.unit)),
            name: index.map { Table.Cell(.text(plan.units[$0].name)) } ?? Table.Cell(.unknown),
            figures: index.map { units[$0] } ?? AreaFigures(result: found.tally))
        }
    }
  }

  private static func figures(of areas: [AreaFigures]) -> [FigureColumn] {
    var places: Set<Place> = []
    for area in areas { places.formUnion(area[.result].figures) }
    return places.sorted().flatMap { figure in
      Place.Measure.allCases.compactMap { measure in
        let column = FigureColumn(.result, figure, measure)
        return areas.contains { FigureCells(area: $0).cell(.result, figure, measure).isKnown } ? column : nil
      }
    }
  }

  private static func cells(_ result: YearResult, _ area: Area, _ figures: [FigureColumn]) -> [Table.Cell] {
    let known = FigureCells(area: area.figures)
    return [
      Row.date(result.asOf), result.status.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown),
      Row.text(result.standard), Row.text(result.document), Row.date(result.issued), area.code, area.name,
    ] + figures.map { known.cell($0.moment, $0.figure, $0.measure) } + [Row.text(result.note)]
  }

  // MARK: For people: one line per result, of the area itself

  private static func view(_ table: Table, of group: Group?) -> Table {
    let above = "result." + (group.map { "groups.\($0.rawValue)." } ?? "")
    let figures = ["households", "poor.households", "poor.rate", "nearPoor.households", "nearPoor.rate"]
      .map { above + $0 }
    let order = ["asOf", "status"] + figures + ["standard", "document", "issued", "note"]
    let places = order.compactMap { id in table.columns.firstIndex { $0.id == id } }
    let columns = places.map { place in
      let column = table.columns[place]
      // The moment stands in the row.
      if column.figure != nil { return column.headed([column.headings[0]] + column.headings.dropFirst(2)) }
      return column.id == "asOf" || column.id == "status" ? column.leading : column
    }
    let isArea = table.columns.firstIndex { $0.id == "unit" }
    let rows = table.rows.filter { row in isArea.map { row[$0].value == .blank } ?? true }
    return Table(id: table.id, title: title, columns: columns, rows: rows.map { row in places.map { row[$0] } })
      .withoutEmptyColumns
  }
}
