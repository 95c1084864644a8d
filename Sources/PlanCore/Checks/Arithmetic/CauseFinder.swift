/// Looks for stories that explain a printed number by the right one and by the table around it.
struct CauseFinder: Sendable {
  let network: Network
  let plan: Plan
  /// The counts of households, classes and groups that the plan prints anywhere, in order, each once.
  private let printedCounts: NumberSet

  init(network: Network, plan: Plan) {
    self.network = network
    self.plan = plan
    var counts: [Int] = []
    for sheet in network.sheets {
      for line in sheet.lines where line.figure.branch == .stock && line.households >= 0 {
        counts.append(sheet.claims[Int(line.households)].number.digits)
      }
    }
    printedCounts = NumberSet(counts)
  }

  /// What probably happened, and the right number by it.
  struct Story {
    let cause: Cause
    /// The right number, where the story says which of several.
    var right: Numeral?
    /// Whether it says more than that two numbers are equal.
    let isStrong: Bool
  }

  /// The one kind of story that explains how a number came to be printed where some fitting one belongs; `nil` for none
  /// or several. A slip of the hand that leads to a fitting number comes before what the table around it suggests.
  func story(of cell: TrueCounts.Cell, _ search: ValueSearch, edit: Int?) -> Story? {
    if let slip = slip(of: cell, search) { return slip }
    let printed = network.number(cell)
    var strong: [Cause] = []
    if let edit, network.variable(edit, 0) == cell { strong = ofRate(printed, edit) }
    var weak: [Cause] = []
    if let copied = neighbour(cell, printed) { weak.append(copied) }
    if isLastYear(cell, printed) { weak.append(Cause(kind: .lastYear)) }
    if strong.isEmpty, weak.isEmpty { strong = onlyValue(of: cell, search) }
    return Cause.only(strong.isEmpty ? weak : strong).map { Story(cause: $0, isStrong: !strong.isEmpty) }
  }

  // MARK: The hand

  private func slip(of cell: TrueCounts.Cell, _ search: ValueSearch) -> Story? {
    var found: [Int: Cause] = [:]
    for slip in SlipOfHand.all(of: network.number(cell), isCount: network.isCount(cell)) {
      guard let digits = search.fitting(slip.right) else { continue }
      found[digits] = found[digits] ?? Cause(kind: slip.kind)
    }
    guard let (digits, cause) = found.first, found.count == 1 else { return nil }
    return Story(cause: cause, right: search.numeral(digits), isStrong: true)
  }

  /// A digit that is missing may be any: only where one number alone fits, that is a story.
  private func onlyValue(of cell: TrueCounts.Cell, _ search: ValueSearch) -> [Cause] {
    let printed = network.number(cell)
    guard network.isCount(cell), let value = search.value(), value.range == nil,
      SlipOfHand.isDropped(from: value.expected.digits, to: printed.digits)
    else { return [] }
    return [Cause(kind: .dropped)]
  }

  // MARK: The table around it

  private func neighbour(_ variable: Network.Variable, _ printed: Numeral) -> Cause? {
    guard let unit = network.key(variable).unit, printed.digits != 0 else { return nil }
    let key = network.key(variable)
    for other in [unit + 1, unit - 1] where plan.units.indices.contains(other) {
      let beside = SheetKey(unit: other, moment: key.moment, result: key.result)
      if number(at: network.place(variable), beside) == printed {
        return Cause(kind: .neighbour(plan.units[other].name))
      }
    }
    return nil
  }

  private func number(at place: Place, _ key: SheetKey) -> Numeral? {
    switch (key.unit, key.moment) {
    case (let unit?, .start): plan.units[unit].start[place]
    case (let unit?, .target): plan.units[unit].target[place]
    case (nil, .start): plan.start[place]
    case (nil, .target): plan.target[place]
    case (nil, .result): plan.results[key.result].total[place]
    case (let unit?, .result):
      plan.results[key.result].units.first { $0.unit == plan.units[unit].code?.text }?.tally[place]
    }
  }

  private func isLastYear(_ variable: Network.Variable, _ printed: Numeral) -> Bool {
    let key = network.key(variable)
    let place = network.place(variable)
    // All households are often printed once for both years.
    guard place.povertyClass != nil, key.moment != .start, place.measure != .reduce, place.measure != .points,
      printed.digits != 0
    else {
      return false
    }
    return number(at: place, SheetKey(unit: key.unit, moment: .start)) == printed
  }

  // MARK: Rates

  private func ofRate(_ printed: Numeral, _ edit: Int) -> [Cause] {
    switch network.edits[edit].kind {
    case .linear: []
    case .ratio: ofRatio(printed, edit)
    case .points: network.isDifferenceOfPrinted(printed, edit) ? [Cause(kind: .roundedRates)] : []
    }
  }

  private func ofRatio(_ printed: Numeral, _ edit: Int) -> [Cause] {
    guard network.isPrinted(network.variable(edit, 2)), printed.digits > 0 else { return [] }
    let part = network.number(network.variable(edit, 1)).digits.weighable
    let whole = network.number(network.variable(edit, 2)).digits.weighable
    let band = RoundedRate(printed)
    var stories: [Cause] = []
    if isFraction(printed, part, whole) { stories.append(Cause(kind: .fraction)) }
    if isCut(printed, part, whole) { return [Cause(kind: .cut)] }
    // With a large whole some numerator fits nearly any rate, so the story would say nothing.
    if whole > 0, whole * 10 < 100 * Int(tenToThe(min(printed.decimals, 6))),
      let parts = band.parts(of: CountRange(whole)),
      parts.isOne,
      parts.low != part
    {
      stories.append(Cause(kind: .otherNumerator(parts.low, of: whole)))
    }
    if let other = otherWhole(part, whole, band, edit) {
      stories.append(Cause(kind: .otherDenominator(part, of: other)))
    }
    return stories
  }

  /// 4 of 44 is 0.0909…, printed as 0.1 or 0.09 or 0.10.
  private func isFraction(_ printed: Numeral, _ part: Int, _ whole: Int) -> Bool {
    guard let rate = Rate(part, of: whole), let hundredth = printed.scaled(to: max(printed.decimals, 2)) else {
      return false
    }
    let percent = rate.percent(decimals: 0).digits
    guard percent >= 1 else { return false }
    let fraction = Numeral(rate.percent(decimals: 2).digits, decimals: 4)
    return (1...3).contains { fraction.rounded(to: $0).hasSameValue(as: hundredth) }
  }

  /// 2,861 of 8,376 is 34.157…, printed as 34.15.
  private func isCut(_ printed: Numeral, _ part: Int, _ whole: Int) -> Bool {
    guard whole > 0, !RoundedRate(printed).holds(part, of: whole) else { return false }
    return Int128(printed.digits) == 100 * Int128(part) * Int128(tenToThe(printed.decimals)) / Int128(whole)
  }

  /// A count of the plan by which the part gives the printed rate, or an old count that explains several rates.
  private func otherWhole(_ part: Int, _ whole: Int, _ band: RoundedRate, _ edit: Int) -> Int? {
    guard part > 0, let fitting = band.wholes(of: CountRange(part)) else { return nil }
    let counts = printedCounts.among(fitting).filter { $0 != whole }
    if counts.count == 1 { return counts.first }
    return counts.isEmpty ? old(fitting, edit) : nil
  }

  /// A whole that nothing prints, but which explains at least two other wrong rates of the same class.
  private func old(_ fitting: CountRange, _ edit: Int) -> Int? {
    let whole = network.variable(edit, 2)
    guard fitting.high - fitting.low < 50 else { return nil }
    var best: (count: Int, whole: Int)?
    for candidate in fitting.low...fitting.high {
      var count = 0
      for other in network.editsOf(whole) where other != edit {
        guard case .ratio = network.edits[other].kind, network.variable(other, 2) == whole else { continue }
        let part = network.number(network.variable(other, 1)).digits
        let band = RoundedRate(network.number(network.variable(other, 0)))
        let right = network.number(whole).digits
        if part > 0, band.holds(part, of: candidate), !band.holds(part, of: right) { count += 1 }
      }
      if count >= 2, count > best?.count ?? 0 { best = (count, candidate) }
    }
    return best?.whole
  }
}

extension Network {
  /// Whether a drop in points is the difference of the two rates as printed.
  fileprivate func isDifferenceOfPrinted(_ printed: Numeral, _ edit: Int) -> Bool {
    let points = variable(edit, 0)
    guard isPrinted(points) else { return false }
    let key = key(points)
    let place = place(points).with(.rate)
    guard let end = sheets.first(where: { $0.key == key })?.number(place),
      let start = sheets.first(where: { $0.key == SheetKey(unit: key.unit, moment: .start) })?.number(place)
    else { return false }
    return start.subtracting(end)?.hasSameValue(as: printed) ?? false
  }
}

extension TallyLines {
  fileprivate func number(_ place: Place) -> Numeral? { claims.first { $0.place == place }?.number }
}

extension NumberSet {
  /// The first three numbers of a span: more than one tells no story, whatever one more is.
  fileprivate func among(_ span: CountRange) -> [Int] {
    numbers[numbers.firstPosition { $0 >= span.low }...].prefix(3).filter { $0 <= span.high }
  }
}
