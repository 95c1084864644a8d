import Testing

@testable import PlanCore

@Suite struct NumeralTests {
  @Test(arguments: [
    (Numeral(5880, decimals: 2), "58.80"), (Numeral(588, decimals: 1), "58.8"), (Numeral(0), "0"),
    (Numeral(0, decimals: 2), "0.00"), (Numeral(-5, decimals: 2), "-0.05"), (Numeral(2342), "2342"),
    (Numeral(1, decimals: 17), "0.00000000000000001"), (Numeral(.min), "-9223372036854775808"),
    (Numeral(.min, decimals: 17), "-92.23372036854775808"),
  ])
  func aNumeralIsSpelledWithADotAndEveryDecimal(numeral: Numeral, text: String) {
    #expect(numeral.description == text)
  }

  @Test func equalValuesMayBeDifferentClaims() {
    let (short, long) = (Numeral(588, decimals: 1), Numeral(5880, decimals: 2))
    #expect(short != long)
    #expect(short.hasSameValue(as: long))
    #expect(!short.isLess(than: long) && !long.isLess(than: short))
  }

  @Test(arguments: [
    (Numeral(69, decimals: 2), Numeral(7, decimals: 1)), (Numeral(-1), Numeral(0)),
    (Numeral(-5, decimals: 1), Numeral(-49, decimals: 2)), (Numeral(.max, decimals: 17), Numeral(.max)),
    (Numeral(.min), Numeral(.min, decimals: 17)),
  ])
  func valuesCompareWhateverTheirDecimals(less: Numeral, more: Numeral) {
    #expect(less.isLess(than: more))
    #expect(!more.isLess(than: less))
    #expect(!less.hasSameValue(as: more))
  }

  @Test(arguments: [
    ("1765 2 1", "17.7"), ("1764 2 1", "17.6"), ("125 1 0", "13"), ("-125 1 0", "-13"), ("-124 1 0", "-12"),
    ("5 1 0", "1"), ("49 2 0", "0"), ("-5 1 0", "-1"), ("588 1 2", "58.8"), ("999 2 0", "10"), ("7 0 0", "7"),
    ("9223372036854775807 17 0", "92"), ("-9223372036854775808 1 0", "-922337203685477581"),
  ])
  func roundingIsHalfAwayFromZero(input: String, text: String) throws {
    let parts = try input.split(separator: " ").map { try #require(Int($0)) }
    #expect(Numeral(parts[0], decimals: parts[1]).rounded(to: parts[2]).description == text)
  }

  @Test func scalingIsExactOrNothing() {
    #expect(Numeral(588, decimals: 1).scaled(to: 2) == Numeral(5880, decimals: 2))
    #expect(Numeral(5880, decimals: 2).scaled(to: 1) == Numeral(588, decimals: 1))
    #expect(Numeral(5881, decimals: 2).scaled(to: 1) == nil)
    #expect(Numeral(.max).scaled(to: 1) == nil)
    #expect(Numeral(1).scaled(to: 18) == nil)
    #expect(Numeral(1).scaled(to: -1) == nil)
  }

  @Test func sumsKeepTheLargerNumberOfDecimals() {
    #expect(Numeral(5, decimals: 1).adding(Numeral(125, decimals: 2)) == Numeral(175, decimals: 2))
    #expect(Numeral(1).subtracting(Numeral(1, decimals: 2)) == Numeral(99, decimals: 2))
    #expect(Numeral(1, decimals: 2).subtracting(Numeral(1)) == Numeral(-99, decimals: 2))
  }

  @Test func whatOverflowsIsNothing() {
    #expect(Numeral(.max).adding(Numeral(1)) == nil)
    #expect(Numeral(.min).subtracting(Numeral(1)) == nil)
    #expect(Numeral(.max).adding(Numeral(0, decimals: 17)) == nil)
    #expect(Numeral(.max).subtracting(Numeral(.max)) == Numeral(0))
  }
}
