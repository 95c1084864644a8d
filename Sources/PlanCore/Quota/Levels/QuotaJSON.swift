/// The answers of `plan quota check` for programs: `plan.quota/1`.
extension QuotaCheck {
  /// The rows as objects: for `ndjson`, each on a line of its own.
  var values: [JSONText.Value] { rows.map(value) }

  private func value(_ row: QuotaRow) -> JSONText.Value {
    var members: [JSONText.Member] = [
      ("schema", .text("plan.quota/1")), ("year", .number(Numeral(row.year))), ("code", text(row.code)),
      ("name", .text(row.name)), ("class", text(row.povertyClass?.rawValue)), ("group", text(row.group?.rawValue)),
      ("parent", text(row.parent.map { sheets[$0].area.name })),
      ("parentFile", text(row.parent.map { sheets[$0].path })), ("measure", .text(row.measureId)),
      ("assigned", number(row.assigned)), ("promised", number(row.isExact ? row.promised : nil)),
    ]
    if !row.isExact { members.append(("promised.max", number(row.promised))) }
    members += [
      ("reached", number(row.reached.map { Numeral($0) })), ("margin", number(row.margin)),
      ("status", .text(row.status.rawValue)), ("file", text(row.sheet.map { sheets[$0].path })),
    ]
    return .object(members)
  }

  /// Rows, findings and a summary in one document.
  /// - Parameters:
  ///   - findings: all findings as objects.
  ///   - refused: how many files could not be read.
  func document(findings: [JSONText.Value], refused: Int) -> String {
    JSONText.document(
      .object([
        ("schema", .text("plan.quota/1")), ("summary", summaryValue(refused: refused)), ("units", .list(values)),
        ("findings", .list(findings)),
      ]))
  }

  private func summaryValue(refused: Int) -> JSONText.Value {
    let summary = summary
    let levels = summary.levels.map { level in
      JSONText.Value.object(
        [
          ("year", .number(Numeral(level.year))), ("parentKind", text(level.kind?.rawValue)),
          ("class", text(level.subject.povertyClass?.rawValue)), ("group", text(level.subject.group?.rawValue)),
          ("areas", .number(Numeral(level.areas))), ("assigned", number(level.assigned.map { Numeral($0) })),
          ("promised", number(level.promised.map { Numeral($0) })),
          ("promising", .number(Numeral(level.promising))),
          ("margin", number(level.margin.map { Numeral($0) })),
          ("reached", number(level.reached.map { Numeral($0) })), ("reaching", .number(Numeral(level.reaching))),
        ] + counts(level.counts))
    }
    return .object(
      [("plans", .number(Numeral(sheets.count))), ("refused", .number(Numeral(refused)))] + counts(summary.counts)
        + [("levels", .list(levels))])
  }

  private func counts(_ counts: [QuotaRow.Status: Int]) -> [JSONText.Member] {
    QuotaRow.Status.allCases.map { ($0.rawValue, .number(Numeral(counts[$0] ?? 0))) }
  }

  private func text(_ text: String?) -> JSONText.Value { text.map { .text($0) } ?? .null }
  private func number(_ number: Numeral?) -> JSONText.Value { number.map { .number($0) } ?? .null }
}
