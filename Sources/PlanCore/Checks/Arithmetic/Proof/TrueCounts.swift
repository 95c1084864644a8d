/// Every count that a plan is about, printed or not, and what must hold between them.
///
/// The printed numbers are *cells*, numbered like the variables of ``Network``. A plan is consistent when there are whole
/// true counts that reproduce every cell as it is printed and obey every rule; a set of cells is to blame when there are
/// such counts for all others.
struct TrueCounts {
  /// The number of a true count.
  typealias Variable = Int
  /// The number of a printed one.
  typealias Cell = Int

  /// One thing that must hold; where it has a cell, only as long as that cell is believed.
  struct Tie {
    let kind: Kind
    let rule: ConstraintKind
    private let cellNumber: Int32
    private let firstTerm: Int32
    private let pastTerms: Int32
    /// The ends between which the terms of a linear tie must lie.
    let low: Int
    let high: Int

    enum Kind: UInt8 {
      /// The variables times their factors lie between two ends.
      case linear
      /// The first variable is the printed percentage of the second.
      case ratio
      /// The first variable is an exact share, carried in parts of ``TrueCounts/scale``; the cell is its percentage.
      case band
      /// The first variable is the share of the second in the third, in parts of ``TrueCounts/scale``.
      case quotient
      /// The first two variables are shares that differ by the printed points; counts of both sides follow, if there are any.
      case points
      /// The first variable is a mean of the others: not above all of them, and not below.
      case mean
    }

    init(_ kind: Kind, _ rule: ConstraintKind, cell: Int, terms: Range<Int>, low: Int, high: Int) {
      self.kind = kind
      self.rule = rule
      cellNumber = Int32(cell)
      firstTerm = Int32(terms.lowerBound)
      pastTerms = Int32(terms.upperBound)
      self.low = low
      self.high = high
    }

    /// The cell that says it, or −1 for a rule.
    var cell: Int { Int(cellNumber) }
    var terms: Range<Int> { Int(firstTerm)..<Int(pastTerms) }
  }

  /// Shares are carried in so many parts of a whole.
  static let scale = 1_000_000_000_000

  private(set) var ties: [Tie] = []
  private(set) var terms: [Int32] = []
  private(set) var factors: [Int32] = []
  /// For each variable, the cell that prints it, or −1.
  private(set) var printedBy: [Int32] = []
  private(set) var isSigned: [Bool] = []
  /// For each variable, whether its value follows from others, so that it is never guessed.
  private(set) var follows: [Bool] = []
  /// For each cell, the variable that it prints, or −1.
  private(set) var variableOf: [Int32]
  /// For each cell, the tie that it says, or −1.
  private(set) var tieOf: [Int32]
  /// The claims of all sheets, in the order of cells.
  let claims: [Claim]
  private var uses: [Int32] = []
  private var firstUses: [Int32] = []

  init(claims: [Claim]) {
    self.claims = claims
    variableOf = Array(repeating: -1, count: claims.count)
    tieOf = Array(repeating: -1, count: claims.count)
  }

  var variableCount: Int { printedBy.count }

  /// The ties that a variable stands in.
  func uses(_ variable: Variable) -> ArraySlice<Int32> {
    uses[Int(firstUses[variable])..<Int(firstUses[variable + 1])]
  }

  func number(_ cell: Cell) -> Numeral { claims[cell].number }

  // MARK: Putting it together

  mutating func addVariables(_ count: Int, isSigned: Bool = false, follows: Bool = false) -> Variable {
    let first = printedBy.count
    printedBy += repeatElement(-1, count: count)
    self.isSigned += repeatElement(isSigned, count: count)
    self.follows += repeatElement(follows, count: count)
    return first
  }

  mutating func print(_ variable: Variable, by cell: Cell) {
    printedBy[variable] = Int32(cell)
    variableOf[cell] = Int32(variable)
  }

  /// Adds a tie of variables with their factors.
  mutating func add(
    _ kind: Tie.Kind, _ rule: ConstraintKind, _ terms: [(variable: Variable, factor: Int)], cell: Cell = -1,
    from low: Int = .min, to high: Int = .max
  ) {
    let first = self.terms.count
    for term in terms {
      self.terms.append(Int32(term.variable))
      factors.append(Int32(term.factor))
    }
    if cell >= 0 { tieOf[cell] = Int32(ties.count) }
    ties.append(Tie(kind, rule, cell: cell, terms: first..<self.terms.count, low: low, high: high))
  }

  /// Adds a linear tie of variables with their factors.
  mutating func add(
    _ rule: ConstraintKind, _ terms: [(variable: Variable, factor: Int)], cell: Cell = -1, from low: Int = .min,
    to high: Int = .max
  ) {
    add(.linear, rule, terms, cell: cell, from: low, to: high)
  }

  /// To be called when all ties are there.
  mutating func gatherUses() {
    firstUses = Array(repeating: 0, count: variableCount + 1)
    for variable in terms { firstUses[Int(variable) + 1] += 1 }
    for variable in 0..<variableCount { firstUses[variable + 1] += firstUses[variable] }
    var next = firstUses
    uses = Array(repeating: 0, count: terms.count)
    for (index, tie) in ties.enumerated() {
      for term in tie.terms {
        let variable = Int(terms[term])
        uses[Int(next[variable])] = Int32(index)
        next[variable] += 1
      }
    }
  }
}
