/// What a plan claims anything about, at each moment: tells without computing which columns can hold nothing.
///
/// Sorted arrays, since the first set of each kind of value costs more than all the rest of a small report.
struct FigureIndex: Sendable {
  /// The figures of each moment, in the order of forms.
  private var figures: [[Place]] = []
  /// The measures of each moment, one bit each.
  private var measures: [UInt32] = []

  /// What is claimed of any of the areas.
  init(_ areas: [AreaFigures]) {
    for moment in Moment.allCases {
      var figures: [Place] = []
      var measures: UInt32 = 0
      for area in areas {
        var last: Place?
        for claim in area[moment].claims {
          measures |= 1 << claim.place.measure.rawValue
          let figure = claim.place.figure
          if figure != last { figures.append(figure) }
          last = figure
        }
      }
      self.figures.append(figures.sortedOnce())
      self.measures.append(measures)
    }
  }

  /// The figures that anything is claimed about at any moment, in the order of forms.
  var allFigures: [Place] { figures.flatMap { $0 }.sortedOnce() }

  /// Whether anything is claimed about any of some figures.
  func tellsAny(of some: [Place]) -> Bool {
    some.contains { figure in figures.contains { $0.holds(figure) } }
  }

  /// Whether a column may hold anything: a figure is told by claims about itself at the same moment, or at the end of the
  /// year for the start.
  func mayTell(_ column: FigureColumn) -> Bool {
    let claimed = figures[column.moment.position]
    if column.moment == .result, claimed.isEmpty { return false }
    switch column.measure {
    case .members, .base: if !has(column.measure, at: column.moment) { return false }
    case .reduce, .points: if column.moment == .start, !has(column.measure, at: .start) { return false }
    case .share: if column.figure.group == nil, !has(.share, at: column.moment) { return false }
    case .households, .rate: break
    }
    // All households follow from the classes, and a third class from two others.
    guard let povertyClass = column.figure.povertyClass, povertyClass != .multidimensional else { return true }
    return claimed.holds(column.figure)
      || column.moment == .start && figures[Moment.target.position].holds(column.figure)
  }

  /// Whether a measure of any of some figures may hold anything at a moment.
  func mayTell(_ moment: Moment, _ measure: Place.Measure, ofAny figures: [Place]) -> Bool {
    figures.contains { mayTell(FigureColumn(moment, $0, measure)) }
  }

  private func has(_ measure: Place.Measure, at moment: Moment) -> Bool {
    measures[moment.position] & 1 << measure.rawValue != 0
  }
}

extension Moment {
  /// The position in the list of moments.
  fileprivate var position: Int {
    switch self {
    case .start: 0
    case .result: 1
    case .target: 2
    }
  }
}

extension [Place] {
  /// Whether a place is among these, which are in order.
  fileprivate func holds(_ place: Place) -> Bool {
    let position = firstPosition { $0 >= place }
    return position < count && self[position] == place
  }
}
