/// How the figures of one area become cells: computed from counts wherever counts are known, else as printed, else implied.
struct Known {
  let area: AreaFigures

  /// The cell for one measure of one figure at one moment.
  func cell(_ moment: Moment, _ figure: Place, _ measure: Place.Measure) -> Table.Cell {
    switch measure {
    case .households where figure.povertyClass == nil: households(moment, figure)
    case .households: count(moment, figure)
    case .members: members(moment, figure)
    case .rate: rate(moment, figure)
    case .share: share(moment, figure)
    case .reduce: reduce(moment, figure)
    case .points: points(moment, figure)
    case .base: base(of: moment, figure)
    }
  }

  private func printed(_ amount: Amount?) -> Table.Value {
    switch amount {
    case .exactly(let number): .number(number)
    case .between(let low, let high): .interval(low: low, high: high, shown: nil)
    case nil: .unknown
    }
  }

  private func base(of moment: Moment, _ figure: Place) -> Table.Cell {
    guard let position = area.count(moment, figure, .base) else { return Table.Cell(.unknown) }
    let base = Base.at(position)
    return Table.Cell(.word(id: base.rawValue, base.words))
  }
}

// MARK: Counts

extension Known {
  private func count(_ moment: Moment, _ figure: Place) -> Table.Cell {
    cell(area.amount(moment, figure, .households), else: exactCount(moment, figure))
  }

  private func members(_ moment: Moment, _ figure: Place) -> Table.Cell {
    cell(area.amount(moment, figure, .members), else: ofBothClasses(figure) { area.count(moment, $0, .members) })
  }

  private func reduce(_ moment: Moment, _ figure: Place) -> Table.Cell {
    cell(area.amount(moment, figure, .reduce), else: exactReduce(moment, figure))
  }

  /// A count as printed; one that follows from others where no single number is printed.
  private func cell(_ claimed: Amount?, else derived: Int?) -> Table.Cell {
    if case .exactly(let number) = claimed { return Table.Cell(.number(number)) }
    guard let derived else { return Table.Cell(printed(claimed)) }
    return computed(claimed) { _ in Numeral(derived) }
  }

  /// A count that is printed, or follows from the other moment and the drop, or from the two classes that make up a third.
  func exactCount(_ moment: Moment, _ figure: Place) -> Int? {
    if let count = area.count(moment, figure) { return count }
    guard figure.povertyClass != nil else { return nil }
    return fromDrop(moment, figure) ?? ofBothClasses(figure) { exactCount(moment, $0) }
  }

  private func fromDrop(_ moment: Moment, _ figure: Place) -> Int? {
    if case .flow = figure.branch { return nil }
    if moment == .start {
      guard let end = area.target.count(figure), let drop = area.target.count(figure, .reduce) else { return nil }
      return end.addingIfFits(drop).flatMap { $0 < 0 ? nil : $0 }
    }
    guard let start = area.start.count(figure), let drop = area.count(moment, figure, .reduce) else { return nil }
    return start.addingIfFits(-drop).flatMap { $0 < 0 ? nil : $0 }
  }

  /// The multidimensionally poor are the poor and the near-poor together, and so are those of them that lack something.
  private func ofBothClasses(_ figure: Place, _ count: (Place) -> Int?) -> Int? {
    guard figure.povertyClass == .multidimensional else { return nil }
    switch figure.branch {
    case .stock, .lacking: break
    case .flow, .part: return nil
    }
    guard let poor = count(.figure(group: figure.group, .poor, figure.branch)),
      let nearPoor = count(.figure(group: figure.group, .nearPoor, figure.branch))
    else { return nil }
    return poor.addingIfFits(nearPoor)
  }

  /// A drop that is printed, or the difference of the counts since the start.
  func exactReduce(_ moment: Moment, _ figure: Place) -> Int? {
    if let drop = area.count(moment, figure, .reduce) { return drop }
    if case .flow = figure.branch { return nil }
    guard moment != .start, let start = exactCount(.start, figure), let end = exactCount(moment, figure) else {
      return nil
    }
    return start - end
  }
}

// MARK: All households of the area or of a group

extension Known {
  private func households(_ moment: Moment, _ figure: Place) -> Table.Cell {
    if let amount = area.amount(moment, figure, .households) { return Table.Cell(printed(amount)) }
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
      guard area.count(moment, figure, .base) == nil, let count = area.count(moment, figure),
        let rate = area.number(moment, figure.with(.rate))
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
}

// MARK: Rates

extension Known {
  private func rate(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area.amount(moment, figure, .rate)
    if let exact = exactRate(moment, figure) { return computed(claimed) { exact.percent(decimals: $0) } }
    if let claimed { return Table.Cell(printed(claimed), source: .printed) }
    return impliedRate(moment, figure).map { Table.Cell($0, source: .implied) } ?? Table.Cell(.unknown)
  }

  private func points(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area.amount(moment, figure, .points)
    if case .flow = figure.branch {
      return claimed.map { Table.Cell(printed($0), source: .printed) } ?? Table.Cell(.unknown)
    }
    if moment != .start, let start = exactRate(.start, figure), let end = exactRate(moment, figure) {
      // A plan that subtracts printed rates is off by one in the last decimal, which is no other number.
      return computed(claimed, slack: 1) { Rate.points(from: end, to: start, decimals: $0) }
    }
    if let claimed { return Table.Cell(printed(claimed), source: .printed) }
    guard moment != .start, let start = knownRate(.start, figure), let end = knownRate(moment, figure),
      let value = Implied.difference(start, end)
    else { return Table.Cell(.unknown) }
    return Table.Cell(value, source: .implied)
  }

  private func share(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area.amount(moment, figure, .share)
    if figure.group != nil, let part = exactCount(moment, figure),
      let whole = exactCount(moment, .figure(figure.povertyClass, figure.branch)), let exact = Rate(part, of: whole)
    {
      return computed(claimed) { exact.percent(decimals: $0) }
    }
    return claimed.map { Table.Cell(printed($0), source: .printed) } ?? Table.Cell(.unknown)
  }

  /// The exact rate, where both counts are known.
  private func exactRate(_ moment: Moment, _ figure: Place) -> Rate? {
    guard let part = exactCount(moment, figure), let whole = base(moment, figure) else { return nil }
    return Rate(part, of: whole)
  }

  /// A rate that is computed, or else the one printed.
  private func knownRate(_ moment: Moment, _ figure: Place) -> Numeral? {
    exactRate(moment, figure)?.percent() ?? area.number(moment, figure.with(.rate))
  }

  /// The count that a figure's rate is a part of.
  private func base(_ moment: Moment, _ figure: Place) -> Int? {
    let stock = Place.figure(group: figure.group, figure.povertyClass)
    if let position = area.count(moment, figure, .base) {
      switch Base.at(position) {
      case .households: return area.count(moment, .figure(group: figure.group))
      case .povertyClass: return exactCount(moment, .figure(figure.povertyClass))
      case .start: return exactCount(.start, stock)
      case .end: return exactCount(moment, stock)
      }
    }
    switch figure.branch {
    case .stock: return area.count(moment, .figure(group: figure.group))
    case .lacking, .part: return exactCount(moment, stock)
    case .flow(let flow): return exactCount(flow.isOut ? .start : moment, stock)
    }
  }

  /// Start = end + drop, and the other way round.
  private func impliedRate(_ moment: Moment, _ figure: Place) -> Table.Value? {
    if case .flow = figure.branch { return nil }
    let drop = figure.with(.points)
    let value: Table.Value? =
      switch moment {
      case .start: area.target[drop].flatMap { drop in knownRate(.target, figure).flatMap { Implied.sum($0, drop) } }
      case .result, .target:
        area.number(moment, drop).flatMap { drop in knownRate(.start, figure).flatMap { Implied.difference($0, drop) } }
      }
    // A rate below zero is a slip of the plan, not a rate.
    if case .interval(_, _, let shown?) = value, shown.digits < 0 { return nil }
    return value
  }

  /// A computed number, beside what the plan prints if that is another number.
  ///
  /// - `slack`: by how many units of its last decimal the printed number may differ and still be the same.
  /// - `exact`: the number with so many decimals.
  private func computed(_ claimed: Amount?, slack: Int = 0, _ exact: (Int) -> Numeral) -> Table.Cell {
    let number = exact(2)
    let isContrary: Bool
    switch claimed {
    case .exactly(let printed):
      if printed.hasSameValue(as: number) { return Table.Cell(.number(number), source: .computed) }
      let (difference, overflow) = exact(printed.decimals).digits.subtractingReportingOverflow(printed.digits)
      isContrary = overflow || difference.magnitude > slack
    case .between(let low, let high):
      isContrary = (low.map { number.isLess(than: $0) } ?? false) || (high.map { $0.isLess(than: number) } ?? false)
    case nil:
      return Table.Cell(.number(number), source: .computed)
    }
    return Table.Cell(.number(number), source: .computed, claimed: claimed, isContrary: isContrary)
  }
}

extension Int {
  /// The sum, or `nil` when it overflows 64 bits.
  func addingIfFits(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
