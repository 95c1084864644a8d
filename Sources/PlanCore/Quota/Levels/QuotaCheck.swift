/// Who promises less than was assigned, who has sent nothing, who contradicts: any number of plans of any levels.
public struct QuotaCheck: Sendable {
  /// The sheets, in the order of their paths.
  public let sheets: [QuotaSheet]
  /// For each area, class and group what was assigned, promised and reached: below each plan its units.
  public private(set) var rows: [QuotaRow] = []
  /// Everything that is wrong.
  public private(set) var faults: [SheetFault] = []
  let tree: PlanTree
  private let isExact: Bool
  private let reportsMissing: Bool
  /// The classes and groups of plans whose units do not add up to what the plan promises.
  private var unbalanced: Set<SheetSubject> = []

  private struct SheetSubject: Hashable {
    let sheet: Int
    let subject: Place
  }

  /// Compares plans across levels and years.
  /// - Parameters:
  ///   - isExact: a promise must equal what was assigned, rather than reach it.
  ///   - reportsMissing: units without a plan are missing; not so where single files were named.
  ///   - unreadable: the paths of files that could not be read: one of them may be a plan that seems missing.
  public init(
    _ sheets: [QuotaSheet], isExact: Bool = false, reportsMissing: Bool = true, unreadable: [String] = []
  ) {
    self.sheets = sheets
    self.isExact = isExact
    self.reportsMissing = reportsMissing
    tree = PlanTree(sheets)
    faults = tree.faults
    for sheet in counting { compareUnits(of: sheet) }
    var absent = AbsentPlans(tree, unreadable: unreadable)
    for sheet in counting {
      if tree.parents[sheet].isEmpty { judge(sheet, below: nil) }
      for (unit, child) in tree.children[sheet].enumerated() {
        judge(child, PlanTree.UnitPosition(sheet: sheet, unit: unit), &absent)
      }
      judgeDate(of: sheet)
    }
    faults += YearSeries(tree).faults
  }

  private var counting: [Int] { sheets.indices.filter { tree.standing[$0] == .counts } }

  /// Whether anything is short, missing or contradictory.
  public var isBad: Bool { faults.contains { $0.level == .error } || rows.contains { $0.status.isBad } }
}

// MARK: - Units against their area

extension QuotaCheck {
  /// What the units promise together against what the plan promises: what each says in its own plan, else what this
  /// plan sets for it. Compared only where all of it is known.
  private mutating func compareUnits(of sheet: Int) {
    let whole = sheets[sheet]
    guard whole.hasVillages || !whole.units.isEmpty else { return }
    for figures in whole.figures {
      guard let promise = figures.promise, promise.place != nil, promise.isExact,
        let sum = promised(byUnitsOf: sheet, figures),
        isExact ? sum != promise.most.digits : sum < promise.most.digits
      else { continue }
      unbalanced.insert(SheetSubject(sheet: sheet, subject: figures.subject))
      faults.append(.unitsPromiseLess(sheet, figures, promise, sum: sum, whole))
    }
  }

  private func promised(byUnitsOf sheet: Int, _ figures: SubjectFigures) -> Int? {
    var sum = 0
    if sheets[sheet].hasVillages {
      guard let villages = figures.ofVillages else { return nil }
      sum = villages
    }
    for (unit, child) in tree.children[sheet].enumerated() {
      let part: Int?
      switch child {
      case .none: part = sheets[sheet].units[unit].figures(of: figures.subject)?.drop.flatMap(Self.exact)
      case .plan(let plan):
        part = sheets[plan].figures(of: figures.subject)?.promise.flatMap { $0.isExact ? $0.most.digits : nil }
      case .unclear: part = nil
      }
      guard let part, let next = sum.addingIfFits(part) else { return nil }
      sum = next
    }
    return sum
  }

  private static func exact(_ drop: Drop) -> Int? { drop.isExact ? drop.amount.digits : nil }
}

// MARK: - One area against the area above

extension QuotaCheck {
  private mutating func judge(_ child: PlanTree.Child, _ position: PlanTree.UnitPosition, _ absent: inout AbsentPlans) {
    let unit = sheets[position.sheet].units[position.unit]
    switch child {
    case .plan(let plan): judge(plan, below: position)
    case .unclear: addRows(of: unit, position, .contradictory)
    case .none:
      guard reportsMissing, unit.owesPlan else { return }
      addRows(of: unit, position, .missing)
      faults.append(.planMissing(position, cause: absent.cause(for: position), sheets))
    }
  }

  /// Rows of a unit of which no plan counts.
  private mutating func addRows(of unit: UnitSheet, _ position: PlanTree.UnitPosition, _ status: QuotaRow.Status) {
    for figures in unit.figures {
      guard let assigned = figures.drop ?? figures.points else { continue }
      rows.append(
        QuotaRow(
          code: unit.area.code, name: unit.area.name, subject: figures.subject, parent: position.sheet,
          measure: assigned.measure, assigned: assigned.amount, promised: nil, isExact: true, reached: nil,
          status: status, sheet: nil, year: sheets[position.sheet].year))
    }
  }

  /// A plan against the unit of the plan above, or alone with the quotas that it quotes.
  private mutating func judge(_ plan: Int, below position: PlanTree.UnitPosition?) {
    let sheet = sheets[plan]
    let unit = position.map { sheets[$0.sheet].units[$0.unit] }
    var subjects = sheet.figures.map(\.subject)
    for figures in unit?.figures ?? [] where !subjects.contains(figures.subject) { subjects.append(figures.subject) }
    subjects.sort()
    for subject in subjects {
      let pair = QuotaPair(sheet.figures(of: subject), unit?.figures(of: subject), subject)
      let startDiffers = pair.startDiffers
      if let position, startDiffers { faults.append(.startDiffers(plan, pair, position, sheets)) }
      guard subject.povertyClass != nil else { continue }
      if let position, pair.quotaDiffers { faults.append(.quotaDiffers(plan, pair, position, sheets)) }
      guard pair.assigned != nil || pair.promise != nil else { continue }
      let kept = pair.isKept(exactly: isExact)
      switch kept {
      case .short, .over: faults.append(.promiseShort(plan, pair, isOver: kept == .over, position, sheets))
      case .unknown: faults.append(.promiseMissing(plan, pair, position, sheets))
      case .kept, .unassigned: break
      }
      let contradicts =
        startDiffers || pair.quotaDiffers || kept == .over
        || unbalanced.contains(SheetSubject(sheet: plan, subject: subject))
      rows.append(
        QuotaRow(
          code: sheet.area.officialCode ?? unit?.area.code ?? sheet.area.code, name: unit?.area.name ?? sheet.area.name,
          subject: subject, parent: position?.sheet, measure: pair.measure, assigned: pair.assigned?.amount,
          promised: pair.promise?.most, isExact: pair.promise?.isExact ?? true,
          reached: sheet.figures(of: subject)?.reached,
          status: kept.status(contradicts), sheet: plan, year: sheet.year))
    }
  }

  /// Whether the plan came after the day on which the plan above wanted it.
  private mutating func judgeDate(of plan: Int) {
    guard let issued = sheets[plan].document.issued else { return }
    for position in tree.parents[plan] {
      guard let due = sheets[position.sheet].plansDue, issued.isCertainlyAfter(due) else { continue }
      faults.append(.planLate(plan, issued, due, sheets[position.sheet], sheets))
      return
    }
  }
}

/// One class and group in a plan and in the plan above.
struct QuotaPair {
  let subject: Place
  let own: SubjectFigures?
  let unit: UnitFigures?
  /// What is compared: households, or points where only they are assigned.
  let measure: Place.Measure

  init(_ own: SubjectFigures?, _ unit: UnitFigures?, _ subject: Place) {
    (self.own, self.unit, self.subject) = (own, unit, subject)
    let inHouseholds = unit?.drop != nil || own?.quota?.drop != nil
    measure = !inHouseholds && (unit?.points != nil || own?.quota?.points != nil) ? .points : .reduce
  }

  /// What the plan above assigns, else what the plan itself says was assigned.
  var assigned: Drop? { unit?.drop(in: measure) ?? own?.quota?.drop(in: measure) }

  /// What the plan promises.
  var promise: QuotaPromise.Drop? { own?.promise(in: measure) }

  /// Whether both plans state the households at the start, and differently.
  var startDiffers: Bool {
    guard let start = own?.start, let above = unit?.start else { return false }
    return start != above
  }

  /// Whether both plans state what was assigned, and differently.
  var quotaDiffers: Bool {
    guard let (quota, above) = quotas else { return false }
    return !quota.agrees(with: above)
  }

  /// What the plan says was assigned, and what the plan above assigns, in one measure.
  var quotas: (own: Drop, above: Drop)? {
    if let quota = own?.quota?.drop, let above = unit?.drop { return (quota, above) }
    if let quota = own?.quota?.points, let above = unit?.points { return (quota, above) }
    return nil
  }

  /// How a promise stands to what was assigned.
  enum Keeping: Equatable {
    case kept, short, over, unknown, unassigned

    func status(_ contradicts: Bool) -> QuotaRow.Status {
      switch self {
      case .short: .short
      case .unknown: .missing
      case .over: .contradictory
      case .kept: contradicts ? .contradictory : .met
      case .unassigned: contradicts ? .contradictory : .unassigned
      }
    }
  }

  /// Whether the promise keeps what was assigned, at the decimals that both print.
  func isKept(exactly isExact: Bool) -> Keeping {
    guard let assigned else { return .unassigned }
    guard let promise else { return own?.isOpen == true || assigned.amount.digits <= 0 ? .kept : .unknown }
    let decimals = min(promise.most.decimals, assigned.amount.decimals)
    let (given, wanted) = (promise.most.rounded(to: decimals), assigned.amount.rounded(to: decimals))
    if given.isLess(than: wanted) { return .short }
    if own?.quota?.mustExceed == true { return given.hasSameValue(as: wanted) ? .short : .kept }
    return isExact && wanted.isLess(than: given) ? .over : .kept
  }
}

extension QuotaPromise.Drop {
  /// Whether it is one number rather than the end of a range: a count as printed, a sum, points from counts.
  var isExact: Bool { printed != nil || place == nil || most.decimals > 0 }

  /// Where the promise stands; `nil` where it is a sum.
  var steps: Path? { place.map { ["total", "target"] + $0.stockSteps } }
}
