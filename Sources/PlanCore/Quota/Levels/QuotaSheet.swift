/// What quotas are about in one plan, and nothing else of it: a few hundred bytes of a file of any size.
///
/// `plan quota check` reads a country and keeps a sheet of every plan, so its memory does not grow with the files.
public struct QuotaSheet: Sendable {
  /// The path of the plan as messages name it.
  public let path: String
  /// The year of the plan.
  let year: Int
  /// The id of its standard: what follows different standards is never compared.
  let standard: String
  /// The area.
  let area: AreaIdentity
  /// The number and the date of the plan's document.
  let document: Document
  /// The documents that it replaces, by number and date.
  let replaces: [Document]
  /// By when the plans of the units are due: the plan's report `plan`.
  let plansDue: CalendarDate?
  /// What is known of each class and group, in the order of forms.
  let figures: [SubjectFigures]
  /// The units that may have plans of their own.
  let units: [UnitSheet]
  /// Whether there are units without plans of their own: villages.
  let hasVillages: Bool
  /// Whether the plan holds nothing but sums of plans below it, as `plan collect` writes them.
  let isCollected: Bool

  /// The sheet of a plan.
  /// - Parameter asOf: later results are left out.
  public init(_ plan: Plan, path: String, asOf: CalendarDate) {
    self.path = path
    year = plan.year
    standard = plan.standard
    area = AreaIdentity(plan.area)
    document = Document(number: plan.document.itself.number, issued: plan.document.itself.issued)
    replaces = plan.document.replaces.map { Document(number: $0.number, issued: $0.issued) }
    plansDue = plan.reports.first { $0.id == "plan" }?.due
    var (units, villages): ([UnitSheet], [Int]) = ([], [])
    for index in plan.units.indices {
      if plan.units[index].maySendPlan(to: plan.area.kind) {
        units.append(UnitSheet(plan.units[index], index: index))
      } else if plan.units[index].addsUp {
        villages.append(index)
      }
    }
    self.units = units
    hasVillages = !villages.isEmpty
    isCollected = !units.isEmpty && villages.isEmpty && plan.holdsNothingButFigures
    figures = SubjectFigures.all(of: plan, villages: villages, asOf: asOf)
  }

  /// What is known of one class and group.
  func figures(of subject: Place) -> SubjectFigures? { figures.first { $0.subject == subject } }
}

extension Plan {
  /// Whether nothing is told beside figures of the area and its units: no quota, goal, task, report, money.
  fileprivate var holdsNothingButFigures: Bool {
    quotas.isEmpty && goals.isEmpty && tasks.isEmpty && reports.isEmpty && funding.isEmpty && facts.isEmpty
      && movements.isEmpty && waivers.isEmpty
  }
}

extension Unit {
  /// Whether the unit can have a plan of its own: no village, no row that sums others.
  ///
  /// Where the kind is not said, the units of a commune are its villages.
  func maySendPlan(to parent: AreaKind?) -> Bool {
    if let kind { return !kind.isVillageLevel && !kind.sumsOthers }
    return parent?.tiers != [.commune] && parent?.isVillageLevel != true
  }
}

/// A unit in the plan of the area above it.
struct UnitSheet: Sendable {
  /// Its position among the units of that plan.
  let index: Int
  /// How that plan calls it.
  let area: AreaIdentity
  /// What that plan says of each class and group.
  let figures: [UnitFigures]

  init(_ unit: Unit, index: Int) {
    self.index = index
    area = AreaIdentity(unit)
    figures = stockSubjects(of: [unit.start, unit.target]).compactMap { UnitFigures($0, of: unit) }
  }

  /// What the plan above says of one class and group.
  func figures(of subject: Place) -> UnitFigures? { figures.first { $0.subject == subject } }

  /// Whether a plan of this unit is owed: certain of communes and whatever stands above them; where the kind is not
  /// said, its word in front of the name tells.
  var owesPlan: Bool {
    if area.kind != nil { return true }
    switch FoldedName(area.name).kindWord {
    case "xa", "phuong", "thi tran", "dac khu", "huyen", "quan", "thi xa", "thanh pho", "tinh": return true
    default: return false
    }
  }
}

/// What a plan says of one class and group of a unit.
struct UnitFigures: Sendable {
  let subject: Place
  /// Households at the start.
  let start: Int?
  /// What the plan assigns to the unit.
  let demand: Demand

  init?(_ subject: Place, of unit: Unit) {
    self.subject = subject
    start = unit.start.count(subject)
    demand = Demand(subject, of: unit)
    if start == nil, demand.first == nil { return nil }
  }
}

/// What a plan says of one class and group of its own area.
struct SubjectFigures: Sendable {
  let subject: Place
  /// Households at the start of the year; a total that is not said is the sum of the units.
  let start: Int?
  /// Households at the end of the year as planned.
  let target: Int?
  /// Households by the official result of the end of the year.
  let yearEnd: Int?
  /// What the plan promises.
  let promise: Promise
  /// What its villages promise together; `nil` where one of them says nothing.
  let ofVillages: Int?
  /// What has been reached.
  let reached: Int?
  /// What the level above assigned, as the plan itself says.
  let quota: OwnQuota?
}

/// A quota as the plan that must keep it quotes it.
struct OwnQuota: Sendable {
  /// Its position among the plan's quotas.
  let index: Int
  /// What it demands.
  let demand: Demand
  /// Number, date and office of the document that assigns it.
  let document: Document
  /// Whether the promise must be higher.
  let mustExceed: Bool
  /// What earlier quotas demanded, which this one replaces.
  let replaced: [Demand]
}

// MARK: - Making them

extension SubjectFigures {
  fileprivate static func all(of plan: Plan, villages: [Int], asOf: CalendarDate) -> [SubjectFigures] {
    let quotas = HoldingQuota.all(of: plan)
    var subjects = Set(stockSubjects(of: [plan.start, plan.target])).union(quotas.map(\.subject))
    if plan.target.isEmpty || plan.start.isEmpty {
      subjects.formUnion(stockSubjects(of: plan.units.flatMap { [$0.start, $0.target] }))
    }
    let yearEnd = plan.officialYearEnd
    return subjects.sorted().map { subject in
      SubjectFigures(
        subject, of: plan, villages: villages, quota: quotas.first { $0.subject == subject }, asOf: asOf,
        yearEnd: yearEnd)
    }
  }

  private init(
    _ subject: Place, of plan: Plan, villages: [Int], quota: HoldingQuota?, asOf: CalendarDate, yearEnd: YearResult?
  ) {
    self.subject = subject
    let isClass = subject.povertyClass != nil
    start = plan.startCount(of: subject)
    target = plan.target.count(subject)
    self.yearEnd = yearEnd?.total.count(subject)
    promise = Promise(subject, of: plan)
    ofVillages = villages.sum { Demand(subject, of: plan.units[$0]).households?.exact?.digits }
    reached = isClass ? ReachedDrop.households(subject, upTo: asOf, in: plan) : nil
    self.quota = quota.map { OwnQuota($0) }
  }
}

extension OwnQuota {
  fileprivate init(_ holding: HoldingQuota) {
    index = holding.index
    demand = holding.demand
    document = holding.quota.assigning
    mustExceed = holding.quota.exceed == true
    replaced = holding.replaced.map(\.demand)
  }
}

/// The classes and groups that tallies claim households, drops or points of; all households too.
func stockSubjects(of tallies: [Tally]) -> [Place] {
  var subjects: [Place] = []
  for tally in tallies {
    for claim in tally.claims where claim.place.isStock {
      let subject = claim.place.figure
      if !subjects.contains(subject) { subjects.append(subject) }
    }
  }
  return subjects.sorted()
}
