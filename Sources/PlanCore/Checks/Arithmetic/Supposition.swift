/// The spans of counts under one supposition: some printed numbers are given up, all others hold.
struct Supposition {
  let network: Network
  /// The printed numbers that are given up.
  let freed: NumberSet
  /// The spans of freed and hidden counts; `nil` for one that nothing can be.
  private(set) var spans = NumberMap<CountRange?>()
  /// Where freed numbers stand in edits, in the order of these.
  private var freedUses: [Network.Use] = []

  /// Bounds go round between freed and hidden counts this often at most.
  private static let rounds = 6
  /// In a sum of which more numbers than this are given up, none of them is bound by it.
  private static let mostFreed = 64

  /// - Parameter edits: the edits that bind the freed counts; others say nothing about them.
  init(_ network: Network, freeing freed: NumberSet, under isBinding: (Int) -> Bool) {
    self.network = network
    self.freed = freed
    for variable in freed.numbers where network.isPrinted(variable) { freedUses += network.uses(variable) }
    if freed.numbers.count > 1 { freedUses.sort { $0.edit < $1.edit } }
    let unknown = Self.unknown(network, freed).numbers
    for variable in unknown { spans[variable] = .some(network.isDifference(variable) ? .any : .all) }
    for _ in 0..<Self.rounds {
      var changed = false
      for variable in unknown {
        guard let old = spans[variable] ?? nil else { continue }
        let new = narrowed(variable, from: old, isBinding)
        if new != old {
          spans[variable] = .some(new)
          changed = true
        }
      }
      if !changed { break }
    }
  }

  /// The freed counts, and the hidden ones that a freed number reaches over at most three edits.
  private static func unknown(_ network: Network, _ freed: NumberSet) -> NumberSet {
    var unknown = NumberSet(freed.numbers.filter(network.isCount))
    var edge = freed.numbers
    for _ in 0..<3 {
      var next: [Network.Variable] = []
      for variable in edge {
        for use in network.uses(variable) where network.edits[use.edit].hasHidden {
          let others = network.variables(use.edit)
          guard others.count <= 64 else { continue }
          for other in others where !network.isPrinted(other) && unknown.insert(other) { next.append(other) }
        }
      }
      if next.isEmpty { break }
      edge = NumberSet(next).numbers
    }
    return unknown
  }

  private func narrowed(_ variable: Network.Variable, from old: CountRange, _ isBinding: (Int) -> Bool) -> CountRange? {
    var span = old
    for use in network.uses(variable) where isBinding(use.edit) {
      guard let bounds = bounds(of: variable, use), let both = span.meeting(bounds) else { return nil }
      span = both
    }
    return span
  }

  /// The span of a count under this supposition; `nil` where nothing fits.
  func span(_ variable: Network.Variable) -> CountRange? {
    if let known = spans[variable] { return known }
    if network.isPrinted(variable) { return CountRange(network.number(variable).digits.weighable) }
    return network.restingSpan(variable)
  }

  private func isFreeRate(_ variable: Network.Variable) -> Bool {
    freed.contains(variable) && !network.isCount(variable)
  }

  /// Where freed numbers stand in an edit.
  private func freedUses(in edit: Int) -> ArraySlice<Network.Use> {
    freedUses[freedUses.firstPosition { $0.edit >= edit }..<freedUses.firstPosition { $0.edit > edit }]
  }

  // MARK: One edit

  /// Whether an edit can hold.
  func holds(_ index: Int) -> Bool {
    switch network.edits[index].kind {
    case .ratio:
      let rate = network.variable(index, 0)
      if isFreeRate(rate) { return true }
      guard let part = span(network.variable(index, 1)), let whole = span(network.variable(index, 2)) else {
        return false
      }
      let band = RoundedRate(network.number(rate))
      if part.isOne, whole.isOne { return band.holds(part.low, of: whole.low) }
      return band.wholes(of: part)?.meeting(whole) != nil && band.parts(of: whole)?.meeting(part) != nil
    case .linear(let isEquation):
      guard let sum = sum(index, without: nil) else { return false }
      return isEquation ? sum.low <= 0 && 0 <= sum.high : sum.low <= 0
    case .points(let start, let end):
      let points = network.variable(index, 0)
      if isFreeRate(points) { return true }
      guard let sides = sides(index, start, end) else { return false }
      guard let (first, second) = sides else { return true }
      return RoundedRate(network.number(points)).meets(first.low, first.high, less: second.low, second.high)
    }
  }

  /// What an edit allows a count to be, all others being what they are; `nil` where it allows nothing.
  private func bounds(of variable: Network.Variable, _ use: Network.Use) -> CountRange? {
    switch network.edits[use.edit].kind {
    case .ratio:
      let rate = network.variable(use.edit, 0)
      if isFreeRate(rate) { return .any }
      let band = RoundedRate(network.number(rate))
      if use.position == 1 { return span(network.variable(use.edit, 2)).flatMap { band.parts(of: $0) } }
      return span(network.variable(use.edit, 1)).flatMap { band.wholes(of: $0) }
    case .linear(let isEquation):
      if freedUses(in: use.edit).count > Self.mostFreed { return .any }
      let factor = network.factor(use.edit, use.position)
      return sum(use.edit, without: variable).flatMap { Self.solve(factor, $0, isEquation) }
    case .points(let start, let end):
      return pointsBounds(variable, use.edit, start, end)
    }
  }

  /// factor · x + rest = 0, or at most 0.
  private static func solve(_ factor: Int, _ rest: CountRange, _ isEquation: Bool) -> CountRange? {
    if factor == 1 { return CountRange(isEquation ? -rest.high : -.most, -rest.low) }
    if factor == -1 { return CountRange(rest.low, isEquation ? rest.high : .most) }
    if factor == 0 { return .any }
    // Only inequalities have other factors: x ≥ rest ÷ −factor, or x ≤ −rest ÷ factor, rounded inwards.
    if factor < 0 {
      let least = (rest.low + -factor - 1).quotientFloor(by: -factor)
      return CountRange(least, .most)
    }
    return CountRange(-.most, (-rest.low).quotientFloor(by: factor))
  }

  /// What the terms of a linear edit come to: the printed sum, with the numbers that are given up or hidden in its place.
  private func sum(_ index: Int, without skipped: Network.Variable?) -> CountRange? {
    let edit = network.edits[index]
    var low = edit.printedSum
    var high = edit.printedSum
    func add(_ span: CountRange, _ factor: Int) {
      low += factor * (factor < 0 ? span.high : span.low)
      high += factor * (factor < 0 ? span.low : span.high)
    }
    for use in freedUses(in: index) {
      let variable = network.variable(index, use.position)
      let factor = network.factor(index, use.position)
      let printed = factor * network.number(variable).digits.weighable
      low -= printed
      high -= printed
      if variable == skipped { continue }
      guard let span = span(variable) else { return nil }
      add(span, factor)
    }
    guard edit.hasHidden else { return CountRange(low, high) }
    for (position, variable) in network.variables(index).enumerated()
    where !network.isPrinted(variable) && variable != skipped {
      guard let span = span(variable) else { return nil }
      add(span, network.factor(index, position))
    }
    return CountRange(low, high)
  }

  /// How far a sum is from adding up.
  func distance(_ index: Int) -> Int {
    guard case .linear = network.edits[index].kind else { return 0 }
    guard let sum = sum(index, without: nil) else { return .most }
    return max(sum.low, -sum.high, 0)
  }

  private typealias Ends = (low: Fraction, high: Fraction)

  /// Both sides of a drop; the inner `nil` where one may be anything, the outer where one can be nothing.
  private func sides(
    _ edit: Int, _ start: Network.NetworkConstraint.SideKind, _ end: Network.NetworkConstraint.SideKind
  ) -> (Ends, Ends)?? {
    guard let first = side(start, at: 1, of: edit),
      let second = side(end, at: start == .fraction ? 3 : 2, of: edit)
    else { return nil }
    guard let first, let second else { return .some(nil) }
    return .some((first, second))
  }

  /// One side of a drop, whose first number stands at a position of the edit; `nil` inside and outside as for both.
  private func side(_ kind: Network.NetworkConstraint.SideKind, at position: Int, of edit: Int) -> Ends?? {
    let variable = network.variable(edit, position)
    switch kind {
    case .fraction:
      guard let part = span(variable), let whole = span(network.variable(edit, position + 1)) else { return nil }
      if part.high >= .most || whole.low <= 0 { return .some(nil) }
      return (Fraction(part.low, whole.high), Fraction(part.high, whole.low))
    case .rate:
      if isFreeRate(variable) { return .some(nil) }
      let band = RoundedRate(network.number(variable))
      return (Fraction(percent: band.low, over: band.denominator), Fraction(percent: band.high, over: band.denominator))
    }
  }

  /// What a drop in points allows one part or whole to be, where the three other counts are known.
  private func pointsBounds(
    _ variable: Network.Variable, _ edit: Int, _ start: Network.NetworkConstraint.SideKind,
    _ end: Network.NetworkConstraint.SideKind
  ) -> CountRange? {
    let variables = Array(network.variables(edit))
    guard !isFreeRate(variables[0]), case .fraction = start, case .fraction = end,
      let position = variables.firstIndex(of: variable)
    else { return .any }
    let isStart = position <= 2
    let (part, whole, otherPart, otherWhole) = isStart ? (1, 2, 3, 4) : (3, 4, 1, 2)
    guard let of = span(variables[otherPart]), let its = span(variables[otherWhole]), of.isOne, its.isOne, its.low > 0
    else { return .any }
    // start − end = points, so this share lies in the other one, moved by the band: low…high over `unit`, times 100.
    let band = RoundedRate(network.number(variables[0]))
    let ends = isStart ? (band.low, band.high) : (-band.high, -band.low)
    let moved = 100 * Int128(of.low) * band.denominator
    let (low, high) = (ends.0 * Int128(its.low) + moved, ends.1 * Int128(its.low) + moved)
    let unit = 100 * band.denominator * Int128(its.low)
    if position == part {
      guard let own = span(variables[whole]), own.isOne, own.low > 0 else { return .any }
      return CountRange(
        Int(clamping: (low * Int128(own.low)).ceilingDivided(by: unit)),
        Int(clamping: (high * Int128(own.low)).floorDivided(by: unit)))
    }
    guard let own = span(variables[part]), own.isOne else { return .any }
    guard high > 0 else { return own.low == 0 ? .all : nil }
    let least = Int(clamping: (Int128(own.low) * unit).ceilingDivided(by: high))
    guard low > 0 else { return CountRange(least, .most) }
    return CountRange(least, min(Int(clamping: (Int128(own.low) * unit).floorDivided(by: low)), .most))
  }
}

extension Network {
  /// Whether a count may be below zero.
  func isDifference(_ variable: Variable) -> Bool { isPrinted(variable) && place(variable).measure == .reduce }

  /// The span of a hidden count when every printed number holds.
  func restingSpan(_ variable: Variable) -> CountRange? {
    var span = CountRange.all
    for use in uses(variable) {
      guard case .ratio = edits[use.edit].kind else { continue }
      let part = self.variable(use.edit, 1)
      guard use.position == 2, isPrinted(part),
        let bounds = RoundedRate(number(self.variable(use.edit, 0))).wholes(
          of: CountRange(number(part).digits.weighable)),
        let both = span.meeting(bounds)
      else { return nil }
      span = both
    }
    return span
  }
}

extension Int {
  fileprivate func quotientFloor(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Int128 {
  fileprivate func floorDivided(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  fileprivate func ceilingDivided(by divisor: Int128) -> Int128 { -(-self).floorDivided(by: divisor) }
}
