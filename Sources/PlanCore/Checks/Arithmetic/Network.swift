/// All numbers of one plan as variables, tied to each other by its edits, to be weighed together.
///
/// A variable is a printed claim, or a count that nothing prints. Counts are spans of whole numbers; a printed rate,
/// share or drop in points is fixed, or given up: an edit whose rate is given up says nothing.
struct Network: Sendable {
  /// A printed claim by its number, or a hidden count by one after those.
  typealias Variable = Int

  let sheets: [TallyLines]
  private(set) var edits: [NetworkConstraint] = []
  /// The claims of all sheets, by their variables.
  private let claims: [Claim]
  private let offsets: [Int]
  /// The variables of all edits, edit by edit, and the factors of the linear ones beside them.
  private var terms: [Variable] = []
  private var factors: [Int] = []
  /// The edits of all variables, variable by variable, and where those of each begin.
  private var uses: [Use] = []
  private var firstUses: [Int] = []
  private var hidden = NumberMap<Variable>()
  private var variableCount: Int

  /// Where a variable stands in an edit.
  struct Use {
    private let editNumber: Int32
    private let positionNumber: Int32

    init(edit: Int, position: Int) {
      editNumber = Int32(edit)
      positionNumber = Int32(position)
    }

    var edit: Int { Int(editNumber) }
    var position: Int { Int(positionNumber) }
  }

  /// An edit; its variables stand beside those of the others.
  struct NetworkConstraint {
    let rule: ConstraintKind
    let kind: Kind
    private let firstTerm: Int32
    private let pastTerms: Int32
    /// Of a linear edit, what the constant and the printed numbers come to: sums are long, and few of their terms change.
    let printedSum: Int
    /// Whether it has a count that nothing prints.
    let hasHidden: Bool

    init(rule: ConstraintKind, kind: Kind, terms: Range<Int>, printedSum: Int, hasHidden: Bool) {
      self.rule = rule
      self.kind = kind
      firstTerm = Int32(terms.lowerBound)
      pastTerms = Int32(terms.upperBound)
      self.printedSum = printedSum
      self.hasHidden = hasHidden
    }

    /// Where its variables stand among those of all edits, in the order of the edit: the derived number first.
    var terms: Range<Int> { Int(firstTerm)..<Int(pastTerms) }

    enum Kind {
      /// The variables are rate, part, whole.
      case ratio
      /// The variables times their factors and a constant add up to zero, or to at most zero.
      case linear(isEquation: Bool)
      /// The variables are points, then for each side part and whole, or the rate alone.
      case points(start: SideKind, end: SideKind)
    }

    enum SideKind {
      case fraction, rate
    }
  }

  init(_ edits: PlanConstraints) {
    sheets = edits.sheets
    var offsets: [Int] = []
    var claims: [Claim] = []
    claims.reserveCapacity(sheets.reduce(0) { $0 + $1.claims.count })
    for sheet in sheets {
      offsets.append(claims.count)
      claims += sheet.claims
    }
    self.offsets = offsets
    self.claims = claims
    variableCount = claims.count
    // Nearly every number stands in an edit of its own.
    self.edits.reserveCapacity(claims.count)
    terms.reserveCapacity(4 * claims.count)
    factors.reserveCapacity(4 * claims.count)
    edits.visit(&self)
    tieHiddenUnits()
    gatherUses()
  }

  // MARK: Edits

  /// The variables of an edit, the derived number first.
  func variables(_ edit: Int) -> ArraySlice<Variable> { terms[edits[edit].terms] }

  /// One variable of an edit by its position in it.
  func variable(_ edit: Int, _ position: Int) -> Variable { terms[edits[edit].terms.lowerBound + position] }

  /// What a variable of a linear edit is multiplied by.
  func factor(_ edit: Int, _ position: Int) -> Int { factors[edits[edit].terms.lowerBound + position] }

  /// The edits of a variable, with its position in them, in the order of the edits.
  func uses(_ variable: Variable) -> ArraySlice<Use> { uses[firstUses[variable]..<firstUses[variable + 1]] }

  /// The edits of a variable.
  func editsOf(_ variable: Variable) -> [Int] { uses(variable).map(\.edit) }

  private mutating func gatherUses() {
    firstUses = Array(repeating: 0, count: variableCount + 1)
    for variable in terms { firstUses[variable + 1] += 1 }
    for variable in 0..<variableCount { firstUses[variable + 1] += firstUses[variable] }
    var next = firstUses
    uses = Array(repeating: Use(edit: 0, position: 0), count: terms.count)
    for (index, edit) in edits.enumerated() {
      for term in edit.terms {
        uses[next[terms[term]]] = Use(edit: index, position: term - edit.terms.lowerBound)
        next[terms[term]] += 1
      }
    }
  }

  // MARK: Variables

  func variable(_ cell: Cell) -> Variable { offsets[Int(cell.sheet)] + Int(cell.claim) }

  /// The sheet that a printed variable stands in.
  func key(_ variable: Variable) -> SheetKey {
    // Sheets without claims share their offset with the next one: the last of them is found.
    sheets[offsets.firstPosition { $0 > variable } - 1].key
  }

  func isPrinted(_ variable: Variable) -> Bool { variable < claims.count }

  func number(_ variable: Variable) -> Numeral { claims[variable].number }

  func place(_ variable: Variable) -> Place { claims[variable].place }

  /// Whether a variable is a count; else a rate, a share or a drop in points.
  func isCount(_ variable: Variable) -> Bool {
    guard isPrinted(variable) else { return true }
    return switch place(variable).measure {
    case .households, .members, .reduce: true
    case .rate, .share, .points, .base: false
    }
  }

  private mutating func variable(_ count: Count) -> Variable {
    switch count {
    case .printed(let cell): return variable(cell)
    case .hidden(let sheet, let figure):
      let number = Self.number(of: figure, in: Int(sheet))
      if let known = hidden[number] { return known }
      defer { variableCount += 1 }
      hidden[number] = variableCount
      return variableCount
    }
  }

  /// A hidden count as one number: its sheet, then its figure.
  private static func number(of figure: Place, in sheet: Int) -> Int { sheet << 32 | Int(figure.bits) }

  /// The counts that nothing prints, each with its sheet and figure.
  var hiddenCounts: [(variable: Variable, sheet: Int, figure: Place)] {
    hidden.numbers.compactMap { number in
      hidden[number].map { ($0, number >> 32, Place(bits: UInt32(number & 0xFFFF_FFFF))) }
    }
  }

  /// Whether an edit of printed numbers does not hold as they are printed.
  func fails(_ edit: Int) -> Bool {
    guard !edits[edit].hasHidden else { return false }
    let variables = variables(edit)
    let counts = variables.map { isCount($0) ? number($0).digits.weighable : 0 }
    switch edits[edit].kind {
    case .linear(let isEquation): return isEquation ? edits[edit].printedSum != 0 : edits[edit].printedSum > 0
    case .ratio: return !RoundedRate(number(self.variable(edit, 0))).holds(counts[1], of: counts[2])
    case .points(.fraction, .fraction):
      let (start, end) = (Fraction(counts[1], counts[2]), Fraction(counts[3], counts[4]))
      return !RoundedRate(number(self.variable(edit, 0))).meets(start, start, less: end, end)
    case .points: return false
    }
  }

  // MARK: Adding edits

  /// Adds a variable to the edit that is being put together.
  private mutating func term(_ variable: Variable, _ factor: Int = 0) {
    terms.append(variable)
    factors.append(factor)
  }

  /// Makes an edit of the variables that were added since the last one.
  private mutating func add(_ rule: ConstraintKind, _ kind: NetworkConstraint.Kind, constant: Int = 0) {
    let range = (edits.last?.terms.upperBound ?? 0)..<terms.count
    var sum = constant
    var hasHidden = false
    for term in range {
      if !isPrinted(terms[term]) {
        hasHidden = true
      } else if factors[term] != 0 {
        sum += factors[term] * number(terms[term]).digits.weighable
      }
    }
    edits.append(NetworkConstraint(rule: rule, kind: kind, terms: range, printedSum: sum, hasHidden: hasHidden))
  }

  /// Counts that nothing prints add up like printed ones: the households of all communes are the district's.
  private mutating func tieHiddenUnits() {
    var ties: [Int] = []
    for number in hidden.numbers {
      guard let moment = Moment.allCases.firstIndex(of: sheets[number >> 32].key.moment) else { continue }
      ties.append((number & 0xFFFF_FFFF) << 2 | moment)
    }
    for tie in NumberSet(ties).numbers where Moment.allCases[tie & 3] != .result {
      self.tie(Place(bits: UInt32(tie >> 2)), Moment.allCases[tie & 3])
    }
  }

  private mutating func tie(_ figure: Place, _ moment: Moment) {
    var units: [Variable] = []
    var total: Variable?
    for (index, sheet) in sheets.enumerated() where sheet.key.moment == moment {
      let known: Variable?
      if let line = sheet.line(figure), line.households >= 0 {
        known = variable(Cell(sheet: Int32(index), claim: line.households))
      } else {
        known = hidden[Self.number(of: figure, in: index)]
      }
      guard sheet.key.unit != nil else {
        total = known
        continue
      }
      guard let known else { return }
      units.append(known)
    }
    guard let total, !units.isEmpty, !(units + [total]).allSatisfy(isPrinted) else { return }
    term(total, -1)
    for unit in units { term(unit, 1) }
    add(.bases, .linear(isEquation: true))
  }
}

extension Network: ConstraintVisitor {
  var isDone: Bool { false }

  mutating func ratio(_ rule: ConstraintKind, _ rate: Cell, _ part: Cell, _ whole: Count) {
    term(variable(rate))
    term(variable(part))
    term(variable(whole))
    add(rule, .ratio)
  }

  mutating func difference(_ rule: ConstraintKind, _ difference: Cell, _ minuend: Cell, _ subtrahend: Cell) {
    term(variable(difference), 1)
    term(variable(minuend), -1)
    term(variable(subtrahend), 1)
    add(rule, .linear(isEquation: true))
  }

  mutating func sum(_ rule: ConstraintKind, _ total: Cell, _ parts: [Cell]) {
    term(variable(total), -1)
    for part in parts { term(variable(part), 1) }
    add(rule, .linear(isEquation: true))
  }

  mutating func linear(_ rule: ConstraintKind, _ terms: [Constraint.Term], constant: Int, isEquation: Bool) {
    for term in terms { self.term(variable(term.cell), term.factor) }
    add(rule, .linear(isEquation: isEquation), constant: constant)
  }

  mutating func atMost(_ rule: ConstraintKind, _ lesser: Cell, _ greater: Cell, factor: Int) {
    term(variable(lesser), 1)
    term(variable(greater), -factor)
    add(rule, .linear(isEquation: false))
  }

  mutating func points(_ rule: ConstraintKind, _ points: Cell, _ start: Constraint.Side, _ end: Constraint.Side) {
    term(variable(points))
    add(rule, .points(start: side(start), end: side(end)))
  }

  private mutating func side(_ side: Constraint.Side) -> NetworkConstraint.SideKind {
    switch side {
    case .fraction(let part, let whole):
      term(variable(part))
      term(variable(whole))
      return .fraction
    case .rate(let rate):
      term(variable(rate))
      return .rate
    }
  }
}
