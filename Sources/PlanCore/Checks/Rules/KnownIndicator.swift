extension Rule {
  /// Every indicator belongs to the standard of the plan.
  static let knownIndicator = Rule(
    "E4102", "known-indicator", .warning,
    title: Phrase(vi: "Chỉ số không có trong chuẩn", en: "An unknown indicator"),
    law: Phrase(
      vi: "Mỗi chỉ số thiếu hụt trong kế hoạch thuộc chuẩn nghèo của kế hoạch.",
      en: "Every indicator in a plan belongs to the standard of the plan."),
    why: Phrase(
      vi: """
        Chỉ số lạ không được cộng vào biểu nào và không so được với thôn khác. Hộ thiếu đúng chỉ số ấy sẽ \
        không thấy trong báo cáo.
        """,
      en: """
        A strange indicator is added up in no table and compared with no other village. Households that lack \
        just that do not appear in the report.
        """),
    remedy: Phrase(
      vi: "Viết đúng mã của chỉ số; `plan standards MÃ` cho xem mã của cả chuẩn.",
      en: "Spell the id of the indicator as the standard does; `plan standards ID` lists them."),
    broken: .plan(
      """
      "total": {
        "start": {
          "poor": { "households": 12, "lacking": { "watr": 5 } }
        }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": {
          "poor": { "households": 12, "lacking": { "water": 5 } }
        }
      }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    guard let standard = input.standard else { return [] }
    let plan = input.plan
    let official = standard.indicators.map(\.id)
    var strangers = Set(plan.indicators).subtracting(official)
    for goal in plan.goals where !goal.indicators.isEmpty {
      for id in goal.indicators where !official.contains(id) { strangers.insert(id) }
    }
    guard !strangers.isEmpty else { return [] }
    return firstPlaces(of: strangers, in: plan).map { id, steps, isKey in
      Fault(
        rule: knownIndicator, steps: steps, isKey: isKey,
        message: Phrase(
          vi: "chuẩn \(standard.id) không có chỉ số `\(id.visible)`",
          en: "\(standard.id) has no indicator `\(id.visible)`") + Guess.words(for: id, among: official))
    }
  }

  /// Where each stranger stands first: in the tallies, else in quotas, else in goals.
  private static func firstPlaces(
    of strangers: Set<String>, in plan: Plan
  ) -> [(id: String, steps: Path, isKey: Bool)] {
    var rest = strangers
    var first: [(id: String, steps: Path, isKey: Bool)] = []
    func look(at tally: Tally, _ steps: @autoclosure () -> Path) {
      for claim in tally.claims {
        guard !rest.isEmpty, case .lacking(let indicator) = claim.place.branch else { continue }
        guard let id = rest.remove(plan.indicators[indicator]) else { continue }
        first.append((id, steps() + claim.place.steps(in: plan, withMeasure: false), true))
      }
    }
    plan.eachTally { position, tally in
      if !rest.isEmpty { look(at: tally, position.steps(in: plan)) }
    }
    for (index, quota) in plan.quotas.enumerated() where !rest.isEmpty {
      for claim in quota.figures.claims {
        guard case .lacking(let indicator) = claim.place.branch else { continue }
        guard let id = rest.remove(plan.indicators[indicator]) else { continue }
        first.append((id, ["quotas", String(index), "lacking", id], true))
      }
    }
    for (index, goal) in plan.goals.enumerated() where !rest.isEmpty {
      for (position, name) in goal.indicators.enumerated() {
        guard let id = rest.remove(name) else { continue }
        first.append((id, ["goals", String(index), "indicators", String(position)], false))
      }
    }
    return first
  }
}
