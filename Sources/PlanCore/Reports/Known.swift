/// How the figures of one area become cells: computed from counts wherever counts are known, else as printed, else implied.
struct Known {
  let area: AreaFigures

  /// The cell for one measure of one figure at one moment.
  func cell(_ moment: Moment, _ figure: Place, _ measure: Place.Measure) -> Table.Cell {
    switch measure {
    case .households where figure.povertyClass == nil: households(moment, figure)
    case .households: count(moment, figure)
    case .members: asPrinted(moment, figure, .members)
    case .rate: rate(moment, figure)
    case .share: share(moment, figure)
    case .reduce: reduce(moment, figure)
    case .points: points(moment, figure)
    case .base: Table.Cell(.blank)
    }
  }

  // MARK: Counts

  private func asPrinted(_ moment: Moment, _ figure: Place, _ measure: Place.Measure) -> Table.Cell {
    Table.Cell(printed(area[moment].amount(figure, measure)))
  }

  private func printed(_ amount: Amount?) -> Table.Value {
    switch amount {
    case .exactly(let number): .number(number)
    case .between(let low, let high): .interval(low: low, high: high, shown: nil)
    case nil: .unknown
    }
  }

  private func count(_ moment: Moment, _ figure: Place) -> Table.Cell {
    if let amount = area[moment].amount(figure, .households) { return Table.Cell(printed(amount)) }
    if let derived = exactCount(moment, figure) { return Table.Cell(.number(Numeral(derived)), source: .computed) }
    return Table.Cell(.unknown)
  }

  /// A count that is printed, or follows from start, target and reduce.
  private func exactCount(_ moment: Moment, _ figure: Place) -> Int? {
    if let count = area[moment].count(figure) { return count }
    guard let reduce = area.target.count(figure, .reduce) else { return nil }
    switch moment {
    case .start: return area.target.count(figure).flatMap { $0.addingIfFits(reduce) }
    case .target: return area.start.count(figure).flatMap { $0.addingIfFits(-reduce) }.flatMap { $0 < 0 ? nil : $0 }
    case .result: return nil
    }
  }

  private func reduce(_ moment: Moment, _ figure: Place) -> Table.Cell {
    if let amount = area[moment].amount(figure, .reduce) { return Table.Cell(printed(amount)) }
    guard moment != .start, let start = exactCount(.start, figure), let end = exactCount(moment, figure) else {
      return Table.Cell(.unknown)
    }
    return Table.Cell(.number(Numeral(start - end)), source: .computed)
  }

  private func households(_ moment: Moment, _ figure: Place) -> Table.Cell {
    if let amount = area[moment].amount(figure, .households) { return Table.Cell(printed(amount)) }
    if let direct = impliedBase(moment, figure.group) { return implied(direct, .implied) }
    if moment != .result, let unchanged = baseOfDrops(figure.group) { return implied(unchanged, .impliedIfUnchanged) }
    return Table.Cell(.unknown)
  }

  private func implied(_ households: Implied.Households, _ source: Table.Source) -> Table.Cell {
    let shown = households.low == households.high ? Numeral(households.low) : nil
    return Table.Cell(
      .interval(low: Numeral(households.low), high: Numeral(households.high), shown: shown), source: source)
  }

  /// The households that all counts and rates of the moment allow.
  private func impliedBase(_ moment: Moment, _ group: Group?) -> Implied.Households? {
    meeting(group) { figure in
      guard area[moment].count(figure, .base) == nil, let count = area[moment].count(figure),
        let rate = area[moment][figure.with(.rate)]
      else { return nil }
      return Implied.base(part: count, rate: rate)
    }
  }

  /// The households that all drops allow, if their number stays the same from start to target.
  private func baseOfDrops(_ group: Group?) -> Implied.Households? {
    guard area.start.households(group: group) == nil, area.target.households(group: group) == nil else { return nil }
    return meeting(group) { figure in
      guard let reduce = area.target.count(figure, .reduce), let points = area.target[figure.with(.points)] else {
        return nil
      }
      return Implied.base(part: reduce, rate: points)
    }
  }

  private func meeting(_ group: Group?, _ each: (Place) -> Implied.Households?) -> Implied.Households? {
    var all: Implied.Households?
    for povertyClass in PovertyClass.allCases {
      guard let one = each(.figure(group: group, povertyClass)) else { continue }
      guard let both = one.meeting(all) else { return nil }
      all = both
    }
    return all
  }

  // MARK: Rates

  /// The exact rate, where both counts are known.
  private func exactRate(_ moment: Moment, _ figure: Place) -> Rate? {
    guard let part = exactCount(moment, figure), let whole = base(moment, figure) else { return nil }
    return Rate(part, of: whole)
  }

  /// The count that a figure's rate is a part of.
  private func base(_ moment: Moment, _ figure: Place) -> Int? {
    let stock = Place.figure(group: figure.group, figure.povertyClass)
    if let position = area[moment].count(figure, .base) {
      switch Base.at(position) {
      case .households: return area[moment].households(group: figure.group)
      case .povertyClass: return exactCount(moment, .figure(figure.povertyClass))
      case .start: return exactCount(.start, stock)
      case .end: return exactCount(moment, stock)
      }
    }
    switch figure.branch {
    case .stock: return area[moment].households(group: figure.group)
    case .lacking, .part: return exactCount(moment, stock)
    case .flow(let flow): return exactCount(flow.isOut ? .start : moment, stock)
    }
  }

  private func rate(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area[moment].amount(figure, .rate)
    if let exact = exactRate(moment, figure) { return computed(exact.percent(), claimed) }
    if let claimed { return Table.Cell(printed(claimed), source: .printed) }
    if let value = impliedRate(moment, figure) { return Table.Cell(value, source: .implied) }
    return Table.Cell(.unknown)
  }

  /// start = target + drop, and the other way round; only where both are printed as rates of one base.
  private func impliedRate(_ moment: Moment, _ figure: Place) -> Table.Value? {
    guard let drop = area.target[figure.with(.points)] else { return nil }
    switch moment {
    case .start: return area.target[figure.with(.rate)].flatMap { Implied.sum($0, drop) }
    case .target: return area.start[figure.with(.rate)].flatMap { Implied.difference($0, drop) }
    case .result: return nil
    }
  }

  private func points(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area[moment].amount(figure, .points)
    if moment != .start, let start = exactRate(.start, figure), let end = exactRate(moment, figure) {
      return computed(Rate.points(from: end, to: start), claimed)
    }
    if let claimed { return Table.Cell(printed(claimed), source: .printed) }
    if moment != .start, let start = area.start[figure.with(.rate)], let end = area[moment][figure.with(.rate)],
      let value = Implied.difference(start, end)
    {
      return Table.Cell(value, source: .implied)
    }
    return Table.Cell(.unknown)
  }

  private func share(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area[moment].amount(figure, .share)
    if figure.group != nil, let part = exactCount(moment, figure),
      let whole = exactCount(moment, .figure(figure.povertyClass, figure.branch)), let exact = Rate(part, of: whole)
    {
      return computed(exact.percent(), claimed)
    }
    return claimed.map { Table.Cell(printed($0), source: .printed) } ?? Table.Cell(.unknown)
  }

  /// A computed number beside the printed one, if that is another number.
  private func computed(_ number: Numeral, _ claimed: Amount?) -> Table.Cell {
    guard case .exactly(let claimed) = claimed, !claimed.hasSameValue(as: number) else {
      return Table.Cell(.number(number), source: .computed)
    }
    return Table.Cell(.number(number), source: .computed, printed: claimed)
  }
}

extension Int {
  /// The sum, or `nil` when it overflows 64 bits.
  func addingIfFits(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
