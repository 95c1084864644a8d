// The plan itself: the root of its file.

enum PlanKey: Int, PlanObjectKey {
  case schema, area, year, standard, document, quotas, total, units, movements, results, goals, tasks, reports
  case funding, facts, waivers, note
  var isRequired: Bool { self == .schema || self == .area || self == .year || self == .standard }

  static let objectName = "plan"
  static let about: String? =
    "A Vietnamese poverty-reduction plan: one area in one year. Absent or null is unknown, never zero."

  var kind: ValueKind {
    switch self {
    case .schema: .schema
    case .area: .object(AreaKey.self)
    case .year: .year
    case .standard: .id
    case .document: .object(PlanDocumentKey.self)
    case .quotas: .list(.object(QuotaKey.self))
    case .total: .object(MomentsKey.self)
    case .units: .list(.object(UnitKey.self))
    case .movements: .list(.object(MovementKey.self))
    case .results: .list(.object(ResultKey.self))
    case .goals: .list(.object(GoalKey.self))
    case .tasks: .list(.object(TaskKey.self))
    case .reports: .list(.object(ReportKey.self))
    case .funding: .list(.object(FundingKey.self))
    case .facts: .list(.object(FactKey.self))
    case .waivers: .list(.object(WaiverKey.self))
    case .note: .text
    }
  }

  var about: String? { self == .standard ? "Id of a poverty standard, as nd-07-2021." : nil }
}

extension PlanReader {
  func plan(at index: Int) -> Plan? {
    guard node(index).kind == .object else {
      wrong(index, .object)
      return nil
    }
    guard checkSchema(index) else { return nil }
    var plan = Plan(area: Area(name: ""), year: 0, standard: "")
    members(of: index, tables.plan) { key, value in
      switch key {
      case .schema: break
      case .area: plan.area = area(value)
      case .year: plan.year = year(value) ?? 0
      case .standard: plan.standard = text(value) ?? ""
      case .document: plan.document = planDocument(value)
      case .quotas: plan.quotas = list(value, quota)
      case .total: (plan.start, plan.target) = moments(value)
      case .units: plan.units = list(value, unit)
      case .movements: plan.movements = list(value, movement)
      case .results: plan.results = list(value, result)
      case .goals: plan.goals = list(value, goal)
      case .tasks: plan.tasks = list(value, task)
      case .reports: plan.reports = list(value, report)
      case .funding: plan.funding = list(value, funding)
      case .facts: plan.facts = list(value, fact)
      case .waivers: plan.waivers = list(value, waiver)
      case .note: plan.note = text(value)
      }
    }
    plan.indicators = indicators.words
    plan.parts = parts.words
    plan.remarks = locatedRemarks()
    return plan
  }

  /// Whether the file says that it is a plan of the version that is read here.
  private func checkSchema(_ root: Int) -> Bool {
    var last = -1
    var key = root + 1
    while key < Int(node(root).next) {
      if tables.plan.key(node(key), in: bytes, last: &last) == .schema {
        let value = node(key + 1)
        if value.kind == .null, !value.traits.contains(.refused) { break }
        return isKnownSchema(key + 1)
      }
      key = Int(node(key + 1).next)
    }
    note(root, .notAPlan(nil))
    return false
  }

  private func isKnownSchema(_ index: Int) -> Bool {
    guard node(index).kind == .text else {
      wrong(index, .text)
      return true
    }
    let spelled = bytes.text(of: node(index))
    if spelled == "plan/1" { return true }
    note(index, spelled.hasPrefix("plan/") ? .newerSchema(spelled) : .notAPlan(spelled))
    return false
  }

  private func year(_ index: Int) -> Int? {
    guard let year = count(index, .year) else { return nil }
    guard CalendarDate.years.contains(year) else {
      note(index, .wrongNumber(expected: .year, why: .outOfRange))
      return nil
    }
    return year
  }
}

extension PlanWriter.Writer {
  var members: [JSONText.Member] {
    var object = ObjectWriter<PlanKey>()
    object.put(.schema, "plan/1")
    object.put(.area, value(plan.area))
    object.put(.year, Numeral(plan.year))
    object.put(.standard, plan.standard)
    object.put(.document, .object(members(plan.document)), unless: plan.document == PlanDocument())
    object.put(.quotas, plan.quotas.map(value))
    object.put(.total, .object(moments(plan.start, plan.target)), unless: plan.start.isEmpty && plan.target.isEmpty)
    object.put(.units, plan.units.map(value))
    object.put(.movements, plan.movements.map(value))
    object.put(.results, plan.results.map(value))
    object.put(.goals, plan.goals.map(value))
    object.put(.tasks, plan.tasks.map(value))
    object.put(.reports, plan.reports.map(value))
    object.put(.funding, plan.funding.map(value))
    object.put(.facts, plan.facts.map(value))
    object.put(.waivers, plan.waivers.map(value))
    object.put(.note, plan.note)
    return object.members
  }
}
