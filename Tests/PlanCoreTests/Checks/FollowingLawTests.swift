import Testing

@testable import PlanCore

/// What follows is right: a clean plan with one count changed is, byte for byte, the plan that is written of the changed
/// counts from the first.
@Suite struct FollowingLawTests {
  /// The counts of one village, from which everything printed is worked out.
  private struct Village {
    var households: Int
    var poor: Int
    var nearPoor: Int
    var poorTarget: Int
    var nearPoorTarget: Int
  }

  /// A rate as it is printed: hundredths of a percent, half up.
  private static func rate(_ part: Int, _ whole: Int, decimals: Int = 2) -> String {
    let scale = decimals == 2 ? 100 : 10
    let value = (2 * 100 * scale * part + whole) / (2 * whole)
    return fixed(value, scale: scale)
  }

  private static func fixed(_ value: Int, scale: Int) -> String {
    let (sign, size) = (value < 0 ? "-" : "", abs(value))
    let rest = String(size % scale)
    return "\(sign)\(size / scale).\(String(repeating: "0", count: (scale == 100 ? 2 : 1) - rest.count))\(rest)"
  }

  /// A drop in points, hundredths, half away from zero, from the exact rates.
  private static func points(_ start: Int, _ end: Int, _ whole: Int) -> String {
    let twice = 2 * 10_000 * (start - end)
    let value = twice < 0 ? -((-twice + whole) / (2 * whole)) : (twice + whole) / (2 * whole)
    return fixed(value, scale: 100)
  }

  private static func figure(_ count: Int, _ whole: Int) -> String {
    #"{ "households": \#(count), "rate": \#(rate(count, whole)) }"#
  }

  private static func target(_ start: Int, _ end: Int, _ whole: Int) -> String {
    #"{ "households": \#(end), "rate": \#(rate(end, whole, decimals: 1)), "reduce": \#(start - end), "points": \#(points(start, end, whole)) }"#
  }

  private static func tallies(_ village: Village) -> String {
    let (whole, poor, near) = (village.households, village.poor, village.nearPoor)
    return """
      "start": { "households": \(whole), "poor": \(figure(poor, whole)), "nearPoor": \(near), "multidimensional": \(figure(poor + near, whole)) },
      "target": { "households": \(whole), "poor": \(target(poor, village.poorTarget, whole)), "nearPoor": { "households": \(village.nearPoorTarget), "reduce": \(near - village.nearPoorTarget) } }
      """
  }

  private static func text(_ villages: [Village]) -> String {
    let total = villages.reduce(Village(households: 0, poor: 0, nearPoor: 0, poorTarget: 0, nearPoorTarget: 0)) {
      sum, village in
      Village(
        households: sum.households + village.households, poor: sum.poor + village.poor,
        nearPoor: sum.nearPoor + village.nearPoor, poorTarget: sum.poorTarget + village.poorTarget,
        nearPoorTarget: sum.nearPoorTarget + village.nearPoorTarget)
    }
    let units = villages.enumerated().map { number, village in
      #"{ "code": "\#(number + 1)", "name": "Thôn \#(number + 1)", \#(tallies(village)) }"#
    }
    return """
      { "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021",
      "total": { \(tallies(total)) },
      "units": [
      \(units.joined(separator: ",\n"))
      ] }
      """
  }

  @Test(arguments: 0..<40 * multiplier)
  func `a change takes along everything that depends on it, and nothing else`(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    var villages = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let households = Int.random(in: 60...900, using: &random)
      let poor = Int.random(in: 5...30, using: &random)
      let near = Int.random(in: 5...30, using: &random)
      return Village(
        households: households, poor: poor, nearPoor: near, poorTarget: Int.random(in: 0...poor, using: &random),
        nearPoorTarget: Int.random(in: 0...near, using: &random))
    }
    let before = Array(Self.text(villages).utf8)
    let plan = try #require(PlanReader().read(before).plan)
    let index = Int.random(in: villages.indices, using: &random)
    var wishes: [PlanChange.Wish] = []
    func wish(_ path: Path, _ count: Int) { wishes.append((["units", index] + path, .number(Numeral(count)))) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      villages[index].poor += Int.random(in: 1...9, using: &random)
      wish(["start", "poor", "households"], villages[index].poor)
    case 1:
      villages[index].nearPoor += Int.random(in: 1...9, using: &random)
      wish(["start", "nearPoor", "households"], villages[index].nearPoor)
    case 2:
      villages[index].poorTarget = Int.random(in: 0...villages[index].poor, using: &random)
      wish(["target", "poor", "households"], villages[index].poorTarget)
    case 3:
      villages[index].nearPoorTarget = Int.random(in: 0...villages[index].nearPoor, using: &random)
      wish(["target", "nearPoor", "households"], villages[index].nearPoorTarget)
    default:
      villages[index].households += Int.random(in: 1...50, using: &random)
      wish(["start", "households"], villages[index].households)
      wish(["target", "households"], villages[index].households)
    }
    let asOf = try #require(CalendarDate("2024-06-30"))
    let input = CheckInput(plan, standard: nil, knownStandards: ["nd-07-2021"], asOf: asOf)
    let change = try PlanChange(wishes, in: input, problems: [], of: before)
    #expect(String(decoding: change.bytes, as: UTF8.self) == Self.text(villages))
    #expect(change.findings.isEmpty)
    #expect(change.edits.reversed.applied(to: change.bytes) == before)
  }
}
