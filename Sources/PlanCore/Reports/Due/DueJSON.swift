/// What programs read of `plan due`: `plan.due/1`.
extension DueList {
  /// The rows as objects: for `ndjson`, each on a line of its own.
  func values(_ language: Language) -> [JSONText.Value] { rows.map { $0.value(on: day, language) } }

  /// Rows, findings and a summary in one document.
  func document(findings: [JSONText.Value], refused: Int, _ language: Language) -> String {
    let counts = Deadline.Status.allCases.map { status -> JSONText.Member in
      (status.rawValue, .number(Numeral(count(status))))
    }
    let summary: [JSONText.Member] = [("plans", .number(Numeral(plans))), ("refused", .number(Numeral(refused)))]
    return JSONText.document(
      .object([
        ("schema", .text("plan.due/1")), ("asOf", .text(day.description)), ("summary", .object(summary + counts)),
        ("due", .list(values(language))), ("findings", .list(findings)),
      ]))
  }
}

extension DueRow {
  fileprivate func value(on day: CalendarDate, _ language: Language) -> JSONText.Value {
    .object([
      ("schema", .text("plan.due/1")), ("file", .text(sheet.path)), ("area", .text(sheet.area)),
      ("year", .number(Numeral(sheet.year))), ("asOf", .text(day.description)),
      ("kind", .text(deadline.kind.rawValue)), ("id", .text(deadline.id)),
      ("title", text(deadline.title?(language))), ("unit", text(deadline.unit)),
      ("start", text(deadline.start?.description)), ("due", .text(deadline.due.description)),
      ("days", .number(Numeral(deadline.days))), ("status", .text(deadline.status.rawValue)),
      ("delivered", text(deadline.delivered?.description)),
      ("responsible", .list(deadline.responsible.map { .text($0) })),
      ("owedBy", .list(deadline.debtors.map { .text($0.unit) })),
    ])
  }

  private func text(_ text: String?) -> JSONText.Value { text.map { .text($0) } ?? .null }
}
