/// Households that came into a class or left it since the start.
enum FlowSection {
  static func make(_ input: ReportInput) -> Section? {
    let flows = input.claimed.allFigures.filter { if case .flow = $0.branch { true } else { false } }
    let figures = flows.filter(input.isAsked)
    guard !figures.isEmpty else { return nil }
    var columns: [FigureColumn] = []
    for figure in figures {
      for moment in Moment.allCases {
        columns += Place.Measure.allCases.map { FigureColumn(moment, figure, $0) }
      }
    }
    let title = Phrase(vi: "Biến động hộ", en: "Flows of households")
    return AreaTable(input: input, id: "flow", title: title, columns: columns).table().map { Section($0) }
  }
}
