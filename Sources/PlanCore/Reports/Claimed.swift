/// What a plan claims anything about, at each moment: tells without computing which columns can hold nothing.
struct Claimed: Sendable {
  private var figures: [Moment: Set<Place>] = [:]
  private var measures: [Moment: Set<Place.Measure>] = [:]

  /// What is claimed of any of the areas.
  init(_ areas: [AreaFigures]) {
    for moment in Moment.allCases {
      var figures: Set<Place> = []
      var measures: Set<Place.Measure> = []
      for area in areas {
        var last: Place?
        for claim in area[moment].claims {
          measures.insert(claim.place.measure)
          let figure = claim.place.figure
          if figure != last { figures.insert(figure) }
          last = figure
        }
      }
      self.figures[moment] = figures
      self.measures[moment] = measures
    }
  }

  /// The figures that anything is claimed about at any moment, in the order of forms.
  var allFigures: [Place] { figures.values.reduce(into: Set()) { $0.formUnion($1) }.sorted() }

  /// Whether anything is claimed about any of some figures.
  func tellsAny(of some: [Place]) -> Bool {
    some.contains { figure in figures.values.contains { $0.contains(figure) } }
  }

  /// Whether a column may hold anything: a figure is told by claims about itself at the same moment, or at the end of the
  /// year for the start.
  func mayTell(_ column: FigureColumn) -> Bool {
    let claimed = figures[column.moment] ?? []
    if column.moment == .result, claimed.isEmpty { return false }
    switch column.measure {
    case .members, .base: if !has(column.measure, at: column.moment) { return false }
    case .reduce, .points: if column.moment == .start, !has(column.measure, at: .start) { return false }
    case .share: if column.figure.group == nil, !has(.share, at: column.moment) { return false }
    case .households, .rate: break
    }
    // All households follow from the classes, and a third class from two others.
    guard let povertyClass = column.figure.povertyClass, povertyClass != .multidimensional else { return true }
    return claimed.contains(column.figure)
      || column.moment == .start && figures[.target]?.contains(column.figure) == true
  }

  private func has(_ measure: Place.Measure, at moment: Moment) -> Bool { measures[moment]?.contains(measure) == true }
}
