/// The spans of counts under one supposition: some printed numbers are given up, all others hold.
struct Weighing {
  let network: Network
  /// The printed numbers that are given up.
  let freed: Set<Network.Variable>
  /// The spans of freed and hidden counts; `nil` for one that nothing can be.
  private(set) var spans: [Network.Variable: Span?] = [:]
  /// Where freed numbers stand in linear edits, by edit.
  private var freedUses: [Int: [Network.Use]] = [:]

  /// Bounds go round between freed and hidden counts this often at most.
  private static let rounds = 6
  /// In a sum of which more numbers than this are given up, none of them is bound by it.
  private static let mostFreed = 64

  /// - Parameter edits: the edits that bind the freed counts; others say nothing about them.
  init(_ network: Network, freeing freed: Set<Network.Variable>, under isBinding: (Int) -> Bool) {
    self.network = network
    self.freed = freed
    for variable in freed where network.isPrinted(variable) {
      for use in network.usesOf[variable] { freedUses[use.edit, default: []].append(use) }
    }
    let unknown = Self.unknown(network, freed)
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

  /// The freed counts, and the hidden ones that share an edit with a freed number or stand alone in the plan.
  private static func unknown(_ network: Network, _ freed: Set<Network.Variable>) -> [Network.Variable] {
    var unknown = Set(freed.filter(network.isCount))
    var edge = freed
    for _ in 0..<3 {
      var next: Set<Network.Variable> = []
      for variable in edge {
        for edit in network.editsOf(variable) where network.edits[edit].variables.count <= 64 {
          for other in network.edits[edit].variables where !network.isPrinted(other) && unknown.insert(other).inserted {
            next.insert(other)
          }
        }
      }
      edge = next
      if next.isEmpty { break }
    }
    return unknown.sorted()
  }

  private func narrowed(_ variable: Network.Variable, from old: Span, _ isBinding: (Int) -> Bool) -> Span? {
    var span = old
    for use in network.usesOf[variable] where isBinding(use.edit) {
      guard let bounds = bounds(of: variable, use), let both = span.meeting(bounds) else { return nil }
      span = both
    }
    return span
  }

  /// The span of a count under this supposition; `nil` where nothing fits.
  func span(_ variable: Network.Variable) -> Span? {
    if let known = spans[variable] { return known }
    if network.isPrinted(variable) { return Span(network.number(variable).digits.weighable) }
    return network.restingSpan(variable)
  }

  private func isFreeRate(_ variable: Network.Variable) -> Bool {
    freed.contains(variable) && !network.isCount(variable)
  }

  // MARK: One edit

  /// Whether an edit can hold.
  func holds(_ index: Int) -> Bool {
    let edit = network.edits[index]
    let variables = edit.variables
    switch edit.kind {
    case .ratio:
      if isFreeRate(variables[0]) { return true }
      guard let part = span(variables[1]), let whole = span(variables[2]) else { return false }
      let band = RateBand(network.number(variables[0]))
      if part.isOne, whole.isOne { return band.holds(part.low, of: whole.low) }
      return band.wholes(of: part)?.meeting(whole) != nil && band.parts(of: whole)?.meeting(part) != nil
    case .linear(let factors, _, let isEquation):
      guard let sum = sum(index, factors, without: nil) else { return false }
      return isEquation ? sum.low <= 0 && 0 <= sum.high : sum.low <= 0
    case .points(let start, let end):
      if isFreeRate(variables[0]) { return true }
      guard let sides = sides(variables, start, end) else { return false }
      guard let (first, second) = sides else { return true }
      return RateBand(network.number(variables[0])).meets(first.low, first.high, less: second.low, second.high)
    }
  }

  /// What an edit allows a count to be, all others being what they are; `nil` where it allows nothing.
  private func bounds(of variable: Network.Variable, _ use: Network.Use) -> Span? {
    let edit = network.edits[use.edit]
    switch edit.kind {
    case .ratio:
      if isFreeRate(edit.variables[0]) { return .any }
      let band = RateBand(network.number(edit.variables[0]))
      if use.position == 1 { return span(edit.variables[2]).flatMap { band.parts(of: $0) } }
      return span(edit.variables[1]).flatMap { band.wholes(of: $0) }
    case .linear(let factors, _, let isEquation):
      if freedUses[use.edit]?.count ?? 0 > Self.mostFreed { return .any }
      return sum(use.edit, factors, without: variable).flatMap { Self.solve(factors[use.position], $0, isEquation) }
    case .points(let start, let end):
      return pointsBounds(variable, edit.variables, start, end)
    }
  }

  /// factor · x + rest = 0, or at most 0.
  private static func solve(_ factor: Int, _ rest: Span, _ isEquation: Bool) -> Span? {
    if factor == 1 { return Span(isEquation ? -rest.high : -.most, -rest.low) }
    if factor == -1 { return Span(rest.low, isEquation ? rest.high : .most) }
    // Only inequalities have other factors: x ≥ rest ÷ −factor, or x ≤ −rest ÷ factor, rounded inwards.
    if factor < 0 {
      let least = (rest.low + -factor - 1).quotientFloor(by: -factor)
      return Span(least, .most)
    }
    return Span(-.most, (-rest.low).quotientFloor(by: factor))
  }

  /// What the terms of a linear edit come to: the printed sum, with the numbers that are given up or hidden in its place.
  private func sum(_ index: Int, _ factors: [Int], without skipped: Network.Variable?) -> Span? {
    let edit = network.edits[index]
    var low = edit.printedSum
    var high = edit.printedSum
    func add(_ span: Span, _ factor: Int) {
      low += factor * (factor < 0 ? span.high : span.low)
      high += factor * (factor < 0 ? span.low : span.high)
    }
    for use in freedUses[index] ?? [] {
      let variable = edit.variables[use.position]
      let printed = factors[use.position] * network.number(variable).digits.weighable
      low -= printed
      high -= printed
      if variable == skipped { continue }
      guard let span = span(variable) else { return nil }
      add(span, factors[use.position])
    }
    for position in edit.hidden where edit.variables[position] != skipped {
      guard let span = span(edit.variables[position]) else { return nil }
      add(span, factors[position])
    }
    return Span(low, high)
  }

  /// How far a sum is from adding up.
  func distance(_ index: Int) -> Int {
    guard case .linear(let factors, _, _) = network.edits[index].kind else { return 0 }
    guard let sum = sum(index, factors, without: nil) else { return .most }
    return max(sum.low, -sum.high, 0)
  }

  private typealias Ends = (low: Fraction, high: Fraction)

  /// Both sides of a drop; the inner `nil` where one may be anything, the outer where one can be nothing.
  private func sides(
    _ variables: [Network.Variable], _ start: Network.WeighedEdit.SideKind, _ end: Network.WeighedEdit.SideKind
  ) -> (Ends, Ends)?? {
    var position = 1
    var ends: [Ends] = []
    for kind in [start, end] {
      switch kind {
      case .fraction:
        guard let part = span(variables[position]), let whole = span(variables[position + 1]) else { return nil }
        if part.high >= .most || whole.low <= 0 { return .some(nil) }
        ends.append((Fraction(part.low, whole.high), Fraction(part.high, whole.low)))
        position += 2
      case .rate:
        if isFreeRate(variables[position]) { return .some(nil) }
        let band = RateBand(network.number(variables[position]))
        ends.append(
          (Fraction(percent: band.low, over: band.denominator), Fraction(percent: band.high, over: band.denominator)))
        position += 1
      }
    }
    return .some((ends[0], ends[1]))
  }

  /// What a drop in points allows one part or whole to be, where the three other counts are known.
  private func pointsBounds(
    _ variable: Network.Variable, _ variables: [Network.Variable], _ start: Network.WeighedEdit.SideKind,
    _ end: Network.WeighedEdit.SideKind
  ) -> Span? {
    guard !isFreeRate(variables[0]), case .fraction = start, case .fraction = end,
      let position = variables.firstIndex(of: variable)
    else { return .any }
    let isStart = position <= 2
    let (part, whole, otherPart, otherWhole) = isStart ? (1, 2, 3, 4) : (3, 4, 1, 2)
    guard let of = span(variables[otherPart]), let its = span(variables[otherWhole]), of.isOne, its.isOne, its.low > 0
    else { return .any }
    // start − end = points, so this share lies in the other one, moved by the band: low…high over `unit`, times 100.
    let band = RateBand(network.number(variables[0]))
    let ends = isStart ? (band.low, band.high) : (-band.high, -band.low)
    let moved = 100 * Int128(of.low) * band.denominator
    let (low, high) = (ends.0 * Int128(its.low) + moved, ends.1 * Int128(its.low) + moved)
    let unit = 100 * band.denominator * Int128(its.low)
    if position == part {
      guard let own = span(variables[whole]), own.isOne, own.low > 0 else { return .any }
      return Span(
        Int(clamping: (low * Int128(own.low)).ceilingDivided(by: unit)),
        Int(clamping: (high * Int128(own.low)).floorDivided(by: unit)))
    }
    guard let own = span(variables[part]), own.isOne else { return .any }
    guard high > 0 else { return own.low == 0 ? .all : nil }
    let least = Int(clamping: (Int128(own.low) * unit).ceilingDivided(by: high))
    guard low > 0 else { return Span(least, .most) }
    return Span(least, min(Int(clamping: (Int128(own.low) * unit).floorDivided(by: low)), .most))
  }
}

extension Network {
  /// Whether a count may be below zero.
  func isDifference(_ variable: Variable) -> Bool { isPrinted(variable) && place(variable).measure == .reduce }

  /// The span of a hidden count when every printed number holds.
  func restingSpan(_ variable: Variable) -> Span? {
    var span = Span.all
    for use in usesOf[variable] {
      let edit = edits[use.edit]
      guard case .ratio = edit.kind, edit.variables[2] == variable, isPrinted(edit.variables[1]),
        let bounds = RateBand(number(edit.variables[0])).wholes(of: Span(number(edit.variables[1]).digits.weighable)),
        let both = span.meeting(bounds)
      else {
        if case .ratio = edit.kind { return nil }
        continue
      }
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
