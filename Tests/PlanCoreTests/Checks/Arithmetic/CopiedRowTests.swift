import Testing

@testable import PlanCore

@Suite struct CopiedRowTests {
  private static func tally(_ households: Int, _ poor: Int, _ rate: Int) -> Tally {
    Tally([
      Claim(Place(nil, .stock, .households), Numeral(households)),
      Claim(Place(.poor, .stock, .households), Numeral(poor)),
      Claim(Place(.poor, .stock, .rate), Numeral(rate, decimals: 2)),
    ])
  }

  /// 900 households, 90 poor; without the copy the second line is 900 − 300 − 250 = 350 and 90 − 20 − 40 = 30, 8.57 %.
  @Test("a line that is its neighbour's is named cell by cell, each once, with what the sums leave for it")
  func copied() throws {
    var plan = Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021")
    plan.start = Self.tally(900, 90, 1000)
    let lines = [(300, 20, 667), (250, 40, 1600), (250, 40, 1600)]
    plan.units = lines.enumerated().map { index, line in
      Unit(code: AreaCode("\(index + 1)"), name: "Thôn \(index + 1)", start: Self.tally(line.0, line.1, line.2))
    }
    let day = try #require(CalendarDate(year: 2024, month: 12, day: 31))
    let faults = ArithmeticFaults.find(CheckInput(plan, standard: nil, knownStandards: [], asOf: day))
      .map(\.particulars)
    #expect(
      faults.map { $0.steps.map(\.text).joined(separator: "/") } == [
        "units/1/start/households", "units/1/start/poor/households", "units/1/start/poor/rate",
      ])
    #expect(faults.map { $0.expected?.description } == ["350", "30", "8.57"])
  }
}
