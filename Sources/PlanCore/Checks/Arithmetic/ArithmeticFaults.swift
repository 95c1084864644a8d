/// The faults of arithmetic in a plan: each wrong number once, with the right one, its rivals and its story.
///
/// Whatever is said is proved: a set of numbers is blamed when changing just these makes the whole plan consistent, and
/// is the smallest that does; each value that is named is one with which it then is.
enum ArithmeticFaults {
  /// All faults; none where every number can be right.
  static func find(_ input: CheckInput) -> [Fault] {
    let constraints = PlanConstraints(input)
    var pass = FirstPass(constraints.sheets)
    constraints.visit(&pass)
    guard pass.isDone || !PlainForm(constraints: constraints).isPlain else { return [] }
    var builder = TrueCountsBuilder(constraints, standard: input.standard)
    let counts = builder.build()
    let known = builder
    let order = FileOrder(constraints)
    let solver = CountSolver(counts, steps: CountSolver.stepsOfPlan)
    var culprits = Culprits(solver, order: { order.blame($0) })
    culprits.find()
    guard !culprits.groups.isEmpty || !known.crowded.isEmpty else { return [] }
    let network = Network(constraints)
    let choice = CulpritChoice(network: network, plan: input.plan, order: order)
    culprits.compare { choice.best(of: $0, others: $1, solver: solver) }
    let groups = culprits.groups
    let outcome = Lazily { ProvedOutcome(counts, network, choice, groups, known) }
    let words = ClusterFaults(input, choice: choice, outcome: outcome)
    return groups.flatMap(words.faults) + known.crowded.compactMap { words.crowded($0, blamed: groups) }
  }
}
