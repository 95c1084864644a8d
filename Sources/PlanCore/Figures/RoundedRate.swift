/// The exact percentages that a printed one may stand for: low ≤ value < high, both over one denominator.
///
/// A number printed with `d` decimals was rounded half away from zero, so the exact value is within half a unit of the
/// last decimal. More than six decimals were pasted from a spreadsheet, not printed: then the sixth may be off by one.
///
/// A count and its printed rate so bound what the count is a part of: 7 households are 0.69 % of 1,008 to 1,021.
struct RoundedRate {
  let low: Int128
  let high: Int128
  let denominator: Int128
  /// Below zero the upper end belongs to the band and the lower does not; at zero neither end does. Both are let in.
  let isClosed: Bool
  /// More decimals than these are cut or rounded by a machine.
  static let mostDecimals = 6
  /// Beyond this a percentage is absurd whatever it is of; the bound keeps products within 128 bits.
  private static let mostDigits = 1_000_000_000_000

  init(_ number: Numeral) {
    let kept = number.rounded(to: Self.mostDecimals)
    let slack: Int128 = number.decimals > Self.mostDecimals ? 2 : 1
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
    return CountRange(Int(clamping: least), whole.high < Int.most ? greatestPart(of: whole.high) : .most)
  }

  /// The greatest part of a whole that is no higher percentage than this.
  func greatestPart(of whole: Int) -> Int {
    let product = high * Int128(whole)
    return product <= 0 ? 0 : Int(clamping: (isClosed ? product : product - 1) / (100 * denominator))
  }
}
