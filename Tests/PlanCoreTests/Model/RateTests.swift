import Testing

@testable import PlanCore

/// Expected values are worked out with Python's `fractions`.
@Suite struct RateTests {
  @Test(arguments: [
    (3, 17, 2, "17.65"), (10, 17, 2, "58.82"), (7, 1011, 2, "0.69"), (117, 1011, 2, "11.57"), (38, 1382, 2, "2.75"),
    (0, 17, 2, "0.00"), (17, 17, 2, "100.00"), (1, 8, 0, "13"), (1, 8, 1, "12.5"), (1, 16, 1, "6.3"), (1, 3, 0, "33"),
    (2, 3, 0, "67"), (-1, 8, 0, "-13"), (20, 17, 1, "117.6"), (1, 3, 16, "33.3333333333333333"),
    (.max, .max, 2, "100.00"), (1, .max, 17, "0.00000000000000001"),
  ])
  func aRateIsRoundedHalfUpInPercent(part: Int, whole: Int, decimals: Int, text: String) {
    #expect(Rate(part, of: whole)?.percent(decimals: decimals).description == text)
  }

  @Test func ofNothingThereIsNoRate() {
    #expect(Rate(0, of: 0) == nil)
    #expect(Rate(3, of: -17) == nil)
  }

  @Test(arguments: [
    ("3/17", "10/17", 2, "41.18"), ("10/17", "3/17", 2, "-41.18"), ("218/1382", "180/1382", 2, "-2.75"),
    ("270/2342", "232/2342", 2, "-1.62"), ("1/8", "0/1", 0, "-13"), ("0/1", "1/8", 0, "13"), ("1/16", "0/1", 1, "-6.3"),
    ("117/1011", "74/1017", 2, "-4.30"), ("1/2", "2/4", 2, "0.00"),
    ("9223372036854775807/9223372036854775807", "1/9223372036854775807", 2, "-100.00"),
    ("4611686018427387904/9223372036854775807", "9223372036854775806/9223372036854775807", 17, "49.99999999999999998"),
  ])
  func pointsAreSubtractedBeforeTheyAreRounded(start: String, end: String, decimals: Int, text: String) throws {
    let (start, end) = (try #require(rate(start)), try #require(rate(end)))
    #expect(Rate.points(from: start, to: end, decimals: decimals).description == text)
  }

  @Test func pointsMayDifferFromTheDifferenceOfPrintedRates() throws {
    // 11.57 to 7.28 are 4.29 printed, and 4.30 exactly.
    let (start, end) = (try #require(Rate(117, of: 1011)), try #require(Rate(74, of: 1017)))
    #expect(end.percent().subtracting(start.percent()) == Numeral(-429, decimals: 2))
    #expect(Rate.points(from: start, to: end) == Numeral(-430, decimals: 2))
  }

  @Test func whatCannotBeHeldIsTheLargestThatCan() {
    #expect(Rate(.max, of: 1)?.percent(decimals: 2) == Numeral(.max, decimals: 2))
    #expect(Rate(.min, of: 1)?.percent(decimals: 2) == Numeral(-.max, decimals: 2))
    #expect(Rate(1, of: 1)?.percent(decimals: 17) == Numeral(.max, decimals: 17))
  }

  @Test func ratesCompareByTheirShare() throws {
    let (half, quarters, third) = (
      try #require(Rate(1, of: 2)), try #require(Rate(2, of: 4)), try #require(Rate(1, of: 3))
    )
    #expect(half == quarters && half.hashValue == quarters.hashValue)
    #expect(third < half && !(half < third) && third != half)
    #expect(Rate(0, of: 2)?.hashValue == Rate(0, of: 5)?.hashValue)
    #expect(try #require(Rate(.max - 1, of: .max)) < #require(Rate(.max, of: .max)))
  }

  private func rate(_ text: String) -> Rate? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    return parts.count == 2 ? Rate(parts[0], of: parts[1]) : nil
  }
}
