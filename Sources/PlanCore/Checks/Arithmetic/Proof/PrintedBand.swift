/// The exact percentages that a printed one may stand for, rounded half away from zero: between `low` and `high`, both
/// over `denominator`.
struct PrintedBand {
  let low: Int128
  let high: Int128
  let denominator: Int128
  /// Whether the ends belong to it.
  let holdsLow: Bool
  let holdsHigh: Bool
  /// Whether it is nothing but the end of a range: open on the other side.
  let hasLow: Bool
  let hasHigh: Bool

  /// - Parameters:
  ///   - number: the number as printed.
  ///   - ends: what its digits may be instead, at `decimals` decimals.
  init(_ number: Numeral, _ bound: Place.Bound, ends: ClosedRange<Int>? = nil) {
    let kept = number.rounded(to: RoundedRate.mostDecimals)
    let slack: Int128 = number.decimals > RoundedRate.mostDecimals ? 2 : 1
    let decimals = ends == nil ? kept.decimals : Self.decimals(of: number)
    let digits = ends ?? kept.digits...kept.digits
    denominator = 2 * Int128(tenToThe(decimals))
    let (least, most) = (Int128(Self.sane(digits.lowerBound)), Int128(Self.sane(digits.upperBound)))
    low = 2 * least - (ends == nil ? slack : 1)
    high = 2 * most + (ends == nil ? slack : 1)
    holdsLow = least > 0
    holdsHigh = most < 0
    hasLow = bound != .atMost
    hasHigh = bound != .atLeast
  }

  /// With how many decimals a right value of a printed number is told.
  static func decimals(of number: Numeral) -> Int { max(2, min(number.decimals, RoundedRate.mostDecimals)) }

  /// Beyond this a percentage is absurd whatever it is of; the bound keeps products within 128 bits.
  private static func sane(_ digits: Int) -> Int { min(max(digits, -1_000_000_000_000), 1_000_000_000_000) }

  /// Whether 100 × part ÷ whole lies in the band; the whole is above zero.
  func holds(_ part: Int128, of whole: Int128) -> Bool {
    let value = 100 * part * denominator
    let (least, most) = (low * whole, high * whole)
    return (!hasLow || (holdsLow ? value >= least : value > least))
      && (!hasHigh || (holdsHigh ? value <= most : value < most))
  }
}

extension Int128 {
  func floorDivided(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  func ceilingDivided(by divisor: Int128) -> Int128 { -(-self).floorDivided(by: divisor) }

  /// As a count that can be weighed.
  var weighable: Int { Int(Swift.min(Swift.max(self, -Int128(Int.most)), Int128(Int.most))) }
}
