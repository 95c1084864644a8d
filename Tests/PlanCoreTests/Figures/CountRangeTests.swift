import Testing

@testable import PlanCore

@Suite struct CountRangeTests {
  @Test(
    arguments: [
      ((1382, 1395), (1370, 1384), (1382, 1384)), ((1, 5), (2, 3), (2, 3)), ((1, 5), (5, 9), (5, 5)),
      ((1, 5), (6, 9), nil), ((6, 9), (1, 5), nil), ((-3, 3), (0, 9), (0, 3)),
    ] as [((Int, Int), (Int, Int), (Int, Int)?)]) func `what is in both`(
      one: (Int, Int), other: (Int, Int), both: (Int, Int)?
    ) throws
  {
    let (one, other) = (try #require(CountRange(one.0, one.1)), try #require(CountRange(other.0, other.1)))
    #expect(one.meeting(other) == both.flatMap { CountRange($0.0, $0.1) })
    #expect(other.meeting(one) == one.meeting(other))
    #expect(one.meeting(one) == one)
  }

  @Test func `no range is empty`() {
    #expect(CountRange(5, 4) == nil)
    #expect(CountRange(4, 4) == CountRange(4))
  }

  @Test(arguments: [(3, 5), (5, 5), (7, 7), (9, 9), (12, 9)]) func `the nearest number of a range`(to: Int, is: Int)
    throws
  {
    #expect(try #require(CountRange(5, 9)).nearest(to: to) == `is`)
  }

  @Test func `one number, an open range, every count`() throws {
    #expect(CountRange(7).isOne && CountRange(7).isBounded)
    #expect(try !#require(CountRange(7, 8)).isOne)
    #expect(!CountRange.all.isBounded && CountRange.all.low == 0)
    #expect(!CountRange.any.isBounded && CountRange.any.low == -CountRange.any.high)
  }

  @Test(arguments: [(0, 0), (-9, -9), (1 << 40, 1 << 40), (.max, 1 << 40), (.min, -(1 << 40))])
  func `a count is weighed up to a bound`(count: Int, weighed: Int) {
    #expect(count.weighable == weighed)
  }
}
