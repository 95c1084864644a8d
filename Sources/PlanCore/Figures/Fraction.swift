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
