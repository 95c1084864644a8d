// The objects of a plan file, from the root down to documents, tasks and deadlines.

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

  private func area(_ index: Int) -> Area {
    var area = Area(name: "")
    members(of: index, tables.area) { key, value in
      switch key {
      case .code: area.code = text(value).map { AreaCode($0) }
      case .name: area.name = text(value) ?? ""
      case .kind: area.kind = member(value, of: AreaKind.self)
      case .setting: area.setting = member(value, of: Setting.self)
      case .within: area.within = texts(value)
      case .aliases: area.aliases = texts(value)
      case .formerly: area.formerly = list(value, formerArea)
      case .note: area.note = text(value)
      }
    }
    return area
  }

  private func formerArea(_ index: Int) -> FormerArea? {
    var area = FormerArea()
    let read = members(of: index, tables.formerArea) { key, value in
      switch key {
      case .code: area.code = text(value).map { AreaCode($0) }
      case .name: area.name = text(value)
      case .until: area.until = date(value)
      case .note: area.note = text(value)
      }
    }
    return element(area, read, index)
  }

  private func moments(_ index: Int) -> (start: Tally, target: Tally) {
    var start = Tally()
    var target = Tally()
    members(of: index, tables.moments) { key, value in
      switch key {
      case .start: start = tally(value)
      case .target: target = tally(value)
      case .note: remark(value)
      }
    }
    return (start, target)
  }

  private func unit(_ index: Int) -> Unit? {
    var unit = Unit(name: "")
    let read = members(of: index, tables.unit) { key, value in
      switch key {
      case .code: unit.code = text(value).map { AreaCode($0) }
      case .name: unit.name = text(value) ?? ""
      case .kind: unit.kind = member(value, of: AreaKind.self)
      case .setting: unit.setting = member(value, of: Setting.self)
      case .aliases: unit.aliases = texts(value)
      case .inCharge: unit.inCharge = texts(value)
      case .start: unit.start = tally(value)
      case .target: unit.target = tally(value)
      case .note: unit.note = text(value)
      }
    }
    return element(unit, read, index)
  }
}

// MARK: - Documents

extension PlanReader {
  private func document(_ index: Int) -> Document? {
    var document = Document()
    let read = members(of: index, tables.document) { key, value in
      documentMember(key, value, &document)
    }
    return element(document, read, index)
  }

  private func documentMember(_ key: DocumentKey, _ value: Int, _ document: inout Document) {
    switch key {
    case .title: document.title = text(value)
    case .number: document.number = text(value)
    case .issued: document.issued = date(value)
    case .issuer: document.issuer = text(value)
    case .attached: document.attached = flag(value)
    case .note: document.note = text(value)
    }
  }

  private func planDocument(_ index: Int) -> PlanDocument {
    var document = PlanDocument()
    members(of: index, tables.planDocument) { key, value in
      switch key {
      case .title: documentMember(.title, value, &document.itself)
      case .number: documentMember(.number, value, &document.itself)
      case .issued: documentMember(.issued, value, &document.itself)
      case .issuer: documentMember(.issuer, value, &document.itself)
      case .attached: documentMember(.attached, value, &document.itself)
      case .note: documentMember(.note, value, &document.itself)
      case .place: document.place = text(value)
      case .signer: document.signer = text(value)
      case .recipients: document.recipients = texts(value)
      case .bases: document.bases = list(value, self.document)
      case .cites: document.cites = list(value, self.document)
      case .replaces: document.replaces = list(value, self.document)
      case .appendices: document.appendices = list(value, self.document)
      }
    }
    return document
  }
}

// MARK: - Quotas, movements, results

extension PlanReader {
  private func quota(_ index: Int) -> Quota? {
    var quota = Quota(povertyClass: .poor)
    // The class and the group decide the place of every number, wherever they stand among the keys.
    let read = members(of: index, tables.quota) { key, value in
      switch key {
      case .class: quota.povertyClass = member(value, of: PovertyClass.self) ?? .poor
      case .group: quota.group = member(value, of: Group.self)
      case .by: quota.by = text(value)
      case .document: quota.document = text(value)
      case .issued: quota.issued = date(value)
      case .exceed: quota.exceed = flag(value)
      case .note: quota.note = text(value)
      case .households, .members, .rate, .base, .share, .reduce, .points, .lacking, .parts: break
      }
    }
    guard read else { return element(quota, read, index) }
    claims.removeAll(keepingCapacity: true)
    let place = Place.figure(group: quota.group, quota.povertyClass)
    var last = -1
    var key = index + 1
    while key < Int(node(index).next) {
      let name = tables.quota.key(node(key), in: bytes, last: &last)?.spelling
      if let name, let member = FigureKey(spelling: name), member != .note { figureMember(member, key + 1, place) }
      key = Int(node(key + 1).next)
    }
    quota.figures = self.read
    return quota
  }

  private func movement(_ index: Int) -> Movement? {
    var at: CalendarDate?
    var ends: (from: MovementEnd, to: MovementEnd) = (.none, .none)
    var households = 0
    var rest: (unit: String?, members: Int?, reason: MovementReason?, note: String?)
    let read = members(of: index, tables.movement) { key, value in
      switch key {
      case .date: at = date(value)
      case .unit: rest.unit = text(value)
      case .from: ends.from = member(value, of: MovementEnd.self) ?? .none
      case .to: ends.to = member(value, of: MovementEnd.self) ?? .none
      case .households: households = count(value) ?? 0
      case .members: rest.members = count(value)
      case .reason: rest.reason = member(value, of: MovementReason.self)
      case .note: rest.note = text(value)
      }
    }
    let movement = at.map {
      Movement(
        date: $0, unit: rest.unit, from: ends.from, to: ends.to, households: households, members: rest.members,
        reason: rest.reason, note: rest.note)
    }
    return element(movement, read, index) ?? nil
  }

  private func result(_ index: Int) -> YearResult? {
    var asOf: CalendarDate?
    var tallies: (total: Tally, units: [UnitResult]) = (Tally(), [])
    var paper: (number: String?, issued: CalendarDate?)
    var rest: (status: ResultStatus?, standard: String?, note: String?)
    let read = members(of: index, tables.result) { key, value in
      switch key {
      case .asOf: asOf = date(value)
      case .status: rest.status = member(value, of: ResultStatus.self)
      case .standard: rest.standard = text(value)
      case .document: paper.number = text(value)
      case .issued: paper.issued = date(value)
      case .total: tallies.total = tally(value)
      case .units:
        eachMember(of: value) { code, value in
          tallies.units.append(UnitResult(unit: text(code) ?? "", tally: tally(value)))
        }
      case .note: rest.note = text(value)
      }
    }
    let result = asOf.map {
      YearResult(
        asOf: $0, status: rest.status, standard: rest.standard, document: paper.number, issued: paper.issued,
        total: tallies.total, units: tallies.units, note: rest.note)
    }
    return element(result, read, index) ?? nil
  }
}

// MARK: - Goals, tasks, deadlines, money, facts

extension PlanReader {
  private func goal(_ index: Int) -> Goal? {
    var goal = Goal(id: "")
    let read = members(of: index, tables.goal) { key, value in
      switch key {
      case .id: goal.id = text(value) ?? ""
      case .title: goal.title = text(value)
      case .indicators: goal.indicators = texts(value)
      case .population: goal.population = members(value, of: Population.self)
      case .measure: goal.measure = member(value, of: GoalMeasure.self)
      case .atLeast: goal.atLeast = rate(value, .number)
      case .atMost: goal.atMost = rate(value, .number)
      case .due: goal.due = date(value)
      case .result: goal.result = rate(value, .number)
      case .note: goal.note = text(value)
      }
    }
    return element(goal, read, index)
  }

  private func task(_ index: Int) -> PlanTask? {
    var task = PlanTask(id: "")
    let read = members(of: index, tables.task) { key, value in
      switch key {
      case .id: task.id = text(value) ?? ""
      case .title: task.title = text(value)
      case .project: task.project = text(value)
      case .objective: task.objective = text(value)
      case .unit: task.unit = text(value)
      case .responsible: task.responsible = texts(value)
      case .with: task.with = texts(value)
      case .start: task.start = date(value)
      case .due: task.due = date(value)
      case .status: task.status = member(value, of: TaskStatus.self)
      case .beneficiaries: task.beneficiaries = texts(value)
      case .outputs: task.outputs = texts(value)
      case .note: task.note = text(value)
      }
    }
    return element(task, read, index)
  }

  private func report(_ index: Int) -> ReportDuty? {
    var duty = ReportDuty(id: "")
    let read = members(of: index, tables.report) { key, value in
      switch key {
      case .id: duty.id = text(value) ?? ""
      case .title: duty.title = text(value)
      case .from: duty.from = texts(value)
      case .to: duty.to = text(value)
      case .due: duty.due = date(value)
      case .delivered: duty.delivered = delivery(value)
      case .note: duty.note = text(value)
      }
    }
    return element(duty, read, index)
  }

  private func delivery(_ index: Int) -> Delivered? {
    switch node(index).kind {
    case .text: return date(index).map { .on($0) }
    case .object:
      var dates: [UnitDelivery] = []
      eachMember(of: index) { code, value in dates.append(UnitDelivery(unit: text(code) ?? "", date: date(value))) }
      return .byUnit(dates)
    case .null: return nil
    case .array, .number, .yes, .no:
      wrong(index, .dateOrObject)
      return nil
    }
  }

  private func funding(_ index: Int) -> Funding? {
    var funding = Funding()
    let read = members(of: index, tables.funding) { key, value in
      switch key {
      case .source: funding.source = text(value)
      case .for: funding.purpose = text(value)
      case .amount: funding.amount = rate(value, .number)
      case .note: funding.note = text(value)
      }
    }
    return element(funding, read, index)
  }

  private func fact(_ index: Int) -> Fact? {
    var fact = Fact()
    let read = members(of: index, tables.fact) { key, value in
      switch key {
      case .title: fact.title = text(value)
      case .value: fact.value = factValue(value)
      case .unit: fact.unit = text(value)
      case .note: fact.note = text(value)
      }
    }
    return element(fact, read, index)
  }

  private func factValue(_ index: Int) -> Fact.Value? {
    switch node(index).kind {
    case .number: return points(index, .numberOrText).map { .number($0) }
    case .text: return text(index).map { .text($0) }
    case .null: return nil
    case .object, .array, .yes, .no:
      wrong(index, .numberOrText)
      return nil
    }
  }

  private func waiver(_ index: Int) -> Waiver? {
    var waiver = Waiver()
    let read = members(of: index, tables.waiver) { key, value in
      switch key {
      case .code: waiver.code = text(value)
      case .pointer: waiver.pointer = text(value)
      case .reason: waiver.reason = text(value)
      case .until: waiver.until = date(value)
      case .note: waiver.note = text(value)
      }
    }
    return element(waiver, read, index)
  }
}
