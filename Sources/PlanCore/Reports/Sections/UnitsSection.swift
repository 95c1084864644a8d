/// Unit by unit: households, poor and near-poor now and at the end of the year, and who is in charge.
///
/// The 13 columns of the appendix that wards and communes attach: households; poor at the end of last year, able to
/// leave this year, at the end of this year; near-poor the same.
enum UnitsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.units.isEmpty else { return nil }
    let title = Phrase(vi: "Chỉ tiêu theo đơn vị", en: "Plan by unit")
    guard let figures = AreaTable(input: input, id: "units", title: title, columns: columns(of: input)).table() else {
      return nil
    }
    return Section(
      particulars(figures, of: input), views: { views(figures, input) },
      alone: { [official(figures.knownInRows)] + offices(input) })
  }

  /// What `rates` shows unit by unit in full needs no second place in the whole report.
  private static func views(_ figures: Table, _ input: ReportInput) -> [Table] {
    let form = official(figures.knownInRows)
    let rest = RatesSection.showsLastYearsDrop(input) ? form.withoutPoor : form
    let isWorthShowing = rest.columns.count > AreaTable.nameColumns(of: input.plan).count
    return (isWorthShowing ? [rest] : []) + offices(input)
  }

  private static func columns(of input: ReportInput) -> [FigureColumn] {
    var columns: [FigureColumn] = []
    let all = Place.figure(group: input.group)
    for moment in [Moment.start, .result, .target] {
      columns += [FigureColumn(moment, all, .households), FigureColumn(moment, all, .members)]
    }
    for povertyClass in classes(of: input) {
      let figure = Place.figure(group: input.group, povertyClass)
      columns += [
        FigureColumn(.start, figure, .households), FigureColumn(.start, figure, .members),
        FigureColumn(.start, figure, .rate), FigureColumn(.result, figure, .households),
        FigureColumn(.result, figure, .members), FigureColumn(.result, figure, .rate),
        FigureColumn(.target, figure, .reduce), FigureColumn(.target, figure, .points),
        FigureColumn(.target, figure, .households), FigureColumn(.target, figure, .members),
        FigureColumn(.target, figure, .rate),
      ]
      for part in input.plan.parts.indices {
        for moment in Moment.allCases {
          columns.append(FigureColumn(moment, .figure(group: input.group, povertyClass, .part(part)), .households))
        }
      }
    }
    return columns
  }

  /// The two classes, and others that the units claim anything about: a third can be the sum of both, and is noise then.
  private static func classes(of input: ReportInput) -> [PovertyClass] {
    PovertyClass.allCases.filter { povertyClass in
      povertyClass == .poor || povertyClass == .nearPoor
        || input.units.contains { area in
          Moment.allCases.contains { moment in
            area[moment].claims.contains { $0.place.povertyClass == povertyClass && $0.place.group == input.group }
          }
        }
    }
  }

  /// Forms print the households once, without a date, where they are the same at both moments.
  private static func official(_ table: Table) -> Table {
    guard !table.columns.contains(where: { $0.figure?.measure == .members && $0.isOfAll }) else {
      return table.columns.indices.filter { table.columns[$0].isOfAll && table.columns[$0].headings.count == 2 }
        .reduce(table) { $0.replacing($1, by: $0.columns[$1].counted) }
    }
    func households(_ moment: Moment) -> Int? {
      table.columns.firstIndex { $0.isOfAll && $0.figure?.moment == moment && $0.figure?.measure == .households }
    }
    guard let start = households(.start), let target = households(.target), households(.result) == nil,
      (table.rows + (table.total.map { [$0] } ?? [])).allSatisfy({ $0[start].value == $0[target].value })
    else { return table }
    let column = table.columns[start]
    return table.replacing(start, by: column.headed(Array(column.headings.prefix(1)))).without(target)
  }

  // MARK: For machines: what else is known of a unit

  private static func particulars(_ table: Table, of input: ReportInput) -> Table {
    let units = input.plan.units
    var columns: [Table.Column] = []
    var cells: [[Table.Cell]] = []
    func add(_ id: String, _ heading: Phrase, _ cell: (Unit) -> Table.Cell) {
      let all = units.map(cell)
      guard all.contains(where: \.isKnown) else { return }
      columns.append(Table.Column(id, [heading], .text))
      cells.append(all)
    }
    add("kind", Phrase(vi: "Loại", en: "Kind")) { unit in
      unit.kind.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown)
    }
    add("setting", Phrase(vi: "Khu vực", en: "Setting")) { unit in
      unit.setting.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown)
    }
    add("aliases", Phrase(vi: "Tên khác", en: "Aliases")) { Row.list($0.aliases) }
    add("inCharge", inChargeHeading) { Row.list($0.inCharge) }
    add("note", Phrase(vi: "Ghi chú", en: "Note")) { Row.text($0.note) }
    return Table(
      id: table.id, title: table.title, columns: table.columns + columns,
      rows: table.rows.enumerated().map { index, row in row + cells.map { $0[index] } },
      total: table.total.map { $0 + columns.map { _ in Table.Cell(.blank) } })
  }

  // MARK: For people: the offices in a table of their own

  /// The offices, unless only a group is asked for.
  private static func offices(_ input: ReportInput) -> [Table] { input.group == nil ? inCharge(input) : [] }

  private static func inCharge(_ input: ReportInput) -> [Table] {
    let units = input.plan.units.filter { !$0.inCharge.isEmpty }
    guard !units.isEmpty else { return [] }
    let rows = units.map { unit in
      [Table.Cell(.text(unit.code?.text ?? "")), Table.Cell(.text(unit.name)), Row.list(unit.inCharge)]
    }
    return [
      Table(
        id: "units", title: Phrase(vi: "Cơ quan phụ trách", en: "Offices in charge"),
        columns: AreaTable.nameColumns(of: input.plan) + [Table.Column("inCharge", [inChargeHeading], .text)],
        rows: rows)
    ]
  }

  private static let inChargeHeading = Phrase(vi: "Phụ trách", en: "In charge")
}

extension Table {
  /// What is left of the form without the poor: often no more than the households.
  fileprivate var withoutPoor: Table {
    let rest = keeping { columns[$0].figure?.figure.povertyClass != .poor }
    guard rest.columns.allSatisfy({ $0.isOfAll || $0.kind == .text }) else { return rest }
    let title = Phrase(vi: "Tổng số hộ dân theo đơn vị", en: "All households by unit")
    return Table(id: id, title: title, columns: rest.columns, rows: rest.rows, total: rest.total)
  }
}

extension Table.Column {
  /// Whether the column counts all households or persons of the area.
  fileprivate var isOfAll: Bool {
    figure.map { $0.figure.povertyClass == nil && ($0.measure == .households || $0.measure == .members) } ?? false
  }

  /// The column with "households" as its own heading, for a place beside persons.
  fileprivate var counted: Table.Column {
    headed(headings + [Phrase(vi: "Số hộ", en: "Households")])
  }
}
