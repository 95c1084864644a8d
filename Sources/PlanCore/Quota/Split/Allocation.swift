/// Whole things shared out among claimants in proportion to their bases, as exactly as whole numbers can.
///
/// Everybody gets λ × base, though not less than its least and not more than its most; the one λ is chosen for which all
/// of it adds up to the amount. So what a claimant at its most cannot take is shared among the rest in proportion. These
/// exact shares are rounded down, and what is then left goes, one each, to the largest remainders; of equal remainders
/// to the larger base, then by code, then by name. Where no bound binds, that is Hamilton's method.
///
/// Least and most are whole, so a share with a remainder lies strictly between them and may be rounded either way: the
/// sum is exact, and nobody is more than one from its exact share. Only integers are computed with.
public struct Allocation: Hashable, Sendable {
  /// What each claimant gets, in the order of the claimants.
  public let shares: [Int]

  /// One among whom something is shared.
  public struct Claimant: Hashable, Sendable {
    /// The code, for ties; `nil` stands after all codes.
    public let code: String?
    /// The name, for ties.
    public let name: String
    /// What the share is in proportion to, at least 0.
    public let base: Int
    /// The smallest share, at least 0.
    public let least: Int
    /// The largest share, at least `least`.
    public let most: Int

    /// A claimant from its parts; a least beyond the most is cut to the most, and what is below 0 is 0.
    ///
    /// Numbers above 10^12, which no count of households reaches, are taken as that: sums of products then fit 128 bits.
    public init(code: String?, name: String, base: Int, least: Int = 0, most: Int) {
      self.code = code
      self.name = name
      self.base = min(max(0, base), 1_000_000_000_000)
      self.most = min(max(0, most), 1_000_000_000_000)
      self.least = min(max(0, least), self.most)
    }
  }

  /// Shares an amount out.
  ///
  /// - Parameter claimants: in any order, which plays no part unless two are alike in code, name and base.
  /// - Throws: `AllocationError` if and only if no shares within the bounds add up to the amount.
  public init(of amount: Int, among claimants: [Claimant]) throws(AllocationError) {
    let least = claimants.reduce(0) { $0 + $1.least }
    let most = claimants.reduce(0) { $0 + $1.most }
    guard amount <= most else { throw .tooMuch(largest: most) }
    guard amount >= least else { throw .tooLittle(smallest: least) }
    shares = ExactShares(of: amount, among: claimants).rounded(claimants)
  }
}

/// Why an amount cannot be shared out.
public enum AllocationError: Error, Hashable, Sendable {
  /// More than all can take together.
  case tooMuch(largest: Int)
  /// Less than the least shares together.
  case tooLittle(smallest: Int)
}

/// The exact shares: whole for those at a bound, `free` × base ÷ `bases` for the others.
private struct ExactShares {
  /// The shares of those at a bound.
  private var bound: [Int?]
  /// The bases by which the others share: their own, or 1 each where those are all 0.
  private var weights: [Int]
  /// What the others share.
  private var free: Int
  /// The sum of their bases.
  private var bases: Int

  /// - `amount`: between the sums of least and most.
  ///
  /// All share in proportion. Those then beyond a bound are put to it on the side that is the farther beyond in sum: there
  /// the final λ takes them beyond too, since with fewer on the other side it moves on. What is left is shared again.
  init(of amount: Int, among claimants: [Allocation.Claimant]) {
    bound = claimants.map { _ in nil }
    weights = claimants.map(\.base)
    free = amount
    bases = weights.reduce(0, +)
    while true {
      let open = claimants.indices.filter { bound[$0] == nil }
      if open.isEmpty { return }
      if bases == 0 {
        // Nothing to be in proportion to: equal parts.
        for index in open { weights[index] = 1 }
        bases = open.count
      }
      let (low, high) = beyond(open, claimants)
      if low.members.isEmpty, high.members.isEmpty { return }
      let sum = low.by - high.by
      if sum >= 0 { put(low.members, claimants, \.least) }
      if sum <= 0 { put(high.members, claimants, \.most) }
    }
  }

  private typealias Side = (members: [Int], by: Int128)

  /// Who would get too little and who too much, and by how much in all, in units of 1 ÷ `bases`.
  private func beyond(_ open: [Int], _ claimants: [Allocation.Claimant]) -> (low: Side, high: Side) {
    var low: Side = ([], 0)
    var high: Side = ([], 0)
    for index in open {
      let share = Int128(free) * Int128(weights[index])
      let least = Int128(claimants[index].least) * Int128(bases)
      let most = Int128(claimants[index].most) * Int128(bases)
      if share < least {
        low.members.append(index)
        low.by += least - share
      } else if share > most {
        high.members.append(index)
        high.by += share - most
      }
    }
    return (low, high)
  }

  private mutating func put(
    _ members: [Int], _ claimants: [Allocation.Claimant], _ side: KeyPath<Allocation.Claimant, Int>
  ) {
    for index in members {
      let share = claimants[index][keyPath: side]
      bound[index] = share
      free -= share
      bases -= weights[index]
    }
  }

  /// The whole shares, by largest remainder.
  func rounded(_ claimants: [Allocation.Claimant]) -> [Int] {
    var shares = claimants.map { _ in 0 }
    var remainders: [(index: Int, rest: Int128)] = []
    var left = free
    for index in claimants.indices {
      if let bound = bound[index] {
        shares[index] = bound
        continue
      }
      let (whole, rest) = (Int128(free) * Int128(weights[index])).quotientAndRemainder(dividingBy: Int128(bases))
      shares[index] = Int(whole)
      left -= Int(whole)
      if rest > 0 { remainders.append((index, rest)) }
    }
    guard left > 0 else { return shares }
    let order = remainders.sorted { one, two in
      if one.rest != two.rest { return one.rest > two.rest }
      return Allocation.precedes(one.index, two.index, claimants)
    }
    for (index, _) in order.prefix(left) { shares[index] += 1 }
    return shares
  }
}

extension Allocation {
  /// Of two with equal remainders, who gets the more: the larger base, then by code, then by name.
  fileprivate static func precedes(_ one: Int, _ two: Int, _ claimants: [Claimant]) -> Bool {
    let (first, second) = (claimants[one], claimants[two])
    if first.base != second.base { return first.base > second.base }
    switch (first.code, second.code) {
    case (let code?, let other?) where !code.utf8.elementsEqual(other.utf8):
      return VietnameseOrder(code) < VietnameseOrder(other)
    case (nil, _?): return false
    case (_?, nil): return true
    default: break
    }
    if !first.name.utf8.elementsEqual(second.name.utf8) {
      return VietnameseOrder(first.name) < VietnameseOrder(second.name)
    }
    return one < two
  }
}
