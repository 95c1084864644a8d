/// A decimal number exactly as it was printed: its digits and how many of them are decimals.
///
/// `58.8` is `Numeral(58_8, decimals: 1)` and differs from `58.80` in what it claims, not in its value.
/// So `==` compares spellings; `hasSameValue(as:)` and `isLess(than:)` compare values.
public struct Numeral: Hashable, Sendable {
  /// The most decimals a numeral may have: 10^17 leaves room for a whole part in 64 bits.
  public static let maximumDecimals = 17

  /// All digits as one whole number, with the sign: 5880 for `58.80`.
  public let digits: Int
  private let decimalCount: UInt8

  /// How many of the digits stand after the decimal mark, 0 to 17.
  public var decimals: Int { Int(decimalCount) }

  /// The number `digits` ÷ 10^`decimals`; it is a mistake of the caller to pass decimals outside 0 to 17.
  public init(_ digits: Int, decimals: Int = 0) {
    precondition(0...Self.maximumDecimals ~= decimals, "a numeral has 0 to 17 decimals")
    self.digits = digits
    decimalCount = UInt8(decimals)
  }
}

// MARK: - Value

extension Numeral {
  /// Whether the two are the same number, however many decimals each prints: `58.8` and `58.80`.
  public func hasSameValue(as other: Numeral) -> Bool {
    scaledDigits(to: max(decimals, other.decimals)) == other.scaledDigits(to: max(decimals, other.decimals))
  }

  /// Whether this number is smaller than the other, however many decimals each prints.
  public func isLess(than other: Numeral) -> Bool {
    scaledDigits(to: max(decimals, other.decimals)) < other.scaledDigits(to: max(decimals, other.decimals))
  }

  /// The number with this many decimals, or `nil` when that would lose a digit other than zero or overflow 64 bits.
  public func scaled(to decimals: Int) -> Numeral? {
    guard 0...Self.maximumDecimals ~= decimals else { return nil }
    guard decimals < self.decimals else {
      return Int(exactly: scaledDigits(to: decimals)).map { Numeral($0, decimals: decimals) }
    }
    let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: Int(tenToThe(self.decimals - decimals)))
    return remainder == 0 ? Numeral(quotient, decimals: decimals) : nil
  }

  /// The number rounded half away from zero to this many decimals. Never more decimals than it has: that would claim
  /// what was not printed.
  public func rounded(to decimals: Int) -> Numeral {
    guard decimals < self.decimals else { return self }
    let kept = max(decimals, 0)
    let unit = tenToThe(self.decimals - kept)
    let (quotient, remainder) = digits.magnitude.quotientAndRemainder(dividingBy: UInt(unit))
    let magnitude = Int(quotient + (remainder >= UInt(unit) - remainder ? 1 : 0))
    return Numeral(digits < 0 ? -magnitude : magnitude, decimals: kept)
  }

  /// The sum, with the larger number of decimals, or `nil` when it overflows 64 bits.
  public func adding(_ other: Numeral) -> Numeral? {
    let decimals = max(decimals, other.decimals)
    let sum = scaledDigits(to: decimals) + other.scaledDigits(to: decimals)
    return Int(exactly: sum).map { Numeral($0, decimals: decimals) }
  }

  /// The difference, with the larger number of decimals, or `nil` when it overflows 64 bits.
  public func subtracting(_ other: Numeral) -> Numeral? {
    let decimals = max(decimals, other.decimals)
    let difference = scaledDigits(to: decimals) - other.scaledDigits(to: decimals)
    return Int(exactly: difference).map { Numeral($0, decimals: decimals) }
  }

  /// 63 bits of digits times at most 10^17 stay below 2^120, and so does the sum of two.
  private func scaledDigits(to decimals: Int) -> Int128 {
    Int128(digits) * Int128(tenToThe(decimals - self.decimals))
  }
}

// MARK: - Spelling

extension Numeral: CustomStringConvertible {
  /// As JSON writes it, with a dot and every decimal: `58.80`.
  public var description: String {
    (digits < 0 ? "-" : "") + wholeText + (decimals == 0 ? "" : "." + decimalText)
  }

  /// The digits before the decimal mark, without a sign: `0` of `-0.05`.
  var wholeText: String {
    "\(digits.magnitude / UInt(tenToThe(decimals)))"
  }

  /// The digits after the decimal mark, with their leading zeros: `05` of `-0.05`; empty without decimals.
  var decimalText: String {
    guard decimals > 0 else { return "" }
    let text = "\(digits.magnitude % UInt(tenToThe(decimals)))"
    return String(repeating: "0", count: decimals - text.utf8.count) + text
  }
}

/// 10^`exponent`, with the exponent 0 to 19.
func tenToThe(_ exponent: Int) -> UInt64 {
  var power: UInt64 = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}
