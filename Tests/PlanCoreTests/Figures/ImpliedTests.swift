import Testing

@testable import PlanCore

/// Intervals against trying every base.
@Suite struct ImpliedTests {
  /// The bases up to `most` of which `part` is `rate` percent, half up.
  private func bases(_ part: Int, _ rate: Numeral, most: Int) -> [Int] {
    let twice = 200 * part * Int(tenToThe(rate.decimals))
    return (part...most).filter { (twice + $0) / (2 * $0) == rate.digits }
  }

  @Test(arguments: [0, 1, 2, 3])
  func `the interval holds every base that fits and no other`(decimals: Int) throws {
    for part in [1, 2, 3, 7, 17, 38, 77, 107, 252, 999] {
      for whole in stride(from: part, through: 5000, by: 211) {
        let rate = try #require(Rate(part, of: whole)).percent(decimals: decimals)
        guard rate.digits > 0 else { continue }
        let most = 100 * part * Int(tenToThe(decimals)) * 2 / (2 * rate.digits - 1) + 2
        guard most < 12_000 else { continue }
        let all = bases(part, rate, most: most)
        let found = try #require(Implied.base(part: part, rate: rate), "\(part) of \(whole)")
        #expect((found.low, found.high) == (all.first, all.last), "\(part) = \(rate) %")
        #expect(all.count == found.high - found.low + 1)
      }
    }
  }

  @Test(arguments: [(7, 0, 2), (0, 69, 2), (-38, 275, 2), (38, -275, 2)])
  func `nothing follows from zero or from a rise`(part: Int, digits: Int, decimals: Int) {
    #expect(Implied.base(part: part, rate: Numeral(digits, decimals: decimals)) == nil)
  }

  @Test func `nothing follows where no base fits or the numbers are absurd`() {
    // Of whole households, 2 are never 99.99 %.
    #expect(Implied.base(part: 2, rate: Numeral(9999, decimals: 2)) == nil)
    #expect(Implied.base(part: .max, rate: Numeral(1, decimals: 17)) == nil)
    #expect(Implied.base(part: .max, rate: Numeral(100)) == nil)
  }

  @Test func `bounds of several counts must meet`() {
    let one = Implied.Households(low: 1382, high: 1395)
    #expect(one.meeting(nil) == one)
    #expect(one.meeting(.init(low: 1370, high: 1384)) == .init(low: 1382, high: 1384))
    #expect(one.meeting(.init(low: 1396, high: 1400)) == nil)
  }

  @Test func `a sum of rounded numbers is as uncertain as both`() {
    let target = Numeral(115, decimals: 2)
    let drop = Numeral(137, decimals: 2)
    #expect(
      Implied.sum(target, drop)
        == Implied.Numbers(
          low: Numeral(251, decimals: 2), high: Numeral(253, decimals: 2), middle: Numeral(252, decimals: 2)))
    #expect(
      Implied.difference(Numeral(25, decimals: 1), target)
        == Implied.Numbers(
          low: Numeral(1295, decimals: 3), high: Numeral(1405, decimals: 3), middle: Numeral(135, decimals: 2)))
  }
}
