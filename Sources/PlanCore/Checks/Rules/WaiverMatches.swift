extension Rule {
  /// A waiver accepts something that is found.
  static let waiverMatches = Rule(
    "E1402", "waiver-matches", .warning,
    title: Phrase(vi: "Miễn trừ không ứng với lỗi nào", en: "A waiver of nothing that is found"),
    law: Phrase(
      vi: "Mỗi miễn trừ ứng với một lỗi đang có trong kế hoạch.",
      en: "Every waiver accepts something that is found in the plan."),
    why: Phrase(
      vi: """
        Lỗi đã sửa thì miễn trừ thành thừa, và có thể che một lỗi mới ở đúng chỗ ấy. Miễn trừ ghi sai chỗ \
        thì không miễn được gì.
        """,
      en: """
        Once a mistake is corrected its waiver is idle, and may hide a new one at the same place. A waiver for \
        the wrong place accepts nothing.
        """),
    remedy: Phrase(
      vi: "Bỏ miễn trừ đó, hoặc sửa `code` và `pointer` như `plan check -f json` in ra.",
      en: "Take the waiver out, or correct `code` and `pointer` as `plan check -f json` prints them."),
    broken: .plan(
      """
      "waivers": [
        {
          "code": "E2101",
          "pointer": "/total/start/poor/rate",
          "reason": "…"
        }
      ]
      """),
    kept: .plan(#""waivers": []"#),
    review: { faults($0, among: $1) })

  /// The waivers that accept none of the findings, each by its code and pointer; those that have run out are only
  /// reported as such.
  private static func faults(_ input: CheckInput, among findings: [Finding]) -> [Fault] {
    let waivers = input.plan.waivers
    guard !waivers.isEmpty else { return [] }
    let found = Dictionary(grouping: findings, by: \.pointer).mapValues { Set($0.map(\.code)) }
    return waivers.enumerated().compactMap { index, waiver in
      let codes = waiver.pointer.flatMap { found[$0] } ?? []
      guard !waiver.isExpired(on: input.asOf), waiver.code.map(codes.contains) != true else { return nil }
      return Fault(
        rule: waiverMatches, steps: ["waivers", index], message: message(waiver),
        cause: cause(waiver, among: codes, findings))
    }
  }

  private static func message(_ waiver: Waiver) -> Phrase {
    guard let code = waiver.code?.visible, let pointer = waiver.pointer?.visible else {
      return Phrase(vi: "miễn trừ phải ghi cả `code` và `pointer`", en: "a waiver needs `code` and `pointer`")
    }
    return Phrase(vi: "không có \(code) ở `\(pointer)` để miễn", en: "there is no \(code) at `\(pointer)` to accept")
  }

  /// The one story: something else is found at the place, or the code at another.
  private static func cause(_ waiver: Waiver, among codes: Set<String>, _ findings: [Finding]) -> Phrase? {
    guard let wanted = waiver.code else { return nil }
    if codes.count == 1, let code = codes.first {
      return Phrase(vi: "ở chỗ ấy là \(code)", en: "what is found there is \(code)")
    }
    let places = findings.filter { $0.code == wanted }.map(\.pointer)
    guard !places.isEmpty else { return nil }
    let shown = places.prefix(3).map { "`\($0.visible)`" }.joined(separator: ", ")
    let more = places.count > 3 ? ", … (+\(places.count - 3))" : ""
    return Phrase(vi: "\(wanted) có ở \(shown)\(more)", en: "\(wanted) is found at \(shown)\(more)")
  }
}
