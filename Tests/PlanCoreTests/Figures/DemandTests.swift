import Testing

@testable import PlanCore

@Suite struct DemandTests {
  private static let poor = #""total": { "start": { "poor": 77 } }"#
  private static let thousand = #""total": { "start": { "poor": 77 }, "target": { "households": 1000 } }"#
  private static let units = """
    "units": [{ "name": "A", "start": { "poor": 40 }, "target": { "households": 400 } },
      { "name": "B", "start": { "poor": 37 }, "target": { "households": 600 } },
      { "name": "C", "kind": "part", "start": { "poor": 37 } }]
    """

  @Test(arguments: [
    // Households that remain, of those at the start; else the drop; else points.
    (#""households": 52"#, poor, "25 reduce by households"), (#""households": 52"#, units, "25 reduce by households"),
    (#""households": 52"#, #""total": {}"#, "nothing"),
    (#""reduce": 25"#, #""total": {}"#, "25 reduce by reduce"),
    (#""households": 52, "reduce": 20, "points": 1"#, poor, "25 reduce by households"),
    (#""households": 52, "reduce": 20, "points": 1"#, #""total": {}"#, "20 reduce by reduce"),
    (#""points": 1.88, "rate": 5"#, thousand, "1.88 points by points"),
    (#""members": 9, "share": 3"#, thousand, "nothing"),
    // Of a range its least is demanded: what may remain at most.
    (#""reduce": { "min": 8, "max": 12 }"#, poor, "8–12 reduce by reduce"),
    (#""reduce": { "max": 12 }"#, poor, "nothing"),
    (#""households": { "min": 40, "max": 50 }"#, poor, "27–37 reduce by households"),
    (#""households": { "max": 50 }"#, poor, "27– reduce by households"),
    (#""households": { "min": 50 }, "reduce": 20"#, poor, "20 reduce by reduce"),
    // 5.05 % of 1,000 is 50.5, and of whole households 50 remain at most; 50 are 5.0 %, and 4.95 % would be 49.5.
    (#""rate": 5.0"#, thousand, "27– reduce by rate"), (#""rate": 5.05"#, thousand, "27– reduce by rate"),
    (#""rate": 5.0"#, units, "27– reduce by rate"),
    (#""rate": { "max": 5.0 }"#, thousand, "27– reduce by rate"), (#""rate": { "min": 5.0 }"#, thousand, "nothing"),
    // 10.05 % of 1,000 is more than there are.
    (#""rate": 10.0"#, thousand, "-23– reduce by rate"),
    // Of what the rate is to be is not known, or is something else.
    (#""rate": 5.0"#, poor, "nothing"), (#""rate": 5.0, "base": "start""#, thousand, "nothing"),
  ]) func `a quota demands a drop`(figures: String, plan: String, expected: String) throws {
    let plan = try Plans.input(#""quotas": [{ "class": "poor", \#(figures) }], \#(plan)"#).plan
    #expect(Demand(of: plan.quotas[0], in: plan).first?.spelled ?? "nothing" == expected)
  }

  @Test func `a group is measured by its own households`() throws {
    // 10.05 % of 200 is 20.1.
    let plan = try Plans.input(
      """
      "quotas": [{ "class": "near-poor", "group": "ethnic-minority", "rate": 10.0 }],
      "total": { "start": { "nearPoor": 90, "groups": { "ethnic-minority": { "nearPoor": 30 } } },
        "target": { "households": 1000, "groups": { "ethnic-minority": { "households": 200 } } } }
      """
    ).plan
    #expect(Demand(of: plan.quotas[0], in: plan).first?.spelled == "10– reduce by rate")
  }

  @Test(arguments: [
    (#""start": { "poor": 32 }, "target": { "poor": 24 }"#, "8 reduce by households", "nothing"),
    (#""target": { "poor": { "reduce": 5, "points": 2.10 } }"#, "5 reduce by reduce", "2.10 points by points"),
    (#""start": { "poor": 3 }, "target": { "poor": { "households": { "min": 1 } } }"#, "nothing", "nothing"),
    // What a plan prints as the rate of a unit is no drop that it sets.
    (
      #""start": { "households": 100, "poor": 9 }, "target": { "households": 100, "poor": { "rate": 5 } }"#, "nothing",
      "nothing"
    ),
    (#""start": { "nearPoor": 3 }, "target": { "nearPoor": 1 }"#, "nothing", "nothing"),
  ]) func `the target of a unit demands a drop`(unit: String, households: String, points: String) throws {
    let plan = try Plans.input(#""units": [{ "name": "A", \#(unit) }]"#).plan
    let demand = Demand(.figure(.poor), of: plan.units[0])
    #expect(demand.drop(in: .reduce)?.spelled ?? "nothing" == households)
    #expect(demand.drop(in: .points)?.spelled ?? "nothing" == points)
  }

  @Test func `of all households nothing is demanded`() throws {
    let plan = try Plans.input(
      #""units": [{ "name": "A", "start": { "households": 9 }, "target": { "households": 8 } }]"#
    ).plan
    #expect(Demand(.figure(), of: plan.units[0]).first == nil)
  }
}
