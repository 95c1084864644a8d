/// Chooses among equally small explanations of a cluster of failed constraints.
struct CulpritChoice {
  let network: Network
  let causes: CauseFinder
  private let failed: NumberSet

  init(network: Network, plan: Plan, failed: NumberSet) {
    self.network = network
    causes = CauseFinder(network: network, plan: plan)
    self.failed = failed
  }

  /// First the set that also brings sums closer; then the one whose numbers one story explains; then derived numbers
  /// before counts; then the first in the file.
  func best(of cluster: CulpritSearch.Cluster) -> Int {
    guard cluster.sets.count > 1 else { return 0 }
    let ranks = cluster.sets.map { rank($0, among: cluster.edits) }
    return ranks.indices.min { ranks[$0].lexicographicallyPrecedes(ranks[$1]) } ?? 0
  }

  private func rank(_ set: [Network.Variable], among edits: [Int]) -> [Int] {
    let supposition = supposing(freed: set, under: edits)
    let stories = set.filter { variable in
      guard let edit = edit(explaining: variable, among: edits),
        let right = FittingValue(variable, in: edit, supposition)
      else { return false }
      return causes.story(variable, right.expected, in: edit) != nil
    }
    let derived = set.filter { network.place($0).measure.isDerived }
    return [-closer(set, supposition), -stories.count, -derived.count] + set
  }

  /// How many failed sums a change mends or brings closer.
  private func closer(_ set: [Network.Variable], _ supposition: Supposition) -> Int {
    var count = 0
    let edits = NumberSet(set.flatMap { network.editsOf($0) }).numbers
    for edit in edits where failed.contains(edit) && network.isWide(edit) {
      if supposition.holds(edit) {
        count += 2
      } else if supposition.distance(edit) < network.distanceAsPrinted(edit) {
        count += 1
      }
    }
    return count
  }

  /// What the numbers of a cluster can be when some of them are given up.
  func supposing(freed: [Network.Variable], under edits: [Int]) -> Supposition {
    Supposition(network, freeing: NumberSet(freed), under: { !failed.contains($0) || edits.contains($0) })
  }

  /// The failed constraint that a number explains: of several, the first rule.
  func edit(explaining variable: Network.Variable, among edits: [Int]) -> Int? {
    let own = edits.filter { network.variables($0).contains(variable) }
    return (own.isEmpty ? edits : own).min { one, two in
      let first = network.variable(one, 0) == variable
      let second = network.variable(two, 0) == variable
      return first != second ? first : network.edits[one].rule < network.edits[two].rule
    }
  }
}

extension Place.Measure {
  /// Whether the number is computed from counts.
  var isDerived: Bool {
    switch self {
    case .rate, .share, .reduce, .points: true
    case .households, .members, .base: false
    }
  }
}

extension Network {
  /// How far a sum is from adding up as printed.
  fileprivate func distanceAsPrinted(_ edit: Int) -> Int {
    Supposition(self, freeing: NumberSet(), under: { _ in true }).distance(edit)
  }
}
