/// A quota that was shared out, as a table: before, share and after of every unit.
public struct QuotaSplitReport: Sendable {
  private let split: QuotaSplit
  private let rates: AreaRates

  /// The report of a split.
  public init(_ split: QuotaSplit) {
    self.split = split
    rates = AreaRates(split.plan, split.terms, poor: split.rows.reduce(0) { $0.addingIfFits($1.start) ?? .max })
  }

  /// The report in every format; JSON says under `split` what was shared out by which rule.
  /// - Parameter asOf: the day that the report is about.
  public func reply(asOf: CalendarDate) -> Reply {
    Reply(on: split.plan, asOf: asOf, more: { [terms] _ in [("split", .object(terms))] }) {
      [.table(table)]
    } tables: {
      [table]
    }
  }

  private var terms: [JSONText.Member] {
    let terms = split.terms
    return [
      ("class", .text(terms.povertyClass.rawValue)), ("group", terms.group.map { .text($0.rawValue) } ?? .null),
      ("by", .text(terms.basis.rawValue)), ("min", .number(Numeral(terms.least))),
      ("reduce", .number(Numeral(split.amount))),
    ]
  }

  /// The table `split`, with the ids of figures as in `plan report`; a target that the plan prints and that is another
  /// one stands under `printed.…`.
  public var table: Table {
    let input = ReportInput(
      planned, standard: nil, asOf: CalendarDate(existing: split.plan.year, .year).lastDay, group: split.terms.group)
    let (subject, year) = (split.terms.subject, split.plan.year)
    let title = Phrase(vi: "Chia chỉ tiêu \(year): \(subject.vi)", en: "The quota of \(year) by unit: \(subject.en)")
    let area = AreaTable(input: input, id: "split", title: title, columns: columns).table()
    // The start of every unit is known, so there is a table.
    let table = area ?? Table(id: "split", title: title, columns: [], rows: [])
    let headed = Table(
      id: table.id, title: title, columns: table.columns.map(headed), rows: table.rows, total: table.total)
    return adding(printedTargets, to: headed)
  }

  private var columns: [FigureColumn] {
    let figure = split.terms.figure
    let all = Place.figure(group: split.terms.group)
    let able = split.plan.able(figure).map { [FigureColumn(.start, $0, .households)] } ?? []
    // What only follows from printed rates is not worth a column here.
    let isPrinted = split.rows.contains { split.plan.units[$0.unit].start.households(group: split.terms.group) != nil }
    return (isPrinted ? [FigureColumn(.start, all, .households)] : []) + [
      FigureColumn(.start, figure, .households), FigureColumn(.start, figure, .rate),
    ] + able + [
      FigureColumn(.target, figure, .reduce), FigureColumn(.target, figure, .households),
      FigureColumn(.target, figure, .rate),
    ]
  }

  /// The column with short headings: the title says of which class they are.
  private func headed(_ column: Table.Column) -> Table.Column {
    guard let figure = column.figure else { return column }
    let year = split.plan.year
    let last = Phrase(vi: "Cuối năm \(year - 1)", en: "End of \(year - 1)")
    let next = Phrase(vi: "Còn cuối năm \(year)", en: "Left at the end of \(year)")
    let number = column.kind == .rate ? Phrase(same: "%") : Phrase(vi: "Số hộ", en: "Number")
    let headings: [Phrase] =
      switch (figure.moment, figure.measure) {
      case (.start, .households) where figure.figure.povertyClass == nil: [Phrase(vi: "Tổng số hộ", en: "All")]
      case (.start, _): [last, figure.figure.isPart ? Phrase(vi: "Thoát được", en: "Able") : number]
      case (_, .reduce): [Phrase(vi: "Giảm", en: "Drop")]
      default: [next, number]
      }
    return column.headed(headings)
  }

  /// The plan as it would be, with the units that have a share and nothing else printed about their targets; what is
  /// printed of the class in the whole area gives way to the sums.
  private var planned: Plan {
    var plan = split.plan
    plan.units = split.rows.map { row in
      var unit = split.plan.units[row.unit]
      unit.target = unit.target.without(split.terms.figure)
      unit.target.set(Claim(split.terms.figure.with(.households), Numeral(row.target)))
      return unit
    }
    plan.start = plan.start.without(split.terms.figure)
    plan.target = plan.target.without(split.terms.figure)
    if let able = plan.able(split.terms.figure) { plan.start = plan.start.without(able) }
    plan.results = []
    return plan
  }

  private var printedTargets: [Table.Cell]? {
    guard split.rows.contains(where: { $0.printed != nil && $0.isNew }) else { return nil }
    return split.rows.map { row in row.printed.map { Table.Cell(.number(Numeral($0))) } ?? Table.Cell(.unknown) }
  }

  private func adding(_ cells: [Table.Cell]?, to table: Table) -> Table {
    guard let cells else { return Table(of: table, notes: notes) }
    let target = table.columns.first { $0.figure?.moment == .target && $0.figure?.measure == .households }
    let column = Table.Column("printed.\(target?.id ?? "")", [Phrase(vi: "Đang ghi", en: "In file")], .count)
    return Table(
      id: table.id, title: table.title, columns: table.columns + [column],
      rows: zip(table.rows, cells).map { $0 + [$1] }, total: table.total.map { $0 + [Table.Cell(.blank)] },
      notes: notes)
  }
}

extension Place {
  /// Whether it is a part of a class.
  fileprivate var isPart: Bool {
    if case .part = branch { true } else { false }
  }
}

extension Table {
  /// A table with other remarks.
  fileprivate init(of table: Table, notes: [Phrase]) {
    self.init(
      id: table.id, title: table.title, columns: table.columns, rows: table.rows, total: table.total,
      sums: table.sums, notes: notes)
  }
}

extension Tally {
  /// The tally without what is said about one figure.
  fileprivate func without(_ figure: Place) -> Tally { Tally(claims.filter { $0.place.figure != figure }) }
}

// MARK: - Words

extension QuotaSplitReport {
  /// What was shared out by which rule, below the table.
  private var notes: [Phrase] {
    [rule, measure, unchanged, otherTotal].compactMap { $0 }
  }

  private var rule: Phrase {
    let amount = split.amount
    let basis = split.terms.basis.words
    let least = split.terms.least
    let floor =
      least > 0
      ? Phrase(
        vi: ", mỗi đơn vị ít nhất \(least) (nếu còn đủ)", en: ", at least \(least) each (as far as there are so many)")
      : Phrase(same: "")
    let households = amount == 1 ? "household" : "households"
    return Phrase(
      vi: "Chia \(amount.text(.vi)) hộ \(basis.vi)\(floor.vi). Số lẻ lớn nhất được tròn lên; bằng nhau thì đơn vị có "
        + "số gốc lớn hơn, rồi theo mã.",
      en: "\(amount.text(.en)) \(households) shared out \(basis.en)\(floor.en). The largest remainders are rounded up; "
        + "of equal ones that of the larger base, then by code.")
  }

  /// How points or a rate became households.
  private var measure: Phrase? {
    guard let (start, end) = rates.rates(after: split.amount) else { return nil }
    let drop = Rate.points(from: end, to: start)
    func sentence(_ wish: Phrase) -> Phrase {
      Phrase(
        vi: "\(wish.vi) cần ít nhất \(split.amount.text(.vi)) hộ: từ \(start.percent().text(.vi)) % còn "
          + "\(end.percent().text(.vi)) %, giảm \(drop.text(.vi)) điểm %.",
        en: "\(wish.en) needs at least \(split.amount.text(.en)) households: from \(start.percent().text(.en)) % to "
          + "\(end.percent().text(.en)) %, a drop of \(drop.text(.en)) points.")
    }
    switch split.terms.wish {
    case .reduce: return nil
    case .points(let points):
      return sentence(Phrase(vi: "Giảm \(points.text(.vi)) điểm %", en: "A drop of \(points.text(.en)) points"))
    case .rate(let rate):
      return sentence(Phrase(vi: "Tỷ lệ \(rate.text(.vi)) %", en: "A rate of \(rate.text(.en)) %"))
    }
  }

  private var unchanged: Phrase? {
    guard measure != nil, rates.assumesUnchanged else { return nil }
    return Phrase(
      vi: "Kế hoạch không ghi tổng số hộ cuối năm, nên tính theo số đầu năm.",
      en: "The plan does not say how many households there will be, so those of the start are taken.")
  }

  /// Where the plan prints another total than its units add up to.
  private var otherTotal: Phrase? {
    let sum = split.rows.reduce(0) { $0.addingIfFits($1.start) ?? .max }
    guard let total = split.plan.start.count(split.terms.figure), total != sum else { return nil }
    return Phrase(
      vi: "Kế hoạch ghi cả địa bàn \(total.text(.vi)) hộ, nhưng các đơn vị cộng lại là \(sum.text(.vi)).",
      en: "The plan says \(total.text(.en)) households in the whole area, but its units add up to \(sum.text(.en)).")
  }
}

extension QuotaSplit.Basis {
  /// What shares are in proportion to, inside a sentence.
  public var words: Phrase {
    switch self {
    case .poor: Phrase(vi: "theo số hộ của loại này", en: "by the households of the class")
    case .able: Phrase(vi: "theo số hộ có khả năng thoát", en: "by the households able to leave")
    case .households: Phrase(vi: "theo tổng số hộ", en: "by all households")
    case .equal: Phrase(vi: "đều nhau", en: "equally")
    }
  }
}
