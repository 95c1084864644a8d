import Testing

@testable import PlanCore

@Suite struct NumberSetTests {
  @Test("a set of numbers is what a hashed set is, in order", arguments: 0..<40)
  func set(seed: Int) {
    var random = SeededRandom(UInt64(seed))
    var set = NumberSet()
    var hashed: Set<Int> = []
    for _ in 0..<60 {
      let number = Int.random(in: -20...20, using: &random)
      #expect(set.contains(number) == hashed.contains(number))
      #expect(set.insert(number) == hashed.insert(number).inserted)
      #expect(set.numbers == hashed.sorted())
    }
    let more = (0..<9).map { _ in Int.random(in: -30...30, using: &random) }
    set.formUnion(more)
    #expect(set == NumberSet(hashed.shuffled(using: &random) + more))
    #expect(set.numbers == hashed.union(more).sorted())
  }

  @Test("values by numbers are what a dictionary holds", arguments: 0..<20)
  func map(seed: Int) {
    var random = SeededRandom(UInt64(seed))
    var map = NumberMap<Int>()
    var hashed: [Int: Int] = [:]
    for value in 0..<80 {
      let number = Int.random(in: 0...30, using: &random)
      #expect(map[number] == hashed[number])
      map[number] = value
      hashed[number] = value
    }
    #expect(map.numbers == hashed.keys.sorted())
    #expect(map.numbers.map { map[$0] } == hashed.keys.sorted().map { hashed[$0] })
  }

  @Test(arguments: [
    ([], 1, 0), ([1], 1, 0), ([1], 2, 1), ([1, 1, 3], 2, 2), ([0, 2, 4, 6], 5, 3), ([0, 2, 4, 6], 9, 4),
  ])
  func theFirstPositionBeyondABoundary(numbers: [Int], boundary: Int, position: Int) {
    #expect(numbers.firstPosition { $0 >= boundary } == position)
  }
}
