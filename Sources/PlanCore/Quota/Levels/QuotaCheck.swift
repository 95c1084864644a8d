/// Who promises less than was assigned, who has sent nothing, who contradicts: any number of plans of any levels.
public struct QuotaCheck: Sendable {
  /// The sheets, in the order of their paths.
  public let sheets: [QuotaSheet]
  /// For each area, class and group what was assigned, promised and reached: below each plan its units.
  public private(set) var rows: [QuotaRow] = []
  /// Everything that is wrong.
  public private(set) var faults: [SheetFault] = []
  let tree: PlanTree
  private var comparesYears = false
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
    let series = YearSeries(tree)
    faults += series.faults
    comparesYears = series.compares
  }

  private var counting: [Int] { sheets.indices.filter { tree.standing[$0] == .counts } }

  /// Whether no plan had anything to be held against: no quota, no units that it assigns to, no plan above or below, no
  /// year before.
  public var comparesNothing: Bool {
    let assigns = sheets.contains { sheet in sheet.units.contains { !$0.figures.isEmpty } }
    return faults.isEmpty && !assigns && rows.allSatisfy { $0.assigned == nil } && tree.parents.allSatisfy(\.isEmpty)
      && !comparesYears
  }

  /// Whether anything is short, missing or contradictory.
  public var isBad: Bool { faults.contains { $0.level == .error } || rows.contains { $0.status.isBad } }

  /// The areas that a plan above names differently, with the path of that plan.
  public var otherNames: [(own: OtherName, above: String)] {
    counting.flatMap { sheet in
      tree.parents[sheet].compactMap { position in
        let above = sheets[position.sheet]
        return OtherName(sheets[sheet].area, in: sheets[sheet].path, elsewhere: above.units[position.unit].area)
          .map { ($0, above.path) }
      }
    }
  }
}

// MARK: - Units against their area

extension QuotaCheck {
  /// What the units promise together against what the plan promises: what each says in its own plan, else what this
  /// plan sets for it. Compared only where all of it is known.
  private mutating func compareUnits(of sheet: Int) {
    let whole = sheets[sheet]
    guard whole.hasVillages || !whole.units.isEmpty else { return }
    for figures in whole.figures {
      guard let promise = figures.promise.households, promise.source != .sum, let own = promise.exact?.digits,
        let sum = promised(byUnitsOf: sheet, figures), isExact ? sum.all != own : sum.all < own
      else { continue }
      unbalanced.insert(SheetSubject(sheet: sheet, subject: figures.subject))
      faults.append(.unitsPromiseLess(sheet, figures: figures, promise: promise, sum: sum, in: whole))
    }
  }

  private func promised(byUnitsOf sheet: Int, _ figures: SubjectFigures) -> UnitsPromise? {
    var sum = UnitsPromise()
    if sheets[sheet].hasVillages {
      guard let villages = figures.ofVillages, sum.add(villages, .village) else { return nil }
    }
    for (unit, child) in tree.children[sheet].enumerated() {
      let (part, teller): (Int?, UnitsPromise.Teller) =
        switch child {
        case .none:
          (sheets[sheet].units[unit].figures(of: figures.subject)?.demand.households?.exact?.digits, .quota)
        case .plan(let plan): (sheets[plan].figures(of: figures.subject)?.promise.households?.exact?.digits, .plan)
        case .unclear: (nil, .plan)
        }
      guard let part, sum.add(part, teller) else { return nil }
    }
    return sum
  }
}

/// What the units of a plan promise together, and how much of it is not promised but only assigned.
struct UnitsPromise {
  /// Who tells what a unit promises.
  enum Teller {
    /// Its own plan.
    case plan
    /// The plan above, for a village.
    case village
    /// The plan above, for want of its own plan.
    case quota
  }

  /// The drop in households of all of them.
  private(set) var all = 0
  /// How many units have plans of their own, and what these promise.
  private(set) var plans = (count: 0, sum: 0)
  /// How many units owe a plan, and what was assigned to them.
  private(set) var missing = (count: 0, sum: 0)

  /// Adds a unit; `false` where the sum is too large.
  mutating func add(_ part: Int, _ teller: Teller) -> Bool {
    guard let sum = all.addingIfFits(part) else { return false }
    all = sum
    switch teller {
    case .plan: plans = (plans.count + 1, plans.sum + part)
    case .village: break
    case .quota: missing = (missing.count + 1, missing.sum + part)
    }
    return true
  }
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
      faults.append(.planMissing(position, cause: absent.cause(for: position), in: sheets))
    }
  }

  /// Rows of a unit of which no plan counts.
  private mutating func addRows(of unit: UnitSheet, _ position: PlanTree.UnitPosition, _ status: QuotaRow.Status) {
    for figures in unit.figures {
      guard let assigned = figures.demand.first else { continue }
      rows.append(
        QuotaRow(
          code: unit.area.code, name: unit.area.name, subject: figures.subject, parent: position.sheet,
          measure: assigned.measure, assigned: assigned.least, promised: nil, isExact: true, reached: nil,
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
      if let position, startDiffers { faults.append(.startDiffers(plan, pair: pair, below: position, in: sheets)) }
      guard subject.povertyClass != nil else { continue }
      if let position, pair.quotaDiffers { faults.append(.quotaDiffers(plan, pair: pair, below: position, in: sheets)) }
      guard pair.assigned != nil || pair.promise != nil else { continue }
      let kept = pair.isKept(exactly: isExact)
      switch kept {
      case .short(let kept), .over(let kept):
        faults.append(.promiseShort(plan, pair: pair, kept: kept, below: position, in: sheets))
      case .unknown: faults.append(.promiseMissing(plan, pair: pair, below: position, in: sheets))
      case .kept, .unassigned: break
      }
      let contradicts =
        startDiffers || pair.quotaDiffers
        || unbalanced.contains(SheetSubject(sheet: plan, subject: subject))
      rows.append(
        QuotaRow(
          code: sheet.area.officialCode ?? unit?.area.code ?? sheet.area.code, name: unit?.area.name ?? sheet.area.name,
          subject: subject, parent: position?.sheet, measure: pair.measure, assigned: pair.assigned?.least,
          promised: pair.promise?.most, isExact: pair.promise.map { $0.exact != nil } ?? true,
          reached: sheet.figures(of: subject)?.reached,
          status: kept.status(contradicts), sheet: plan, year: sheet.year))
    }
  }

  /// Whether the plan came after the day on which the plan above wanted it.
  private mutating func judgeDate(of plan: Int) {
    guard let issued = sheets[plan].document.issued else { return }
    for position in tree.parents[plan] {
      guard let due = sheets[position.sheet].plansDue, issued.isCertainlyAfter(due) else { continue }
      faults.append(.planLate(plan, issued: issued, due: due, above: sheets[position.sheet], in: sheets))
      return
    }
  }
}

/// One class and group in a plan and in the plan above.
struct QuotaPair {
  let subject: Place
  let own: SubjectFigures?
  let unit: UnitFigures?
  /// What the plan above assigns, else what the plan itself says was assigned.
  let demand: Demand
  /// What the plan promises beside it.
  let fulfilment: Fulfilment?

  init(_ own: SubjectFigures?, _ unit: UnitFigures?, _ subject: Place) {
    (self.own, self.unit, self.subject) = (own, unit, subject)
    let demand = Demand(unit?.demand, else: own?.quota?.demand)
    self.demand = demand
    fulfilment = own.flatMap { Fulfilment(of: demand, by: $0.promise) }
  }

  /// What is compared: households, or points where only they are known.
  var measure: Place.Measure { fulfilment?.measure ?? demand.first?.measure ?? .reduce }

  /// What is assigned.
  var assigned: Drop? { demand.drop(in: measure) }

  /// What the plan promises.
  var promise: Drop? { own?.promise.drop(in: measure) }

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

  /// What the plan says was assigned, and what the plan above assigns, in one measure; a rate says it too roughly.
  var quotas: (own: Drop, above: Drop)? {
    for measure in [Place.Measure.reduce, .points] {
      guard let own = own?.quota?.demand.drop(in: measure), let above = unit?.demand.drop(in: measure) else { continue }
      return own.source == .rate ? nil : (own, above)
    }
    return nil
  }

  /// How a promise stands to what was assigned.
  enum Keeping {
    case kept, unknown, unassigned
    case short(Fulfilment)
    case over(Fulfilment)

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
    guard let least = assigned?.least else { return .unassigned }
    guard let fulfilment else { return own?.promise.isSaid == true || least.digits <= 0 ? .kept : .unknown }
    if fulfilment.isShort { return .short(fulfilment) }
    if own?.quota?.mustExceed == true { return fulfilment.isEqual ? .short(fulfilment) : .kept }
    return isExact && !fulfilment.isEqual ? .over(fulfilment) : .kept
  }
}
