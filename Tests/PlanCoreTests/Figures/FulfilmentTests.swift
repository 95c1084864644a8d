import Testing

@testable import PlanCore

@Suite struct FulfilmentTests {
  private func kept(_ quota: String, _ start: String, _ target: String) throws -> Fulfilment? {
    let plan = try Plans.input(
      #""quotas": [{ "class": "poor", \#(quota) }], "total": { "start": { \#(start) }, "target": { \#(target) } }"#
    ).plan
    return HoldingQuota.all(of: plan)[0].fulfilment(in: plan)
  }

  private func spelled(_ kept: Fulfilment?) -> String {
    guard let kept else { return "nothing" }
    return "\(kept.promised) of \(kept.demanded) \(kept.isShort ? "short" : kept.isEqual ? "equal" : "more")"
  }

  @Test(arguments: [
    (#""reduce": 25"#, #""poor": 77"#, #""poor": 53"#, "24 of 25 short"),
    (#""reduce": 25"#, #""poor": 77"#, #""poor": 52"#, "25 of 25 equal"),
    (#""reduce": 25"#, #""poor": 77"#, #""poor": 51"#, "26 of 25 more"),
    (#""households": 50"#, #""poor": 77"#, #""poor": 57"#, "20 of 27 short"),
    (#""reduce": { "min": 20, "max": 25 }"#, "", #""poor": { "reduce": { "min": 10, "max": 20 } }"#, "20 of 20 equal"),
    // Households decide, points only where one side does not say households.
    (#""reduce": 25, "points": 1"#, "", #""poor": { "reduce": 24, "points": 2 }"#, "24 of 25 short"),
    (#""reduce": 25, "points": 3"#, "", #""poor": { "points": 2 }"#, "2 of 3 short"),
    (#""reduce": 25"#, "", #""poor": { "points": 2 }"#, "nothing"),
    (#""points": 2"#, "", #""poor": { "reduce": 2 }"#, "nothing"),
    // 5.05 % of 1,000 are 50 households at most.
    (#""rate": 5"#, #""poor": 77"#, #""households": 1000, "poor": 55"#, "22 of 23 short"),
    (#""rate": 5.0"#, #""poor": 77"#, #""households": 1000, "poor": 50"#, "27 of 27 equal"),
  ]) func `a promise stands beside its demand`(quota: String, start: String, target: String, expected: String) throws {
    #expect(spelled(try kept(quota, start, target)) == expected)
  }

  @Test(arguments: [
    // At the decimals that both print.
    ("1.88", #""poor": { "points": 1.9 }"#, "1.9 of 1.88 equal"),
    ("1.9", #""poor": { "points": 1.87 }"#, "1.87 of 1.9 equal"),
    ("1.9", #""poor": { "points": 1.84 }"#, "1.84 of 1.9 short"),
    // 4,000 of 100,000 less 2,154 of 100,000 is 1.846, rounded once: 1.8 and not 1.85, 1.9.
    ("1.9", #""households": 100000, "poor": 2154"#, "1.85 of 1.9 short"),
    ("1.85", #""households": 100000, "poor": 2154"#, "1.85 of 1.85 equal"),
    ("1.846", #""households": 100000, "poor": 2154"#, "1.846 of 1.846 equal"),
    ("1.847", #""households": 100000, "poor": 2154"#, "1.846 of 1.847 short"),
    ("1.8", #""households": 100000, "poor": 2154"#, "1.85 of 1.8 equal"),
    ("2", #""households": 100000, "poor": 2154"#, "1.85 of 2 equal"),
  ]) func `points are compared at the decimals of both`(points: String, target: String, expected: String) throws {
    let start = #""households": 100000, "poor": 4000"#
    #expect(spelled(try kept(#""points": \#(points)"#, start, target)) == expected)
  }

  @Test func `the words name both numbers and the gap`() throws {
    let kept = try #require(try kept(#""reduce": 1025"#, #""poor": 2000"#, #""poor": 976"#))
    #expect([kept.promisedWords, kept.demandedWords, kept.gapWords].map(\.vi) == ["1.024 hộ", "1.025 hộ", "1 hộ"])
    #expect(kept.gapWords.en == "1 household")
    let points = try #require(try self.kept(#""points": 1.88"#, "", #""poor": { "points": 1.8 }"#))
    #expect(
      [points.promisedWords, points.demandedWords, points.gapWords].map(\.vi) == [
        "1,8 điểm %", "1,88 điểm %", "0,08 điểm %",
      ])
  }
}
