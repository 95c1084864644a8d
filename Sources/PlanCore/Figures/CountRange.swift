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

  /// Whether it is one number.
  var isOne: Bool { low == high }

  /// Whether it has an upper end below every count there can be.
  var isBounded: Bool { high < .most }

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
