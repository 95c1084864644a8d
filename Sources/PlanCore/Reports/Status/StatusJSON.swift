/// What programs read of `plan status`: `plan.status/1`.
extension StatusReport {
  /// One class of the area or of a unit: for `ndjson`, each on a line of its own.
  func value(_ one: Standing) -> JSONText.Value {
    let unit = one.unit.map { plan.units[$0] }
    return .object([
      ("schema", .text("plan.status/1")), ("file", .text(file)), ("area", .text(plan.area.name)),
      ("year", .number(Numeral(plan.year))), ("asOf", .text(day.description)),
      ("unit", text(unit?.code?.text)), ("name", .text(unit?.name ?? plan.area.name)),
      ("class", text(one.subject.povertyClass?.rawValue)), ("group", text(one.subject.group?.rawValue)),
      ("start", number(one.start)), ("now", number(one.now)), ("target", number(one.target)),
      ("needed", number(one.needed)), ("neededBy", one.needed == nil ? .null : .text(one.neededBy.rawValue)),
      ("reached", number(one.reached)), ("remaining", number(one.remaining)),
      ("perMonth", number(one.perMonth(in: plan.monthsLeft(on: day)))),
    ])
  }

  /// Everything in one document.
  func document(_ language: Language) -> String {
    let found = Finding.Level.allCases.map { level -> JSONText.Member in (level.rawValue, number(findings[level])) }
    return JSONText.document(
      .object([
        ("schema", .text("plan.status/1")), ("file", .text(file)), ("area", .object(plan.area.members)),
        ("year", number(plan.year)), ("asOf", .text(day.description)), ("standard", .text(plan.standard)),
        ("resultAsOf", text(plan.latestResult(upTo: day)?.asOf.description)),
        ("monthsLeft", number(plan.monthsLeft(on: day))), ("classes", .list(standings.map(value))),
        ("units", .list(units.map(value))), ("flows", .list(flows.map(value))), ("months", .list(months.map(value))),
        ("due", .list(due.values(language))), ("findings", .object(found)),
      ]))
  }

  private func value(_ flows: YearFlows) -> JSONText.Value {
    .object([
      ("class", .text(flows.povertyClass.rawValue)), ("escaped", number(flows.escaped)),
      ("relapsed", number(flows.relapsed)), ("new", number(flows.new)), ("toPoor", number(flows.toPoor)),
      ("fromPoor", number(flows.fromPoor)), ("otherOut", number(flows.otherOut)),
      ("otherIn", number(flows.otherIn)),
    ])
  }

  private func value(_ drop: MonthlyDrop) -> JSONText.Value {
    .object([("class", .text(drop.povertyClass.rawValue)), ("drops", .list(drop.months.map(number)))])
  }

  private func text(_ text: String?) -> JSONText.Value { text.map { .text($0) } ?? .null }
  private func number(_ number: Int?) -> JSONText.Value { number.map { .number(Numeral($0)) } ?? .null }
}
