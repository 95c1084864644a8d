/// Finds which printed numbers are to blame for the edits that fail: the smallest sets whose change makes all hold.
///
/// The principle is that of Fellegi and Holt (1976). A number is a candidate for a failed edit when some other value of
/// it would make that edit hold without breaking any that holds: most numbers are anchored by several right figures, so
/// few candidates remain, and failed edits without a common candidate are weighed apart. The search is bounded by steps,
/// never by the clock.
struct CulpritSearch {
  typealias Variable = Network.Variable

  let network: Network
  /// The edits that fail when every printed number holds.
  let failed: NumberSet
  private var steps = 0
  private var candidatesOf = NumberMap<[Variable]>()

  /// How many suppositions are tried in all before the rest is reported at derived values.
  static let mostSteps = 40_000
  /// How many numbers are changed together at most to explain one cluster of failed edits.
  static let mostChanges = 5
  /// With more numbers to blame than this, sums that are still off are reported as they are.
  static let mostGiven = 4096
  /// A cluster of more failed edits than this is no slip but a table that was never right.
  static let mostEdits = 96
  /// How many equally small explanations are compared.
  static let mostSets = 24

  init(_ network: Network) {
    self.network = network
    let resting = Supposition(network, freeing: NumberSet(), under: { _ in true })
    failed = NumberSet(network.edits.indices.filter { !resting.holds($0) })
  }

  /// A cluster of failed edits and the equally small sets of numbers that explain it.
  struct Cluster {
    let edits: [Int]
    var sets: [[Variable]]
    /// Whether the search was cut short, so that `sets` is only the derived number.
    var isCutShort = false
    /// The index of the best set.
    var best = 0
    /// The numbers to blame.
    var chosen: [Variable] { sets[best] }
  }

  /// All failed edits in clusters: first those within areas, then sums that are still off.
  /// - Parameter choose: the index of the best of several sets.
  mutating func clusters(choosing choose: (Cluster) -> Int) -> [Cluster] {
    let within = failed.numbers.filter { !network.isWide($0) }
    var result: [Cluster] = []
    var freed = NumberSet()
    for edits in linked(within) {
      var cluster = explain(edits)
      cluster.best = choose(cluster)
      freed.formUnion(cluster.chosen)
      result.append(cluster)
    }
    var open = failed.numbers.filter(network.isWide)
    while !open.isEmpty {
      guard steps < Self.mostSteps, freed.numbers.count < Self.mostGiven else {
        result += open.map { derived([$0]) }
        break
      }
      let weighing = Supposition(network, freeing: freed, under: { !open.contains($0) })
      open.removeAll { weighing.holds($0) }
      guard !open.isEmpty else { break }
      var cluster = explainSums(open, given: freed)
      cluster.best = choose(cluster)
      freed.formUnion(cluster.chosen)
      open.removeAll { cluster.edits.contains($0) }
      result.append(cluster)
    }
    return result
  }

  // MARK: Candidates

  /// The printed numbers that an edit depends on, also through counts that nothing prints.
  private func reach(_ edit: Int) -> [Variable] {
    var reach: [Variable] = []
    var seen = NumberSet()
    for variable in network.variables(edit) {
      if network.isPrinted(variable) {
        if seen.insert(variable) { reach.append(variable) }
      } else {
        for use in network.uses(variable) where !network.isWide(use.edit) {
          for near in network.variables(use.edit) where network.isPrinted(near) && seen.insert(near) {
            reach.append(near)
          }
        }
      }
    }
    return reach
  }

  private mutating func candidates(_ edit: Int) -> [Variable] {
    if let known = candidatesOf[edit] { return known }
    var found: [Variable] = []
    for variable in reach(edit) where steps < Self.mostSteps {
      if explains([variable], [edit], given: NumberSet()) { found.append(variable) }
    }
    candidatesOf[edit] = found
    return found
  }

  /// Whether changing these numbers makes these edits hold and breaks none that held.
  /// - Parameter given: numbers that are given up already.
  private mutating func explains(_ set: [Variable], _ edits: [Int], given: NumberSet) -> Bool {
    steps += 1 + given.numbers.count / 16
    let failed = failed
    var freed = given
    freed.formUnion(set)
    let weighing = Supposition(network, freeing: freed, under: { !failed.contains($0) || edits.contains($0) })
    for variable in set where network.isCount(variable) {
      guard let span = weighing.span(variable) else { return false }
      if span.isOne, span.low == network.number(variable).digits { return false }
    }
    guard edits.allSatisfy(weighing.holds) else { return false }
    return touched(set, weighing).allSatisfy { failed.contains($0) || weighing.holds($0) }
  }

  /// The edits that a change reaches: those of the numbers, and of hidden counts beside them.
  private func touched(_ set: [Variable], _ weighing: Supposition) -> [Int] {
    var touched: [Int] = []
    for variable in set { touched += network.editsOf(variable) }
    for variable in weighing.spans.numbers where !network.isPrinted(variable) { touched += network.editsOf(variable) }
    return NumberSet(touched).numbers
  }

  // MARK: Clusters within areas

  /// Failed edits that share a candidate belong together.
  private mutating func linked(_ edits: [Int]) -> [[Int]] {
    var clusterOf = NumberMap<Int>()
    var parent = Array(edits.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for (index, edit) in edits.enumerated() {
      for variable in candidates(edit) {
        if let other = clusterOf[variable] {
          let (one, two) = (root(index), root(other))
          if one != two { parent[max(one, two)] = min(one, two) }
        } else {
          clusterOf[variable] = index
        }
      }
    }
    // A root is the first of its cluster.
    var clusters: [[Int]] = []
    var place = parent
    for index in edits.indices {
      let first = root(index)
      if first == index {
        place[index] = clusters.count
        clusters.append([])
      }
      clusters[place[first]].append(edits[index])
    }
    return clusters
  }

  private mutating func explain(_ edits: [Int]) -> Cluster {
    guard edits.count <= Self.mostEdits else { return derived(edits) }
    for size in 1...Self.mostChanges {
      var sets: [[Variable]] = []
      search(edits, [], size, edits, &sets)
      if !sets.isEmpty { return Cluster(edits: edits, sets: sets.sorted(by: Self.isEarlier)) }
    }
    if edits.count == 1, let sets = pairs(for: edits[0]) { return Cluster(edits: edits, sets: sets) }
    return derived(edits)
  }

  private static func isEarlier(_ one: [Variable], _ two: [Variable]) -> Bool { one.lexicographicallyPrecedes(two) }

  private mutating func search(
    _ open: [Int], _ chosen: [Variable], _ size: Int, _ all: [Int], _ sets: inout [[Variable]]
  ) {
    guard steps < Self.mostSteps, sets.count < Self.mostSets else { return }
    guard let edit = open.min(by: { (candidatesOf[$0] ?? []).count < (candidatesOf[$1] ?? []).count }) else {
      let set = chosen.sorted()
      if chosen.count == size, !sets.contains(set), explains(set, all, given: NumberSet()) { sets.append(set) }
      // Each edit by itself is mended, but not all at once: one of them needs a number of its own.
      if chosen.count < size, !explains(set, all, given: NumberSet()) { searchFurther(chosen, size, all, &sets) }
      return
    }
    guard chosen.count < size else { return }
    for variable in candidatesOf[edit] ?? [] where !chosen.contains(variable) {
      let rest = open.filter { !(candidatesOf[$0] ?? []).contains(variable) }
      search(rest, chosen + [variable], size, all, &sets)
    }
  }

  private mutating func searchFurther(
    _ chosen: [Variable], _ size: Int, _ all: [Int], _ sets: inout [[Variable]]
  ) {
    for edit in all {
      for variable in candidatesOf[edit] ?? [] where !chosen.contains(variable) {
        search([], chosen + [variable], size, all, &sets)
      }
    }
  }

  /// An edit that no single change mends: two numbers at once, the second from an edit that the first breaks.
  private mutating func pairs(for edit: Int) -> [[Variable]]? {
    var sets: [[Variable]] = []
    let reach = reach(edit)
    guard reach.count <= 64 else { return nil }
    for first in reach where steps < Self.mostSteps {
      steps += 1
      let failed = failed
      let weighing = Supposition(network, freeing: NumberSet([first]), under: { $0 == edit })
      guard weighing.holds(edit) else { continue }
      let broken = touched([first], weighing).filter { !failed.contains($0) && !weighing.holds($0) }
      guard let other = broken.first, broken.count <= 2, network.variables(other).count <= 8 else { continue }
      for second in self.reach(other) where second != first && steps < Self.mostSteps && sets.count < Self.mostSets {
        let set = [first, second].sorted()
        if !sets.contains(set), explains([first, second], [edit], given: NumberSet()) { sets.append(set) }
      }
    }
    return sets.isEmpty ? nil : sets.sorted(by: Self.isEarlier)
  }

  /// Beyond the bound of the search: each edit is reported at the number derived from the others.
  private func derived(_ edits: [Int]) -> Cluster {
    let numbers = edits.compactMap { network.variables($0).first(where: network.isPrinted) }
    return Cluster(edits: edits, sets: [NumberSet(numbers).numbers], isCutShort: true)
  }

  // MARK: Sums

  /// Sums that are off even when the numbers already given up are right: one more number explains the first of them,
  /// and as many others as it can.
  private mutating func explainSums(_ open: [Int], given: NumberSet) -> Cluster {
    let sum = open[0]
    var sets: [[Variable]] = []
    for variable in reach(sum) where !given.contains(variable) && steps < Self.mostSteps {
      if explains([variable], [sum], given: given) { sets.append([variable]) }
      if sets.count >= Self.mostSets { break }
    }
    if sets.isEmpty { sets = CopiedRow(network, open).sets.filter { explains($0, [sum], given: given) } }
    guard !sets.isEmpty else { return derived([sum]) }
    let others = open.dropFirst().filter { other in sets[0].contains { network.variables(other).contains($0) } }
    let explained = others.filter { explains(sets[0], [sum, $0], given: given) }
    return Cluster(edits: [sum] + explained, sets: sets)
  }
}

extension Network {
  /// Whether an edit ties many areas: a sum of units.
  func isWide(_ edit: Int) -> Bool {
    let rule = edits[edit].rule
    guard rule == .units || rule == .bases, case .linear = edits[edit].kind else { return false }
    return true
  }
}
