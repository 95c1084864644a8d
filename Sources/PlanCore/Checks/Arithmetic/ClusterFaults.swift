/// The faults of one cluster of failed constraints: a number to blame each, or the object that an inequality is about.
struct ClusterFaults {
  typealias Variable = Network.Variable

  private let network: Network
  private let choice: CulpritChoice
  private let name: FigureName
  /// What numbers can be once all that are to blame are given up.
  private let outcome: Lazily<Supposition>

  init(_ input: CheckInput, choice: CulpritChoice, outcome: Lazily<Supposition>) {
    network = choice.network
    self.choice = choice
    name = FigureName(plan: input.plan, standard: input.standard)
    self.outcome = outcome
  }

  /// The faults, each by its rule; where and how is worked out when it is asked for.
  func faults(of cluster: CulpritSearch.Cluster) -> [Fault] {
    if isAboutObject(cluster) {
      let first = cluster.edits.min { network.edits[$0].rule < network.edits[$1].rule }
      return first.map { edit in [Fault(rule: rule(of: edit)) { object(of: edit, in: cluster) }] } ?? []
    }
    return cluster.chosen.compactMap { variable in
      choice.edit(explaining: variable, among: cluster.edits).map { edit in
        Fault(rule: rule(of: edit)) { number(variable, in: edit, of: cluster) }
      }
    }
  }

  /// A rate whose base nothing prints fails because bounds do not meet.
  private func rule(of edit: Int) -> Rule {
    if case .ratio = network.edits[edit].kind, !network.isPrinted(network.variable(edit, 2)) { return .basesMeet }
    return network.edits[edit].rule.rule
  }

  // MARK: Numbers

  private func number(_ variable: Variable, in edit: Int, of cluster: CulpritSearch.Cluster) -> Fault.Particulars {
    let own = network.variable(edit, 0) == variable ? edit : self.edit(deriving: variable) ?? edit
    let right = FittingValue(variable, in: own, outcome.value) ?? derivedValue(of: variable, in: edit)
    let printed = network.number(variable)
    let (key, place) = (network.key(variable), network.place(variable))
    let story = right.flatMap { choice.causes.story(variable, $0.expected, in: own) }
    let cut = Phrase(
      vi: "chưa dò được số nào sai trước tiên", en: "which number is wrong first was not searched to the end")
    return Fault.Particulars(
      steps: name.steps(key, place), unit: name.unit(key), printed: printed, expected: right?.expected,
      expectedRange: right?.range,
      alternatives: cluster.chosen.count == 1 ? alternatives(to: variable, in: cluster) : [],
      message: FaultSentence(network: network, subject: name, weighing: outcome.value)
        .words(variable, own, right, edits: cluster.edits),
      cause: story?.words(printed, isRate: place.measure == .rate || place.measure == .share)
        ?? (cluster.isCutShort ? cut : nil))
  }

  /// A constraint of which the number is the derived one: a rate that must follow its count.
  private func edit(deriving variable: Variable) -> Int? {
    guard !network.isCount(variable) else { return nil }
    return network.editsOf(variable).first { network.variable($0, 0) == variable }
  }

  /// Beyond the search: what the other numbers of the constraint, as printed, come to.
  private func derivedValue(of variable: Variable, in edit: Int) -> FittingValue? {
    FittingValue(variable, in: edit, Supposition(network, freeing: NumberSet([variable]), under: { $0 == edit }))
  }

  private func alternatives(
    to chosen: Variable, in cluster: CulpritSearch.Cluster
  ) -> [(steps: Path, expected: Numeral)] {
    cluster.sets.filter { $0.count == 1 && $0 != [chosen] }.compactMap { set in
      let variable = set[0]
      guard let edit = choice.edit(explaining: variable, among: cluster.edits),
        let right = FittingValue(variable, in: edit, choice.supposing(freed: set, under: cluster.edits)),
        !right.expected.hasSameValue(as: network.number(variable))
      else { return nil }
      return (name.steps(network.key(variable), network.place(variable)), right.expected)
    }
  }

  // MARK: Inequalities

  /// Whether only inequalities fail, and no single number is to blame.
  private func isAboutObject(_ cluster: CulpritSearch.Cluster) -> Bool {
    guard cluster.sets.count > 1 || cluster.isCutShort else { return false }
    return cluster.edits.allSatisfy {
      if case .linear(false) = network.edits[$0].kind { true } else { false }
    }
  }

  /// An inequality without a single culprit points at the object that it is about.
  private func object(of edit: Int, in cluster: CulpritSearch.Cluster) -> Fault.Particulars {
    let first = network.variable(edit, 0)
    let (key, place) = (network.key(first), network.place(first))
    var steps = name.steps(key, place).parent
    if network.edits[edit].rule == .standard { steps = steps.parent }
    let supposition = choice.supposing(freed: [], under: cluster.edits)
    return Fault.Particulars(
      steps: steps, unit: name.unit(key), printed: network.number(first),
      expected: derivedValue(of: first, in: edit)?.expected,
      message: FaultSentence(network: network, subject: name, weighing: supposition).inequality(edit))
  }
}
