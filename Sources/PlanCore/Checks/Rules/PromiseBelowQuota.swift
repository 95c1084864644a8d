extension Rule {
  /// The plan promises at least what was assigned to it.
  static let promiseBelowQuota = Rule(
    "E3101", "promise-below-quota", .warning,
    title: Phrase(vi: "Hứa thấp hơn chỉ tiêu được giao", en: "Promise below the quota"),
    law: Phrase(
      vi: "Số hộ kế hoạch hứa giảm không ít hơn chỉ tiêu cấp trên giao.",
      en: "A plan promises to reduce at least as many households as the level above assigned."),
    why: Phrase(
      vi: """
        Cấp trên cộng chỉ tiêu của mọi địa phương để giữ lời hứa với tỉnh. Kế hoạch hứa thấp hơn thì phần \
        thiếu không ai làm, và những hộ lẽ ra được giúp năm nay phải chờ.
        """,
      en: """
        The level above counts on every quota to keep its own promise. If a plan promises less, nobody does \
        the rest, and households that were to be helped this year must wait.
        """),
    remedy: Phrase(
      vi: "Nâng số hộ hứa giảm lên bằng chỉ tiêu, hoặc xin điều chỉnh chỉ tiêu bằng văn bản rồi ghi vào `quotas`.",
      en: "Raise the promise to the quota, or have the quota changed in writing and enter it in `quotas`."),
    broken: """
      {
        "schema": "plan/1",
        "area": { "name": "Xã Mẫu" },
        "year": 2024,
        "standard": "nd-07-2021",
        "quotas": [{ "class": "poor", "reduce": 25 }],
        "total": { "start": { "poor": 77 }, "target": { "poor": 57 } }
      }
      """,
    kept: """
      {
        "schema": "plan/1",
        "area": { "name": "Xã Mẫu" },
        "year": 2024,
        "standard": "nd-07-2021",
        "quotas": [{ "class": "poor", "reduce": 25 }],
        "total": { "start": { "poor": 77 }, "target": { "poor": 52 } }
      }
      """,
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    QuotaPromise.all(in: input.plan).compactMap { promise in
      guard promise.isBelow else { return nil }
      let (drop, demand, words) = (promise.drop.most, promise.demand, promise.words)
      return Fault(
        rule: promiseBelowQuota, steps: promise.steps(in: input.plan), printed: promise.printed,
        expected: promise.expected(demand),
        message: Phrase(
          vi: "\(words.vi): hứa giảm \(promise.text(drop, .vi)), chỉ tiêu được giao là \(promise.text(demand, .vi))",
          en: "\(words.en): a promise of \(promise.text(drop, .en)) fewer, the quota is \(promise.text(demand, .en))")
          + promise.source,
        cause: promise.followsOldQuota
          ? Phrase(vi: "còn theo chỉ tiêu cũ đã được thay", en: "it follows an earlier quota that was replaced") : nil)
    }
  }
}
