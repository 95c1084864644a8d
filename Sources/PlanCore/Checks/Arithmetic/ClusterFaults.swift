/// The faults of one group of numbers to blame: one each, or the object that an inequality is about.
struct ClusterFaults {
  typealias Cell = TrueCounts.Cell

  private let network: Network
  private let choice: CulpritChoice
  private let name: FigureName
  /// What is proved of the numbers to blame.
  private let outcome: Lazily<ProvedOutcome>

  init(_ input: CheckInput, choice: CulpritChoice, outcome: Lazily<ProvedOutcome>) {
    network = choice.network
    self.choice = choice
    name = FigureName(plan: input.plan, standard: input.standard)
    self.outcome = outcome
  }

  /// The faults, each by its rule; where and how is worked out when it is asked for.
  func faults(of group: Culprits.Group) -> [Fault] {
    guard group.isProved else { return group.cores.compactMap { undecided($0, group) } }
    let edits = edits(of: group)
    if let edit = object(of: group, edits) {
      return [Fault(rule: rule(of: edit)) { object(of: edit) }]
    }
    return group.chosen.map { cell in
      let edit = choice.edit(explaining: cell)
      return Fault(rule: edit.map(rule) ?? group.rule.rule) { number(cell, in: edit, of: group, edits) }
    }
  }

  /// The constraints that fail for the numbers of a group.
  private func edits(of group: Culprits.Group) -> [Int] {
    NumberSet(group.chosen.flatMap { network.editsOf($0) }).numbers.filter { choice.failed.contains($0) }
  }

  /// A rate whose base nothing prints fails because bounds do not meet.
  private func rule(of edit: Int) -> Rule {
    if case .ratio = network.edits[edit].kind, !network.isPrinted(network.variable(edit, 2)) { return .basesMeet }
    return network.edits[edit].rule.rule
  }

  // MARK: Numbers

  private func number(_ cell: Cell, in edit: Int?, of group: Culprits.Group, _ edits: [Int]) -> Fault.Particulars {
    let own = edit.flatMap { network.variable($0, 0) == cell ? $0 : self.edit(deriving: cell) ?? $0 }
    guard let right = outcome.value.value(of: cell) else { return contradiction(around: cell, by: group.rule.rule) }
    let printed = network.number(cell)
    let (key, place) = (network.key(cell), network.place(cell))
    let sentence = FaultSentence(network: network, subject: name, weighing: outcome.value)
    return Fault.Particulars(
      steps: name.steps(key, place), unit: name.unit(key), printed: printed, expected: right.expected,
      expectedRange: right.range, alternatives: rivals(of: cell),
      message: sentence.words(
        cell, own, right, rules: edits.isEmpty ? [group.rule] : edits.map { network.edits[$0].rule }),
      cause: unrecorded(cell, in: edit, gap: printed.subtracting(right.expected))
        ?? right.cause?.words(printed, isRate: place.measure == .rate || place.measure == .share))
  }

  /// What would explain a result that the recorded movements do not lead to: movements that nobody recorded.
  private func unrecorded(_ cell: Cell, in edit: Int?, gap: Numeral?) -> Phrase? {
    let (key, place) = (network.key(cell), network.place(cell))
    guard let edit, network.edits[edit].rule == .movements, key.moment == .result, place.measure == .households,
      let gap = gap?.digits, gap != 0
    else { return nil }
    let (count, stock) = (Numeral(abs(gap)), name.figure(place))
    let day = name.plan.results[key.result].asOf.words
    return gap < 0
      ? Phrase(
        vi: "chưa ghi biến động của \(count.text(.vi)) hộ ra khỏi diện \(stock.vi) đến \(day.vi)",
        en: "no movement is recorded of \(count.text(.en)) that left the \(stock.en) by \(day.en)")
      : Phrase(
        vi: "chưa ghi biến động của \(count.text(.vi)) hộ vào diện \(stock.vi) đến \(day.vi)",
        en: "no movement is recorded of \(count.text(.en)) that came to the \(stock.en) by \(day.en)")
  }

  /// A constraint of which the number is the derived one: a rate that must follow its count.
  private func edit(deriving cell: Cell) -> Int? {
    guard !network.isCount(cell) else { return nil }
    return network.editsOf(cell).first { network.variable($0, 0) == cell }
  }

  // MARK: Inequalities

  /// The inequality that is told of the object it is about: where only such fail, and no single number is to blame.
  private func object(of group: Culprits.Group, _ edits: [Int]) -> Int? {
    guard group.chosen.count == 1, group.sets.count > 1, !edits.isEmpty else { return nil }
    let isOnlyInequalities = edits.allSatisfy {
      if case .linear(false) = network.edits[$0].kind { true } else { false }
    }
    guard isOnlyInequalities, let edit = edits.min(by: { network.edits[$0].rule < network.edits[$1].rule }) else {
      return nil
    }
    return group.chosen == [network.variable(edit, 0)] ? edit : nil
  }

  /// An inequality without a single culprit points at the object that it is about.
  private func object(of edit: Int) -> Fault.Particulars {
    let first = network.variable(edit, 0)
    guard let right = outcome.value.value(of: first) else { return contradiction(around: first, by: rule(of: edit)) }
    let (key, place) = (network.key(first), network.place(first))
    var steps = name.steps(key, place).parent
    if network.edits[edit].rule == .standard { steps = steps.parent }
    return Fault.Particulars(
      steps: steps, unit: name.unit(key), printed: network.number(first),
      expected: right.expected, alternatives: rivals(of: first),
      message: FaultSentence(network: network, subject: name, weighing: outcome.value).inequality(edit))
  }

  /// The numbers that may be blamed in place of another, with their values.
  private func rivals(of cell: Cell) -> [Fault.Alternative] {
    outcome.value.rivals(of: cell).map { rival in
      let (key, place) = (network.key(rival.cell), network.place(rival.cell))
      return Fault.Alternative(
        steps: name.steps(key, place), words: name.words(key, place) + Phrase(same: ", ") + place.measure.numberWords,
        printed: network.number(rival.cell), expected: rival.value)
    }
  }

  /// More persons than households hold, where nothing else explains it.
  func crowded(_ cell: Cell, blamed: [Culprits.Group]) -> Fault? {
    let edit = network.editsOf(cell).first {
      network.edits[$0].rule == .membersPerHousehold && choice.failed.contains($0)
    }
    guard let edit else { return nil }
    let own = network.variables(edit)
    guard !blamed.contains(where: { $0.chosen.contains(where: own.contains) }) else { return nil }
    return Fault(rule: rule(of: edit)) {
      let (key, place) = (network.key(cell), network.place(cell))
      let households = network.number(network.variable(edit, 1)).digits.weighable
      return Fault.Particulars(
        steps: name.steps(key, place).parent, unit: name.unit(key), printed: network.number(cell),
        expected: Numeral(15 * households),
        message: FaultSentence(network: network, subject: name, weighing: outcome.value).inequality(edit))
    }
  }

  // MARK: Beyond the bound

  /// Where the search ended before it found whom to blame: the rule, at the area that it is about.
  private func undecided(_ core: [Cell], _ group: Culprits.Group) -> Fault? {
    guard let cell = core.min(by: { choice.order.blame($0) < choice.order.blame($1) }) else { return nil }
    let rule = choice.edit(explaining: cell).map(rule) ?? group.rule.rule
    return Fault(rule: rule) { contradiction(around: cell, by: rule) }
  }

  /// Numbers that cannot all be right, told of the area that they stand in.
  private func contradiction(around cell: Cell, by rule: Rule) -> Fault.Particulars {
    let key = network.key(cell)
    let about = name.words(key, network.place(cell))
    return Fault.Particulars(
      steps: name.steps(key, nil), unit: name.unit(key),
      message: Phrase(
        vi: "\(about.vi): các số ghi không thể cùng đúng; \(rule.law.vi)",
        en: "\(about.en): the numbers cannot all be right; \(rule.law.en)"),
      cause: Phrase(
        vi: "chưa dò được số nào sai trước tiên", en: "which number is wrong first was not searched to the end"))
  }
}

extension Place.Measure {
  /// The number inside a sentence about a figure: `số hộ`, `tỷ lệ`.
  fileprivate var numberWords: Phrase {
    switch self {
    case .households, .base: Phrase(vi: "số hộ", en: "households")
    case .members: Phrase(vi: "số nhân khẩu", en: "persons")
    case .rate: Phrase(vi: "tỷ lệ", en: "rate")
    case .share: Phrase(vi: "tỷ trọng", en: "share")
    case .reduce: Phrase(vi: "số hộ giảm", en: "drop")
    case .points: Phrase(vi: "số điểm % giảm", en: "points")
    }
  }
}
