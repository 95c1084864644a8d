extension Rule {
  /// A plan promises at least what the plan above assigns.
  static let promiseShort = Rule(
    "E3201", "promise-short",
    title: Phrase(vi: "Đăng ký giảm ít hơn được giao", en: "A promise short of what was assigned"),
    law: Phrase(
      vi: """
        Số hộ kế hoạch đăng ký giảm không ít hơn số mà kế hoạch cấp trên giao cho đơn vị; với --exact thì \
        phải bằng.
        """,
      en: """
        A plan promises to reduce at least what the plan above assigns to the unit; with --exact, the \
        same.
        """),
    why: Phrase(
      vi: """
        Cấp trên cộng chỉ tiêu đã giao của mọi đơn vị thành số đăng ký của mình. Một đơn vị đăng ký thiếu thì \
        cả địa bàn thiếu, và những hộ đó không ai lo.
        """,
      en: """
        The level above adds up what it assigned into its own promise. If one unit promises less, the \
        whole area falls short, and nobody looks after those households.
        """),
    remedy: Phrase(
      vi: "Nâng số đăng ký của đơn vị, hoặc giao lại bằng văn bản và sửa cả hai kế hoạch.",
      en: "Raise the promise of the unit, or assign anew in writing and correct both plans."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 8 } } } }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Đông", "kind": "commune",
          "target": { "poor": { "reduce": 12 } } }] }
      # xa-dong.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021",
        "total": { "target": { "poor": { "reduce": 12 } } } }
      """)
}

extension SheetFault {
  static func promiseShort(
    _ sheet: Int, pair: QuotaPair, kept: Fulfilment, below position: PlanTree.UnitPosition?, in sheets: [QuotaSheet]
  ) -> SheetFault {
    let head = head(sheets[sheet], subject: pair.subject)
    let (given, wanted, gap) = (kept.promisedWords, kept.demandedWords, kept.gapWords)
    let source = source(pair, below: position, in: sheets)
    let message: Phrase
    if kept.isShort {
      message = Phrase(
        vi: "\(head.vi): đăng ký giảm \(given.vi), được giao \(wanted.vi)\(source.vi), thiếu \(gap.vi)",
        en: "\(head.en): a promise of \(given.en) fewer, assigned \(wanted.en)\(source.en), \(gap.en) short")
    } else if kept.isEqual {
      message = Phrase(
        vi: "\(head.vi): đăng ký giảm \(given.vi), phải vượt chỉ tiêu được giao \(wanted.vi)\(source.vi)",
        en: "\(head.en): a promise of \(given.en) fewer, must exceed the assigned \(wanted.en)\(source.en)")
    } else {
      message = Phrase(
        vi: "\(head.vi): đăng ký giảm \(given.vi), được giao đúng \(wanted.vi)\(source.vi), thừa \(gap.vi)",
        en: "\(head.en): a promise of \(given.en) fewer, assigned exactly \(wanted.en)\(source.en), \(gap.en) too many")
    }
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .promiseShort, steps: kept.promise.steps ?? ["units"], printed: kept.promise.printed,
        expected: kept.promise.restated(as: kept.demanded), message: message, cause: cause(of: pair, kept: kept)))
  }

  /// What probably happened to a promise that is short.
  private static func cause(of pair: QuotaPair, kept: Fulfilment) -> Phrase? {
    guard let quota = pair.own?.quota else { return nil }
    if let cause = kept.cause(quota.replaced) { return cause }
    guard pair.quotaDiffers, let own = quota.demand.drop(in: kept.measure),
      own.least.map({ !kept.promised.isLess(than: $0) }) == true
    else { return nil }
    return Phrase(
      vi: "kế hoạch theo chỉ tiêu \(own.leastWords.vi) ghi ở `quotas`",
      en: "the plan follows the \(own.leastWords.en) in its `quotas`")
  }
}
