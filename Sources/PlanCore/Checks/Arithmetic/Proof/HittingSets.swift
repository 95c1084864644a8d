/// Smallest sets that have a member in common with each of some sets.
struct HittingSets {
  let cores: [[Int]]
  /// Of members that do equally well, the lower is taken.
  let order: (Int) -> Int
  private var nodesLeft = 0

  /// The largest set that is looked for.
  static let most = 12

  init(_ cores: [[Int]], order: @escaping (Int) -> Int) {
    self.cores = cores
    self.order = order
  }

  /// Of more sets than these, a small set is found by taking what meets most.
  static let mostSearched = 48

  /// One of the smallest sets; beyond the bound of the search a small one.
  mutating func smallest() -> [Int] {
    if cores.count > Self.mostSearched { return greedy() }
    nodesLeft = 1500
    let all = Array(cores.indices)
    for size in Self.disjoint(all.map { cores[$0] })...max(Self.most, Self.disjoint(all.map { cores[$0] })) {
      var found: [[Int]] = []
      search(all, [], size, true, &found, atMost: 1)
      if let first = found.first { return first.sorted() }
      if nodesLeft <= 0 { break }
    }
    return greedy()
  }

  /// Of each set in turn, the smallest first, the member that meets most of those that are left.
  private func greedy() -> [Int] {
    var met: [Int: [Int]] = [:]
    for (index, core) in cores.enumerated() { for member in core { met[member, default: []].append(index) } }
    var counts = met.mapValues(\.count)
    var isOpen = [Bool](repeating: true, count: cores.count)
    var chosen: [Int] = []
    for index in cores.indices.sorted(by: { cores[$0].count < cores[$1].count }) where isOpen[index] {
      let best = cores[index].max { one, two in
        let (first, second) = (counts[one] ?? 0, counts[two] ?? 0)
        return first != second ? first < second : order(one) > order(two)
      }
      guard let best else { continue }
      chosen.append(best)
      for other in met[best] ?? [] where isOpen[other] {
        isOpen[other] = false
        for member in cores[other] { counts[member, default: 0] -= 1 }
      }
    }
    return chosen.sorted()
  }

  /// All sets of a size, as far as the bound goes, those of lower order first.
  mutating func all(of size: Int, atMost limit: Int) -> [[Int]] {
    guard size > 1 else {
      guard var common = cores.first.map(Set.init) else { return [] }
      for core in cores.dropFirst() { common.formIntersection(core) }
      return common.sorted { order($0) < order($1) }.map { [$0] }
    }
    nodesLeft = 20_000
    var found: [[Int]] = []
    search(Array(cores.indices), [], size, false, &found, atMost: limit)
    return found
  }

  private mutating func search(
    _ open: [Int], _ chosen: [Int], _ size: Int, _ onlyOne: Bool, _ found: inout [[Int]], atMost limit: Int
  ) {
    guard nodesLeft > 0, found.count < limit else { return }
    nodesLeft -= 1
    guard let core = open.min(by: { cores[$0].count < cores[$1].count }) else {
      let set = chosen.sorted()
      if chosen.count == size, !found.contains(set) { found.append(set) }
      return
    }
    guard chosen.count < size else { return }
    if onlyOne, Self.disjoint(open.map { cores[$0] }) > size - chosen.count { return }
    let members = cores[core].sorted { order($0) < order($1) }
    for member in onlyOne ? leading(members, open) : members where !chosen.contains(member) {
      search(open.filter { !cores[$0].containsSorted(member) }, chosen + [member], size, onlyOne, &found, atMost: limit)
    }
  }

  /// Members that meet sets which no other one meets as well; those that meet most first.
  private func leading(_ members: [Int], _ open: [Int]) -> [Int] {
    var met: [(member: Int, cores: Set<Int>)] = []
    for member in members {
      let own = Set(open.filter { cores[$0].containsSorted(member) })
      if met.contains(where: { own.isSubset(of: $0.cores) }) { continue }
      met.removeAll { $0.cores.isSubset(of: own) }
      met.append((member, own))
    }
    return met.sorted { $0.cores.count > $1.cores.count }.map(\.member)
  }

  /// How many of the sets have nothing in common: so many members are needed at least.
  private static func disjoint(_ cores: [[Int]]) -> Int {
    var used: Set<Int> = []
    var count = 0
    for core in cores.sorted(by: { $0.count < $1.count }) where used.isDisjoint(with: core) {
      used.formUnion(core)
      count += 1
    }
    return max(count, 1)
  }
}

extension [Int] {
  /// Whether a number is in an array in ascending order.
  fileprivate func containsSorted(_ number: Int) -> Bool {
    let place = firstPosition { $0 >= number }
    return place < count && self[place] == number
  }
}
