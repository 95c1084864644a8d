/// How `lacks` is laid out for people.
enum LacksView {
  /// The area's own figures of one class: one line per indicator, with a bar.
  static func bars(_ input: ReportInput, _ stock: Place, _ indicators: [Int]) -> Table? {
    let words = FigureWords(input: input)
    let known = Known(area: input.total)
    let measures: [(Moment, Place.Measure)] = [
      (.start, .members), (.start, .rate), (.start, .share), (.start, .reduce), (.start, .points),
      (.result, .households), (.result, .members), (.result, .rate), (.result, .share), (.target, .households),
      (.target, .members), (.target, .rate), (.target, .share), (.target, .reduce), (.target, .points),
    ]
    var rows: [[Table.Cell]] = []
    for indicator in indicators {
      let figure = Place.figure(group: stock.group, stock.povertyClass, .lacking(indicator))
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
      .map { Table.Column($0.id, Array($0.headings.dropFirst()), $0.kind) }
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
    guard Claimed(input.units).tellsAny(of: figures) else { return nil }
    var rows: [[Table.Cell]] = []
    for (unit, area) in zip(input.plan.units, input.units) {
      let lines = lines(Known(area: area), stock, figures, words)
      for (index, line) in lines.enumerated() {
        rows.append([Table.Cell(index == 0 ? .text(unit.name) : .blank)] + line)
      }
    }
    guard !rows.isEmpty else { return nil }
    let sums = lines(Known(area: input.total), stock, figures, words)
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
      // The ids of the leading columns: every block of a table cut to fit repeats both.
      Table.Column("unit", AreaTable.nameColumns(of: plan)[1].headings, .text),
      Table.Column("name", [Phrase(vi: "Năm", en: "Year")], .text),
      Table.Column("stock", [words.subject(stock), count], .count),
      Table.Column("stock.rate", [words.subject(stock), rate], .rate),
    ]
    for indicator in indicators {
      columns.append(Table.Column("\(indicator)", [words.indicator(indicator), count], .count))
      columns.append(Table.Column("\(indicator).rate", [words.indicator(indicator), rate], .rate))
    }
    return columns
  }

  /// The lines of one area: last year, the latest result, the plan, the decrease; those that hold anything.
  private static func lines(
    _ known: Known, _ stock: Place, _ figures: [Place], _ words: FigureWords
  ) -> [[Table.Cell]] {
    let year = words.input.plan.year
    let all: [(Phrase, Moment, Place.Measure, Place.Measure)] = [
      (Phrase(vi: "Năm \(year - 1)", en: "\(year - 1)"), .start, .households, .rate),
      (Phrase(vi: "Giảm năm \(year - 1)", en: "Decrease in \(year - 1)"), .start, .reduce, .points),
      (Phrase(vi: "Kết quả", en: "Result"), .result, .households, .rate),
      (Phrase(vi: "KH \(year)", en: "Plan \(year)"), .target, .households, .rate),
      (Phrase(vi: "Giảm", en: "Decrease"), .target, .reduce, .points),
    ]
    return all.compactMap { label, moment, count, rate in
      let cells = ([stock] + figures).flatMap { [known.cell(moment, $0, count), known.cell(moment, $0, rate)] }
      guard cells.dropFirst(2).contains(where: \.isKnown) else { return nil }
      return [Table.Cell(.word(id: moment.rawValue, label))] + cells
    }
  }
}
