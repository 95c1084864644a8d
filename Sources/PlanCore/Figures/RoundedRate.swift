/// The exact percentages that a printed one may stand for: low ≤ value < high, both over one denominator.
///
/// A number printed with `d` decimals was rounded half away from zero, so the exact value is within half a unit of the
/// last decimal. More than six decimals were pasted from a spreadsheet, not printed: then the sixth may be off by one.
struct RoundedRate {
  let low: Int128
  let high: Int128
  let denominator: Int128
  /// Below zero the upper end belongs to the band and the lower does not; at zero neither end does. Both are let in.
  let isClosed: Bool
  /// Beyond this a percentage is absurd whatever it is of; the bound keeps products within 128 bits.
  private static let mostDigits = 1_000_000_000_000

  init(_ number: Numeral) {
    let kept = number.rounded(to: 6)
    let slack: Int128 = number.decimals > 6 ? 2 : 1
    denominator = 2 * Int128(tenToThe(kept.decimals))
    let digits = Int128(min(max(kept.digits, -Self.mostDigits), Self.mostDigits))
    low = 2 * digits - slack
    high = 2 * digits + slack
    isClosed = number.digits <= 0
  }

  /// Whether 100 × part ÷ whole lies in the band.
  func holds(_ part: Int, of whole: Int) -> Bool {
    guard whole > 0 else { return part == 0 && low <= 0 }
    let value = 100 * Int128(part) * denominator
    let least = low * Int128(whole)
    let most = high * Int128(whole)
    return value >= least && (isClosed ? value <= most : value < most)
  }

  /// The whole numbers of which `part` may be this percentage; `nil` where there are none.
  func wholes(of part: CountRange) -> CountRange? {
    guard high > 0 else { return part.low <= 0 ? .all : nil }
    // 100·part ÷ whole < high ÷ denominator, so whole > 100·part·denominator ÷ high.
    let least = 100 * Int128(part.low) * denominator / high + (part.low > 0 ? 1 : 0)
    guard low > 0 else { return CountRange(max(min(Int(clamping: least), .most), part.low), .most) }
    let most = part.high >= Int.most ? Int128(Int.most) : 100 * Int128(part.high) * denominator / low
    return CountRange(max(Int(clamping: least), part.low), Int(clamping: min(most, Int128(Int.most))))
  }

  /// The parts of `whole` that may be this percentage; `nil` where there are none.
  func parts(of whole: CountRange) -> CountRange? {
    let unit = 100 * denominator
    let least = low <= 0 ? 0 : (low * Int128(whole.low) + unit - 1) / unit
    guard whole.high < Int.most else { return CountRange(Int(clamping: least), .most) }
    let product = high * Int128(whole.high)
    let most = product <= 0 ? 0 : (isClosed ? product : product - 1) / unit
    return CountRange(Int(clamping: least), Int(clamping: most))
  }
}

/// Whole numbers from a low to a high end, both included; never empty.
struct CountRange: Hashable {
  let low: Int
  let high: Int

  init?(_ low: Int, _ high: Int) {
    guard low <= high else { return nil }
    self.low = low
    self.high = high
  }

  private init(from low: Int, to high: Int) {
    self.low = low
    self.high = high
  }

  /// One number.
  init(_ number: Int) {
    low = number
    high = number
  }

  /// Every count there can be.
  static let all = CountRange(from: 0, to: .most)
  /// Every change of a count there can be.
  static let any = CountRange(from: -.most, to: .most)

  var isOne: Bool { low == high }

  /// What is in both; `nil` where nothing is.
  func meeting(_ other: CountRange) -> CountRange? { CountRange(max(low, other.low), min(high, other.high)) }

  /// The number of the span nearest to another.
  func nearest(to number: Int) -> Int { min(max(number, low), high) }
}

extension Int {
  /// More than any count that is weighed; larger ones are taken for this, so that products stay within 128 bits.
  static let most = 1 << 40

  /// The number, no farther from zero than what is weighed.
  var weighable: Int { Swift.min(Swift.max(self, -.most), .most) }
}

/// An exact share of one count in another, as it is compared.
struct Fraction {
  let part: Int128
  let whole: Int128

  init(_ part: Int, _ whole: Int) {
    self.part = Int128(part.weighable)
    self.whole = Int128(max(whole.weighable, 1))
  }

  /// The share of a percentage given as a number over a denominator.
  init(percent number: Int128, over denominator: Int128) {
    part = number
    whole = 100 * denominator
  }
}

extension RoundedRate {
  /// Whether some difference of a share from `low` to `high` and another lies in the band.
  func meets(_ low: Fraction, _ high: Fraction, less otherLow: Fraction, _ otherHigh: Fraction) -> Bool {
    let least = Self.hundredfold(low, less: otherHigh)
    let most = Self.hundredfold(high, less: otherLow)
    // value = part ÷ whole; it must be below the high end and not below the low one.
    let reachesLow = most.part * denominator >= self.low * most.whole
    let staysBelow =
      isClosed
      ? least.part * denominator <= self.high * least.whole : least.part * denominator < self.high * least.whole
    return reachesLow && staysBelow
  }

  private static func hundredfold(_ one: Fraction, less other: Fraction) -> (part: Int128, whole: Int128) {
    (100 * (one.part * other.whole - other.part * one.whole), one.whole * other.whole)
  }
}
