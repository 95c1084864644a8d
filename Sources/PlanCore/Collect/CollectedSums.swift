/// What several areas know, added up: a figure that one of them does not know is unknown.
struct CollectedSums {
  /// The totals at the start and as promised.
  let start: Tally
  let target: Tally
  /// The total of each result that any of them has.
  let results: [(key: ReviewKey, total: Tally)]
  /// For each area how many of all figures it knows.
  let known: [Int]
  /// How many figures any of them knows.
  let asked: Int

  /// The figures that are unknown to some of the areas.
  let unknown: [UnknownFigure]

  init(_ areas: [ChildFigures]) {
    let keys = Set(areas.flatMap { $0.results.keys }).sorted()
    let planned = Self.total(of: areas, nil)
    start = planned.start
    target = planned.target
    results = keys.map { ($0, Self.total(of: areas, $0).result ?? Tally()) }

    var known = Array(repeating: 0, count: areas.count)
    var gaps: [UnknownFigure] = []
    let asked = Self.asked(of: areas, keys)
    for figure in asked {
      var unknownTo: [Int] = []
      var sum: Int? = 0
      for (index, area) in areas.enumerated() {
        if let number = figure.number(in: area) {
          known[index] += 1
          sum = sum?.addingIfFits(number)
        } else {
          unknownTo.append(index)
        }
      }
      if !unknownTo.isEmpty { gaps.append(UnknownFigure(figure, unknownTo: unknownTo, partialSum: sum)) }
    }
    self.known = known
    self.asked = asked.count
    unknown = gaps
  }

  private static func total(of areas: [ChildFigures], _ key: ReviewKey?) -> AreaFigures {
    // Every area counts as one unit of a plan that claims nothing itself.
    var shell = Plan(area: Area(name: ""), year: 0, standard: "")
    shell.units = areas.map { _ in Unit(name: "") }
    let figures = areas.map { $0.area(key) }
    var total = shell.total(AreaFigures(result: key.map { _ in Tally() }), of: figures)
    for moment in Moment.allCases where moment != .result || key != nil {
      total[moment] = total[moment].withoutPartialSplits(of: figures.map { $0[moment] })
    }
    return total
  }

  private static func asked(of areas: [ChildFigures], _ keys: [ReviewKey]) -> [AskedFigure] {
    func figures(_ moment: Moment, _ key: ReviewKey?) -> [AskedFigure] {
      let places = Set(areas.flatMap { $0.area(key)[moment].claims.map(\.place) })
      return places.sorted().map { AskedFigure(moment: moment, key: key, place: $0) }
    }
    return figures(.start, nil) + figures(.target, nil) + keys.flatMap { figures(.result, $0) }
  }
}

/// A figure at a moment that at least one area knows.
struct AskedFigure: Hashable {
  let moment: Moment
  /// Which result; `nil` at the other moments.
  let key: ReviewKey?
  let place: Place

  /// What an area knows of it.
  func number(in area: ChildFigures) -> Int? { DerivedFigures(area: area.area(key)).exactNumber(moment, place) }
}

extension Tally {
  /// Without the parts of a figure of which some are unknown: what is left would not cover it.
  fileprivate func withoutPartialSplits(of areas: [Tally]) -> Tally {
    let named = Set(areas.flatMap { $0.claims.map(\.place.figure) }).filter(\.isPart)
    let partial = Set(named.filter { count($0) == nil }.map(\.wholeFigure))
    guard !partial.isEmpty else { return self }
    return Tally(claims.filter { !($0.place.isPart && partial.contains($0.place.wholeFigure)) })
  }
}

extension Place {
  fileprivate var isPart: Bool { if case .part = branch { true } else { false } }

  /// The figure that this one is a part of.
  fileprivate var wholeFigure: Place { .figure(group: group, povertyClass) }
}
