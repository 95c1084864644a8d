extension Rule {
  /// The plan promises at least what was assigned to it.
  static let promiseBelowQuota = Rule(
    "E3101", "promise-below-quota",
    title: Phrase(vi: "Đăng ký giảm thấp hơn chỉ tiêu được giao", en: "A promise below the quota"),
    law: Phrase(
      vi: "Số hộ kế hoạch đăng ký giảm không ít hơn chỉ tiêu cấp trên giao.",
      en: "A plan promises to reduce at least as many households as the level above assigned."),
    why: Phrase(
      vi: """
        Cấp trên cộng chỉ tiêu của mọi địa phương để đạt chỉ tiêu của tỉnh. Kế hoạch đăng ký thấp hơn thì phần \
        thiếu không ai làm, và những hộ lẽ ra được giúp năm nay phải chờ.
        """,
      en: """
        The level above counts on every quota to keep its own promise. If a plan promises less, nobody does \
        the rest, and households that were to be helped this year must wait.
        """),
    remedy: Phrase(
      vi: "Nâng số hộ đăng ký giảm lên bằng chỉ tiêu, hoặc xin điều chỉnh chỉ tiêu bằng văn bản rồi ghi vào `quotas`.",
      en: "Raise the promise to the quota, or have the quota changed in writing and enter it in `quotas`."),
    broken: .plan(
      """
      "quotas": [{ "class": "poor", "reduce": 25 }],
      "total": { "start": { "poor": 77 }, "target": { "poor": 57 } }
      """),
    kept: .plan(
      """
      "quotas": [{ "class": "poor", "reduce": 25 }],
      "total": { "start": { "poor": 77 }, "target": { "poor": 52 } }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    HoldingQuota.all(of: input.plan).compactMap { quota in
      guard let kept = quota.fulfilment(in: input.plan), kept.isShort else { return nil }
      let (words, promised, demanded) = (quota.subject.subjectWords, kept.promisedWords, kept.demandedWords)
      return Fault(
        rule: promiseBelowQuota, steps: quota.steps(kept), printed: kept.promise.printed,
        expected: kept.promise.restated(as: kept.demanded),
        message: Phrase(
          vi: "\(words.vi): đăng ký giảm \(promised.vi), chỉ tiêu được giao là \(demanded.vi)",
          en: "\(words.en): a promise of \(promised.en) fewer, the quota is \(demanded.en)")
          + quota.quota.assigning.inBrackets,
        cause: quota.cause(kept))
    }
  }
}
