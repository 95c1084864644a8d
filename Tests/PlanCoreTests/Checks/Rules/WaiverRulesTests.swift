import Testing

@testable import PlanCore

@Suite struct WaiverRulesTests {
  private static let day = CalendarDate(existing: 2024, .day(month: 6, day: 30))

  @Test(arguments: [
    ("2024-06-30", false), ("2024-06-29", true), ("2024-06", false), ("2024-05", true), ("2024", false), ("2023", true),
  ])
  func `a waiver holds through its last day`(until: String, isExpired: Bool) throws {
    let found = try FaultsFound(#""waivers": [{}, { "code": "E2101", "until": "\#(until)" }]"#, asOf: Self.day)
    #expect(found.places == (isExpired ? ["E1401 /waivers/1/until"] : []))
  }

  private static let finding = Finding(
    code: "E2101", check: "rate-matches-count", level: .error, range: 0..<1, pointer: "/total/start/poor/rate",
    message: Phrase(same: ""), cause: nil, remedy: nil)

  private static func waiver(_ code: String?, _ pointer: String?, until: CalendarDate? = nil) -> Waiver {
    Waiver(code: code, pointer: pointer, until: until)
  }

  @Test(arguments: [
    (waiver("E2101", "/total/start/poor/rate"), nil),
    (waiver("E2101", "/total/start/poor/points"), "there is no E2101 at `/total/start/poor/points` to accept"),
    (waiver("E2102", "/total/start/poor/rate"), "there is no E2102 at `/total/start/poor/rate` to accept"),
    (waiver("E2101", nil), "a waiver needs `code` and `pointer`"),
    (waiver(nil, "/total/start/poor/rate"), "a waiver needs `code` and `pointer`"),
    (waiver("E2999", "/x", until: CalendarDate(existing: 2023, .year)), nil),
  ])
  func `a waiver accepts something that is found`(waiver: Waiver, message: String?) {
    let faults = Self.faults([Self.waiver("E2101", "/total/start/poor/rate"), waiver])
    #expect(faults.map(\.message.en) == (message.map { [$0] } ?? []))
    #expect(faults.map(\.steps) == (message == nil ? [] : [["waivers", 1]]))
  }

  @Test func `what is found at the place is the one story`() {
    let faults = Self.faults([Self.waiver("E2102", "/total/start/poor/rate")])
    #expect(faults.map(\.cause?.vi) == ["ở chỗ ấy là E2101"])
  }

  /// What is said of waivers when one rate is wrong.
  private static func faults(_ waivers: [Waiver]) -> [Fault.Particulars] {
    var plan = Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021")
    plan.waivers = waivers
    let input = CheckInput(plan, standard: nil, knownStandards: [], asOf: day)
    return Rule.waiverMatches.review?(input, [finding]).map(\.particulars) ?? []
  }
}
