import Testing

@testable import PlanCore

/// What `plan check`, `plan report`, `plan quota show` and `plan quota check` say of one plan is one thing.
@Suite struct OneLawTests {
  private func text(_ quota: String, _ total: String) -> String {
    Written.plan(#""Xã Mẫu""#, #", "quotas": [{ "class": "poor", \#(quota) }], "total": { \#(total) }"#)
  }

  /// The codes that a check of the plan alone finds, and those of a check across levels.
  private func codes(_ quota: String, _ total: String) throws -> (alone: [String], across: [String]) {
    let text = text(quota, total)
    return (try FaultsFound(in: text).faults.map(\.rule.code), try QuotaCase("# xa.plan.json\n" + text).codes)
  }

  @Test(arguments: [
    #""reduce": 27"#, #""households": 50"#, #""households": { "max": 50 }"#, #""rate": 5.0"#, #""points": 2.7"#,
  ])
  func `a promise below the quota is one error, however the quota is stated`(quota: String) throws {
    // 77 less 50 is 27; 50 of 1,000 are 5.0 %, and from 7.7 % to 5.0 % are 2.7 points.
    let short = #""start": { "households": 1000, "poor": 77 }, "target": { "households": 1000, "poor": 57 }"#
    #expect(try codes(quota, short) == (["E3101"], ["E3201"]))
    let kept = #""start": { "households": 1000, "poor": 77 }, "target": { "households": 1000, "poor": 50 }"#
    #expect(try codes(quota, kept) == ([], []))
    #expect(Rule.promiseBelowQuota.level == .error && Rule.promiseShort.level == .error)
  }

  @Test func `a plan alone and across levels falls short of its quotas alike`() throws {
    let quotas = [
      #""reduce": 25"#, #""households": 52"#, #""households": 52, "reduce": 20"#,
      #""reduce": { "min": 20, "max": 25 }"#,
      #""points": 1.9"#, #""reduce": 25, "points": 1.9"#, #""rate": 2.0"#, #""rate": 5.2, "base": "households""#,
      #""members": 3"#,
    ]
    let starts = ["", #""poor": 77"#, #""households": 1000, "poor": 77"#]
    let targets = [
      "", #""poor": 52"#, #""poor": 53"#, #""poor": { "reduce": 24 }"#, #""poor": { "households": 52, "reduce": 8 }"#,
      #""poor": { "points": 1.88 }"#, #""households": 1000, "poor": 58"#, #""poor": { "reduce": { "max": 24 } }"#,
      #""poor": { "reduce": { "min": 20 } }"#, #""poor": { "households": { "min": 53 } }"#,
    ]
    var short = 0
    for quota in quotas {
      for start in starts {
        for target in targets {
          let (alone, across) = try codes(quota, #""start": { \#(start) }, "target": { \#(target) }"#)
          let expected = alone.map { $0.replacing("E31", with: "E32") }
          #expect(across.filter { $0 != "E3211" } == expected, "\(quota) \(start) \(target)")
          short += alone.count
        }
      }
    }
    #expect(short > 30)
  }

  @Test func `what is promised is the same in a report, in the quotas and across levels`() throws {
    let total = #""start": { "poor": 30 }, "target": { "poor": { "households": 20, "reduce": 8 } }"#
    let input = try Plans.input(#""quotas": [{ "class": "poor", "reduce": 9 }], "total": { \#(total) }"#)
    #expect(try input.table(.quotas).row(0)["promised.reduce"] == "10 computed, prints 8 instead")
    #expect(QuotaShow(input, only: ["quotas"]).tables[0].row(0)["promised"] == "10")
    let across = try QuotaCase("# xa.plan.json\n" + text(#""reduce": 9"#, total))
    #expect(across.rows == ["Xã Mẫu poor 9 10 met"] && across.codes.isEmpty)
    #expect(try FaultsFound(in: text(#""reduce": 9"#, total)).places.isEmpty)
  }

  @Test(arguments: ["3.2902828", "3.290283", "3.29028290282902"])
  func `a rate of a spreadsheet is right for a check and of use for a report`(printed: String) throws {
    // 107 of 3,252 is 3.29028290282….
    let rate = #""poor": { "households": 107, "rate": \#(printed) }"#
    let known = #""total": { "start": { "households": 3252, \#(rate) } }"#
    let bytes = Array(MarkedText.plan(known).utf8)
    let plan = try #require(PlanReader().read(bytes).plan)
    let check = CheckInput(
      plan, standard: BuiltInStandards.standard(plan.standard), knownStandards: BuiltInStandards.ids,
      asOf: CalendarDate(existing: 2024, .year).lastDay)
    #expect(PlanCheck(check, problems: [], in: bytes).findings.isEmpty)
    #expect(try Plans.input(known).cell(.summary, "start.poor.rate") == "3.29 computed, prints \(printed)")
    let unknown = #""total": { "start": { \#(rate) } }"#
    #expect(try Plans.input(unknown).cell(.summary, "start.households") == "3252 3252–3252 implied")
  }
}
