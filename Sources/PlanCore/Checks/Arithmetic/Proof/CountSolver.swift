/// Looks for true counts that reproduce the printed numbers, all but those that are given up.
///
/// Bounds of unknown counts are narrowed by every tie until nothing changes; what is left open is tried out, the middle of
/// the narrowest span first. What is found is proved: counts that fit, or the cells that contradict each other. Only what
/// hangs together with a given-up number is looked at. The search is bounded by steps, never by the clock.
final class CountSolver {
  typealias Variable = TrueCounts.Variable
  typealias Cell = TrueCounts.Cell

  let counts: TrueCounts
  /// How many terms may still be looked at in all.
  var stepsLeft: Int
  /// And in the question that is being answered.
  var stepsNow = 0
  var nodesNow = 0

  // The question: which cells are given up, and which may be anything between two ends.
  var states: [CellState]
  var touchedCells: [Cell] = []
  var ends: [Cell: ClosedRange<Int>] = [:]
  var isOnly = false

  enum CellState: UInt8 { case printed, free, within, only }

  // The bounds of this question, and how they came about.
  var lows: [Int]
  var highs: [Int]
  var lowSteps: [Int32]
  var highSteps: [Int32]
  var stamps: [Int32]
  var generation: Int32 = 0
  var trail: [Step] = []
  var queue: [Int32] = []
  var queueHead = 0
  var isQueued: [Bool]
  var conflict: Conflict?
  /// Ties of printed numbers alone that do not hold, and one variable of each part in which nothing fits.
  var deadTies: [Int] = []
  var wrongSeeds: [Variable] = []

  typealias Tie = TrueCounts.Tie

  /// One bound that was narrowed.
  struct Step {
    let variable: Int32
    let isHigh: Bool
    let old: Int
    /// The tie that narrowed it, or −1 − the level of the guess that did.
    let reason: Int32
    /// The step before of the same bound, or −1.
    let earlier: Int32
  }

  /// A tie that leaves nothing for a variable.
  struct Conflict {
    let tie: Int
    let variable: Variable
    let isHigh: Bool
  }

  init(_ counts: TrueCounts, steps: Int) {
    self.counts = counts
    stepsLeft = steps
    let variables = counts.variableCount
    states = Array(repeating: .printed, count: counts.claims.count)
    lows = Array(repeating: 0, count: variables)
    highs = lows
    lowSteps = Array(repeating: -1, count: variables)
    highSteps = lowSteps
    stamps = Array(repeating: -1, count: variables)
    isQueued = Array(repeating: false, count: counts.ties.count)
  }

  // MARK: The question

  /// Forgets the last question and asks about another set of cells.
  func ask(free: [Cell], within: [(cell: Cell, ends: ClosedRange<Int>)] = []) {
    reset()
    for cell in free { set(cell, .free) }
    for (cell, range) in within {
      set(cell, .within)
      ends[cell] = range
    }
  }

  /// Asks about some cells as if no others were printed.
  func askOnly(_ cells: [Cell]) {
    reset()
    isOnly = true
    for cell in cells { set(cell, .only) }
  }

  private func reset() {
    for cell in touchedCells { states[cell] = .printed }
    touchedCells.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isOnly = false
    forgetBounds()
  }

  /// Begins with all bounds as printed.
  func forgetBounds() {
    generation += 1
    trail.removeAll(keepingCapacity: true)
    clearQueue()
    conflict = nil
  }

  private func set(_ cell: Cell, _ state: CellState) {
    states[cell] = state
    touchedCells.append(cell)
  }

  /// Whether a cell is believed, as printed or between two ends.
  @inline(__always)
  func isActive(_ cell: Cell) -> Bool { isOnly ? states[cell] == .only : states[cell] != .free }

  /// Whether a variable has just the value that is printed.
  @inline(__always)
  func isFixed(_ variable: Variable) -> Bool {
    let cell = Int(counts.printedBy[variable])
    guard cell >= 0 else { return false }
    return isOnly ? states[cell] == .only : states[cell] == .printed
  }

  /// Whether a tie is to be kept.
  @inline(__always)
  func isBinding(_ tie: Int) -> Bool {
    let cell = counts.ties[tie].cell
    return cell < 0 || isActive(cell)
  }

  // MARK: Bounds

  @inline(__always)
  func touch(_ variable: Variable) {
    guard stamps[variable] != generation else { return }
    begin(variable)
  }

  private func begin(_ variable: Variable) {
    stamps[variable] = generation
    lowSteps[variable] = -1
    highSteps[variable] = -1
    let cell = Int(counts.printedBy[variable])
    if cell >= 0, isActive(cell) {
      let printed = counts.number(cell).digits.weighable
      lows[variable] = states[cell] == .within ? ends[cell]?.lowerBound ?? printed : printed
      highs[variable] = states[cell] == .within ? ends[cell]?.upperBound ?? printed : printed
    } else {
      lows[variable] = counts.isSigned[variable] ? -Int.most : 0
      highs[variable] = Int.most
    }
  }

  @inline(__always)
  func low(_ variable: Variable) -> Int {
    touch(variable)
    return lows[variable]
  }

  @inline(__always)
  func high(_ variable: Variable) -> Int {
    touch(variable)
    return highs[variable]
  }

  /// Raises the lower bound; `false` where nothing is left.
  @inline(__always)
  func raise(_ variable: Variable, to value: Int, _ tie: Int) -> Bool {
    touch(variable)
    guard value > lows[variable] else { return true }
    if value > highs[variable] {
      conflict = Conflict(tie: tie, variable: variable, isHigh: false)
      return false
    }
    move(variable, isHigh: false, to: value, reason: Int32(tie))
    return true
  }

  /// Lowers the upper bound; `false` where nothing is left.
  @inline(__always)
  func lower(_ variable: Variable, to value: Int, _ tie: Int) -> Bool {
    touch(variable)
    guard value < highs[variable] else { return true }
    if value < lows[variable] {
      conflict = Conflict(tie: tie, variable: variable, isHigh: true)
      return false
    }
    move(variable, isHigh: true, to: value, reason: Int32(tie))
    return true
  }

  func move(_ variable: Variable, isHigh: Bool, to value: Int, reason: Int32) {
    let number = Int32(trail.count)
    if isHigh {
      trail.append(
        Step(
          variable: Int32(variable), isHigh: true, old: highs[variable], reason: reason, earlier: highSteps[variable]))
      highs[variable] = value
      highSteps[variable] = number
    } else {
      trail.append(
        Step(variable: Int32(variable), isHigh: false, old: lows[variable], reason: reason, earlier: lowSteps[variable])
      )
      lows[variable] = value
      lowSteps[variable] = number
    }
    for tie in counts.uses(variable) { enqueue(Int(tie)) }
  }

  /// Takes steps back until so many are left.
  func undo(to count: Int) {
    while trail.count > count, let step = trail.popLast() {
      let variable = Int(step.variable)
      if step.isHigh {
        highs[variable] = step.old
        highSteps[variable] = step.earlier
      } else {
        lows[variable] = step.old
        lowSteps[variable] = step.earlier
      }
    }
    clearQueue()
    conflict = nil
  }

  // MARK: Ties at work

  func enqueue(_ tie: Int) {
    guard !isQueued[tie], isBinding(tie) else { return }
    isQueued[tie] = true
    queue.append(Int32(tie))
  }

  private func clearQueue() {
    while queueHead < queue.count {
      isQueued[Int(queue[queueHead])] = false
      queueHead += 1
    }
    queue.removeAll(keepingCapacity: true)
    queueHead = 0
  }

  /// Whether the steps of this question are used up.
  var isSpent: Bool { stepsNow <= 0 || stepsLeft <= 0 }

  /// Narrows bounds until nothing changes; `false` where nothing is left for some variable, or no steps.
  func narrow() -> Bool {
    while queueHead < queue.count {
      if isSpent { return false }
      let tie = Int(queue[queueHead])
      queueHead += 1
      isQueued[tie] = false
      let cost = counts.ties[tie].terms.count
      stepsNow -= cost
      stepsLeft -= cost
      if !narrow(by: tie) { return false }
    }
    queue.removeAll(keepingCapacity: true)
    queueHead = 0
    return true
  }

  /// Narrows the variables of one tie.
  private func narrow(by index: Int) -> Bool {
    let tie = counts.ties[index]
    switch tie.kind {
    case .linear: return linear(tie, index)
    case .ratio: return ratio(tie, index)
    case .band: return band(tie, index)
    case .quotient: return quotient(tie, index)
    case .points: return points(tie, index)
    case .mean: return mean(tie, index)
    }
  }
}
