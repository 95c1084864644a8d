/// The faults of arithmetic in a plan: each wrong number once, with the right one, its rivals and its story.
enum ArithmeticFaults {
  /// All faults; none where every number can be right.
  static func find(_ input: CheckInput) -> [Fault] {
    let constraints = PlanConstraints(input)
    var pass = FirstPass(constraints.sheets)
    constraints.visit(&pass)
    guard pass.isDone else { return [] }
    let network = Network(constraints)
    var search = CulpritSearch(network)
    let failed = search.failed
    guard !failed.numbers.isEmpty else { return [] }
    let choice = CulpritChoice(network: network, plan: input.plan, failed: failed)
    let clusters = search.clusters { choice.best(of: $0) }
    // In the end all numbers to blame are given up together: what remains says what each should be.
    let explained = NumberSet(clusters.flatMap(\.edits))
    let freed = NumberSet(clusters.flatMap(\.chosen))
    let outcome = Lazily {
      Supposition(network, freeing: freed, under: { !failed.contains($0) || explained.contains($0) })
    }
    let words = ClusterFaults(input, choice: choice, outcome: outcome)
    return clusters.flatMap(words.faults)
  }
}
