extension TrueCountsBuilder {
  /// Ties every printed number to the counts that it is about.
  mutating func addCells() {
    var cell = 0
    for (index, sheet) in sheets.enumerated() {
      let moment = CountMoments.of(sheet: index % perArea)
      for claim in sheet.claims {
        defer { cell += 1 }
        // A range whose ends are exchanged says nothing.
        if sheet.holdsRanges, sheet.isReversed(claim.place) { continue }
        add(cell, claim, meaning(of: claim.place, moment, sheet), index / perArea)
      }
    }
    addDrops()
  }

  private mutating func add(_ cell: Int, _ claim: Claim, _ meaning: CellMeaning, _ area: Int) {
    switch meaning {
    case .count(let at): add(count: at, .count, cell, claim, area)
    case .drop(_, let to): add(count: CountAt(to.moment, to.key.place, .drop), .drop, cell, claim, area)
    case .ratio(let part, let whole):
      let rule: ConstraintKind = claim.place.measure == .share ? .share : .rate
      if isOpen[part.moment] {
        guard let rate = find(CountAt(part.moment, part.key.place, .rate), area) else { return }
        counts.add(.band, rule, [(rate, 1)], cell: cell)
      } else if let part = find(part, area), let whole = find(whole, area) {
        counts.add(.ratio, rule, [(part, 1), (whole, 1)], cell: cell)
      }
    case .points(let part0, let whole0, let part1, let whole1):
      guard let first = share(part0, whole0, area), let second = share(part1, whole1, area) else { return }
      let sides = first.counts + second.counts
      counts.add(.points, .points, ([first.variable, second.variable] + sides).map { ($0, 1) }, cell: cell)
    case .nothing: break
    }
  }

  /// A count that is printed, or one end of the range that it lies in.
  private mutating func add(count at: CountAt, _ aspect: CountKey.Aspect, _ cell: Int, _ claim: Claim, _ area: Int) {
    guard let variable = find(at, area) else { return }
    guard claim.place.bound != .exactly else { return counts.print(variable, by: cell) }
    let rule: ConstraintKind = aspect == .drop ? .reduce : .bases
    let shared =
      claim.number.digits < 0 ? nil : find(CountAt(at.moment, at.key.place, claim.place.end(of: aspect)), area)
    let end = shared ?? counts.addVariables(1, isSigned: true)
    counts.print(end, by: cell)
    if claim.place.bound == .atLeast {
      counts.add(rule, [(variable, 1), (end, -1)], cell: cell, from: 0)
    } else {
      counts.add(rule, [(variable, 1), (end, -1)], cell: cell, to: 0)
    }
  }

  /// The exact share of a part in its whole as a variable, with both counts where there are any.
  private mutating func share(_ part: CountAt, _ whole: CountAt, _ area: Int) -> (variable: Int, counts: [Int])? {
    if isOpen[part.moment] {
      return find(CountAt(part.moment, part.key.place, .rate), area).map { ($0, []) }
    }
    guard let part = find(part, area), let whole = find(whole, area) else { return nil }
    if let known = quotients[[part, whole]] { return (known, [part, whole]) }
    let share = counts.addVariables(1, follows: true)
    counts.add(.quotient, .points, [(share, 1), (part, 1), (whole, 1)])
    quotients[[part, whole]] = share
    return (share, [part, whole])
  }

  /// A drop is the count before less the count after.
  private mutating func addDrops() {
    for moment in keys.indices {
      for key in keys[moment] where key.aspect == .drop {
        guard let drop = find(moment, key.place, .drop), let after = find(moment, key.place),
          let before = find(moments.starts[moment], key.place)
        else { continue }
        for area in 0..<areasKnowing([drop]) {
          counts.add(.reduce, [(drop + area, 1), (before + area, -1), (after + area, 1)], from: 0, to: 0)
        }
      }
    }
  }
}

extension TallyLines {
  /// Whether a claim is an end of a range whose upper end is below its lower one.
  func isReversed(_ place: Place) -> Bool {
    guard place.bound != .exactly else { return false }
    let ends = [Place.Bound.atLeast, .atMost].map { bound in
      claims.first { $0.place == place.figure.with(place.measure, bound) }
    }
    guard let low = ends[0], let high = ends[1] else { return false }
    return high.number.isLess(than: low.number)
  }
}
