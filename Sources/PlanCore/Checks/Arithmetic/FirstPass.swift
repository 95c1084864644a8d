/// Tests every edit at once with the numbers as printed, and keeps nothing: nearly all plans are right, and a country
/// has nine million numbers.
struct FirstPass: ConstraintVisitor {
  private let sheets: [TallyLines]
  /// Whether some edit fails, or hangs on a count that nothing prints: then the plan must be weighed.
  private(set) var isDone = false

  init(_ sheets: [TallyLines]) { self.sheets = sheets }

  @inline(__always)
  private func number(_ cell: Cell) -> Numeral { sheets[Int(cell.sheet)].claims[Int(cell.claim)].number }

  @inline(__always)
  private func count(_ cell: Cell) -> Int { number(cell).digits.weighable }

  mutating func ratio(_ rule: ConstraintKind, _ rate: Cell, _ part: Cell, _ whole: Count) {
    guard case .printed(let whole) = whole else {
      isDone = true
      return
    }
    if !Self.fits(number(rate), count(part), count(whole)) { isDone = true }
  }

  /// Two decimals and counts of areas, as nearly all are, without 128 bits.
  @inline(__always)
  private static func fits(_ rate: Numeral, _ part: Int, _ whole: Int) -> Bool {
    guard rate.decimals == 2, part < 1 << 40, whole < 1 << 40, whole > 0, rate.digits < 1 << 20 else {
      return RoundedRate(rate).holds(part, of: whole)
    }
    let value = 20_000 &* part
    let twice = 2 &* rate.digits
    return value >= (twice &- 1) &* whole && value < (twice &+ 1) &* whole
  }

  mutating func difference(_ rule: ConstraintKind, _ difference: Cell, _ minuend: Cell, _ subtrahend: Cell) {
    if count(minuend) &- count(difference) != count(subtrahend) { isDone = true }
  }

  mutating func sum(_ rule: ConstraintKind, _ total: Cell, _ parts: [Cell]) {
    var sum = 0
    for part in parts { sum &+= count(part) }
    if sum != count(total) { isDone = true }
  }

  mutating func linear(_ rule: ConstraintKind, _ terms: [Constraint.Term], constant: Int, isEquation: Bool) {
    var sum = constant
    for term in terms { sum &+= term.factor &* count(term.cell) }
    // Of a sum that not all units print, the others are weighed.
    if rule == .units || (isEquation ? sum != 0 : sum > 0) { isDone = true }
  }

  mutating func atMost(_ rule: ConstraintKind, _ lesser: Cell, _ greater: Cell, factor: Int) {
    if count(lesser) > factor &* count(greater) { isDone = true }
  }

  mutating func points(_ rule: ConstraintKind, _ points: Cell, _ start: Constraint.Side, _ end: Constraint.Side) {
    guard case .fraction(let part1, .printed(let whole1)) = start, case .fraction(let part2, .printed(let whole2)) = end
    else {
      isDone = true
      return
    }
    let first = Fraction(count(part1), count(whole1))
    let second = Fraction(count(part2), count(whole2))
    if !RoundedRate(number(points)).meets(first, first, less: second, second) { isDone = true }
  }
}
