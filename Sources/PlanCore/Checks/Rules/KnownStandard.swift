extension Rule {
  /// The plan names a poverty standard that is known.
  static let knownStandard = Rule(
    "E4101", "known-standard", .warning,
    title: Phrase(vi: "Không biết chuẩn nghèo này", en: "An unknown standard"),
    law: Phrase(
      vi: "Kế hoạch dùng một chuẩn nghèo mà công cụ biết, hoặc có tệp chuẩn đi kèm.",
      en: "A plan names a poverty standard that is known or comes in a file beside it."),
    why: Phrase(
      vi: """
        Chuẩn quyết định hộ nào là nghèo và hộ thiếu những gì. Không biết chuẩn thì không kiểm được chỉ số \
        nào, và số liệu không so được với năm khác.
        """,
      en: """
        The standard decides who is poor and what a household may lack. Without it no indicator can be \
        checked and no year compared.
        """),
    remedy: Phrase(
      vi: """
        Xem các chuẩn đã biết bằng `plan standards`; chuẩn riêng của tỉnh thì đặt tệp MÃ.standard.json cạnh \
        kế hoạch.
        """,
      en: "See the known ones with `plan standards`; put a province’s own as ID.standard.json beside the plan."),
    broken: .plan(standard: "nd-7-2021"),
    kept: .plan(),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    guard input.standard == nil else { return [] }
    let id = input.plan.standard
    return [
      Fault(
        rule: knownStandard, steps: ["standard"],
        message: Phrase(vi: "không biết chuẩn nghèo `\(id.visible)`", en: "unknown poverty standard `\(id.visible)`")
          + Guess.words(for: id, among: input.knownStandards))
    ]
  }
}
