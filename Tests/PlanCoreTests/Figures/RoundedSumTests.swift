import Testing

@testable import PlanCore

@Suite struct RoundedSumTests {
  @Test(arguments: [
    // Each of two numbers may be off by half a unit of its last decimal.
    ("1.15", "1.37", "2.51 2.52 2.53"), ("2.5", "1.15", "3.595 3.65 3.705"), ("-1.0", "0.25", "-0.805 -0.75 -0.695"),
    ("3", "4", "6.0 7 8.0"),
    // Of more than six decimals the sixth may be off by one: 3.290283 ± 0.000001 and 1.1 ± 0.05.
    ("3.2902828", "1.1", "4.340282 4.390283 4.440284"),
  ]) func `a sum of rounded numbers is as uncertain as both`(one: String, two: String, expected: String) {
    #expect(spelled(RoundedSum(.spelled(one), plus: .spelled(two))) == expected)
  }

  @Test(arguments: [
    ("2.5", "1.15", "1.295 1.35 1.405"), ("2.52", "1.37", "1.14 1.15 1.16"),
    ("3.2902828", "1.1", "2.140282 2.190283 2.240284"),
  ]) func `and so is a difference`(one: String, two: String, expected: String) {
    #expect(spelled(RoundedSum(.spelled(one), minus: .spelled(two))) == expected)
  }

  @Test func `numbers beyond 64 bits have no sum`() {
    #expect(RoundedSum(Numeral(.max), plus: Numeral(1)) == nil)
  }

  private func spelled(_ sum: RoundedSum?) -> String? { sum.map { "\($0.low) \($0.middle) \($0.high)" } }
}
