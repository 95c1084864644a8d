import PlanCore
import Testing

@testable import plan

@Suite struct QuotaAmountTests {
  @Test(arguments: [("1.88", 188, 2), ("1,88", 188, 2), ("0", 0, 0), ("100", 100, 0), ("0.130", 130, 3)])
  func `percent is written with a dot or a comma`(word: String, digits: Int, decimals: Int) {
    #expect(PointsToReduce(argument: word)?.number == Numeral(digits, decimals: decimals))
    #expect(RateToReach(argument: word)?.number == Numeral(digits, decimals: decimals))
  }

  @Test(arguments: ["", "-1", "100.1", "1.", ".5", "1.2.3", "1e1", "1 ", "0.1234567", "1000", "٣"])
  func `what is no percent is refused`(word: String) {
    #expect(PointsToReduce(argument: word) == nil)
    #expect(RateToReach(argument: word) == nil)
  }

  @Test(arguments: ["", "-1", "1.5", "1.000", "1234567890123456", "x"])
  func `what is no number of households is refused`(word: String) {
    #expect(HouseholdsToReduce(argument: word) == nil)
    #expect(LeastHouseholds(argument: word) == nil)
    #expect(HouseholdsToReduce(argument: "0")?.number == 0)
  }
}
