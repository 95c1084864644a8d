/// How the figures of one area become cells: computed from counts wherever counts are known, else as printed, else implied.
struct FigureCells {
  /// What follows from the figures.
  let derived: DerivedFigures
  private var area: AreaFigures { derived.area }

  init(area: AreaFigures) { derived = DerivedFigures(area: area) }

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

extension FigureCells {
  private func count(_ moment: Moment, _ figure: Place) -> Table.Cell {
    cell(
      area.amount(moment, figure, .households),
      else: derived.ofBothClasses(figure) { derived.exactCount(moment, $0) } ?? derived.exactCount(moment, figure))
  }

  private func members(_ moment: Moment, _ figure: Place) -> Table.Cell {
    cell(
      area.amount(moment, figure, .members), else: derived.ofBothClasses(figure) { area.count(moment, $0, .members) })
  }

  private func reduce(_ moment: Moment, _ figure: Place) -> Table.Cell {
    cell(
      area.amount(moment, figure, .reduce),
      else: derived.countedReduce(moment, figure) ?? derived.exactReduce(moment, figure))
  }

  /// A count as printed, unless another follows from the others.
  private func cell(_ claimed: Amount?, else derived: Int?) -> Table.Cell {
    guard let derived else { return Table.Cell(printed(claimed)) }
    if case .exactly(let number) = claimed, number.hasSameValue(as: Numeral(derived)) {
      return Table.Cell(.number(number))
    }
    return computed(claimed, Numeral(derived))
  }

  /// The drop that a plan promises, beside the one that it prints if that is another number.
  func promised(_ figure: Place, _ promise: Promise) -> Table.Cell {
    guard let drop = promise.households?.exact else { return reduce(.target, figure) }
    let printed = area.amount(.target, figure, .reduce)
    return printed == .exactly(drop) ? Table.Cell(.number(drop)) : computed(printed, drop)
  }
}

// MARK: All households of the area or of a group

extension FigureCells {
  private func households(_ moment: Moment, _ figure: Place) -> Table.Cell {
    if let amount = area.amount(moment, figure, .households) { return Table.Cell(printed(amount)) }
    if let direct = impliedBase(moment, figure.group) { return implied(direct, .implied) }
    if moment != .result, let unchanged = baseOfDrops(figure.group) { return implied(unchanged, .impliedIfUnchanged) }
    return Table.Cell(.unknown)
  }

  private func implied(_ households: CountRange, _ source: Table.Source) -> Table.Cell {
    let shown = households.isOne ? Numeral(households.low) : nil
    return Table.Cell(
      .interval(low: Numeral(households.low), high: Numeral(households.high), shown: shown), source: source)
  }

  /// The households that all counts and rates of the moment allow.
  private func impliedBase(_ moment: Moment, _ group: Group?) -> CountRange? {
    meeting(group) { figure in
      guard area.count(moment, figure, .base) == nil, let count = area.count(moment, figure),
        let rate = area.number(moment, figure.with(.rate))
      else { return nil }
      return Self.wholes(of: count, rate)
    }
  }

  /// The households that all drops allow, if their number stays the same from start to target.
  private func baseOfDrops(_ group: Group?) -> CountRange? {
    guard area.start.households(group: group) == nil, area.target.households(group: group) == nil else { return nil }
    return meeting(group) { figure in
      guard let reduce = area.target.count(figure, .reduce), let points = area.target[figure.with(.points)] else {
        return nil
      }
      return Self.wholes(of: reduce, points)
    }
  }

  /// The households of which a count may be a printed percentage; a rate of zero or a rise says nothing.
  private static func wholes(of part: Int, _ rate: Numeral) -> CountRange? {
    guard part > 0, let wholes = RoundedRate(rate).wholes(of: CountRange(part.weighable)) else { return nil }
    return wholes.isBounded ? wholes : nil
  }

  private func meeting(_ group: Group?, _ each: (Place) -> CountRange?) -> CountRange? {
    var all: CountRange?
    for povertyClass in PovertyClass.allCases {
      guard let one = each(.figure(group: group, povertyClass)) else { continue }
      guard let both = one.meeting(all ?? one) else { return nil }
      all = both
    }
    return all
  }
}

// MARK: Rates

extension FigureCells {
  private func rate(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area.amount(moment, figure, .rate)
    if let exact = derived.exactRate(moment, figure) { return computed(claimed, exact) }
    if let claimed { return Table.Cell(printed(claimed), source: .printed) }
    return impliedRate(moment, figure).map { Table.Cell($0, source: .implied) } ?? Table.Cell(.unknown)
  }

  private func points(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area.amount(moment, figure, .points)
    if case .flow = figure.branch {
      return claimed.map { Table.Cell(printed($0), source: .printed) } ?? Table.Cell(.unknown)
    }
    if moment != .start, let start = derived.exactRate(.start, figure), let end = derived.exactRate(moment, figure) {
      // A plan that subtracts printed rates is off by one in the last decimal, which is no other number.
      return computed(claimed, Rate.points(from: end, to: start)) { printed in
        let printed = printed.rounded(to: RoundedRate.mostDecimals)
        let exact = Rate.points(from: end, to: start, decimals: printed.decimals)
        let (difference, overflow) = exact.digits.subtractingReportingOverflow(printed.digits)
        return !overflow && difference.magnitude <= 1
      }
    }
    if let claimed { return Table.Cell(printed(claimed), source: .printed) }
    guard moment != .start, let start = derived.knownRate(.start, figure), let end = derived.knownRate(moment, figure),
      let between = RoundedSum(start, minus: end)
    else { return Table.Cell(.unknown) }
    return Table.Cell(Table.Value(between), source: .implied)
  }

  private func share(_ moment: Moment, _ figure: Place) -> Table.Cell {
    let claimed = area.amount(moment, figure, .share)
    if figure.group != nil, let part = derived.exactCount(moment, figure),
      let whole = derived.exactCount(moment, .figure(figure.povertyClass, figure.branch)),
      let exact = Rate(part, of: whole)
    {
      return computed(claimed, exact)
    }
    return claimed.map { Table.Cell(printed($0), source: .printed) } ?? Table.Cell(.unknown)
  }

  /// Start = end + drop, and the other way round.
  private func impliedRate(_ moment: Moment, _ figure: Place) -> Table.Value? {
    if case .flow = figure.branch { return nil }
    let drop = figure.with(.points)
    let value: RoundedSum? =
      switch moment {
      case .start:
        area.target[drop].flatMap { drop in derived.knownRate(.target, figure).flatMap { RoundedSum($0, plus: drop) } }
      case .result, .target:
        area.number(moment, drop).flatMap { drop in
          derived.knownRate(.start, figure).flatMap { RoundedSum($0, minus: drop) }
        }
      }
    // A rate below zero is a slip of the plan, not a rate.
    guard let value, value.middle.digits >= 0 else { return nil }
    return Table.Value(value)
  }

  /// A computed rate, beside what the plan prints if that does not stand for it.
  private func computed(_ claimed: Amount?, _ exact: Rate) -> Table.Cell {
    computed(claimed, exact.percent()) { RoundedRate($0).holds(exact.part, of: exact.whole) }
  }

  /// A computed number, beside what the plan prints if that is another number.
  /// - Parameter agrees: whether another number, as it is printed, still stands for the same.
  private func computed(
    _ claimed: Amount?, _ number: Numeral, agrees: (Numeral) -> Bool = { _ in false }
  ) -> Table.Cell {
    let isContrary: Bool
    switch claimed {
    case .exactly(let printed):
      if printed.hasSameValue(as: number) { return Table.Cell(.number(number), source: .computed) }
      isContrary = !agrees(printed)
    case .between(let low, let high):
      isContrary = (low.map { number.isLess(than: $0) } ?? false) || (high.map { $0.isLess(than: number) } ?? false)
    case nil:
      return Table.Cell(.number(number), source: .computed)
    }
    return Table.Cell(.number(number), source: .computed, claimed: claimed, isContrary: isContrary)
  }
}

extension Table.Value {
  fileprivate init(_ sum: RoundedSum) {
    self = .interval(low: sum.low, high: sum.high, shown: sum.middle)
  }
}
