/// What one area knows of itself in counts: what its plan claims of it, else the sums of its units where all are known.
struct ChildFigures {
  /// At the start, and as it promises.
  var start = Tally()
  var target = Tally()
  /// What its reviews found.
  var results: [ReviewKey: Tally] = [:]

  /// Nothing is known.
  init() {}

  /// The counts of a plan, its indicators and parts in common words. Of what is known only as a drop, the drop.
  init(of plan: Plan, in words: inout CommonWords) {
    let common = words.translation(of: plan)
    let planned = Self.area(of: plan, nil)
    start = Self.counts(of: planned, .start).translated(by: common)
    target = Self.counts(of: planned, .target).translated(by: common)
    for result in plan.results {
      let key = ReviewKey(result, of: plan)
      var area = Self.area(of: plan, result)
      // A start under another standard is not compared.
      if key.standard != nil { (area.start, area.target) = (Tally(), Tally()) }
      results[key] = Self.counts(of: area, .result).translated(by: common)
    }
  }

  /// The figures at every moment, one result among them.
  func area(_ key: ReviewKey? = nil) -> AreaFigures {
    AreaFigures(
      start: key?.standard == nil ? start : Tally(), result: key.map { results[$0] ?? Tally() }, target: target)
  }

  private static func area(of plan: Plan, _ result: YearResult?) -> AreaFigures {
    let tallies = result?.talliesByUnit
    let units = plan.units.map { unit in
      AreaFigures(start: unit.start, result: unit.code.flatMap { tallies?[$0.text] }, target: unit.target)
    }
    return plan.total(AreaFigures(start: plan.start, result: result?.total, target: plan.target), of: units)
  }

  private static func counts(of area: AreaFigures, _ moment: Moment) -> Tally {
    let known = DerivedFigures(area: area)
    var figures: Set<Place> = []
    for moment in Moment.allCases {
      for claim in area[moment].claims where claim.place.isSummable { figures.insert(claim.place.figure) }
    }
    var claims: [Claim] = []
    for figure in figures {
      let count = known.exactCount(moment, figure)
      if let count { claims.append(Claim(figure, Numeral(count))) }
      if moment == .start || count == nil, let drop = known.exactReduce(moment, figure) {
        claims.append(Claim(figure.with(.reduce), Numeral(drop)))
      }
      if let members = area[moment].count(figure, .members) {
        claims.append(Claim(figure.with(.members), Numeral(members)))
      }
    }
    return Tally(claims)
  }
}

/// Which results of several plans are of one day, one finality and one standard.
struct ReviewKey: Hashable {
  let asOf: CalendarDate
  let status: ResultStatus?
  /// The standard, where it is not the plan's.
  let standard: String?

  init(_ result: YearResult, of plan: Plan) {
    asOf = result.asOf
    status = result.status
    standard = result.standard == plan.standard ? nil : result.standard
  }
}

extension ReviewKey: Comparable {
  static func < (one: ReviewKey, two: ReviewKey) -> Bool {
    if one.asOf != two.asOf { return one.asOf < two.asOf }
    let (status, second) = (one.status?.rawValue ?? "", two.status?.rawValue ?? "")
    return status != second ? status < second : one.standard ?? "" < two.standard ?? ""
  }
}

/// The words for indicators and parts that several plans use, each once.
struct CommonWords {
  private(set) var indicators: [String] = []
  private(set) var parts: [String] = []
  private var indicatorPlaces: [String: Int] = [:]
  private var partPlaces: [String: Int] = [:]

  /// For each word of a plan its place among the common ones; `nil` beyond the words that one plan may name.
  struct Translation {
    let indicators: [Int?]
    let parts: [Int?]
  }

  mutating func translation(of plan: Plan) -> Translation {
    Translation(
      indicators: plan.indicators.map { Self.place($0, &indicators, &indicatorPlaces) },
      parts: plan.parts.map { Self.place($0, &parts, &partPlaces) })
  }

  private static func place(_ word: String, _ words: inout [String], _ places: inout [String: Int]) -> Int? {
    if let place = places[word] { return place }
    guard words.count < Place.mostItems else { return nil }
    places[word] = words.count
    words.append(word)
    return words.count - 1
  }
}

extension Tally {
  /// The claims in common words; what has none is left out.
  fileprivate func translated(by words: CommonWords.Translation) -> Tally {
    Tally(
      claims.compactMap { claim in
        let place = claim.place
        let branch: Place.Branch
        switch place.branch {
        case .stock, .flow: return claim
        case .lacking(let indicator):
          guard let common = words.indicators[indicator] else { return nil }
          branch = .lacking(common)
        case .part(let part):
          guard let common = words.parts[part] else { return nil }
          branch = .part(common)
        }
        let figure = Place.figure(group: place.group, place.povertyClass, branch)
        return Claim(figure.with(place.measure, place.bound), claim.number)
      })
  }
}
