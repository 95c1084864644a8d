/// What households lack: every indicator of the standard, class by class.
///
/// For people, the area's own figures are bars, one line per indicator; units follow as in a district's third appendix,
/// three lines each: last year, plan, decrease.
enum LacksSection {
  static func make(_ input: ReportInput) -> Section? {
    let stocks = stocks(of: input)
    guard !stocks.isEmpty else { return nil }
    let indicators = indicators(of: input)
    return Section(table(input, stocks, indicators)) {
      stocks.compactMap { LacksView.bars(input, $0, indicators) }
        + stocks.compactMap { LacksView.form(input, $0, indicators) }
    }
  }

  private static func table(_ input: ReportInput, _ stocks: [Place], _ indicators: [Int]) -> Table? {
    var columns: [FigureColumn] = []
    for stock in stocks {
      for indicator in indicators {
        let figure = Place.figure(group: stock.group, stock.povertyClass, .lacking(indicator))
        for moment in Moment.allCases {
          columns += Place.Measure.allCases.map { FigureColumn(moment, figure, $0) }
        }
      }
    }
    return AreaTable(input: input, id: "lacks", title: title, columns: columns).table()
  }

  /// The classes, and classes of groups, that any indicator is given for.
  private static func stocks(of input: ReportInput) -> [Place] {
    var places: [Place] = []
    for figure in input.claimed.allFigures {
      if case .lacking = figure.branch { places.append(.figure(group: figure.group, figure.povertyClass)) }
    }
    return places.sortedOnce().filter(input.isAsked)
  }

  /// The positions of the plan's indicators in the official order; those that the standard does not know come last.
  private static func indicators(of input: ReportInput) -> [Int] {
    let official = input.standard?.indicators.map(\.id) ?? []
    let known = official.compactMap { input.plan.indicators.firstIndex(of: $0) }
    return known + input.plan.indicators.indices.filter { !known.contains($0) }
  }

  static let title = Phrase(vi: "Thiếu hụt dịch vụ xã hội cơ bản", en: "What households lack")
}
