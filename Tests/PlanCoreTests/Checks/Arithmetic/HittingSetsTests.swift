import Testing

@testable import PlanCore

@Suite struct HittingSetsTests {
  @Test("a smallest set has a member of every set, and no smaller one does")
  func smallest() {
    var one = HittingSets([[1, 2], [2, 3], [2, 4]], order: { $0 })
    #expect(one.smallest() == [2])
    var two = HittingSets([[1, 2], [3, 4], [1, 4]], order: { $0 })
    #expect(two.smallest().count == 2)
    var apart = HittingSets([[5], [6], [7, 8]], order: { $0 })
    #expect(apart.smallest() == [5, 6, 7])
  }

  @Test("all smallest sets are found, those of lower order first")
  func all() {
    var one = HittingSets([[1, 2, 3], [2, 3, 4]], order: { -$0 })
    #expect(one.all(of: 1, atMost: 9) == [[3], [2]])
    var two = HittingSets([[1, 2], [3, 4]], order: { $0 })
    #expect(Set(two.all(of: 2, atMost: 9)) == [[1, 3], [1, 4], [2, 3], [2, 4]])
  }

  @Test("of very many sets a set is found at once")
  func many() {
    var sets = HittingSets((0..<3000).map { [$0, $0 + 1, 10_000] }, order: { $0 })
    #expect(sets.smallest() == [10_000])
  }
}
