import Foundation
import Testing

@testable import PlanCore

@Suite struct AllocationTests {
  private typealias Claimant = Allocation.Claimant

  private static func units(_ bases: [Int], most: [Int]? = nil, least: Int = 0) -> [Claimant] {
    bases.indices.map { index in
      Claimant(code: "\(index + 1)", name: "", base: bases[index], least: least, most: most?[index] ?? bases[index])
    }
  }

  // MARK: By hand

  /// 17, 9 and 6 of 32 share 10: exactly 5.3125, 2.8125 and 1.875, rounded down 5, 2, 1; the two left go to .875 and .8125.
  @Test func `the largest remainders are rounded up`() throws {
    #expect(try Allocation(of: 10, among: Self.units([17, 9, 6])).shares == [5, 3, 2])
  }

  /// The second may give 2: what is over is shared 17 : 6, 8 households as 5.913 and 2.087.
  @Test func `what a capped unit cannot take is shared among the rest`() throws {
    #expect(try Allocation(of: 10, among: Self.units([17, 9, 6], most: [17, 2, 6])).shares == [6, 2, 2])
  }

  /// At least 2 each, and the last has 1: the large one gets the other 5 of 10.
  @Test func `every unit gets its least, as far as it has that many`() throws {
    #expect(try Allocation(of: 10, among: Self.units([96, 2, 2, 1], least: 2)).shares == [5, 2, 2, 1])
  }

  @Test func `of equal remainders the larger base is rounded up, then the code decides`() throws {
    // 2 of 1, 3: 0.5 and 1.5.
    #expect(try Allocation(of: 2, among: Self.units([1, 3])).shares == [0, 2])
    // 3 of 5 and 5: 1.5 each, and code 2 stands before code 10.
    let two = Claimant(code: "2", name: "", base: 5, most: 5)
    let ten = Claimant(code: "10", name: "", base: 5, most: 5)
    #expect(try Allocation(of: 3, among: [ten, two]).shares == [1, 2])
    let nameless = Claimant(code: nil, name: "a", base: 5, most: 5)
    #expect(try Allocation(of: 3, among: [nameless, ten]).shares == [1, 2])
  }

  @Test func `nothing is an amount too`() throws {
    #expect(try Allocation(of: 0, among: Self.units([17, 9])).shares == [0, 0])
    #expect(try Allocation(of: 0, among: []).shares == [])
  }

  @Test func `without any base the parts are equal`() throws {
    #expect(try Allocation(of: 5, among: Self.units([0, 0, 0], most: [4, 4, 1])).shares == [2, 2, 1])
    // Those with a base come first.
    #expect(try Allocation(of: 5, among: Self.units([3, 0, 0], most: [3, 4, 4])).shares == [3, 1, 1])
  }

  @Test func `an impossible amount is refused with the nearest possible one`() {
    #expect(throws: AllocationError.tooMuch(largest: 26)) { try Allocation(of: 27, among: Self.units([17, 9])) }
    #expect(throws: AllocationError.tooLittle(smallest: 4)) {
      try Allocation(of: 3, among: Self.units([17, 9], least: 2))
    }
  }

  @Test func `numbers that no area has do not overflow`() throws {
    let huge = Self.units([.max, .max, 1], most: [.max, .max, .max])
    let shares = try Allocation(of: 2_000_000_000_001, among: huge).shares
    #expect(shares.reduce(0, +) == 2_000_000_000_001)
  }

  // MARK: Laws

  /// 100,000 splits; `PLAN_FUZZ=10 swift test` makes ten times as many.
  @Test(arguments: 0..<20)
  func `every random split keeps the laws`(seed: Int) throws {
    var random = RandomClaims(seed: UInt64(seed))
    for number in 0..<5000 * multiplier {
      let (claimants, amount) = random.next(upTo: 9)
      if let breach = Self.breach(amount, claimants, &random) { Issue.record("seed \(seed), \(number): \(breach)") }
    }
  }

  /// What is wrong with a split; `nil` where nothing is.
  private static func breach(_ amount: Int, _ claimants: [Claimant], _ random: inout RandomClaims) -> String? {
    let least = claimants.reduce(0) { $0 + $1.least }
    let most = claimants.reduce(0) { $0 + $1.most }
    let shares: [Int]
    do throws(AllocationError) {
      shares = try Allocation(of: amount, among: claimants).shares
    } catch {
      let expected: AllocationError? =
        amount > most ? .tooMuch(largest: most) : amount < least ? .tooLittle(smallest: least) : nil
      return error == expected ? nil : "\(amount) of \(least)...\(most) is refused: \(error)"
    }
    if amount > most || amount < least { return "\(amount) is not in \(least)...\(most) and not refused" }
    if shares.reduce(0, +) != amount { return "\(shares) is not \(amount)" }
    for (share, claimant) in zip(shares, claimants) where share < claimant.least || share > claimant.most {
      return "\(share) is not in \(claimant.least)...\(claimant.most)"
    }
    let bases = claimants.reduce(0) { $0 + $1.base }
    let isFree = claimants.allSatisfy { $0.least * bases <= amount * $0.base && amount * $0.base <= $0.most * bases }
    if isFree, bases > 0, zip(shares, claimants).contains(where: { abs($0 * bases - amount * $1.base) >= bases }) {
      return "\(shares) of \(claimants.map(\.base)) is not within one of the exact shares"
    }
    let order = claimants.indices.shuffled(using: &random.source)
    let shuffled = try? Allocation(of: amount, among: order.map { claimants[$0] }).shares
    return shuffled == order.map { shares[$0] } ? nil : "the order of the input plays a part"
  }

  @Test(arguments: 0..<10)
  func `no other whole shares are nearer to the exact ones`(seed: Int) throws {
    var random = RandomClaims(seed: UInt64(1000 + seed))
    for number in 0..<100 * multiplier {
      let (claimants, amount) = random.next(upTo: 4, largest: 5)
      let all = Self.everyWay(of: amount, among: claimants)
      let shares = try? Allocation(of: amount, among: claimants).shares
      try #require((shares == nil) == all.isEmpty, "seed \(seed), number \(number)")
      guard let shares, let exact = Self.exact(amount, claimants) else { continue }
      func distance(_ shares: [Int]) -> Double {
        zip(shares, exact).reduce(0) { $0 + (Double($1.0) - $1.1) * (Double($1.0) - $1.1) }
      }
      let nearest = all.map(distance).min() ?? 0
      #expect(distance(shares) < nearest + 1e-6, "seed \(seed), number \(number): \(shares) for \(exact)")
      #expect(zip(shares, exact).allSatisfy { abs(Double($0) - $1) < 1 + 1e-6 })
    }
  }

  /// All whole shares within the bounds that add up to the amount.
  private static func everyWay(of amount: Int, among claimants: [Claimant]) -> [[Int]] {
    guard let first = claimants.first else { return amount == 0 ? [[]] : [] }
    return (first.least...first.most).filter { $0 <= amount }.flatMap { share in
      everyWay(of: amount - share, among: Array(claimants.dropFirst())).map { [share] + $0 }
    }
  }

  /// λ × base within the bounds, the λ found by halving; `nil` where those with a base cannot take it all.
  private static func exact(_ amount: Int, _ claimants: [Claimant]) -> [Double]? {
    func shares(_ factor: Double) -> [Double] {
      claimants.map { min(max(factor * Double($0.base), Double($0.least)), Double($0.most)) }
    }
    var (low, high) = (0.0, 1e6)
    guard shares(high).reduce(0, +) >= Double(amount) else { return nil }
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if shares(middle).reduce(0, +) < Double(amount) { low = middle } else { high = middle }
    }
    return shares(high)
  }
}

/// How many times as much as usual is tried.
let multiplier = ProcessInfo.processInfo.environment["PLAN_FUZZ"].flatMap { Int($0) } ?? 1

/// Random things to share out, possible and impossible.
private struct RandomClaims {
  var source: MutationSource

  init(seed: UInt64) { source = MutationSource(seed: seed) }

  mutating func next(upTo count: Int, largest: Int = 400) -> ([Allocation.Claimant], Int) {
    let hasLeast = source.below(3) == 0
    let hasCaps = source.below(2) == 0
    var claimants: [Allocation.Claimant] = []
    for index in 0..<source.below(count + 1) {
      let has = source.below(4) == 0 ? source.below(3) : source.below(largest + 1)
      let base = source.below(6) == 0 ? source.below(3) : source.below(3) == 0 ? source.below(5000) : has
      claimants.append(
        Allocation.Claimant(
          code: "\(index + 1)", name: "", base: base, least: hasLeast ? source.below(4) : 0,
          most: hasCaps ? source.below(has + 1) : has))
    }
    let most = claimants.reduce(0) { $0 + $1.most }
    return (claimants, source.below(most + 4))
  }
}
