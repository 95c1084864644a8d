/// Every edit of a plan, from its sheets: within each area, from start to end, and from units to the total.
struct PlanConstraints {
  let plan: Plan
  /// What the standard implies for sums of lacking indicators.
  private let implications: [Standard.Implication]
  /// The positions in the plan of the standard's indicators, as far as the plan names them.
  private let indicators: [Int]
  /// Whether the plan names every indicator of the standard.
  private let namesAll: Bool
  /// How many indicators the standard has.
  let indicatorCount: Int
  /// For each sheet of an area, whether it counts by the plan's standard: what counts by another begins a series of its own
  /// and is not compared with the start.
  private let isComparable: [Bool]
  /// The sheets of the area first, then those of each unit: start, target, then one for each result.
  let sheets: [TallyLines]
  /// How many sheets one area has.
  let perArea: Int

  init(_ input: CheckInput) {
    let plan = input.plan
    self.plan = plan
    implications = input.standard?.implies ?? []
    let official = implications.isEmpty ? [] : input.standard?.indicators.map(\.id) ?? []
    indicators = official.compactMap { plan.indicators.firstIndex(of: $0) }
    namesAll = indicators.count == official.count
    let results = plan.results.indices
    isComparable = [true, true] + results.map { plan.results[$0].standard.map { $0 == plan.standard } ?? true }
    indicatorCount = official.count
    let perArea = 2 + results.count
    self.perArea = perArea
    var sheets: [TallyLines] = []
    sheets.reserveCapacity((1 + plan.units.count) * perArea)
    sheets.append(TallyLines(SheetKey(unit: nil, moment: .start), plan.start))
    sheets.append(TallyLines(SheetKey(unit: nil, moment: .target), plan.target))
    for result in results {
      sheets.append(TallyLines(SheetKey(unit: nil, moment: .result, result: result), plan.results[result].total))
    }
    let codes = results.isEmpty ? [:] : Self.positions(of: plan.units)
    let ofUnits = results.map { result in
      var tallies = NumberMap<Tally>()
      for unit in plan.results[result].units { if let position = codes[unit.unit] { tallies[position] = unit.tally } }
      return tallies
    }
    for (position, unit) in plan.units.enumerated() {
      sheets.append(TallyLines(SheetKey(unit: position, moment: .start), unit.start))
      sheets.append(TallyLines(SheetKey(unit: position, moment: .target), unit.target))
      for (index, result) in results.enumerated() {
        let tally = ofUnits[index][position] ?? Tally()
        sheets.append(TallyLines(SheetKey(unit: position, moment: .result, result: result), tally))
      }
    }
    self.sheets = sheets
  }

  /// The unit of each code; a code that two units have names neither.
  private static func positions(of units: [Unit]) -> [String: Int] {
    var positions: [String: Int] = [:]
    var twice: Set<String> = []
    for (position, unit) in units.enumerated() {
      guard let code = unit.code?.text else { continue }
      if positions.updateValue(position, forKey: code) != nil { twice.insert(code) }
    }
    for code in twice { positions[code] = nil }
    return positions
  }

  /// Whether some result counts by another standard.
  var hasOtherStandards: Bool { isComparable.contains(false) }

  /// The classes of which each household lacks a number of indicators at least.
  var leastLacking: [(povertyClass: PovertyClass, least: Int)] {
    implications.compactMap { rule in rule.atLeast.map { (rule.povertyClass, $0) } }
  }

  /// Shows every edit to a visitor.
  func visit<Visitor: ConstraintVisitor>(_ visitor: inout Visitor) {
    let areas = AreaConstraints(sheets: sheets)
    for area in 0..<sheets.count / perArea {
      let start = area * perArea
      areas.visit(sheet: start, start: nil, &visitor)
      for end in start + 1..<start + perArea {
        areas.visit(sheet: end, start: start, &visitor)
        guard isComparable[end - start] else { continue }
        areas.visit(from: start, to: end, &visitor)
        if sheets[end].holdsParts { FlowConstraints(sheets: sheets, start: start, end: end).visit(&visitor) }
      }
      for sheet in start..<start + perArea where isComparable[sheet - start] { implied(sheet, &visitor) }
      if visitor.isDone { return }
    }
    if !plan.movements.isEmpty {
      MovementConstraints(plan: plan, sheets: sheets, perArea: perArea, isComparable: isComparable).visit(&visitor)
    }
    for moment in 0..<perArea { sums(moment, &visitor) }
  }

  // MARK: Units add up

  private func sums<Visitor: ConstraintVisitor>(_ moment: Int, _ visitor: inout Visitor) {
    for rows in [rowsOf(\.addsUp), rowsOf { $0.kind == .part }, rowsOf { $0.kind == .region }]
    where !rows.isEmpty {
      sum(of: rows.map { ($0 + 1) * perArea + moment }, to: moment, &visitor)
    }
  }

  private func rowsOf(_ isWanted: (Unit) -> Bool) -> [Int] {
    plan.units.indices.filter { isWanted(plan.units[$0]) }
  }

  /// Every whole number of the total against the same number of all the units; claims are in one order everywhere.
  private func sum<Visitor: ConstraintVisitor>(of units: [Int], to total: Int, _ visitor: inout Visitor) {
    var cursors = [Int](repeating: 0, count: units.count)
    var parts: [Cell] = []
    parts.reserveCapacity(units.count)
    for (position, claim) in sheets[total].claims.enumerated() where claim.place.isSummable {
      parts.removeAll(keepingCapacity: true)
      for (index, unit) in units.enumerated() {
        let claims = sheets[unit].claims
        var cursor = cursors[index]
        while cursor < claims.count, claims[cursor].place < claim.place { cursor += 1 }
        cursors[index] = cursor
        guard cursor < claims.count, claims[cursor].place == claim.place else { continue }
        parts.append(Cell(sheet: Int32(unit), claim: Int32(cursor)))
      }
      let whole = Cell(sheet: Int32(total), claim: Int32(position))
      if parts.count == units.count {
        visitor.sum(.units, whole, parts)
      } else if !parts.isEmpty, claim.place.measure != .reduce {
        // Some units do not say: those that do must not come to more than the whole.
        let terms = parts.map { Constraint.Term(cell: $0, factor: 1) } + [Constraint.Term(cell: whole, factor: -1)]
        visitor.linear(.units, terms, constant: 0, isEquation: false)
      }
      if visitor.isDone { return }
    }
  }

  // MARK: What the standard implies

  /// Each poor household lacks at least three indicators, each near-poor one at most two, where the standard says so.
  private func implied<Visitor: ConstraintVisitor>(_ index: Int, _ visitor: inout Visitor) {
    guard !implications.isEmpty, !indicators.isEmpty else { return }
    let sheet = sheets[index]
    for rule in implications {
      guard let stock = sheet.line(.figure(rule.povertyClass)), stock.households >= 0 else { continue }
      let lacking = indicators.compactMap { indicator -> Cell? in
        guard let line = sheet.line(.figure(rule.povertyClass, .lacking(indicator))), line.households >= 0 else {
          return nil
        }
        return Cell(sheet: Int32(index), claim: line.households)
      }
      let whole = Cell(sheet: Int32(index), claim: stock.households)
      if let most = rule.atMost {
        let terms = lacking.map { Constraint.Term(cell: $0, factor: 1) } + [Constraint.Term(cell: whole, factor: -most)]
        if !lacking.isEmpty { visitor.linear(.standard, terms, constant: 0, isEquation: false) }
      }
      // Of the lower bound, an indicator that nobody counted may hold the rest.
      if let least = rule.atLeast, namesAll, lacking.count == indicators.count {
        let terms =
          lacking.map { Constraint.Term(cell: $0, factor: -1) } + [Constraint.Term(cell: whole, factor: least)]
        visitor.linear(.standard, terms, constant: 0, isEquation: false)
      }
    }
  }
}

/// A result against the movements up to its date: end = start − those who went + those who came.
struct MovementConstraints {
  let plan: Plan
  let sheets: [TallyLines]
  let perArea: Int
  let isComparable: [Bool]

  func visit<Visitor: ConstraintVisitor>(_ visitor: inout Visitor) {
    guard perArea > 2 else { return }
    let all = RunningChange(plan.movements)
    let byUnit = Dictionary(grouping: plan.movements.filter { $0.unit != nil }) { $0.unit }.mapValues(
      RunningChange.init)
    let ofUnits = plan.units.map { unit in unit.code.flatMap { byUnit[$0.text] } }
    for moment in 2..<perArea where isComparable[moment] {
      let asOf = plan.results[sheets[moment].key.result].asOf.lastDay
      for povertyClass in [PovertyClass.poor, .nearPoor] {
        compare(0, moment, povertyClass, all, asOf, &visitor)
        for (position, ofUnit) in ofUnits.enumerated() {
          if let ofUnit { compare((position + 1) * perArea, moment, povertyClass, ofUnit, asOf, &visitor) }
        }
      }
    }
  }

  /// How many households movements have brought to each class and taken from it, day by day: there may be as many
  /// results as movements.
  private struct RunningChange {
    /// In order, one for each movement.
    private let days: [CalendarDate]
    /// The sums up to and with each movement.
    private let poor: [Int]
    private let nearPoor: [Int]

    init(_ movements: [Movement]) {
      let sorted = movements.map { ($0.date.lastDay, $0) }.sorted { $0.0 < $1.0 }
      days = sorted.map(\.0)
      poor = Self.sums(.poor, sorted.map(\.1))
      nearPoor = Self.sums(.nearPoor, sorted.map(\.1))
    }

    private static func sums(_ povertyClass: PovertyClass, _ movements: [Movement]) -> [Int] {
      var sum = 0
      return movements.map { movement in
        let households = min(movement.households, Int.most)
        if movement.from.rawValue == povertyClass.rawValue { sum -= households }
        if movement.to.rawValue == povertyClass.rawValue { sum += households }
        return sum
      }
    }

    /// The sum up to and with a day; `nil` where nothing has moved yet.
    func sum(_ povertyClass: PovertyClass, upTo day: CalendarDate) -> Int? {
      let known = days.firstPosition { $0 > day }
      return known == 0 ? nil : povertyClass == .poor ? poor[known - 1] : nearPoor[known - 1]
    }
  }

  private func compare<Visitor: ConstraintVisitor>(
    _ start: Int, _ moment: Int, _ povertyClass: PovertyClass, _ movements: RunningChange, _ asOf: CalendarDate,
    _ visitor: inout Visitor
  ) {
    let end = start + moment
    guard let change = movements.sum(povertyClass, upTo: asOf),
      let before = sheets[start].line(.figure(povertyClass)), before.households >= 0,
      let after = sheets[end].line(.figure(povertyClass)), after.households >= 0
    else { return }
    visitor.linear(
      .movements,
      [
        Constraint.Term(cell: Cell(sheet: Int32(end), claim: after.households), factor: 1),
        Constraint.Term(cell: Cell(sheet: Int32(start), claim: before.households), factor: -1),
      ], constant: -change, isEquation: true)
  }
}
