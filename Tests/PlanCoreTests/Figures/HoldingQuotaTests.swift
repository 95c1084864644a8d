import Testing

@testable import PlanCore

@Suite struct HoldingQuotaTests {
  /// The position of each quota that holds, with those that it replaces behind it: `1 < 0`.
  private func holding(_ quotas: String..., start: String = "") throws -> [String] {
    let plan = try Plans.input(
      #""quotas": [\#(quotas.map { "{ \($0) }" }.joined(separator: ", "))], "total": { "start": { \#(start) } }"#
    ).plan
    return HoldingQuota.all(of: plan).map { quota in
      ([String(quota.index)] + quota.replaced.map { "\($0.index)" }).joined(separator: " < ")
    }
  }

  @Test func `of two quotas the later issued holds, whatever their order`() throws {
    let early = #""class": "poor", "reduce": 25, "issued": "2024-01-05""#
    let late = #""class": "poor", "reduce": 20, "issued": "2024-03-01""#
    #expect(try holding(early, late) == ["1 < 0"])
    #expect(try holding(late, early) == ["0 < 1"])
  }

  @Test func `where dates do not tell, the mildest holds and nothing is replaced`() throws {
    let month = #""class": "poor", "reduce": 25, "issued": "2024-03""#
    let day = #""class": "poor", "reduce": 20, "issued": "2024-03-01""#
    let undated = #""class": "poor", "reduce": 30"#
    #expect(try holding(month, day, undated) == ["1"])
    #expect(try holding(#""class": "poor", "reduce": 20, "issued": "2024-02""#, month, undated) == ["1 < 0"])
  }

  @Test(arguments: [
    // 77 less 50 is 27, 77 less 55 is 22.
    (#""households": 50"#, #""reduce": 25"#, "1"), (#""households": 55"#, #""reduce": 25"#, "0"),
    // Households go before points, and of points the mildest holds.
    (#""points": 0.1"#, #""reduce": 25"#, "1"), (#""points": 1.88"#, #""points": 1.9"#, "0"),
    (#""points": 1.9"#, #""points": 1.88"#, "1"), (#""reduce": 25"#, #""reduce": 25"#, "0"),
    // What demands no drop says nothing; of several such the last is shown.
    (#""members": 9"#, #""reduce": 25"#, "1"), (#""members": 9"#, #""members": 8"#, "1"),
  ]) func `the mildest is the least drop, however it is stated`(one: String, two: String, expected: String) throws {
    #expect(
      try holding(#""class": "poor", \#(one)"#, #""class": "poor", \#(two)"#, start: #""poor": 77"#) == [expected])
  }

  @Test func `each class and group has its own, in the order of forms`() throws {
    let group = #""class": "poor", "group": "ethnic-minority", "reduce": 5, "issued": "2024-02-01""#
    #expect(
      try holding(group, #""class": "near-poor", "reduce": 9"#, #""class": "poor", "reduce": 9"#) == ["2", "1", "0"])
  }

  @Test func `a replaced quota tells what it demanded`() throws {
    let plan = try Plans.input(
      """
      "quotas": [{ "class": "poor", "households": 50, "issued": "2024-01-05" },
        { "class": "poor", "reduce": 20, "issued": "2024-03-01" }], "total": { "start": { "poor": 77 } }
      """
    ).plan
    #expect(HoldingQuota.all(of: plan)[0].replaced.map { $0.demand.first?.spelled } == ["27 reduce by households"])
  }
}
