/// What follows, as an interval, from what is printed, where nothing is known directly.
///
/// A count `n` and a printed rate `r` with `d` decimals bound the base: `r` was rounded half up, so the exact rate lies in
/// [r − ½·10^−d, r + ½·10^−d), and the base in n ÷ that. Bounds of several counts on one base must all hold.
enum Implied {
  /// A closed interval of whole households.
  struct Households: Hashable {
    var low: Int
    var high: Int

    /// The households in both intervals; `nil` where there are none.
    func meeting(_ other: Households?) -> Households? {
      guard let other else { return self }
      let both = Households(low: max(low, other.low), high: min(high, other.high))
      return both.low <= both.high ? both : nil
    }
  }

  /// An interval of numbers, and the one in its middle at the decimals printed.
  struct Numbers: Hashable {
    let low: Numeral
    let high: Numeral
    let middle: Numeral
  }

  /// The whole numbers of which `part` is `rate` percent at the decimals printed; `nil` for a rate of zero, which says nothing.
  static func base(part: Int, rate: Numeral) -> Households? {
    guard part > 0, rate.digits > 0 else { return nil }
    // part × 100 ÷ base lies in [2·digits − 1, 2·digits + 1) ÷ (2·10^decimals).
    let (scaled, overflow) = UInt64(part).multipliedReportingOverflow(by: 200 * tenToThe(min(rate.decimals, 16)))
    guard !overflow, rate.decimals <= 16, scaled < UInt64(Int.max) else { return nil }
    let low = scaled / UInt64(2 * rate.digits + 1) + 1
    let high = scaled / UInt64(2 * rate.digits - 1)
    return low <= high ? Households(low: Int(max(low, UInt64(part))), high: Int(high)) : nil
  }

  /// The interval of a sum of two rounded numbers, and the sum at the decimals printed.
  static func sum(_ one: Numeral, _ two: Numeral) -> Numbers? {
    interval(one.adding(two), one, two)
  }

  /// The interval of a difference of two rounded numbers, and the difference at the decimals printed.
  static func difference(_ one: Numeral, _ two: Numeral) -> Numbers? {
    interval(one.subtracting(two), one, two)
  }

  /// Each number may be off by half a unit of its last decimal, so their sum or difference by the sum of both halves.
  private static func interval(_ middle: Numeral?, _ one: Numeral, _ two: Numeral) -> Numbers? {
    guard let middle, let slack = half(one).adding(half(two)), let low = middle.subtracting(slack),
      let high = middle.adding(slack)
    else { return nil }
    return Numbers(low: trimmed(low), high: trimmed(high), middle: middle)
  }

  private static func half(_ number: Numeral) -> Numeral {
    Numeral(5, decimals: min(number.decimals + 1, Numeral.maximumDecimals))
  }

  private static func trimmed(_ number: Numeral) -> Numeral {
    guard number.decimals > 2, number.digits.isMultiple(of: 10), let shorter = number.scaled(to: number.decimals - 1)
    else { return number }
    return shorter
  }
}
