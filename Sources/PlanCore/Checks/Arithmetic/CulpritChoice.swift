/// Chooses among equally small explanations.
struct CulpritChoice: Sendable {
  typealias Cell = TrueCounts.Cell

  let network: Network
  let causes: CauseFinder
  private let plan: Plan
  let order: FileOrder
  /// The constraints that fail as printed.
  let failed: NumberSet

  /// Of so many sets the stories are compared.
  private static let mostStories = 48

  init(network: Network, plan: Plan, order: FileOrder) {
    self.network = network
    self.plan = plan
    causes = CauseFinder(network: network, plan: plan)
    self.order = order
    failed = NumberSet(network.edits.indices.filter(network.fails))
  }

  /// First the set whose numbers a story explains; then derived numbers before counts; then what was
  /// recorded last; then, of several numbers, those that
  /// change least; then the first in the file. Where only inequalities fail, the number that is too large.
  func best(of sets: [[Cell]], others: [Cell], solver: CountSolver) -> Int {
    if let tooLarge = sets.firstIndex(where: isTooLarge) { return tooLarge }
    let ranks = sets.enumerated().map { index, set in
      let stories = index < Self.mostStories ? self.stories(of: set, others: others, solver) : 0
      let far = set.count > 1 && index < Self.mostStories ? distance(of: set, others: others, solver) : 0
      return [-stories, -set.count(where: order.isDerived), -latest(set), far] + set.map(order.position).sorted()
    }
    return ranks.indices.min { ranks[$0].lexicographicallyPrecedes(ranks[$1]) } ?? 0
  }

  /// How late the last of some numbers was recorded, where movements lead from the approved start to a result: the start
  /// is blamed least.
  private func latest(_ set: [Cell]) -> Int {
    let edits = set.flatMap { network.editsOf($0) }
    guard edits.contains(where: { failed.contains($0) && network.edits[$0].rule == .movements }) else { return 0 }
    let days = set.map { cell in
      let key = network.key(cell)
      return key.moment == .result ? plan.results[key.result].asOf.lastDay.dayNumber : 0
    }
    return days.max() ?? 0
  }

  /// Whether a single number is the lesser side of an inequality, and nothing but inequalities speaks against it.
  private func isTooLarge(_ set: [Cell]) -> Bool {
    guard set.count == 1 else { return false }
    let failing = network.editsOf(set[0]).filter { failed.contains($0) }
    guard let first = failing.min(by: { network.edits[$0].rule < network.edits[$1].rule }),
      network.variable(first, 0) == set[0]
    else { return false }
    return failing.allSatisfy { if case .linear(false) = network.edits[$0].kind { true } else { false } }
  }

  private func stories(of set: [Cell], others: [Cell], _ solver: CountSolver) -> Int {
    var weight = 0
    for cell in set where solver.stepsLeft > 0 {
      guard let search = ValueSearch(solver, cell, free: others + set),
        let story = causes.story(of: cell, search, edit: edit(explaining: cell))
      else { continue }
      weight += story.isStrong ? 2 : 1
    }
    return weight
  }

  /// How many times as large or as small the numbers of a set become, in eighths.
  private func distance(of set: [Cell], others: [Cell], _ solver: CountSolver) -> Int {
    var distance = 0
    for cell in set where solver.stepsLeft > 0 {
      guard let search = ValueSearch(solver, cell, free: others + set), let value = search.value() else { return .most }
      let (one, other) = (abs(search.digits(network.number(cell))), abs(search.digits(value.expected)))
      distance += 8 * min(max(one, other), .most) / max(min(one, other), 1)
    }
    return distance
  }

  /// The constraint that a number explains: one that fails and has it, of several the one it is derived by, then the
  /// first rule; or else the one it is derived by.
  func edit(explaining cell: Cell) -> Int? {
    let own = network.editsOf(cell)
    let failing = own.filter { failed.contains($0) }
    let derived = failing.isEmpty ? own.filter { network.variable($0, 0) == cell && !network.isCount(cell) } : failing
    return derived.min { one, two in
      let first = network.variable(one, 0) == cell
      let second = network.variable(two, 0) == cell
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
