/// What follows from a change: figures that a rule derives from others, that held before and hold no longer, worked out
/// again.
///
/// A rate follows its counts, a drop the counts of both moments, a sum its terms, at the decimals that are printed. What
/// was already wrong is left alone, and so is what the change itself sets.
public struct Following: Sendable {
  /// A figure that is worked out again.
  public struct Figure: Hashable, Sendable {
    /// Where it stands.
    public let path: Path
    /// What stood there.
    public let old: Numeral
    /// What follows.
    public let new: Numeral
  }

  /// The figures, in the order in which they stand in the plan.
  public let figures: [Figure]

  /// Nothing follows.
  init() { figures = [] }

  /// What follows where one plan was made of another.
  ///
  /// - Parameters:
  ///   - input: the plan as it is after the change, with its standard.
  ///   - before: the plan as it was.
  ///   - chosen: the places that the change itself sets.
  public init(_ input: CheckInput, before: Plan, chosen: Set<Path>) {
    let names = FigureName(plan: input.plan, standard: input.standard)
    var plan = input.plan
    var old: [Path: Numeral] = [:]
    var order: [Path] = []
    var new: [Path: Numeral] = [:]
    // Sums of sums of sums, and the rates of each, come to rest in as many rounds as there are levels.
    for _ in 0..<8 {
      let constraints = PlanConstraints(
        CheckInput(plan, standard: input.standard, knownStandards: input.knownStandards, asOf: input.asOf))
      var search = FollowingSearch(constraints, before: before)
      constraints.visit(&search)
      var changed = false
      for (cell, number) in search.found {
        let path = names.steps(cell.key, cell.place)
        guard !chosen.contains(path), new[path] != number, let printed = plan[cell.key][cell.place] else { continue }
        if old[path] == nil {
          old[path] = printed
          order.append(path)
        }
        new[path] = number
        plan[cell.key].set(Claim(cell.place, number))
        changed = true
      }
      if !changed { break }
    }
    figures = order.compactMap { path in
      guard let old = old[path], let number = new[path], number != old else { return nil }
      return Figure(path: path, old: old, new: number)
    }
  }
}

extension Plan {
  /// The tally of an area at a moment.
  fileprivate subscript(key: SheetKey) -> Tally {
    get {
      switch (key.unit, key.moment) {
      case (nil, .start): start
      case (nil, .target): target
      case (nil, .result): results[key.result].total
      case (let unit?, .start): units[unit].start
      case (let unit?, .target): units[unit].target
      case (let unit?, .result):
        results[key.result].units.first { $0.unit == units[unit].code?.text }?.tally ?? Tally()
      }
    }
    set {
      switch (key.unit, key.moment) {
      case (nil, .start): start = newValue
      case (nil, .target): target = newValue
      case (nil, .result): results[key.result].total = newValue
      case (let unit?, .start): units[unit].start = newValue
      case (let unit?, .target): units[unit].target = newValue
      case (let unit?, .result):
        guard let position = results[key.result].units.firstIndex(where: { $0.unit == units[unit].code?.text }) else {
          return
        }
        results[key.result].units[position].tally = newValue
      }
    }
  }
}

/// Finds the derived numbers that no longer follow from the others, though they did.
private struct FollowingSearch: ConstraintVisitor {
  /// A printed number: in which tally, about what.
  struct Figure: Hashable {
    let key: SheetKey
    let place: Place
  }

  private let sheets: [TallyLines]
  private let before: Plan
  private let plan: Plan
  /// What each of them has to be.
  private(set) var found: [(cell: Figure, number: Numeral)] = []

  var isDone: Bool { false }

  init(_ constraints: PlanConstraints, before: Plan) {
    sheets = constraints.sheets
    plan = constraints.plan
    self.before = before
  }

  // MARK: Numbers now and then

  private func claim(_ cell: Cell) -> Claim { sheets[Int(cell.sheet)].claims[Int(cell.claim)] }

  private func now(_ cell: Cell) -> Numeral { claim(cell).number }

  private func then(_ cell: Cell) -> Numeral? {
    let key = sheets[Int(cell.sheet)].key
    if let unit = key.unit, !before.units.indices.contains(unit) { return nil }
    if key.moment == .result, !before.results.indices.contains(key.result) { return nil }
    return place(claim(cell).place).flatMap { before[key][$0] }
  }

  /// The same figure in the plan before: indicators and parts are told by their position among those that a plan names.
  private func place(_ place: Place) -> Place? {
    let branch: Place.Branch
    switch place.branch {
    case .stock, .flow: return place
    case .lacking(let indicator):
      guard let old = before.indicators.firstIndex(of: plan.indicators[indicator]) else { return nil }
      branch = .lacking(old)
    case .part(let part):
      guard let old = before.parts.firstIndex(of: plan.parts[part]) else { return nil }
      branch = .part(old)
    }
    return Place(group: place.group, place.povertyClass, branch, place.measure, place.bound)
  }

  private mutating func follow(_ cell: Cell, _ number: Numeral?) {
    guard let number, !number.hasSameValue(as: now(cell)) else { return }
    let lacksSign = number.digits < 0 && claim(cell).place.measure.isNeverNegative
    guard !lacksSign else { return }
    found.append((Figure(key: sheets[Int(cell.sheet)].key, place: claim(cell).place), number))
  }

  // MARK: Constraints

  mutating func ratio(_ rule: ConstraintKind, _ rate: Cell, _ part: Cell, _ whole: Count) {
    guard case .printed(let whole) = whole else { return }
    let rule = RoundedRate(now(rate))
    if rule.holds(now(part).digits, of: now(whole).digits) { return }
    guard let oldRate = then(rate), let oldPart = then(part), let oldWhole = then(whole),
      RoundedRate(oldRate).holds(oldPart.digits, of: oldWhole.digits)
    else { return }
    follow(rate, Rate(now(part).digits, of: now(whole).digits)?.percent(decimals: now(rate).decimals))
  }

  mutating func difference(_ rule: ConstraintKind, _ difference: Cell, _ minuend: Cell, _ subtrahend: Cell) {
    let right = now(minuend).subtracting(now(subtrahend))
    guard let old = then(difference), let first = then(minuend), let second = then(subtrahend),
      first.subtracting(second)?.hasSameValue(as: old) == true
    else { return }
    follow(difference, right)
  }

  mutating func sum(_ rule: ConstraintKind, _ total: Cell, _ parts: [Cell]) {
    guard let old = then(total), let before = parts.sum(then), before.hasSameValue(as: old) else { return }
    follow(total, parts.sum { now($0) })
  }

  mutating func points(_ rule: ConstraintKind, _ points: Cell, _ start: Constraint.Side, _ end: Constraint.Side) {
    guard let old = then(points), let first = rate(start, then), let second = rate(end, then),
      Rate.points(from: second, to: first, decimals: old.decimals).hasSameValue(as: old),
      let from = rate(start, { now($0) }), let to = rate(end, { now($0) })
    else { return }
    follow(points, Rate.points(from: to, to: from, decimals: old.decimals))
  }

  /// The exact rate of a side whose counts are printed.
  private func rate(_ side: Constraint.Side, _ number: (Cell) -> Numeral?) -> Rate? {
    guard case .fraction(let part, .printed(let whole)) = side, let part = number(part), let whole = number(whole)
    else {
      return nil
    }
    return Rate(part.digits, of: whole.digits)
  }

  // Bounds and balances say of several numbers that they cannot be, and of none what it has to be.
  mutating func linear(_ rule: ConstraintKind, _ terms: [Constraint.Term], constant: Int, isEquation: Bool) {}
  mutating func atMost(_ rule: ConstraintKind, _ lesser: Cell, _ greater: Cell, factor: Int) {}
}

extension [Cell] {
  /// The sum of their numbers; `nil` where one is not known.
  fileprivate func sum(_ number: (Cell) -> Numeral?) -> Numeral? {
    var sum = Numeral(0)
    for cell in self {
      guard let next = number(cell).flatMap({ sum.adding($0) }) else { return nil }
      sum = next
    }
    return sum
  }
}

extension Place.Measure {
  /// Whether a plan file takes no number below zero for it.
  fileprivate var isNeverNegative: Bool { self != .reduce && self != .points }
}
