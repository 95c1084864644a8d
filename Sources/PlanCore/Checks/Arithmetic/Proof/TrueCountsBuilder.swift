/// Finds the true counts of a plan and what ties them: to the printed numbers, to each other, and to the sums of areas.
///
/// Whatever is known of one area at a moment exists for every area at that moment, printed or not.
struct TrueCountsBuilder: Sendable {
  let plan: Plan
  let sheets: [TallyLines]
  let moments: CountMoments
  let implications: [Standard.Implication]
  /// The positions in the plan of the standard's indicators, and how many the standard has.
  let indicators: [Int]
  let indicatorCount: Int
  /// How many sheets, and areas, there are.
  let perArea: Int
  let areas: Int
  var counts: TrueCounts
  /// The keys of each moment in ascending order, and the first variable of each moment.
  private(set) var keys: [[CountKey]] = []
  /// The keys of each moment that some row tells something about: of others nothing can be known for rows.
  private var rowKeys: [Set<CountKey>] = []
  private var rowVariables: Set<Int> = []
  private var bases: [Int] = []
  /// Moments of which only rates are told: every rule there is about proportions.
  private(set) var isOpen: [Bool] = []
  var quotients: [[Int]: Int] = [:]
  /// Printed numbers of persons that are more than fifteen a household.
  var crowded: [Int] = []

  init(_ constraints: PlanConstraints, standard: Standard?) {
    plan = constraints.plan
    sheets = constraints.sheets
    perArea = constraints.perArea
    areas = sheets.count / max(perArea, 1)
    moments = CountMoments(plan, results: (2..<max(perArea, 2)).map { constraints.sheets[$0].key.result })
    implications = standard?.implies ?? []
    let official = implications.isEmpty ? [] : standard?.indicators.map(\.id) ?? []
    let plan = plan
    indicators = official.compactMap { plan.indicators.firstIndex(of: $0) }
    indicatorCount = official.count
    var claims: [Claim] = []
    claims.reserveCapacity(sheets.reduce(0) { $0 + $1.claims.count })
    for sheet in sheets { claims += sheet.claims }
    counts = TrueCounts(claims: claims)
  }

  /// All counts and ties of the plan.
  mutating func build() -> TrueCounts {
    gatherKeys()
    for (moment, keys) in keys.enumerated() {
      bases.append(counts.variableCount)
      for key in keys {
        let first = counts.addVariables(areas, isSigned: key.isSigned)
        if rowKeys[moment].contains(key) || key.aspect == .rate { rowVariables.insert(first) }
      }
    }
    addCells()
    for moment in keys.indices {
      if isOpen[moment] {
        addProportions(moment)
      } else {
        addSums(moment)
        addRules(moment)
      }
    }
    addMovements()
    counts.gatherUses()
    return counts
  }

  // MARK: Variables

  /// The variable of a key in an area, if the key is known at the moment.
  func find(_ at: CountAt, _ area: Int = 0) -> Int? {
    let keys = keys[at.moment]
    let position = keys.firstPosition { $0 >= at.key }
    guard position < keys.count, keys[position] == at.key else { return nil }
    return bases[at.moment] + position * areas + area
  }

  /// How many areas know the counts that some variables of the whole stand for: all, or the whole alone.
  func areasKnowing(_ variables: [Int]) -> Int { variables.allSatisfy(rowVariables.contains) ? areas : 1 }

  func find(_ moment: Int, _ place: Place, _ aspect: CountKey.Aspect = .count) -> Int? {
    find(CountAt(moment, place, aspect))
  }

  /// The sheets of a moment, area by area; none of a moment that no plan prints.
  func sheetsOf(_ moment: Int) -> [Int] {
    guard 1...perArea ~= moment else { return [] }
    return (0..<areas).map { $0 * perArea + moment - 1 }
  }

  /// Whether the figures of a moment are counted by the plan's own standard.
  func isUnderOwnStandard(_ moment: Int) -> Bool {
    moment <= CountMoments.target || moment < moments.starts.count && moments.starts[moment] == CountMoments.start
  }

  private mutating func gatherKeys() {
    var found = [Set<CountKey>](repeating: [], count: moments.starts.count)
    var ofRows = found
    var counted = [Bool](repeating: false, count: found.count)
    var isRow = false
    func need(_ at: CountAt) {
      found[at.moment].insert(at.key)
      if isRow { ofRows[at.moment].insert(at.key) }
    }
    for (index, sheet) in sheets.enumerated() {
      isRow = index >= perArea
      let moment = CountMoments.of(sheet: index % perArea)
      for claim in sheet.claims {
        switch meaning(of: claim.place, moment, sheet) {
        case .count(let at):
          need(at)
          if claim.place.bound != .exactly { need(CountAt(at.moment, at.key.place, claim.place.end(of: .count))) }
          counted[at.moment] = true
        case .drop(let from, let to):
          need(from)
          need(to)
          need(CountAt(to.moment, to.key.place, .drop))
          if claim.place.bound != .exactly { need(CountAt(to.moment, to.key.place, claim.place.end(of: .drop))) }
          counted[from.moment] = true
          counted[to.moment] = true
        case .ratio(let part, let whole):
          need(part)
          need(whole)
        case .points(let part0, let whole0, let part1, let whole1):
          for at in [part0, whole0, part1, whole1] { need(at) }
        case .nothing: break
        }
      }
    }
    complete(&found)
    complete(&ofRows)
    rowKeys = ofRows
    isOpen = found.indices.map { moment in
      !found[moment].isEmpty && !counted[moment]
        && found[moment].allSatisfy { $0.place.group == nil && $0.place.branch == .stock && $0.aspect == .count }
    }
    keys = found.indices.map { moment in
      var all = Array(found[moment])
      if isOpen[moment] {
        all += found[moment].filter { $0.place.povertyClass != nil }.map { CountKey($0.place, .rate) }
      }
      return all.sorted()
    }
  }
}

extension TrueCountsBuilder {
  /// Adds what the known counts are made of: both classes of the multidimensionally poor, the stocks that flows change.
  private func complete(_ found: inout [Set<CountKey>]) {
    for moment in found.indices {
      for key in found[moment] where key.aspect == .count {
        let place = key.place
        if place.povertyClass == .multidimensional, place.branch == .stock, place.measure == .households {
          for one in [PovertyClass.poor, .nearPoor] { found[moment].insert(CountKey(.figure(group: place.group, one))) }
        }
        if case .flow = place.branch {
          let stock = Place.figure(group: place.group, place.povertyClass).with(place.measure)
          found[moment].insert(CountKey(stock))
          found[moments.starts[moment]].insert(CountKey(stock))
        }
      }
    }
  }
}

extension Place {
  /// Which end of a range a bounded claim is, of a count or of its drop.
  func end(of aspect: CountKey.Aspect) -> CountKey.Aspect {
    switch (aspect == .drop, bound == .atLeast) {
    case (true, true): .leastDrop
    case (true, false): .mostDrop
    case (false, true): .leastCount
    case (false, false): .mostCount
    }
  }
}
