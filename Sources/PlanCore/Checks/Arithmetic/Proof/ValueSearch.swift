/// Finds proved values of one cell, others being given up or already mended.
struct ValueSearch {
  typealias Cell = TrueCounts.Cell

  let solver: CountSolver
  let cell: Cell
  /// The other cells that are given up.
  let free: [Cell]
  /// The other cells that are mended, with their values.
  let mended: [(cell: Cell, ends: ClosedRange<Int>)]
  private let printed: Numeral
  private let decimals: Int
  private let bounds: ClosedRange<Int>

  init?(_ solver: CountSolver, _ cell: Cell, free: [Cell], mended: [(cell: Cell, ends: ClosedRange<Int>)] = []) {
    self.solver = solver
    self.cell = cell
    self.free = free.filter { $0 != cell }
    self.mended = mended
    printed = solver.counts.number(cell)
    decimals = solver.counts.variableOf[cell] >= 0 ? 0 : PrintedBand.decimals(of: printed)
    guard let bounds = solver.bounds(of: cell, free: self.free + [cell], mended: mended, decimals: decimals) else {
      return nil
    }
    self.bounds = bounds
  }

  /// Whether some value between two ends fits.
  func fits(_ ends: ClosedRange<Int>) -> Bool {
    guard ends.overlaps(bounds) else { return false }
    return solver.isPossible(free: free, within: mended + [(cell, ends.clamped(to: bounds))], near: [cell])
  }

  /// The digits of a fitting value that would be printed as a number; `nil` where there is none.
  func fitting(_ number: Numeral) -> Int? {
    if let same = number.scaled(to: decimals)?.digits, number.decimals >= decimals {
      return fits(same...same) ? same : nil
    }
    guard number.decimals < decimals, let middle = number.scaled(to: decimals)?.digits else { return nil }
    // Printed with fewer decimals than values are told with, it stands for all that round to it.
    let half = Int(tenToThe(decimals - number.decimals)) / 2
    let ends =
      max(
        middle - half, bounds.lowerBound)...max(
        min(middle + half - 1, bounds.upperBound), middle - half, bounds.lowerBound)
    return fits(ends) ? first(from: ends.lowerBound, upTo: ends.upperBound) : nil
  }

  /// What the digits come to as a number.
  func numeral(_ digits: Int) -> Numeral { Numeral(digits, decimals: decimals) }

  /// The digits of a number at the decimals in which values are told.
  func digits(_ number: Numeral) -> Int { number.rounded(to: decimals).scaled(to: decimals)?.digits ?? number.digits }

  /// The nearest value and the range.
  func value() -> FittingValue? {
    let start = min(max(digits(printed), bounds.lowerBound), bounds.upperBound)
    let above = first(from: start, upTo: bounds.upperBound)
    let below = last(from: start, downTo: bounds.lowerBound)
    guard let nearest = nearer(below, above, to: digits(printed)) else { return nil }
    let least = below == nil ? nearest : first(from: bounds.lowerBound, upTo: nearest)
    let most = above == nil ? nearest : last(from: bounds.upperBound, downTo: nearest)
    var value = FittingValue(expected: numeral(nearest))
    // Printed rates add up as they are printed, where nothing but their rounding is open.
    if let least, let most, isOfRates, most - least == 2 { value.expected = numeral(least + 1) }
    if let least, let most, least < most, most < .most, least > -.most {
      value.range = Finding.Ends(low: numeral(least), high: numeral(most))
    }
    return value
  }

  /// Whether the cell is tied to other rates alone.
  private var isOfRates: Bool {
    let tie = Int(solver.counts.tieOf[cell])
    guard tie >= 0 else { return false }
    switch solver.counts.ties[tie].kind {
    case .band: return true
    case .points: return solver.counts.ties[tie].terms.count == 2
    case .linear, .ratio, .quotient, .mean: return false
    }
  }

  private func nearer(_ below: Int?, _ above: Int?, to printed: Int) -> Int? {
    guard let below, let above else { return below ?? above }
    return printed - below <= above - printed ? below : above
  }

  /// The least value that fits, from an end upwards.
  private func first(from low: Int, upTo high: Int) -> Int? {
    if fits(low...low) { return low }
    guard low < high else { return nil }
    // Far from the end little is known: the span in which something fits is doubled until it holds a value.
    var width = 1
    while !fits(low...min(high, low + width)) {
      if low + width >= high { return nil }
      width *= 4
    }
    var (below, within) = (low, min(high, low + width))
    while within - below > 1 {
      let middle = below + (within - below) / 2
      if fits(low...middle) { within = middle } else { below = middle }
    }
    return fits(within...within) ? within : nil
  }

  /// The greatest value that fits, from an end downwards.
  private func last(from high: Int, downTo low: Int) -> Int? {
    if fits(high...high) { return high }
    guard low < high else { return nil }
    var width = 1
    while !fits(max(low, high - width)...high) {
      if high - width <= low { return nil }
      width *= 4
    }
    var (within, above) = (max(low, high - width), high)
    while above - within > 1 {
      let middle = within + (above - within) / 2
      if fits(middle...high) { within = middle } else { above = middle }
    }
    return fits(within...within) ? within : nil
  }
}

extension CountSolver {
  /// Between which ends a cell can lie at most, as far as narrowing bounds shows: its digits at some decimals.
  func bounds(
    of cell: Cell, free: [Cell], mended: [(cell: Cell, ends: ClosedRange<Int>)], decimals: Int
  ) -> ClosedRange<Int>? {
    ask(free: free, within: mended)
    stepsNow = Self.stepsOfQuestion
    if counts.variableOf[cell] >= 0 {
      let variable = Int(counts.variableOf[cell])
      guard narrowAround([variable]) else { return nil }
      return low(variable)...high(variable)
    }
    guard counts.tieOf[cell] >= 0 else { return nil }
    let tie = counts.ties[Int(counts.tieOf[cell])]
    let variables = tie.terms.map { Int(counts.terms[$0]) }
    guard narrowAround(variables) else { return nil }
    let unit = 100 * Int128(tenToThe(decimals))
    let scale = Int128(TrueCounts.scale)
    switch tie.kind {
    case .ratio:
      let least = unit * Int128(low(variables[0])) / Int128(max(high(variables[1]), 1))
      let most = min(unit * Int128(high(variables[0])) / Int128(max(low(variables[1]), 1)) + 1, 100 * unit)
      return least.weighable...max(most, least).weighable
    case .band:
      let least = unit * Int128(low(variables[0])) / scale
      let most = unit * Int128(high(variables[0])) / scale + 1
      return least.weighable...most.weighable
    case .points:
      let least = (unit * Int128(low(variables[0]) - high(variables[1]))).floorDivided(by: scale) - 1
      let most = (unit * Int128(high(variables[0]) - low(variables[1]))).floorDivided(by: scale) + 2
      return max(least, -unit).weighable...max(min(most, unit), -unit).weighable
    case .linear, .quotient, .mean: return nil
    }
  }

  /// Narrows what hangs together with some variables.
  private func narrowAround(_ variables: [Variable]) -> Bool {
    let part = part(around: variables)
    forgetBounds()
    for tie in part.ties { enqueue(tie) }
    return narrow()
  }
}
