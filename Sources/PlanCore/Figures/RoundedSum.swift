/// What the sum or difference of two rounded numbers may be.
struct RoundedSum: Hashable {
  /// The least that it may be.
  let low: Numeral
  /// The most.
  let high: Numeral
  /// The sum at the decimals printed.
  let middle: Numeral

  /// The sum of two rounded numbers.
  init?(_ one: Numeral, plus two: Numeral) {
    self.init(one, two) { $0.adding($1) }
  }

  /// The difference of two rounded numbers.
  init?(_ one: Numeral, minus two: Numeral) {
    self.init(one, two) { $0.subtracting($1) }
  }

  /// Each number may be off by what was rounded, so their sum or difference by both together.
  private init?(_ one: Numeral, _ two: Numeral, by combine: (Numeral, Numeral) -> Numeral?) {
    let kept = [one, two].map { $0.rounded(to: RoundedRate.mostDecimals) }
    guard let middle = combine(kept[0], kept[1]), let slack = one.slack.adding(two.slack),
      let low = middle.subtracting(slack), let high = middle.adding(slack)
    else { return nil }
    self.low = low.trimmed
    self.high = high.trimmed
    self.middle = middle
  }
}

extension Numeral {
  /// By how much the exact number may differ: half a unit of the last decimal, or of more than six, one of the sixth.
  fileprivate var slack: Numeral {
    decimals > RoundedRate.mostDecimals
      ? Numeral(1, decimals: RoundedRate.mostDecimals) : Numeral(5, decimals: decimals + 1)
  }

  fileprivate var trimmed: Numeral {
    guard decimals > 2, digits.isMultiple(of: 10), let shorter = scaled(to: decimals - 1) else { return self }
    return shorter
  }
}
