/// Where the area stands and what it promises, class by class and group by group.
enum SummarySection {
  static func make(_ input: ReportInput) -> Section? {
    let figures = stockFigures(of: input)
    return Section(table(input, figures), views: { view(input, figures).map { [$0] } ?? [] })
  }

  private static func table(_ input: ReportInput, _ figures: [Place]) -> Table? {
    var columns: [FigureColumn] = []
    for figure in figures {
      for moment in Moment.allCases {
        for measure in measures(of: figure) { columns.append(FigureColumn(moment, figure, measure)) }
      }
    }
    return AreaTable(input: input, id: "summary", title: title, columns: columns).table()
  }

  /// The figures that the plan's tallies speak of, without indicators and flows, in the order of forms.
  private static func stockFigures(of input: ReportInput) -> [Place] {
    var places: [Place] = [.figure(), .figure(.poor), .figure(.nearPoor)]
    for figure in input.claimed.allFigures {
      switch figure.branch {
      case .stock, .part:
        places.append(figure)
        // All households of a group may follow from its counts and rates.
        if let group = figure.group { places.append(.figure(group: group)) }
      case .flow, .lacking: break
      }
    }
    return places.sortedOnce().filter(input.isAsked)
  }

  private static func measures(of figure: Place) -> [Place.Measure] {
    if figure.povertyClass == nil { return [.households, .members] }
    let isPart = if case .part = figure.branch { true } else { false }
    return Place.Measure.allCases.filter { measure in
      switch measure {
      case .households, .members, .rate, .reduce, .points, .base: true
      case .share: figure.group != nil && !isPart
      }
    }
  }

  // MARK: For people: one line per class or group

  private static func view(_ input: ReportInput, _ figures: [Place]) -> Table? {
    let words = FigureWords(input: input)
    let shown: [(Moment, Place.Measure)] = [
      (.start, .households), (.start, .members), (.start, .rate), (.start, .share), (.start, .reduce),
      (.start, .points), (.result, .households),
      (.result, .members), (.result, .rate), (.result, .share), (.result, .reduce), (.result, .points),
      (.target, .households), (.target, .members), (.target, .rate), (.target, .share), (.target, .reduce),
      (.target, .points),
    ]
    let known = FigureCells(area: input.total)
    var rows: [[Table.Cell]] = []
    for figure in figures {
      let cells = shown.map { moment, measure in
        isShown(measure, of: figure, at: moment, in: input)
          ? known.cell(moment, figure, measure) : Table.Cell(.blank)
      }
      guard cells.contains(where: \.isKnown) else { continue }
      rows.append([Table.Cell(.word(id: "", words.subject(figure)))] + cells)
    }
    let kept = shown.indices.filter { index in rows.contains { $0[index + 1].isKnown } }
    guard !kept.isEmpty else { return nil }
    let columns = kept.map { index in
      let column = FigureColumn(shown[index].0, .figure(.poor), shown[index].1).column(words)
      return Table.Column(column.id, Array(column.headings.dropFirst()), column.kind)
    }
    return Table(
      id: "summary", title: title, columns: [Table.Column("name", [Phrase(same: "")], .text)] + columns,
      rows: rows.map { row in [row[0]] + kept.map { row[$0 + 1] } })
  }

  /// The rate of a part is of its class, not of all households as the others in its column, so it is shown only if printed.
  private static func isShown(
    _ measure: Place.Measure, of figure: Place, at moment: Moment, in input: ReportInput
  ) -> Bool {
    guard measures(of: figure).contains(measure) else { return false }
    switch figure.branch {
    case .stock: return true
    case .part, .flow, .lacking: return measure == .households || input.total[moment].amount(figure, measure) != nil
    }
  }

  private static let title = Phrase(vi: "Tổng hợp", en: "Summary")
}
