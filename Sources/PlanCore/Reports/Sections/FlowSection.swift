/// Households that came into a class or left it since the start.
enum FlowSection {
  static func make(_ input: ReportInput) -> Section? {
    var figures: Set<Place> = []
    for area in [input.total] + input.units {
      for moment in Moment.allCases {
        for claim in area[moment].claims {
          if case .flow = claim.place.branch { figures.insert(claim.place.figure) }
        }
      }
    }
    guard !figures.isEmpty else { return nil }
    var columns: [FigureColumn] = []
    for figure in figures.sorted() {
      for moment in Moment.allCases {
        columns += Place.Measure.allCases.map { FigureColumn(moment, figure, $0) }
      }
    }
    let title = Phrase(vi: "Biến động hộ", en: "Flows of households")
    return AreaTable(input: input, id: "flow", title: title, columns: columns).table().map { Section($0) }
  }
}
