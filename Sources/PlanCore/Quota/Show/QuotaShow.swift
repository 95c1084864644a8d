/// What one plan was assigned, what it promises and what it has reached, with its units: `plan quota show`.
public struct QuotaShow: Sendable {
  private let input: ReportInput
  private let quotas: [HoldingQuota]
  private let only: [String]
  private let sheet: QuotaSheet

  /// The quotas of a plan; `only` names some of the tables.
  public init(_ input: ReportInput, only: [String] = []) {
    self.input = input
    self.only = only
    sheet = QuotaSheet(input.plan, path: "", asOf: input.asOf)
    quotas = HoldingQuota.all(of: input.plan).filter { input.group == nil || $0.subject.group == input.group }
  }

  /// The tables: `quotas`, one row for each class, group and measure, and `units`, unit by unit.
  public var tables: [Table] {
    [quotasTable, unitsTable].compactMap(\.self).filter { only.isEmpty || only.contains($0.id) }
  }

  // MARK: The quotas

  private var quotasTable: Table? {
    let rows = quotas.isEmpty ? subjects.flatMap(promises) : quotas.flatMap(rows)
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "quotas", title: Phrase(vi: "Chỉ tiêu giảm nghèo", en: "Quotas"), columns: columns, rows: rows,
      notes: notes)
  }

  private func rows(_ holding: HoldingQuota) -> [[Table.Cell]] {
    let rate = holding.quota.figures.amount(holding.subject, .rate)
    return [Place.Measure.reduce, .points].compactMap { holding.demand.drop(in: $0) }
      .map { row(holding.subject, $0.measure, assigned: $0, holding.quota) }
      + (rate.map { [rateRow(holding.subject, assigned: $0, holding.quota)] } ?? [])
  }

  /// What is promised where nothing was assigned: households, else points and the rate as they are printed.
  private func promises(_ subject: Place) -> [[Table.Cell]] {
    let promise = Promise(subject, of: input.plan)
    if promise.households != nil { return [row(subject, .reduce, assigned: nil, nil)] }
    return (promise.points.map { _ in [row(subject, .points, assigned: nil, nil)] } ?? [])
      + (input.plan.target.amount(subject, .rate).map { _ in [rateRow(subject, assigned: nil, nil)] } ?? [])
  }

  private func row(_ subject: Place, _ measure: Place.Measure, assigned: Drop?, _ quota: Quota?) -> [Table.Cell] {
    let promise = Promise(subject, of: input.plan).drop(in: measure)
    let units = measure == .points ? nil : ofUnits(subject)
    let reached = measure == .points ? nil : sheet.figures(of: subject)?.reached
    let margin = promise?.exact.flatMap { promise in assigned?.least.flatMap { promise.subtracting($0) } }
    let unit = measure == .points ? Phrase(vi: "điểm %", en: "points") : Phrase(vi: "hộ", en: "households")
    return Self.lead(subject) + [
      Table.Cell(.word(id: measure == .points ? "points" : "households", unit)), Row.number(assigned?.least),
      promise.map(Self.cell) ?? Table.Cell(.unknown), Row.number(units.map { Numeral($0) }), Row.number(margin),
      Row.number(reached.map { Numeral($0) }),
    ] + Self.source(quota)
  }

  /// The rate that is to remain.
  private func rateRow(_ subject: Place, assigned: Amount?, _ quota: Quota?) -> [Table.Cell] {
    func cell(_ amount: Amount?) -> Table.Cell {
      switch amount {
      case .exactly(let number): Row.number(number)
      case .between(let low, let high): Table.Cell(.interval(low: low, high: high, shown: nil))
      case nil: Table.Cell(.unknown)
      }
    }
    let unknown = Table.Cell(.unknown)
    return Self.lead(subject) + [
      Table.Cell(.word(id: "rate", Phrase(vi: "tỷ lệ còn, %", en: "rate left, %"))), cell(assigned),
      FigureCells(area: input.total).cell(.target, subject, .rate), unknown, unknown, unknown,
    ] + Self.source(quota)
  }

  private static func lead(_ subject: Place) -> [Table.Cell] {
    [
      subject.povertyClass.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown),
      subject.group.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown),
    ]
  }

  private static func source(_ quota: Quota?) -> [Table.Cell] {
    [Row.text(quota?.by), Row.text(quota?.document), Row.date(quota?.issued)]
  }

  private static func cell(_ promise: Drop) -> Table.Cell {
    promise.exact.map { Row.number($0) } ?? Table.Cell(.interval(low: nil, high: promise.most, shown: nil))
  }

  private func ofUnits(_ subject: Place) -> Int? {
    input.plan.sumOfUnits { Demand(subject, of: $0).households?.exact?.digits }
  }

  /// What an earlier document assigned, and where the promise must be higher.
  private var notes: [Phrase] {
    quotas.isEmpty
      ? [nothingAssigned]
      : quotas.flatMap { holding in
        (holding.quota.exceed == true ? [Self.exceeding(holding)] : [])
          + holding.replaced.compactMap { replaced(holding, $0) }
      }
  }

  /// Of a group only that it has no quota of its own, where the plan has others.
  private var nothingAssigned: Phrase {
    guard let group = input.group, !input.plan.quotas.isEmpty else {
      return Phrase(vi: "Kế hoạch không ghi chỉ tiêu được giao.", en: "The plan does not say what was assigned.")
    }
    return Phrase(
      vi: "Kế hoạch không ghi chỉ tiêu giao riêng cho nhóm \(group.words.vi).",
      en: "The plan does not say what was assigned for the group \(group.words.en).")
  }

  private static func exceeding(_ holding: HoldingQuota) -> Phrase {
    let words = holding.subject.subjectWords
    return Phrase(vi: "Phải đăng ký vượt chỉ tiêu: \(words.vi).", en: "The promise must exceed the quota: \(words.en).")
  }

  private func replaced(_ holding: HoldingQuota, _ earlier: HoldingQuota.Earlier) -> Phrase? {
    let quota = input.plan.quotas[earlier.index]
    guard let drop = earlier.demand.first?.leastWords else { return nil }
    let words = holding.subject.subjectWords
    let number = (quota.document ?? quota.by)?.visible ?? ""
    let issued = quota.issued?.words ?? Phrase(same: "")
    return Phrase(
      vi: "Đã thay: \(words.vi) \(drop.vi) (\(number) \(issued.vi)).",
      en: "Replaced: \(words.en), \(drop.en) (\(number) of \(issued.en)).")
  }

  // MARK: Unit by unit

  private var unitsTable: Table? {
    guard !input.plan.units.isEmpty else { return nil }
    var columns: [FigureColumn] = []
    for subject in subjects {
      columns.append(FigureColumn(.start, subject, .households))
      columns.append(FigureColumn(.target, subject, .reduce))
      if quotas.contains(where: { $0.subject == subject && $0.demand.first?.measure == .points }) {
        columns.append(FigureColumn(.target, subject, .points))
      }
      columns.append(FigureColumn(.result, subject, .reduce))
    }
    let title = Phrase(vi: "Từng đơn vị", en: "Unit by unit")
    return AreaTable(input: input, id: "units", title: title, columns: columns).table()?.withWhatIsLeft(
      FigureWords(input: input))
  }

  /// The classes and groups that were assigned, else those that the plan promises to reduce.
  private var subjects: [Place] {
    if !quotas.isEmpty { return quotas.map(\.subject) }
    let known = stockSubjects(of: [input.plan.target] + input.plan.units.map(\.target))
    return known.filter { $0.povertyClass != nil && $0.group == input.group }
  }

  /// What is reached is known as of the result that says so.
  private var columns: [Table.Column] {
    guard let date = input.result?.asOf else { return Self.columns }
    return Self.columns.map { column in
      column.id == "reached"
        ? column.headed([Phrase(vi: "Đã giảm đến \(date.text(.vi))", en: "Reached by \(date.text(.en))")]) : column
    }
  }

  private static let columns: [Table.Column] = [
    Table.Column("class", [Phrase(vi: "Loại hộ", en: "Class")], .text),
    Table.Column("group", [Phrase(vi: "Nhóm", en: "Group")], .text),
    Table.Column("measure", [Phrase(vi: "Đơn vị tính", en: "Measure")], .text),
    Table.Column("assigned", [Phrase(vi: "Được giao", en: "Assigned")], .rate),
    Table.Column("promised", [Phrase(vi: "Kế hoạch", en: "Promised")], .rate),
    Table.Column("units", [Phrase(vi: "Các đơn vị cộng lại", en: "Sum of units")], .rate),
    Table.Column("margin", [Phrase(vi: "Thừa, thiếu", en: "Margin")], .rate),
    Table.Column("reached", [Phrase(vi: "Đã giảm", en: "Reached")], .rate),
    Table.Column("by", [Phrase(vi: "Nơi giao", en: "By")], .text),
    Table.Column("document", [Phrase(vi: "Văn bản", en: "Document")], .text),
    Table.Column("issued", [Phrase(vi: "Ngày", en: "Date")], .date),
  ]
}

extension Table {
  /// The table with a column of what is still to be reduced behind every column of what has been.
  fileprivate func withWhatIsLeft(_ words: FigureWords) -> Table {
    var table = self
    for column in columns {
      guard let figure = column.figure, figure.moment == .result,
        let promised = table.columns.firstIndex(where: {
          $0.figure == FigureColumn(.target, figure.figure, figure.measure)
        }),
        let reached = table.columns.firstIndex(of: column)
      else { continue }
      let headings =
        [column.headings[0], Phrase(vi: "Còn phải giảm", en: "Still to do")] + column.headings.dropFirst(2)
      table = table.inserting(
        Table.Column(words.id(figure, below: "remaining"), headings, .count), behind: reached
      ) { row in
        guard case .number(let whole) = row[promised].value, case .number(let part) = row[reached].value else {
          return Table.Cell(.unknown)
        }
        return Row.number(whole.subtracting(part))
      }
    }
    return table
  }

  private func inserting(_ column: Column, behind index: Int, _ cell: ([Cell]) -> Cell) -> Table {
    func widened(_ row: [Cell]) -> [Cell] { Array(row[...index]) + [cell(row)] + row[(index + 1)...] }
    return Table(
      id: id, title: title, columns: Array(columns[...index]) + [column] + columns[(index + 1)...],
      rows: rows.map(widened),
      total: total.map(widened), sums: sums, notes: notes)
  }
}

// MARK: - Formats

extension QuotaShow {
  /// The quotas in every format; spreadsheets get the units unless one table was named.
  public var reply: Reply {
    Reply(on: input.plan, asOf: input.asOf, sheet: only.first ?? "units") {
      [.title(title)] + (views.isEmpty ? [.line(Phrase(same: ""))] : views.map(Reply.Block.table))
    } tables: {
      tables
    }
  }

  /// For people: class and group in one column, and who assigned it below the table.
  private var views: [Table] {
    tables.map { table in
      guard table.id == "quotas" else { return table.withoutEmptyColumns }
      let isInHouseholds = table.rows.allSatisfy { row in
        if case .word("households", _) = row[2].value { true } else { false }
      }
      let (povertyClass, group) = (0, 1)
      let rows = table.rows.map { row in
        var row = row
        if case .word(let id, let words) = row[povertyClass].value, case .word(_, let of) = row[group].value {
          row[povertyClass] = Table.Cell(.word(id: id, words + Phrase(vi: " (\(of.vi))", en: " (\(of.en))")))
        }
        return row
      }
      let dropped = ["group", "by", "document", "issued"] + (isInHouseholds ? ["measure"] : [])
      return Table(
        id: table.id, title: table.title, columns: table.columns, rows: rows, notes: sources + table.notes
      ).keeping { !dropped.contains(table.columns[$0].id) }.withoutEmptyColumns
    }
  }

  /// Who assigned it, by which document of which date: once where it is one document.
  private var sources: [Phrase] {
    var groups: [(words: Phrase, subjects: [Phrase])] = []
    for holding in quotas {
      guard let words = holding.quota.source else { continue }
      if let known = groups.firstIndex(where: { $0.words == words }) {
        groups[known].subjects.append(holding.subject.subjectWords)
      } else {
        groups.append((words, [holding.subject.subjectWords]))
      }
    }
    return groups.map { words, subjects in
      let about = groups.count == 1 ? Phrase(same: "") : Phrase(same: " ") + subjects.joined(separator: ", ")
      return Phrase(vi: "Giao\(about.vi): \(words.vi).", en: "Assigned\(about.en): \(words.en).")
    }
  }

  private var title: Phrase {
    let (name, year) = (input.plan.area.name.visible, input.plan.year)
    return Phrase(
      vi: "\(name) – chỉ tiêu giảm nghèo năm \(year), tính đến \(input.asOf.text(.vi))",
      en: "\(name) – quotas of \(year), as of \(input.asOf.text(.en))")
  }
}

extension Quota {
  /// Who assigned it, the document and its date, as far as they are known.
  fileprivate var source: Phrase? {
    let named = [by, document].compactMap { $0?.visible }.joined(separator: ", ")
    guard let issued = issued?.words else { return named.isEmpty ? nil : Phrase(same: named) }
    return Phrase(vi: "\(named) \(issued.vi)", en: "\(named) of \(issued.en)")
  }
}
