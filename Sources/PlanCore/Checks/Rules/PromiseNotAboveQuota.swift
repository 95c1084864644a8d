extension Rule {
  /// Where the promise must be higher than the quota, it is.
  static let promiseNotAboveQuota = Rule(
    "E3102", "promise-not-above-quota", .warning,
    title: Phrase(vi: "Đăng ký giảm chưa vượt chỉ tiêu phải vượt", en: "A promise not above the quota"),
    law: Phrase(
      vi: "Nơi cấp trên yêu cầu kế hoạch cao hơn chỉ tiêu (`exceed`), số đăng ký phải lớn hơn chỉ tiêu.",
      en: "Where the level above wants more than the quota (`exceed`), the promise is greater than the quota."),
    why: Phrase(
      vi: """
        Cấp trên yêu cầu vượt để bù cho hộ tái nghèo và cho nơi không đạt. Đăng ký đúng bằng chỉ tiêu thì chỉ một \
        thôn hụt là cả địa bàn hụt.
        """,
      en: """
        More is wanted to make up for households that fall back and for places that fail. If the promise \
        only equals the quota, one village that fails makes the whole area fail.
        """),
    remedy: Phrase(
      vi: "Thêm ít nhất một hộ vào số đăng ký giảm, hoặc bỏ `exceed` nếu văn bản giao không yêu cầu vượt.",
      en: "Promise at least one household more, or take out `exceed` if the document does not ask for it."),
    broken: .plan(
      """
      "quotas": [{ "class": "poor", "reduce": 25, "exceed": true }],
      "total": { "start": { "poor": 77 }, "target": { "poor": 52 } }
      """),
    kept: .plan(
      """
      "quotas": [{ "class": "poor", "reduce": 25, "exceed": true }],
      "total": { "start": { "poor": 77 }, "target": { "poor": 51 } }
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    HoldingQuota.all(of: input.plan).compactMap { quota in
      guard quota.quota.exceed == true, let kept = quota.fulfilment(in: input.plan), kept.isEqual else { return nil }
      let (words, demanded) = (quota.subject.subjectWords, kept.demandedWords)
      let next = kept.demanded.adding(Numeral(1, decimals: kept.demanded.decimals))
      return Fault(
        rule: promiseNotAboveQuota, steps: quota.steps(kept), printed: kept.promise.printed,
        expected: next.flatMap(kept.promise.restated),
        message: Phrase(
          vi: "\(words.vi): chỉ đăng ký giảm \(demanded.vi), bằng chỉ tiêu mà lẽ ra phải vượt",
          en: "\(words.en): a promise of \(demanded.en) fewer only equals the quota it is to exceed")
          + quota.quota.assigning.inBrackets)
    }
  }
}
