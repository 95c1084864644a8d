import Testing

@testable import PlanCore

/// Plans that were never right: the list of findings is bounded and counted, and wrong numbers come before warnings.
@Suite struct HostilePlanTests {
  /// Units of one name and one code whose every rate is wrong.
  private static func plan(_ units: Int) -> Plan {
    var plan = Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021")
    plan.start = Tally([Claim(Place(.poor, .stock, .households), Numeral(3))])
    plan.units = (0..<units).map { index in
      var unit = Unit(code: AreaCode("7"), name: "Thôn Một", kind: .village)
      unit.start = Tally([
        Claim(Place(nil, .stock, .households), Numeral(100 + index % 50)),
        Claim(Place(.poor, .stock, .households), Numeral(90 + index % 40)),
        Claim(Place(.poor, .stock, .rate), Numeral(100 + index % 9, decimals: 2)),
      ])
      return unit
    }
    return plan
  }

  @Test(
    "a plan wrong everywhere lists a bounded number of findings, errors first, and counts all", arguments: [600, 4000])
  func bounded(_ units: Int) throws {
    let day = try #require(CalendarDate(year: 2024, month: 12, day: 31))
    let input = CheckInput(
      Self.plan(units), standard: BuiltInStandards.standard("nd-07-2021"), knownStandards: BuiltInStandards.ids,
      asOf: day)
    let check = PlanCheck(input, problems: [], in: [])
    let listed = check.findings.count
    let unlisted = check.unlisted.sum
    #expect(listed <= PlanCheck.mostListed)
    #expect(listed + unlisted == PlanCheck.counts(input, problems: [], in: []).sum)
    // Each rate is wrong, and so is the sum; the names and codes are warnings.
    #expect((check.findings.filter { $0.level == .error }.count) >= min(units, PlanCheck.mostListed))
  }

  @Test(
    "a rate of nothing to many decimals of very many households is weighed, not trapped on",
    arguments: ["0.000000", "0.0", "0.000001", "100.000000"])
  func tinyRates(_ rate: String) throws {
    let text = MarkedText.plan(#""total": { "start": { "poor": { "households": 100000000000, "rate": \#(rate) } } }"#)
    let plan = try #require(PlanReader().read(Array(text.utf8)).plan)
    let day = try #require(CalendarDate(year: 2024, month: 12, day: 31))
    let input = CheckInput(plan, standard: nil, knownStandards: [], asOf: day)
    #expect(PlanCheck(input, problems: [], in: Array(text.utf8)).findings.count < 3)
  }
}
