/// What the level above assigned, and what the plan promises.
enum QuotasSection {
  static func make(_ input: ReportInput) -> Section? {
    guard input.plan.quotas.contains(where: { input.isAsked($0.subject) }) else { return nil }
    return Section(table(input)) { [view(of: $0)] }
  }

  private static func table(_ input: ReportInput) -> Table {
    let known = FigureCells(area: input.total)
    let rows = input.plan.quotas.filter { input.isAsked($0.subject) }.map { quota in
      let figure = Place.figure(group: quota.group, quota.povertyClass)
      let assigned = FigureCells(area: AreaFigures(target: quota.figures))
      let numbers: [Table.Cell] = measures.map { measure in
        let printed = quota.figures.amount(figure, measure)
        return printed == nil ? Table.Cell(.unknown) : assigned.cell(.target, figure, measure)
      }
      return [
        Table.Cell(.word(id: quota.povertyClass.rawValue, quota.povertyClass.words)),
        quota.group.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown),
      ] + numbers + measures.map { promised($0, figure, known, input.plan) } + [
        Row.text(quota.by), Row.text(quota.document), Row.date(quota.issued), Row.flag(quota.exceed),
        Row.text(quota.note),
      ]
    }
    return Table(id: "quotas", title: Phrase(vi: "Chỉ tiêu được giao", en: "Quotas"), columns: columns, rows: rows)
  }

  private static func promised(
    _ measure: Place.Measure, _ figure: Place, _ known: FigureCells, _ plan: Plan
  ) -> Table.Cell {
    measure == .reduce ? known.promised(figure, Promise(figure, of: plan)) : known.cell(.target, figure, measure)
  }

  /// For people: what is promised stands only beside what is assigned, and drops always.
  private static func view(of table: Table) -> Table {
    let given = table.withoutEmptyColumns.columns.map(\.id)
    return table.keeping { index in
      let id = table.columns[index].id
      guard id.hasPrefix("promised.") else { return true }
      return id == "promised.reduce" || id == "promised.points"
        || given.contains(String(id.dropFirst("promised.".count)))
    }.withoutEmptyColumns
  }

  private static let measures: [Place.Measure] = [.households, .members, .rate, .share, .reduce, .points]

  private static let columns: [Table.Column] = {
    let assigned = Phrase(vi: "Được giao", en: "Assigned")
    let promised = Phrase(vi: "Kế hoạch", en: "Promised")
    let drop = Phrase(vi: "Giảm, hộ", en: "Drop, households")
    let points = Phrase(vi: "Giảm, điểm %", en: "Drop, points")
    func numbers(_ prefix: String, _ heading: Phrase) -> [Table.Column] {
      [
        Table.Column(prefix + "households", [heading, Phrase(vi: "Còn, hộ", en: "Remaining")], .count),
        Table.Column(prefix + "members", [heading, Phrase(vi: "Còn, khẩu", en: "Persons")], .count),
        Table.Column(prefix + "rate", [heading, Phrase(vi: "Còn, %", en: "Rate %")], .rate),
        Table.Column(prefix + "share", [heading, Phrase(vi: "Tỷ trọng %", en: "Share %")], .rate),
        Table.Column(prefix + "reduce", [heading, drop], .count),
        Table.Column(prefix + "points", [heading, points], .points),
      ]
    }
    return [
      Table.Column("class", [Phrase(vi: "Loại hộ", en: "Class")], .text),
      Table.Column("group", [Phrase(vi: "Nhóm", en: "Group")], .text),
    ] + numbers("", assigned) + numbers("promised.", promised) + [
      Table.Column("by", [Phrase(vi: "Nơi giao", en: "By")], .text),
      Table.Column("document", [Phrase(vi: "Văn bản", en: "Document")], .text),
      Table.Column("issued", [Phrase(vi: "Ngày", en: "Date")], .date),
      Table.Column("exceed", [Phrase(vi: "Phải vượt", en: "To exceed")], .text),
      Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
    ]
  }()
}
