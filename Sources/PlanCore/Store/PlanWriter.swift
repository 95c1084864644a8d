/// A plan as the text of a plan file, `plan/1`: what is unknown is left out, what is written is NFC.
///
/// Reading what is written gives the same plan, its remarks in the order of the keys. Only for new files: a file that exists is changed in place.
public enum PlanWriter {
  /// The text of a plan file, with a line feed at its end.
  public static func write(_ plan: Plan) -> String {
    let value = JSONText.Value.object(Writer(plan: plan).members)
    return JSONText.document(plan.remarks.reduce(value) { $0.adding($1.text.nfc, at: $1.steps[...]) }, .plan)
  }

  /// What a plan is written from: its words for indicators and parts stand in the plan itself.
  fileprivate struct Writer {
    let plan: Plan
  }
}

extension PlanWriter.Writer {
  fileprivate var members: [JSONText.Member] {
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

  private func tally(_ tally: Tally) -> JSONText.Value { TallyWriter(plan: plan).value(tally) }

  private func moments(_ start: Tally, _ target: Tally) -> [JSONText.Member] {
    var object = ObjectWriter<MomentsKey>()
    object.put(.start, tally(start), unless: start.isEmpty)
    object.put(.target, tally(target), unless: target.isEmpty)
    return object.members
  }
}

// MARK: - Areas and documents

extension PlanWriter.Writer {
  private func value(_ area: Area) -> JSONText.Value {
    var object = ObjectWriter<AreaKey>()
    object.put(.code, area.code?.text)
    object.put(.name, area.name)
    object.put(.kind, area.kind?.rawValue)
    object.put(.setting, area.setting?.rawValue)
    object.put(.within, area.within)
    object.put(.aliases, area.aliases)
    object.put(.formerly, area.formerly.map(value))
    object.put(.note, area.note)
    return .object(object.members)
  }

  private func value(_ area: FormerArea) -> JSONText.Value {
    var object = ObjectWriter<FormerAreaKey>()
    object.put(.code, area.code?.text)
    object.put(.name, area.name)
    object.put(.until, area.until?.description)
    object.put(.note, area.note)
    return .object(object.members)
  }

  private func value(_ document: Document) -> JSONText.Value {
    var object = ObjectWriter<DocumentKey>()
    object.put(.title, document.title)
    object.put(.number, document.number)
    object.put(.issued, document.issued?.description)
    object.put(.issuer, document.issuer)
    object.put(.attached, document.attached)
    object.put(.note, document.note)
    return .object(object.members)
  }

  private func members(_ document: PlanDocument) -> [JSONText.Member] {
    var object = ObjectWriter<PlanDocumentKey>()
    object.put(.title, document.itself.title)
    object.put(.number, document.itself.number)
    object.put(.issued, document.itself.issued?.description)
    object.put(.issuer, document.itself.issuer)
    object.put(.attached, document.itself.attached)
    object.put(.place, document.place)
    object.put(.signer, document.signer)
    object.put(.recipients, document.recipients)
    object.put(.bases, document.bases.map(value))
    object.put(.cites, document.cites.map(value))
    object.put(.replaces, document.replaces.map(value))
    object.put(.appendices, document.appendices.map(value))
    object.put(.note, document.itself.note)
    return object.members
  }

  private func value(_ unit: Unit) -> JSONText.Value {
    var object = ObjectWriter<UnitKey>()
    object.put(.code, unit.code?.text)
    object.put(.name, unit.name)
    object.put(.kind, unit.kind?.rawValue)
    object.put(.setting, unit.setting?.rawValue)
    object.put(.aliases, unit.aliases)
    object.put(.inCharge, unit.inCharge)
    object.put(.start, tally(unit.start), unless: unit.start.isEmpty)
    object.put(.target, tally(unit.target), unless: unit.target.isEmpty)
    object.put(.note, unit.note)
    return .object(object.members)
  }
}

// MARK: - Quotas, movements, results

extension PlanWriter.Writer {
  private func value(_ quota: Quota) -> JSONText.Value {
    var object = ObjectWriter<QuotaKey>()
    object.put(.class, quota.povertyClass.rawValue)
    object.put(.group, quota.group?.rawValue)
    object.add(TallyWriter(plan: plan).figureMembers(quota.figures.claims[...]))
    object.put(.by, quota.by)
    object.put(.document, quota.document)
    object.put(.issued, quota.issued?.description)
    object.put(.exceed, quota.exceed)
    object.put(.note, quota.note)
    return .object(object.members)
  }

  private func value(_ movement: Movement) -> JSONText.Value {
    var object = ObjectWriter<MovementKey>()
    object.put(.date, movement.date.description)
    object.put(.unit, movement.unit)
    object.put(.from, movement.from.rawValue)
    object.put(.to, movement.to.rawValue)
    object.put(.households, Numeral(movement.households))
    object.put(.members, movement.members.map { Numeral($0) })
    object.put(.reason, movement.reason?.rawValue)
    object.put(.note, movement.note)
    return .object(object.members)
  }

  private func value(_ result: YearResult) -> JSONText.Value {
    var object = ObjectWriter<ResultKey>()
    object.put(.asOf, result.asOf.description)
    object.put(.status, result.status?.rawValue)
    object.put(.standard, result.standard)
    object.put(.document, result.document)
    object.put(.issued, result.issued?.description)
    object.put(.total, tally(result.total), unless: result.total.isEmpty)
    let units = result.units.map { (key: $0.unit.nfc, value: tally($0.tally)) }
    object.put(.units, .object(units), unless: units.isEmpty)
    object.put(.note, result.note)
    return .object(object.members)
  }
}

// MARK: - Goals, tasks, deadlines, money, facts

extension PlanWriter.Writer {
  private func value(_ goal: Goal) -> JSONText.Value {
    var object = ObjectWriter<GoalKey>()
    object.put(.id, goal.id)
    object.put(.title, goal.title)
    object.put(.indicators, goal.indicators)
    object.put(.population, goal.population.map(\.rawValue))
    object.put(.measure, goal.measure?.rawValue)
    object.put(.atLeast, goal.atLeast)
    object.put(.atMost, goal.atMost)
    object.put(.due, goal.due?.description)
    object.put(.result, goal.result)
    object.put(.note, goal.note)
    return .object(object.members)
  }

  private func value(_ task: PlanTask) -> JSONText.Value {
    var object = ObjectWriter<TaskKey>()
    object.put(.id, task.id)
    object.put(.title, task.title)
    object.put(.project, task.project)
    object.put(.objective, task.objective)
    object.put(.unit, task.unit)
    object.put(.responsible, task.responsible)
    object.put(.with, task.with)
    object.put(.start, task.start?.description)
    object.put(.due, task.due?.description)
    object.put(.status, task.status?.rawValue)
    object.put(.beneficiaries, task.beneficiaries)
    object.put(.outputs, task.outputs)
    object.put(.note, task.note)
    return .object(object.members)
  }

  private func value(_ duty: ReportDuty) -> JSONText.Value {
    var object = ObjectWriter<ReportKey>()
    object.put(.id, duty.id)
    object.put(.title, duty.title)
    object.put(.from, duty.from)
    object.put(.to, duty.to)
    object.put(.due, duty.due?.description)
    switch duty.delivered {
    case .on(let date): object.put(.delivered, date.description)
    case .byUnit(let units):
      let members = units.map { delivery -> JSONText.Member in
        (key: delivery.unit.nfc, value: delivery.date.map { .text($0.description) } ?? .null)
      }
      object.put(.delivered, .object(members))
    case nil: break
    }
    object.put(.note, duty.note)
    return .object(object.members)
  }

  private func value(_ funding: Funding) -> JSONText.Value {
    var object = ObjectWriter<FundingKey>()
    object.put(.source, funding.source)
    object.put(.for, funding.purpose)
    object.put(.amount, funding.amount)
    object.put(.note, funding.note)
    return .object(object.members)
  }

  private func value(_ fact: Fact) -> JSONText.Value {
    var object = ObjectWriter<FactKey>()
    object.put(.title, fact.title)
    switch fact.value {
    case .number(let number): object.put(.value, number)
    case .text(let text): object.put(.value, text)
    case nil: break
    }
    object.put(.unit, fact.unit)
    object.put(.note, fact.note)
    return .object(object.members)
  }

  private func value(_ waiver: Waiver) -> JSONText.Value {
    var object = ObjectWriter<WaiverKey>()
    object.put(.code, waiver.code)
    object.put(.pointer, waiver.pointer)
    object.put(.reason, waiver.reason)
    object.put(.until, waiver.until?.description)
    object.put(.note, waiver.note)
    return .object(object.members)
  }
}
