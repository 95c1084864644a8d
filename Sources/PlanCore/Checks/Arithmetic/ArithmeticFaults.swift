/// The faults of arithmetic in a plan: each wrong number once, with the right one, its rivals and its story.
enum ArithmeticFaults {
  /// All faults; none where every number can be right.
  /// - Parameter isInWords: whether they are to be shown, or only counted.
  static func find(_ input: CheckInput, inWords isInWords: Bool) -> [Fault] {
    let edits = PlanConstraints(input)
    var screen = FirstPass(edits.sheets)
    edits.visit(&screen)
    guard screen.isDone else { return [] }
    let network = Network(edits)
    var localizer = CulpritSearch(network)
    guard !localizer.failed.numbers.isEmpty else { return [] }
    let judge = ClusterFaults(network: network, failed: localizer.failed, input: input)
    let clusters = localizer.clusters { judge.best(of: $0) }
    guard isInWords else { return clusters.flatMap(judge.wordless) }
    // In the end all numbers to blame are given up together: what remains says what each should be.
    let explained = NumberSet(clusters.flatMap(\.edits))
    let failed = localizer.failed
    let weighing = Supposition(
      network, freeing: NumberSet(clusters.flatMap(\.chosen)),
      under: { !failed.contains($0) || explained.contains($0) })
    // What is not listed is only counted, so a plan that was never right takes no time for its sentences.
    var faults: [Fault] = []
    for cluster in clusters {
      faults +=
        faults.count < PlanCheck.mostListed ? judge.faults(cluster, weighing) : judge.wordless(cluster)
    }
    return faults
  }
}

/// Chooses among equally small explanations, and puts them into words.
struct ClusterFaults {
  typealias Variable = Network.Variable

  let network: Network
  let plan: Plan
  let subject: FigureName
  private let teller: CauseFinder
  private let failed: NumberSet

  init(network: Network, failed: NumberSet, input: CheckInput) {
    self.network = network
    plan = input.plan
    subject = FigureName(plan: input.plan, standard: input.standard)
    teller = CauseFinder(network: network, plan: input.plan)
    self.failed = failed
  }

  // MARK: The best of several

  /// First the set that also brings sums closer; then the one whose numbers one story explains; then derived numbers
  /// before counts; then the first in the file.
  func best(of cluster: CulpritSearch.Cluster) -> Int {
    guard cluster.sets.count > 1 else { return 0 }
    let ranks = cluster.sets.map { rank($0, cluster.edits) }
    return ranks.indices.min { ranks[$0].lexicographicallyPrecedes(ranks[$1]) } ?? 0
  }

  private func rank(_ set: [Variable], _ edits: [Int]) -> [Int] {
    let weighing = weighing(freeing: NumberSet(set), edits)
    let stories = set.filter { variable in
      guard let edit = edit(of: variable, among: edits), let right = FittingValue(variable, in: edit, weighing) else {
        return false
      }
      return teller.story(variable, right.expected, in: edit) != nil
    }
    let derived = set.filter { network.place($0).measure.isDerived }
    return [-closer(set, weighing), -stories.count, -derived.count] + set
  }

  /// How many failed sums a change mends or brings closer.
  private func closer(_ set: [Variable], _ weighing: Supposition) -> Int {
    var count = 0
    let edits = NumberSet(set.flatMap { network.editsOf($0) }).numbers
    for edit in edits where failed.contains(edit) && network.isWide(edit) {
      if weighing.holds(edit) {
        count += 2
      } else if weighing.distance(edit) < network.distanceAsPrinted(edit) {
        count += 1
      }
    }
    return count
  }

  private func weighing(freeing set: NumberSet, _ edits: [Int]) -> Supposition {
    Supposition(network, freeing: set, under: { !failed.contains($0) || edits.contains($0) })
  }

  /// The failed edit that a number explains: of several, the first rule.
  private func edit(of variable: Variable, among edits: [Int]) -> Int? {
    let own = edits.filter { network.variables($0).contains(variable) }
    return (own.isEmpty ? edits : own).min { one, two in
      let first = network.variable(one, 0) == variable
      let second = network.variable(two, 0) == variable
      return first != second ? first : network.edits[one].rule < network.edits[two].rule
    }
  }

  // MARK: Into words

  func faults(_ cluster: CulpritSearch.Cluster, _ weighing: Supposition) -> [Fault] {
    let set = cluster.chosen
    if isAboutObject(cluster) { return [aboutObject(cluster)].compactMap { $0 } }
    return set.compactMap { variable in
      fault(variable, cluster, weighing, alternatives: set.count == 1 ? alternatives(cluster, besides: variable) : [])
    }
  }

  /// The faults of a cluster without their words.
  func wordless(_ cluster: CulpritSearch.Cluster) -> [Fault] {
    let edits =
      isAboutObject(cluster)
      ? [firstEdit(of: cluster)] : cluster.chosen.map { edit(of: $0, among: cluster.edits) }
    return edits.compactMap { $0 }.map { Fault(rule: rule(of: $0), steps: [], message: Phrase(same: "")) }
  }

  private func fault(
    _ variable: Variable, _ cluster: CulpritSearch.Cluster, _ weighing: Supposition,
    alternatives: [(steps: Path, expected: Numeral)]
  ) -> Fault? {
    guard let edit = edit(of: variable, among: cluster.edits) else { return nil }
    let own = network.variable(edit, 0) == variable ? edit : self.ownEdit(of: variable) ?? edit
    let right = FittingValue(variable, in: own, weighing) ?? derivedRight(variable, edit)
    let printed = network.number(variable)
    let key = network.key(variable)
    let place = network.place(variable)
    let story = right.flatMap { teller.story(variable, $0.expected, in: own) }
    var fault = Fault(
      rule: rule(of: edit), steps: subject.steps(key, place), unit: subject.unit(key), printed: printed,
      expected: right?.expected, expectedRange: right?.range, alternatives: alternatives,
      message: FaultSentence(network: network, subject: subject, weighing: weighing)
        .words(variable, own, right, edits: cluster.edits))
    fault.cause = story?.words(printed, isRate: place.measure == .rate || place.measure == .share)
    if cluster.isCutShort {
      let cut = Phrase(
        vi: "chưa dò được số nào sai trước tiên", en: "which number is wrong first was not searched to the end")
      fault.cause = fault.cause ?? cut
    }
    return fault
  }

  /// An edit of which the number is the derived one: a rate that must follow its count.
  private func ownEdit(of variable: Variable) -> Int? {
    guard !network.isCount(variable) else { return nil }
    return network.editsOf(variable).first { network.variable($0, 0) == variable }
  }

  /// Beyond the search: what the other numbers of the edit, as printed, come to.
  private func derivedRight(_ variable: Variable, _ edit: Int) -> FittingValue? {
    FittingValue(variable, in: edit, Supposition(network, freeing: NumberSet([variable]), under: { $0 == edit }))
  }

  private func alternatives(
    _ cluster: CulpritSearch.Cluster, besides chosen: Variable
  ) -> [(steps: Path, expected: Numeral)] {
    cluster.sets.filter { $0.count == 1 && $0 != [chosen] }.compactMap { set in
      let variable = set[0]
      guard let edit = edit(of: variable, among: cluster.edits),
        let right = FittingValue(variable, in: edit, weighing(freeing: NumberSet([variable]), cluster.edits)),
        !right.expected.hasSameValue(as: network.number(variable))
      else { return nil }
      return (subject.steps(network.key(variable), network.place(variable)), right.expected)
    }
  }

  /// A rate whose base nothing prints fails because bounds do not meet.
  private func rule(of edit: Int) -> Rule {
    if case .ratio = network.edits[edit].kind, !network.isPrinted(network.variable(edit, 2)) { return .basesMeet }
    return network.edits[edit].rule.rule
  }

  // MARK: Inequalities

  /// Whether only inequalities fail, and no single number is to blame.
  private func isAboutObject(_ cluster: CulpritSearch.Cluster) -> Bool {
    guard cluster.sets.count > 1 || cluster.isCutShort else { return false }
    return cluster.edits.allSatisfy {
      if case .linear(false) = network.edits[$0].kind { true } else { false }
    }
  }

  /// The failed edit of the first rule.
  private func firstEdit(of cluster: CulpritSearch.Cluster) -> Int? {
    cluster.edits.min { network.edits[$0].rule < network.edits[$1].rule }
  }

  /// An inequality without a single culprit points at the object that it is about.
  private func aboutObject(_ cluster: CulpritSearch.Cluster) -> Fault? {
    guard let edit = firstEdit(of: cluster) else { return nil }
    let first = network.variable(edit, 0)
    let key = network.key(first)
    let place = network.place(first)
    let right = derivedRight(first, edit)
    var steps = subject.steps(key, place).parent
    if network.edits[edit].rule == .standard { steps = steps.parent }
    return Fault(
      rule: rule(of: edit), steps: steps, unit: subject.unit(key), printed: network.number(first),
      expected: right?.expected,
      message: FaultSentence(
        network: network, subject: subject, weighing: weighing(freeing: NumberSet(), cluster.edits)
      )
      .inequality(edit))
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
  func distanceAsPrinted(_ edit: Int) -> Int {
    Supposition(self, freeing: NumberSet(), under: { _ in true }).distance(edit)
  }
}
