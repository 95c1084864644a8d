/// An exact share, part ÷ whole: tỷ lệ hộ nghèo is `Rate(poor, of: households)`.
///
/// Rounding happens once, where a rate is printed, and always half away from zero.
public struct Rate: Sendable {
  /// The counted part.
  public let part: Int
  /// What the part is a part of, at least 1.
  public let whole: Int

  /// The share of `part` in `whole`, or `nil` when there is nothing to be a share of (`whole` below 1).
  public init?(_ part: Int, of whole: Int) {
    guard whole >= 1 else { return nil }
    self.part = part
    self.whole = whole
  }

  /// The rate in percent with this many decimals (0 to 17): 3 of 17 is `17.65`.
  ///
  /// A result that 64 bits cannot hold, which no count of households reaches, becomes the largest they can.
  public func percent(decimals: Int = 2) -> Numeral {
    Numeral(Self.percent(Int128(part), over: UInt128(whole), decimals), decimals: decimals)
  }

  /// The change in percentage points (điểm %) from one rate to another, negative for a fall. The exact rates are
  /// subtracted first, so it may differ by one in the last decimal from the difference of the printed rates.
  public static func points(from start: Rate, to end: Rate, decimals: Int = 2) -> Numeral {
    let difference = Int128(end.part) * Int128(start.whole) - Int128(start.part) * Int128(end.whole)
    let base = UInt128(start.whole) * UInt128(end.whole)
    return Numeral(percent(difference, over: base, decimals), decimals: decimals)
  }

  /// `part` ÷ `whole` × 100 in units of the last decimal; half away from zero.
  private static func percent(_ part: Int128, over whole: UInt128, _ decimals: Int) -> Int {
    let scale = UInt128(tenToThe(decimals + 2))
    let (ones, rest) = part.magnitude.quotientAndRemainder(dividingBy: whole)
    // The rest times 10^19 may need more than 128 bits; what it is divided by keeps the quotient below 10^19.
    let (fraction, remainder) = whole.dividingFullWidth(rest.multipliedFullWidth(by: scale))
    let (units, overflow) = ones.multipliedReportingOverflow(by: scale)
    guard !overflow else { return part < 0 ? -Int.max : Int.max }
    let magnitude = units + fraction + (remainder >= whole - remainder ? 1 : 0)
    let clamped = Int(min(magnitude, UInt128(Int.max)))
    return part < 0 ? -clamped : clamped
  }
}

// MARK: - Value

extension Rate: Hashable, Comparable {
  /// Whether the shares are equal, whatever their wholes: 1 of 2 and 2 of 4.
  public static func == (left: Rate, right: Rate) -> Bool {
    Int128(left.part) * Int128(right.whole) == Int128(right.part) * Int128(left.whole)
  }

  /// Whether the first share is the smaller, whatever the wholes.
  public static func < (left: Rate, right: Rate) -> Bool {
    Int128(left.part) * Int128(right.whole) < Int128(right.part) * Int128(left.whole)
  }

  /// Feeds the share in lowest terms, so that equal shares hash alike.
  public func hash(into hasher: inout Hasher) {
    var (divisor, rest) = (UInt(whole), part.magnitude)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    hasher.combine(part.magnitude / divisor)
    hasher.combine(part < 0)
    hasher.combine(UInt(whole) / divisor)
  }
}
