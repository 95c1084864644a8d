/// Whether the plan's standard and indicators are known: claims that are loaded, and reported.
public enum StandardFit {
  /// Warnings for a standard that is not known, and for every indicator that the standard does not have.
  /// - Parameters:
  ///   - standard: the plan's standard, `nil` where none of its id was found.
  ///   - known: the ids of all standards that were found.
  public static func findings(_ plan: Plan, _ standard: Standard?, known: [String], in bytes: [UInt8]) -> [Finding] {
    guard let standard else {
      return [unknownStandard(plan.standard, known, JSONPlaces(bytes).range(of: ["standard"]))]
    }
    let official = standard.indicators.map(\.id)
    let strangers = Set(plan.indicators + plan.goals.flatMap(\.indicators)).subtracting(official)
    guard !strangers.isEmpty else { return [] }
    let places = JSONPlaces(bytes)
    return firstSteps(of: strangers, in: plan)
      .map { id, steps in unknownIndicator(id, official, standard, steps, places.range(of: steps, key: true)) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where each stranger stands first.
  private static func firstSteps(of strangers: Set<String>, in plan: Plan) -> [String: [String]] {
    var first: [String: [String]] = [:]
    for (steps, tally) in plan.tallies {
      for claim in tally.claims {
        guard case .lacking(let indicator) = claim.place.branch else { continue }
        let id = plan.indicators[indicator]
        guard strangers.contains(id), first[id] == nil else { continue }
        first[id] = steps + claim.place.steps(in: plan, withMeasure: false)
      }
    }
    for (index, goal) in plan.goals.enumerated() {
      for (position, id) in goal.indicators.enumerated() where strangers.contains(id) && first[id] == nil {
        first[id] = ["goals", String(index), "indicators", String(position)]
      }
    }
    return first
  }

  private static func unknownStandard(_ id: String, _ known: [String], _ range: Range<Int>) -> Finding {
    let guess = Guess.closest(to: id, among: known).map { Phrase(vi: "; ý là `\($0)`?", en: "; is `\($0)` meant?") }
    return Finding(
      code: "E4101", check: "known-standard", level: .warning, range: range, pointer: "/standard",
      message: Phrase(vi: "không biết chuẩn nghèo `\(id.visible)`", en: "unknown poverty standard `\(id.visible)`")
        + (guess ?? Phrase(same: "")),
      cause: nil,
      remedy: Phrase(
        vi: "một trong: \(known.joined(separator: ", ")); hoặc đặt \(id.visible).standard.json cạnh kế hoạch",
        en: "one of: \(known.joined(separator: ", ")); or put \(id.visible).standard.json beside the plan"))
  }

  private static func unknownIndicator(
    _ id: String, _ official: [String], _ standard: Standard, _ steps: [String], _ range: Range<Int>
  ) -> Finding {
    let guess = Guess.closest(to: id, among: official).map { Phrase(vi: "; ý là `\($0)`?", en: "; is `\($0)` meant?") }
    return Finding(
      code: "E4102", check: "known-indicator", level: .warning, range: range, pointer: JSONPointer.text(steps),
      message: Phrase(
        vi: "chuẩn \(standard.id) không có chỉ số `\(id.visible)`", en: "\(standard.id) has no indicator `\(id.visible)`")
        + (guess ?? Phrase(same: "")),
      cause: nil,
      remedy: Phrase(
        vi: "một trong: \(official.joined(separator: ", "))", en: "one of: \(official.joined(separator: ", "))"))
  }
}
