/// All numbers of one plan as variables, tied to each other by its edits, to be weighed together.
///
/// A variable is a printed claim, or a count that nothing prints. Counts are spans of whole numbers; a printed rate,
/// share or drop in points is fixed, or given up: an edit whose rate is given up says nothing.
struct Network {
  /// A printed claim by its number, or a hidden count by one after those.
  typealias Variable = Int

  let sheets: [Sheet]
  private(set) var edits: [WeighedEdit] = []
  /// The edits of each variable, with its position in them.
  private(set) var usesOf: [[Use]]
  private(set) var printedCount: Int
  private let offsets: [Int]
  private var hidden: [Count: Variable] = [:]

  /// Where a variable stands in an edit.
  struct Use {
    let edit: Int
    let position: Int
  }

  /// An edit with its variables.
  struct WeighedEdit {
    let rule: EditRule
    let kind: Kind
    /// The variables in the order of the edit: the derived number first.
    let variables: [Variable]
    /// Of a linear edit, what the constant and the printed numbers come to: sums are long, and few of their terms change.
    let printedSum: Int
    /// The positions of counts that nothing prints.
    let hidden: [Int]

    enum Kind {
      /// `variables`: rate, part, whole.
      case ratio
      /// Factors of the variables; with `constant` they add up to zero, or to at most zero.
      case linear(factors: [Int], constant: Int, isEquation: Bool)
      /// `variables`: points, then for each side part and whole, or the rate alone.
      case points(start: SideKind, end: SideKind)
    }

    enum SideKind {
      case fraction, rate
    }
  }

  init(_ edits: PlanEdits) {
    sheets = edits.sheets
    var offset = 0
    offsets = sheets.map { sheet in
      defer { offset += sheet.claims.count }
      return offset
    }
    printedCount = offset
    usesOf = Array(repeating: [], count: offset)
    edits.visit(&self)
    tieHiddenUnits()
  }

  // MARK: Variables

  func variable(_ cell: Cell) -> Variable { offsets[Int(cell.sheet)] + Int(cell.claim) }

  /// The sheet and claim of a printed variable.
  func cell(_ variable: Variable) -> Cell {
    var low = 0
    var high = offsets.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= variable { low = middle } else { high = middle }
    }
    // Sheets without claims share their offset with the next one: the last of them is found.
    return Cell(sheet: Int32(low), claim: Int32(variable - offsets[low]))
  }

  func isPrinted(_ variable: Variable) -> Bool { variable < printedCount }

  func number(_ variable: Variable) -> Numeral {
    let cell = cell(variable)
    return sheets[Int(cell.sheet)].claims[Int(cell.claim)].number
  }

  func place(_ variable: Variable) -> Place {
    let cell = cell(variable)
    return sheets[Int(cell.sheet)].claims[Int(cell.claim)].place
  }

  func key(_ variable: Variable) -> SheetKey { sheets[Int(cell(variable).sheet)].key }

  /// Whether a variable is a count; else a rate, a share or a drop in points.
  func isCount(_ variable: Variable) -> Bool {
    guard isPrinted(variable) else { return true }
    return switch place(variable).measure {
    case .households, .members, .reduce: true
    case .rate, .share, .points, .base: false
    }
  }

  private mutating func variable(_ count: Count) -> Variable {
    if case .printed(let cell) = count { return variable(cell) }
    if let known = hidden[count] { return known }
    let variable = usesOf.count
    hidden[count] = variable
    usesOf.append([])
    return variable
  }

  private mutating func add(_ rule: EditRule, _ kind: WeighedEdit.Kind, _ variables: [Variable]) {
    for (position, variable) in variables.enumerated() {
      usesOf[variable].append(Use(edit: edits.count, position: position))
    }
    edits.append(
      WeighedEdit(
        rule: rule, kind: kind, variables: variables, printedSum: printedSum(kind, variables),
        hidden: variables.indices.filter { !isPrinted(variables[$0]) }))
  }

  private func printedSum(_ kind: WeighedEdit.Kind, _ variables: [Variable]) -> Int {
    guard case .linear(let factors, let constant, _) = kind else { return 0 }
    var sum = constant
    for (factor, variable) in zip(factors, variables) where isPrinted(variable) {
      sum += factor * number(variable).digits.weighable
    }
    return sum
  }

  /// The edits of a variable.
  func editsOf(_ variable: Variable) -> [Int] { usesOf[variable].map(\.edit) }

  /// Counts that nothing prints add up like printed ones: the households of all communes are the district's.
  private mutating func tieHiddenUnits() {
    guard !hidden.isEmpty else { return }
    var figures: [Place: Set<Moment>] = [:]
    for case .hidden(let sheet, let figure) in hidden.keys {
      figures[figure, default: []].insert(sheets[Int(sheet)].key.moment)
    }
    for (figure, moments) in figures.sorted(by: { $0.key < $1.key }) {
      for moment in Moment.allCases where moments.contains(moment) && moment != .result { tie(figure, moment) }
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
        known = hidden[.hidden(sheet: Int32(index), figure)]
      }
      guard sheet.key.unit != nil else {
        total = known
        continue
      }
      guard let known else { return }
      units.append(known)
    }
    guard let total, !units.isEmpty, !(units + [total]).allSatisfy(isPrinted) else { return }
    add(.bases, .linear(factors: [-1] + units.map { _ in 1 }, constant: 0, isEquation: true), [total] + units)
  }
}

extension Network: EditVisitor {
  var isDone: Bool { false }

  mutating func ratio(_ rule: EditRule, _ rate: Cell, _ part: Cell, _ whole: Count) {
    let whole = variable(whole)
    add(rule, .ratio, [variable(rate), variable(part), whole])
  }

  mutating func difference(_ rule: EditRule, _ difference: Cell, _ minuend: Cell, _ subtrahend: Cell) {
    add(
      rule, .linear(factors: [1, -1, 1], constant: 0, isEquation: true),
      [variable(difference), variable(minuend), variable(subtrahend)])
  }

  mutating func sum(_ rule: EditRule, _ total: Cell, _ parts: [Cell]) {
    add(
      rule, .linear(factors: [-1] + parts.map { _ in 1 }, constant: 0, isEquation: true),
      [variable(total)] + parts.map(variable))
  }

  mutating func linear(_ rule: EditRule, _ terms: [Edit.Term], constant: Int, isEquation: Bool) {
    add(
      rule, .linear(factors: terms.map(\.factor), constant: constant, isEquation: isEquation),
      terms.map { variable($0.cell) })
  }

  mutating func atMost(_ rule: EditRule, _ lesser: Cell, _ greater: Cell, factor: Int) {
    add(
      rule, .linear(factors: [1, -factor], constant: 0, isEquation: false), [variable(lesser), variable(greater)])
  }

  mutating func points(_ rule: EditRule, _ points: Cell, _ start: Edit.Side, _ end: Edit.Side) {
    var variables = [variable(points)]
    let kinds = [start, end].map { side -> WeighedEdit.SideKind in
      switch side {
      case .fraction(let part, let whole):
        let whole = variable(whole)
        variables += [variable(part), whole]
        return .fraction
      case .rate(let rate):
        variables.append(variable(rate))
        return .rate
      }
    }
    add(rule, .points(start: kinds[0], end: kinds[1]), variables)
  }
}
