extension Rule {
  /// A waiver has not run out.
  static let waiverExpired = Rule(
    "E1401", "waiver-expired", .warning,
    title: Phrase(vi: "Miễn trừ đã hết hạn", en: "A waiver that has run out"),
    law: Phrase(
      vi: "Miễn trừ chỉ có giá trị đến hết ngày ghi ở `until`.",
      en: "A waiver holds until the end of the day in `until`."),
    why: Phrase(
      vi: "Miễn trừ là lời hẹn sẽ sửa. Quá hạn mà còn để thì lỗi bị che mãi, và số sai đi vào báo cáo năm sau.",
      en: """
        A waiver promises to correct something later. Left standing after its time it hides the mistake for \
        good, and the wrong number goes into next year’s report.
        """),
    remedy: Phrase(
      vi: "Sửa chỗ sai rồi bỏ miễn trừ, hoặc gia hạn kèm lý do mới.",
      en: "Correct what is wrong and take the waiver out, or extend it with a new reason."),
    broken: .plan(
      """
      "waivers": [
        { "code": "E2101", "pointer": "/total/start/poor/rate", "until": "2024-06-30" }
      ]
      """),
    kept: .plan(#""waivers": []"#),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    input.plan.waivers.enumerated().compactMap { index, waiver in
      guard let until = waiver.until, waiver.isExpired(on: input.asOf) else { return nil }
      let code = (waiver.code ?? "").visible
      let (vi, en) = (until.words.vi, until.words.en)
      return Fault(
        rule: waiverExpired, steps: ["waivers", String(index), "until"],
        message: Phrase(vi: "miễn trừ \(code) chỉ đến hết \(vi)", en: "the waiver of \(code) held until \(en)"))
    }
  }
}
