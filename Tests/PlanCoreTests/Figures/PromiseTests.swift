import Testing

@testable import PlanCore

@Suite struct PromiseTests {
  private func plan(_ start: String, _ target: String, _ units: String = "") throws -> Plan {
    let total = #""total": { "start": { \#(start) }, "target": { \#(target) } }"#
    return try Plans.input(units.isEmpty ? total : total + #", "units": [\#(units)]"#).plan
  }

  private func promised(_ start: String, _ target: String, _ units: String = "", by povertyClass: PovertyClass = .poor)
    throws -> String
  {
    try Promise(.figure(povertyClass), of: plan(start, target, units)).households?.spelled ?? "nothing"
  }

  @Test(arguments: [
    (#""poor": 77"#, #""poor": 52"#, "25 reduce by households"),
    (#""poor": 77"#, #""poor": 80"#, "-3 reduce by households"),
    ("", #""poor": { "reduce": 25 }"#, "25 reduce by reduce"),
    (#""poor": 77"#, #""poor": { "reduce": 25 }"#, "25 reduce by reduce"),
    // Where both are said and disagree, the counts hold: the disagreement is a fault of its own.
    (#""poor": 30"#, #""poor": { "households": 20, "reduce": 8 }"#, "10 reduce by households"),
    ("", #""poor": { "households": 20, "reduce": 8 }"#, "8 reduce by reduce"), ("", #""poor": 20"#, "nothing"),
    // Of a range the most is promised.
    (#""poor": 77"#, #""poor": { "households": { "min": 40, "max": 60 } }"#, "17–37 reduce by households"),
    (#""poor": 77"#, #""poor": { "households": { "min": 53 } }"#, "–24 reduce by households"),
    (#""poor": 77"#, #""poor": { "households": { "max": 53 }, "reduce": 20 }"#, "20 reduce by reduce"),
    ("", #""poor": { "reduce": { "min": 20, "max": 30 } }"#, "20–30 reduce by reduce"),
    ("", #""poor": { "reduce": { "min": 20 } }"#, "nothing"),
  ]) func `a promise is start less target, else the drop`(start: String, target: String, expected: String) throws {
    #expect(try promised(start, target) == expected)
  }

  @Test(arguments: [
    (
      #"{ "name": "A", "start": { "poor": 9 }, "target": { "poor": 2 } }, { "name": "B", "target": { "poor": { "reduce": 3 } } }"#,
      "10 reduce by sum"
    ),
    // A row that sums others is not added.
    (
      #"{ "name": "A", "target": { "poor": { "reduce": 6 } } }, { "name": "B", "kind": "region", "target": { "poor": { "reduce": 6 } } }"#,
      "6 reduce by sum"
    ),
    (#"{ "name": "A", "target": { "poor": { "reduce": 6 } } }, { "name": "B" }"#, "nothing"),
    (#"{ "name": "A", "target": { "poor": { "reduce": { "min": 3, "max": 6 } } } }"#, "nothing"),
    (#"{ "name": "A", "kind": "part", "target": { "poor": { "reduce": 6 } } }"#, "nothing"),
  ]) func `a total that is not said is the sum of the units`(units: String, expected: String) throws {
    #expect(try promised("", "", units) == expected)
  }

  @Test func `the start may be the sum of the units, and what the total says is not asked of them`() throws {
    let units =
      #"{ "name": "A", "start": { "poor": 40 }, "target": { "poor": 1 } }, { "name": "B", "start": { "poor": 37 }, "target": { "poor": 1 } }"#
    #expect(try promised("", #""poor": 52"#, units) == "25 reduce by households")
    #expect(try promised("", #""poor": { "reduce": 8 }"#, units) == "8 reduce by reduce")
    #expect(try promised("", #""poor": { "reduce": { "min": 8 } }"#, units) == "nothing")
  }

  @Test(arguments: [
    (#""poor": { "reduce": 4 }, "nearPoor": { "reduce": 6 }"#, "10 reduce by sum"),
    (#""poor": { "reduce": 4 }, "nearPoor": { "reduce": { "max": 6 } }"#, "–10 reduce by sum"),
    (#""poor": { "reduce": 4 }"#, "nothing"),
    (
      #""poor": { "reduce": 4 }, "nearPoor": { "reduce": 6 }, "multidimensional": { "reduce": 9 }"#,
      "9 reduce by reduce"
    ),
  ]) func `the multidimensionally poor are both classes`(target: String, expected: String) throws {
    #expect(try promised("", target, by: .multidimensional) == expected)
  }

  @Test(arguments: [
    ("", #""poor": { "points": 1.88 }"#, "1.88 points by points"),
    ("", #""poor": { "points": { "max": 1.8 } }"#, "–1.8 points by points"),
    ("", #""poor": { "points": { "min": 1.8 } }"#, "nothing"),
    // 40 of 1,000 less 21 of 1,000; 40 of 1,000 less 21 of 1,100 is 4 − 1.9090….
    (#""households": 1000, "poor": 40"#, #""households": 1000, "poor": 21"#, "1.90 points by households"),
    (#""households": 1000, "poor": 40"#, #""households": 1100, "poor": 21"#, "2.09 points by households"),
    (
      #""households": 1000, "poor": 40"#, #""households": 1000, "poor": { "households": 21, "points": 2 }"#,
      "2 points by points"
    ),
    (#""poor": 40"#, #""poor": 21"#, "nothing"),
  ]) func `points are as printed, else from the counts`(start: String, target: String, expected: String) throws {
    let promise = try Promise(.figure(.poor), of: plan(start, target))
    #expect(promise.points?.spelled ?? "nothing" == expected)
    #expect(promise.drop(in: .points) == promise.points && promise.drop(in: .reduce) == promise.households)
  }

  @Test func `a promise may be said and tell no number`() throws {
    #expect(try Promise(.figure(.poor), of: plan("", #""poor": { "reduce": { "min": 20 } }"#)).isSaid)
    #expect(try !Promise(.figure(.poor), of: plan(#""poor": 77"#, "")).isSaid)
  }

  @Test func `of all households nothing is promised`() throws {
    let promise = try Promise(.figure(), of: plan(#""households": 9"#, #""households": 8"#))
    #expect(promise.households == nil && promise.points == nil && !promise.isSaid)
  }

  @Test func `a promise is stated by one number, which another drop would change`() throws {
    let counts = try #require(try Promise(.figure(.poor), of: plan(#""poor": 77"#, #""poor": 52"#)).households)
    #expect(counts.printed == Numeral(52) && counts.steps?.pointer == "/total/target/poor/households")
    #expect(counts.restated(as: Numeral(27)) == Numeral(50) && counts.restated(as: Numeral(78)) == nil)
    let drop = try #require(
      try Promise(
        .figure(group: .merit, .nearPoor), of: plan("", #""groups": { "merit": { "nearPoor": { "reduce": 8 } } }"#)
      ).households)
    #expect(drop.printed == Numeral(8) && drop.steps?.pointer == "/total/target/groups/merit/nearPoor/reduce")
    #expect(drop.restated(as: Numeral(27)) == Numeral(27))
    let sum = Drop(sum: .exactly(Numeral(5)), of: .figure(.poor))
    #expect(sum.printed == nil && sum.steps == nil && sum.restated(as: Numeral(1)) == nil)
  }
}
