/// How `lacks` is laid out for people.
enum LacksView {
  /// The area's own figures of one class: one line per indicator, with a bar.
  static func bars(_ input: ReportInput, _ stock: Place, _ indicators: [Int]) -> Table? {
    let words = FigureWords(input: input)
    let known = FigureCells(area: input.total)
    let possible: [(Moment, Place.Measure)] = [
      (.start, .members), (.start, .rate), (.start, .share), (.start, .reduce), (.start, .points),
      (.result, .households), (.result, .members), (.result, .rate), (.result, .share), (.target, .households),
      (.target, .members), (.target, .rate), (.target, .share), (.target, .reduce), (.target, .points),
    ]
    let figures = indicators.map { Place.figure(group: stock.group, stock.povertyClass, .lacking($0)) }
    let measures = possible.filter { input.claimed.mayTell($0.0, $0.1, ofAny: figures) }
    var rows: [[Table.Cell]] = []
    for (indicator, figure) in zip(indicators, figures) {
      let cells = measures.map { known.cell($0.0, figure, $0.1) }
      let count = known.cell(.start, figure, .households)
      guard count.isKnown || cells.contains(where: \.isKnown) else { continue }
      let whole = known.cell(.start, stock, .households)
      rows.append([Table.Cell(.word(id: "", words.indicator(indicator))), share(count, of: whole)] + cells)
    }
    let kept = measures.indices.filter { index in rows.contains { $0[index + 2].isKnown } }
    guard !rows.isEmpty else { return nil }
    let sample = Place.figure(group: stock.group, stock.povertyClass)
    let columns = kept.map { FigureColumn(measures[$0].0, sample, measures[$0].1).column(words) }
      .map { $0.headed(Array($0.headings.dropFirst())) }
    return Table(
      id: "lacks", title: LacksSection.title + Phrase(same: " – ") + words.subject(sample).lowercased,
      columns: [
        Table.Column("name", [Phrase(vi: "Chỉ số", en: "Indicator")], .text),
        Table.Column("share", [words.moment(.start), Phrase(vi: "Số hộ", en: "Number")], .share),
      ] + columns,
      rows: rows.map { row in Array(row[..<2]) + kept.map { row[$0 + 2] } })
  }

  private static func share(_ part: Table.Cell, of whole: Table.Cell) -> Table.Cell {
    guard case .number(let part) = part.value else { return part }
    guard case .number(let whole) = whole.value, whole.digits > 0 else { return Table.Cell(.number(part)) }
    return Table.Cell(.share(part: part.digits, whole: whole.digits))
  }

  /// The units: three lines each, every indicator with count and rate.
  static func form(_ input: ReportInput, _ stock: Place, _ indicators: [Int]) -> Table? {
    let words = FigureWords(input: input)
    let figures = indicators.map { Place.figure(group: stock.group, stock.povertyClass, .lacking($0)) }
    guard FigureIndex(input.units).tellsAny(of: figures) else { return nil }
    let wanted = lines(of: input.plan.year).filter { line in
      input.claimed.mayTell(line.moment, line.count, ofAny: figures)
        || input.claimed.mayTell(line.moment, line.rate, ofAny: figures)
    }
    var rows: [[Table.Cell]] = []
    for (unit, area) in zip(input.plan.units, input.units) {
      let lines = wanted.compactMap { cells(FigureCells(area: area), stock, figures, $0) }
      for (index, line) in lines.enumerated() {
        rows.append([Table.Cell(index == 0 ? .text(unit.name) : .blank)] + line)
      }
    }
    guard !rows.isEmpty else { return nil }
    let sums = wanted.compactMap { cells(FigureCells(area: input.total), stock, figures, $0) }
    for (index, line) in sums.enumerated() {
      rows.append([Table.Cell(index == 0 ? .word(id: "", Table.totalLabel) : .blank)] + line)
    }
    let kept = rows[0].indices.filter { index in index < 2 || rows.contains { $0[index].isKnown } }
    let columns = columns(input.plan, stock, indicators, words)
    return Table(
      id: "lacks",
      title: Phrase(vi: "Thiếu hụt theo đơn vị – ", en: "What households lack, by unit – ")
        + words.subject(stock).lowercased,
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } }, sums: sums.count)
  }

  private static func columns(
    _ plan: Plan, _ stock: Place, _ indicators: [Int], _ words: FigureWords
  ) -> [Table.Column] {
    let count = Phrase(vi: "Số hộ", en: "Number")
    let rate = Phrase(vi: "Tỷ lệ %", en: "Rate %")
    var columns = [
      Table.Column("name", AreaTable.nameColumns(of: plan)[1].headings, .text, isLead: true),
      Table.Column("year", [Phrase(vi: "Năm", en: "Year")], .text, isLead: true),
      Table.Column("stock", [words.subject(stock), count], .count),
      Table.Column("stock.rate", [words.subject(stock), rate], .rate),
    ]
    for indicator in indicators {
      columns.append(Table.Column("\(indicator)", [words.indicator(indicator), count], .count))
      columns.append(Table.Column("\(indicator).rate", [words.indicator(indicator), rate], .rate))
    }
    return columns
  }

  /// A line of an area: the count and the rate of every indicator at one moment, or their drop.
  private struct Line {
    let label: Phrase
    let moment: Moment
    let count: Place.Measure
    let rate: Place.Measure
  }

  /// The lines of every area: last year, the latest result, the plan, the decrease.
  private static func lines(of year: Int) -> [Line] {
    func line(_ vi: String, _ en: String, _ moment: Moment, isDrop: Bool = false) -> Line {
      Line(
        label: Phrase(vi: vi, en: en), moment: moment, count: isDrop ? .reduce : .households,
        rate: isDrop ? .points : .rate)
    }
    return [
      line("Năm \(year - 1)", "\(year - 1)", .start),
      line("Giảm năm \(year - 1)", "Decrease in \(year - 1)", .start, isDrop: true),
      line("Kết quả", "Result", .result), line("KH \(year)", "Plan \(year)", .target),
      line("Giảm", "Decrease", .target, isDrop: true),
    ]
  }

  /// A line of one area; `nil` where it holds nothing.
  private static func cells(_ known: FigureCells, _ stock: Place, _ figures: [Place], _ line: Line) -> [Table.Cell]? {
    var cells = [Table.Cell(.word(id: line.moment.rawValue, line.label))]
    cells.reserveCapacity(3 + 2 * figures.count)
    var isKnown = false
    func add(_ figure: Place) {
      cells.append(known.cell(line.moment, figure, line.count))
      cells.append(known.cell(line.moment, figure, line.rate))
    }
    add(stock)
    for figure in figures {
      add(figure)
      isKnown = isKnown || cells[cells.count - 2].isKnown || cells[cells.count - 1].isKnown
    }
    return isKnown ? cells : nil
  }
}
