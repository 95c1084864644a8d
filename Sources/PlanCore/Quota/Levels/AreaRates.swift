/// The rate of a class in the whole area at the start and at the end, for quotas that are stated as points or a rate.
///
/// The end has its own number of households, since plans project growth; where it is not known, that of the start.
struct AreaRates {
  /// The class at the start, in all units.
  let poor: Int
  /// All households at the start; `nil` where they are not known.
  let start: Int?
  /// All households at the end.
  let end: Int?
  /// Whether those of the end are those of the start for want of better.
  let assumesUnchanged: Bool

  /// The rates of a plan's area; of a group where the terms name one.
  init(_ plan: Plan, _ terms: QuotaSplit.Terms, poor: Int) {
    self.poor = Self.bounded(poor)
    let start = plan.startCount(of: .figure(group: terms.group))
    let end = plan.targetCount(of: .figure(group: terms.group))
    self.start = start.flatMap { $0 > 0 ? Self.bounded($0) : nil }
    assumesUnchanged = end.map { $0 <= 0 } ?? true
    self.end = assumesUnchanged ? self.start : end.map(Self.bounded)
  }

  /// More than any count of households, so that products of a few fit 128 bits.
  private static func bounded(_ count: Int) -> Int { min(count, 1_000_000_000_000) }

  /// The smallest whole number of households that reaches a wish, at least 0.
  func households(for wish: QuotaSplit.Wish) throws(QuotaSplitError) -> Int {
    switch wish {
    case .reduce(let households): return households
    case .points(let points):
      guard let start, let end else { throw .householdsUnknown }
      // left ÷ end ≤ poor ÷ start − points, all times start × 10^(decimals + 2).
      let scale = Int128(tenToThe(points.decimals + 2))
      let rate = Int128(poor) * scale - Int128(points.digits) * Int128(start)
      return missing(Self.floor(Int128(end) * rate, Int128(start) * scale))
    case .rate(let rate):
      guard let end else { throw .householdsUnknown }
      return missing(Self.floor(Int128(end) * Int128(rate.digits), Int128(tenToThe(rate.decimals + 2))))
    }
  }

  /// What the most households come to in the measure of a wish, never more than they reach.
  func largest(_ wish: QuotaSplit.Wish, _ most: Int) -> QuotaSplit.Wish {
    guard let start, let end else { return .reduce(most) }
    let left = Int128(poor - most)
    switch wish {
    case .reduce: return .reduce(most)
    case .points(let points):
      let decimals = max(2, points.decimals)
      let part = Int128(poor) * Int128(end) - left * Int128(start)
      let digits = Self.floor(part * Int128(tenToThe(decimals + 2)), Int128(start) * Int128(end))
      return .points(Numeral(Int(clamping: digits), decimals: decimals))
    case .rate(let rate):
      let decimals = max(2, rate.decimals)
      let digits = -Self.floor(-left * Int128(tenToThe(decimals + 2)), Int128(end))
      return .rate(Numeral(Int(clamping: digits), decimals: decimals))
    }
  }

  /// The rates before and after a drop; `nil` where all households are not known.
  func rates(after drop: Int) -> (start: Rate, end: Rate)? {
    guard let start, let end, let before = Rate(poor, of: start), let after = Rate(poor - drop, of: end) else {
      return nil
    }
    return (before, after)
  }

  /// How many have to go so that so many are left.
  private func missing(_ left: Int128) -> Int { Int(clamping: max(0, Int128(poor) - left)) }

  /// The quotient rounded down, also below zero; the divisor is positive.
  private static func floor(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
