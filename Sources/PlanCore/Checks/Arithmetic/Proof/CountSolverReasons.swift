extension CountSolver {
  /// Why something cannot be: the cells that contradict each other, and the levels of guesses that took part.
  struct Reasons {
    var cells: Set<Cell> = []
    var levels: Set<Int> = []
    var rules: Set<ConstraintKind> = []

    mutating func formUnion(_ other: Reasons) {
      cells.formUnion(other.cells)
      levels.formUnion(other.levels)
      rules.formUnion(other.rules)
    }
  }

  /// The way back from bounds to the printed numbers behind them.
  private struct Trace {
    var reasons = Reasons()
    var marks: Set<Int32> = []
    var pending: [Int32] = []
  }

  /// Goes back from a conflict to the printed numbers behind it.
  func reasons(of conflict: Conflict) -> Reasons {
    var trace = Trace()
    let past = Int32(trail.count)
    needTie(conflict.tie, for: conflict.variable, isHigh: conflict.isHigh, before: past, &trace)
    need(conflict.variable, isHigh: !conflict.isHigh, before: past, &trace)
    finish(&trace)
    return trace.reasons
  }

  /// Goes back from one bound of a variable.
  func reasons(ofBound variable: Variable, isHigh: Bool) -> Reasons {
    var trace = Trace()
    need(variable, isHigh: isHigh, before: Int32(trail.count), &trace)
    finish(&trace)
    return trace.reasons
  }

  private func finish(_ trace: inout Trace) {
    while let number = trace.pending.popLast() {
      let step = trail[Int(number)]
      if step.reason < 0 {
        trace.reasons.levels.insert(-1 - Int(step.reason))
      } else {
        needTie(Int(step.reason), for: Int(step.variable), isHigh: step.isHigh, before: number, &trace)
      }
    }
  }

  /// One bound as it was before a step.
  private func need(_ variable: Variable, isHigh: Bool, before step: Int32, _ trace: inout Trace) {
    touch(variable)
    var found = isHigh ? highSteps[variable] : lowSteps[variable]
    while found >= step { found = trail[Int(found)].earlier }
    if found < 0 {
      let cell = Int(counts.printedBy[variable])
      if cell >= 0, isActive(cell) { trace.reasons.cells.insert(cell) }
    } else if trace.marks.insert(found).inserted {
      trace.pending.append(found)
    }
  }

  /// The bounds by which a tie moved a bound of a variable.
  private func needTie(
    _ index: Int, for variable: Variable, isHigh: Bool, before step: Int32, _ trace: inout Trace
  ) {
    let tie = counts.ties[index]
    if tie.cell >= 0 { trace.reasons.cells.insert(tie.cell) }
    trace.reasons.rules.insert(tie.rule)
    guard tie.kind == .linear else {
      for term in tie.terms {
        need(Int(counts.terms[term]), isHigh: false, before: step, &trace)
        need(Int(counts.terms[term]), isHigh: true, before: step, &trace)
      }
      return
    }
    var own = 0
    for term in tie.terms where Int(counts.terms[term]) == variable { own = Int(counts.factors[term]) }
    // The upper end of a sum presses on a high end through the least of the other terms.
    let isUpper = isHigh == (own > 0)
    for term in tie.terms {
      let other = Int(counts.terms[term])
      guard other != variable else { continue }
      need(other, isHigh: (counts.factors[term] < 0) == isUpper, before: step, &trace)
    }
  }
}
