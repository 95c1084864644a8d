extension CountSolver {
  /// Unknown counts that hang together, and the ties between them.
  struct Part {
    var variables: [Variable] = []
    var ties: [Int] = []
  }

  /// What one question may cost, and all that are asked about a plan.
  static let stepsOfQuestion = 150_000
  static let stepsOfPlan = 4_000_000

  /// Whether there are counts that fit all cells but those given up.
  /// - Parameters:
  ///   - free: the cells that are given up.
  ///   - within: cells that may be anything between two ends.
  ///   - near: where only these cells changed since an answer that was good: only what they touch is looked at.
  func judge(
    free: [Cell], within: [(cell: Cell, ends: ClosedRange<Int>)] = [], near: [Cell]? = nil
  ) -> Verdict {
    ask(free: free, within: within)
    stepsNow = Self.stepsOfQuestion
    var cores: [[Cell]] = []
    var isDecided = true
    for part in parts(near: near) {
      switch verdict(part) {
      case .possible: break
      case .undecided: isDecided = false
      case .impossible(let found): cores += found
      }
    }
    if !cores.isEmpty { return .impossible(cores) }
    return isDecided ? .possible : .undecided
  }

  /// Whether the answer is that there are such counts.
  func isPossible(free: [Cell], within: [(cell: Cell, ends: ClosedRange<Int>)] = [], near: [Cell]? = nil) -> Bool {
    if case .possible = judge(free: free, within: within, near: near) { true } else { false }
  }

  /// What hangs together with the cells that changed, or with anything that is not fixed.
  private func parts(near: [Cell]?) -> [Part] {
    var seen = Seen()
    var parts: [Part] = []
    func begin(tie: Int) {
      guard isBinding(tie), !seen.ties.contains(tie) else { return }
      for term in counts.ties[tie].terms {
        let variable = Int(counts.terms[term])
        guard !isFixed(variable) else { continue }
        parts.append(part(from: variable, &seen))
        return
      }
      seen.ties.insert(tie)
      parts.append(Part(ties: [tie]))
    }
    func begin(variable: Variable) {
      guard !isFixed(variable) else {
        for tie in counts.uses(variable) { begin(tie: Int(tie)) }
        return
      }
      if !seen.variables.contains(variable) { parts.append(part(from: variable, &seen)) }
    }
    if let near {
      for cell in near {
        if counts.variableOf[cell] >= 0 { begin(variable: Int(counts.variableOf[cell])) }
        if counts.tieOf[cell] >= 0 { begin(tie: Int(counts.tieOf[cell])) }
        // A cell that is no longer believed lets go what its tie held.
        if counts.tieOf[cell] >= 0, !isBinding(Int(counts.tieOf[cell])) {
          for term in counts.ties[Int(counts.tieOf[cell])].terms {
            let variable = Int(counts.terms[term])
            if !isFixed(variable) { begin(variable: variable) }
          }
        }
      }
    } else {
      for cell in touchedCells {
        if counts.variableOf[cell] >= 0 { begin(variable: Int(counts.variableOf[cell])) }
        if counts.tieOf[cell] >= 0 { begin(tie: Int(counts.tieOf[cell])) }
      }
      for tie in deadTies { begin(tie: tie) }
      for variable in wrongSeeds where !isFixed(variable) { begin(variable: variable) }
    }
    return parts
  }

  private struct Seen {
    var variables: Set<Variable> = []
    var ties: Set<Int> = []
  }

  private func part(from variable: Variable, _ seen: inout Seen) -> Part {
    var part = Part()
    var pending = [variable]
    seen.variables.insert(variable)
    while let next = pending.popLast() {
      part.variables.append(next)
      for use in counts.uses(next) {
        let tie = Int(use)
        guard isBinding(tie), seen.ties.insert(tie).inserted else { continue }
        part.ties.append(tie)
        for term in counts.ties[tie].terms {
          let other = Int(counts.terms[term])
          if !isFixed(other), seen.variables.insert(other).inserted { pending.append(other) }
        }
      }
    }
    part.variables.sort()
    part.ties.sort()
    return part
  }

  /// What hangs together with any of some variables, as one part.
  func part(around variables: [Variable]) -> Part {
    var seen = Seen()
    var whole = Part()
    for variable in variables where !isFixed(variable) && !seen.variables.contains(variable) {
      let own = part(from: variable, &seen)
      whole.variables += own.variables
      whole.ties += own.ties
    }
    return whole
  }

  /// Narrows all that is not fixed when some cells are given up.
  func narrowAll(free: [Cell]) -> Bool {
    ask(free: free)
    stepsNow = Self.stepsOfQuestion
    for tie in counts.ties.indices where counts.ties[tie].terms.contains(where: { !isFixed(Int(counts.terms[$0])) }) {
      enqueue(tie)
    }
    return narrow()
  }

  /// The rules by which some cells contradict each other, the first in order.
  func rule(of core: [Cell]) -> ConstraintKind {
    guard contradict(core), let conflict else { return .bases }
    return reasons(of: conflict).rules.min() ?? .bases
  }

  // MARK: The plan as printed

  /// Looks at the whole plan as it is printed, and remembers what cannot be: each a set of cells that contradict each other.
  func cannotBe() -> [[Cell]] {
    ask(free: [])
    var cores: [[Cell]] = []
    for index in counts.ties.indices where counts.ties[index].terms.allSatisfy({ isFixed(Int(counts.terms[$0])) }) {
      stepsNow = Self.stepsOfQuestion
      forgetBounds()
      enqueue(index)
      if !narrow(), let conflict {
        deadTies.append(index)
        cores.append(reasons(of: conflict).cells.sorted())
      }
    }
    var seen = Seen()
    for variable in 0..<counts.variableCount where !isFixed(variable) && !seen.variables.contains(variable) {
      let part = part(from: variable, &seen)
      guard !part.ties.isEmpty else { continue }
      stepsNow = Self.stepsOfQuestion
      if case .impossible(let found) = verdict(part) {
        wrongSeeds.append(variable)
        cores += found
      }
    }
    return cores
  }

  /// Fewer of these cells that still contradict each other.
  func smaller(_ core: [Cell]) -> [Cell] {
    guard core.count > 2, core.count <= 64 else { return core }
    var kept = core
    for cell in core.reversed() where kept.count > 1 {
      let fewer = kept.filter { $0 != cell }
      if contradict(fewer) { kept = fewer }
    }
    return kept
  }

  /// Whether cells contradict each other as far as narrowing bounds shows.
  private func contradict(_ cells: [Cell]) -> Bool {
    askOnly(cells)
    stepsNow = Self.stepsOfQuestion / 50
    for cell in cells {
      if counts.tieOf[cell] >= 0 { enqueue(Int(counts.tieOf[cell])) }
      if counts.variableOf[cell] >= 0 {
        for tie in counts.uses(Int(counts.variableOf[cell])) { enqueue(Int(tie)) }
      }
    }
    return !narrow() && conflict != nil
  }
}
