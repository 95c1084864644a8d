import Testing

@testable import PlanCore

/// Slips put into plans that were right: nothing is said before, and the slip is named after.
@Suite struct InjectionTests {
  private static let plans = 150
  private static let standard = BuiltInStandards.standard("nd-07-2021")

  private static func faults(_ plan: Plan) -> [Fault.Particulars] {
    guard let day = CalendarDate(year: 2024, month: 12, day: 31) else { return [] }
    let input = CheckInput(plan, standard: standard, knownStandards: BuiltInStandards.ids, asOf: day)
    return ArithmeticFaults.find(input).map(\.particulars)
  }

  @Test("a plan whose numbers are right has not one fault, whatever it prints")
  func clean() {
    for seed in 0..<UInt64(Self.plans) {
      var maker = CleanPlan(seed: seed)
      let faults = Self.faults(maker.make())
      #expect(
        faults.isEmpty, "seed \(seed): \(faults.first.map { $0.steps.pointer + " " + $0.message.en } ?? "")")
    }
  }

  /// What became of the slips of one kind.
  private struct Score: CustomStringConvertible {
    var made = 0
    var shown = 0
    var found = 0
    var alone = 0
    var first = 0
    var listed = 0

    var description: String {
      "made \(made), can be shown \(shown), found \(found); one explanation \(alone), right \(first); named \(listed)"
    }
  }

  /// A count that no rate, drop or sum is tied to, or a rate whose base and count are unknown, cannot be shown wrong:
  /// that is the difference between made and shown.
  @Test("a slip that arithmetic can show is found, and the cell to blame is named", arguments: Slip.allCases)
  func injected(_ kind: Slip) {
    var score = Score()
    for seed in 0..<UInt64(Self.plans) {
      var maker = CleanPlan(seed: seed)
      var plan = maker.make()
      var random = SplitMix(seed: seed &* 31 &+ UInt64(kind.rawValue.utf8.count))
      guard let slip = kind.make(in: &plan, &random) else { continue }
      score.made += 1
      let faults = Self.faults(plan)
      guard NaiveCheck(plan: plan).showsSomething else { continue }
      score.shown += 1
      guard !faults.isEmpty else { continue }
      score.found += 1
      if faults.count == 1, faults[0].alternatives.isEmpty {
        score.alone += 1
        if faults[0].steps == slip.steps { score.first += 1 }
      }
      if faults.contains(where: { ([$0.steps] + $0.alternatives.map(\.steps)).contains(slip.steps) }) {
        score.listed += 1
      }
    }
    print("slip \(kind.rawValue): \(score)")
    #expect(score.shown > 0)
    #expect(100 * score.found >= 99 * score.shown, "\(score)")
    #expect(100 * score.first >= 95 * score.alone, "\(score)")
    #expect(100 * score.listed >= 98 * score.found, "\(score)")
  }
}
