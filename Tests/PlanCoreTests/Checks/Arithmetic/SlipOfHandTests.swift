import Testing

@testable import PlanCore

@Suite struct SlipOfHandTests {
  private static func rights(_ printed: Numeral, isCount: Bool) -> Set<String> {
    Set(SlipOfHand.all(of: printed, isCount: isCount).map { $0.right.description })
  }

  @Test("a count may have its digits exchanged, one doubled, or zeros too many or too few")
  func counts() {
    #expect(Self.rights(Numeral(22_405), isCount: true) == ["24205", "22045", "22450", "2405", "224050", "22405000"])
    #expect(Self.rights(Numeral(5000), isCount: true).isSuperset(of: ["500", "5", "50000"]))
  }

  @Test("a rate may have its digits exchanged or its decimal mark moved")
  func rates() {
    #expect(Self.rights(Numeral(138, decimals: 2), isCount: false).isSuperset(of: ["1.83", "3.18", "13.80", "0.138"]))
  }

  @Test("a digit is dropped where all others follow in order")
  func dropped() {
    #expect(SlipOfHand.isDropped(from: 1234, to: 134))
    #expect(!SlipOfHand.isDropped(from: 1234, to: 143))
  }
}
