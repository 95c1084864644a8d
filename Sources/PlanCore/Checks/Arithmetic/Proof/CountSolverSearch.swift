extension CountSolver {
  /// The answer to a question.
  enum Verdict {
    /// There are counts that fit.
    case possible
    /// There are none: each of these sets of cells contradicts itself.
    case impossible([[Cell]])
    /// The steps did not suffice.
    case undecided
  }

  /// The most unknown counts that are tried out in every way; of more, what narrowing does not exclude is taken for
  /// possible.
  static let mostGuessed = 56
  /// The most guesses of one question.
  static let mostNodes = 1200

  /// Whether what hangs together can be: some variables that are not fixed, and ties.
  func verdict(_ part: Part) -> Verdict {
    forgetBounds()
    for tie in part.ties { enqueue(tie) }
    guard narrow() else { return failure() }
    let open = part.variables.filter { isOpen($0) }
    if open.count > Self.mostGuessed { return .possible }
    nodesNow = Self.mostNodes
    switch search(open, level: 0) {
    case .found: return .possible
    case .unknown: return .undecided
    case .none(let reasons): return .impossible([reasons.cells.sorted()])
    }
  }

  private func failure() -> Verdict {
    guard let conflict else { return .undecided }
    return .impossible([reasons(of: conflict).cells.sorted()])
  }

  private func isOpen(_ variable: Variable) -> Bool {
    !counts.follows[variable] && low(variable) < high(variable)
  }

  private enum Outcome {
    case found, unknown
    case none(Reasons)
  }

  private func search(_ variables: [Variable], level: Int) -> Outcome {
    guard let variable = narrowest(of: variables) else { return .found }
    nodesNow -= 1
    guard nodesNow > 0, !isSpent else { return .unknown }
    let value = likely(variable)
    var reasons = Reasons()
    var isUnknown = false
    let mark = trail.count
    let (low, high) = (lows[variable], highs[variable])
    let nearer = high - value > value - low ? [1, 0] : [0, 1]
    for branch in [2] + nearer {
      if branch == 0, value - 1 < low {
        reasons.formUnion(self.reasons(ofBound: variable, isHigh: false))
        continue
      }
      if branch == 1, value + 1 > high {
        reasons.formUnion(self.reasons(ofBound: variable, isHigh: true))
        continue
      }
      if branch != 1, (branch == 0 ? value - 1 : value) < high {
        move(variable, isHigh: true, to: branch == 0 ? value - 1 : value, reason: Int32(-1 - level))
      }
      if branch != 0, (branch == 1 ? value + 1 : value) > low {
        move(variable, isHigh: false, to: branch == 1 ? value + 1 : value, reason: Int32(-1 - level))
      }
      let outcome: Outcome
      if narrow() {
        outcome = search(variables, level: level + 1)
      } else if let conflict {
        outcome = .none(self.reasons(of: conflict))
      } else {
        outcome = .unknown
      }
      if case .found = outcome { return .found }
      undo(to: mark)
      switch outcome {
      case .found: return .found
      case .unknown: isUnknown = true
      case .none(let why):
        // Where the guess took no part, no other guess helps.
        guard why.levels.contains(level) else { return .none(why) }
        reasons.formUnion(why)
      }
      if isSpent || nodesNow <= 0 { return .unknown }
    }
    if isUnknown { return .unknown }
    reasons.levels.remove(level)
    return .none(reasons)
  }

  private func narrowest(of variables: [Variable]) -> Variable? {
    var best: Variable?
    var width = Int.max
    for variable in variables where lows[variable] < highs[variable] && highs[variable] - lows[variable] < width {
      best = variable
      width = highs[variable] - lows[variable]
    }
    return best
  }

  /// Where a count probably lies: in the middle, or not far above the least where nothing bounds it.
  private func likely(_ variable: Variable) -> Int {
    let (low, high) = (lows[variable], highs[variable])
    if high < .most, low > -.most { return low + (high - low) / 2 }
    if low <= -.most { return min(max(0, low), high) }
    return min(low + low / 2 + 100, high)
  }
}
