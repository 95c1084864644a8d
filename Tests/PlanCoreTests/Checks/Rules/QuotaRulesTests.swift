import Testing

@testable import PlanCore

@Suite struct QuotaRulesTests {
  private static func found(_ quotas: String, start: String = "", target: String = "", units: String = "[]") throws
    -> FaultsFound
  {
    try FaultsFound(
      #""quotas": [\#(quotas)], "total": { "start": { \#(start) }, "target": { \#(target) } }, "units": \#(units)"#)
  }

  @Test(arguments: [
    // start − target, else reduce.
    (#""poor": 77"#, #""poor": 52"#, []),
    (#""poor": 77"#, #""poor": 50"#, []),
    (#""poor": 77"#, #""poor": 53"#, ["E3101 /total/target/poor/households"]),
    ("", #""poor": { "reduce": 25 }"#, []),
    ("", #""poor": { "reduce": 24 }"#, ["E3101 /total/target/poor/reduce"]),
    (#""poor": 77"#, #""poor": { "households": 52, "reduce": 20 }"#, []),
    ("", #""poor": { "households": 52 }"#, []),
    // Ranges: only what is certain.
    ("", #""poor": { "reduce": { "min": 20, "max": 30 } }"#, []),
    ("", #""poor": { "reduce": { "min": 20 } }"#, []),
    ("", #""poor": { "reduce": { "max": 24 } }"#, ["E3101 /total/target/poor/reduce"]),
    (#""poor": 77"#, #""poor": { "households": { "min": 40, "max": 60 } }"#, []),
    (#""poor": 77"#, #""poor": { "households": { "min": 53 } }"#, ["E3101 /total/target/poor/households"]),
    // Other classes and groups have no quota here.
    (#""nearPoor": 10"#, #""nearPoor": 10"#, []),
    ("", #""groups": { "merit": { "poor": { "reduce": 1 } } }"#, []),
    // A rise.
    (#""poor": 77"#, #""poor": 80"#, ["E3101 /total/target/poor/households"]),
  ])
  func `a promise of households is compared with the quota`(start: String, target: String, places: [String]) throws {
    #expect(try Self.found(#"{ "class": "poor", "reduce": 25 }"#, start: start, target: target).places == places)
  }

  @Test func `the message and the numbers say what is missing`() throws {
    let quota = #"{ "class": "poor", "reduce": 1025, "document": "18/KH-UBND", "issued": "2024-01-28" }"#
    let counts = try Self.found(quota, start: #""poor": 2000"#, target: #""poor": 1000"#)
    #expect(counts.numbers == ["1000 → 975"])
    #expect(
      counts.messages == [
        "hộ nghèo: đăng ký giảm 1.000 hộ, chỉ tiêu được giao là 1.025 hộ (18/KH-UBND ngày 28/1/2024)",
        "poor households: a promise of 1,000 households fewer, the quota is 1,025 households (18/KH-UBND of 28 January 2024)",
      ])
    #expect(try Self.found(quota, target: #""poor": { "reduce": 1000 }"#).numbers == ["1000 → 1025"])
  }

  @Test(arguments: [
    ("2024-01-28", "2024-03-10", 20, ["E3101 /total/target/poor/reduce"]),
    ("2024-03-10", "2024-01-28", 20, []),
    ("2024-01-28", "2024-03-10", 25, []),
    // Which one holds is not known: only what falls short of both is certain.
    ("2024-01", "2024-01-28", 20, []),
    ("2024-01", "2024-01-28", 19, ["E3101 /total/target/poor/reduce"]),
  ])
  func `of two quotas the later holds`(first: String, second: String, promise: Int, places: [String]) throws {
    let quotas = #"""
      { "class": "poor", "reduce": 20, "issued": "\#(first)" }, { "class": "poor", "reduce": 25, "issued": "\#(second)" }
      """#
    let found = try Self.found(quotas, target: #""poor": { "reduce": \#(promise) }"#)
    #expect(found.places == places)
    if first < second, promise == 20, !places.isEmpty { #expect(found.causes == ["còn theo chỉ tiêu cũ đã được thay"]) }
  }

  @Test(arguments: [
    ("", #""poor": { "points": 1.88 }"#, []),
    ("", #""poor": { "points": 1.9 }"#, []),
    ("", #""poor": { "points": 1.87 }"#, ["E3101 /total/target/poor/points"]),
    ("", #""poor": { "points": 1.8 }"#, ["E3101 /total/target/poor/points"]),
    // 40/1000 − 21/1000 = 1.90; 40/1000 − 22/1000 = 1.80.
    (#""households": 1000, "poor": 40"#, #""households": 1000, "poor": 21"#, []),
    (#""households": 1000, "poor": 40"#, #""households": 1000, "poor": 22"#, ["E3101 /total/target/poor/households"]),
    (#""poor": 40"#, #""poor": 22"#, []),
  ])
  func `points are compared where only they are assigned`(start: String, target: String, places: [String]) throws {
    #expect(try Self.found(#"{ "class": "poor", "points": 1.88 }"#, start: start, target: target).places == places)
  }

  @Test func `households decide where both are assigned`() throws {
    let quota = #"{ "class": "poor", "reduce": 25, "points": 9.99 }"#
    #expect(try Self.found(quota, target: #""poor": { "reduce": 25, "points": 1.88 }"#).places == [])
    #expect(try Self.found(quota, target: #""poor": { "points": 1.88 }"#).places == ["E3101 /total/target/poor/points"])
  }

  @Test(arguments: [
    (24, ["E3101 /total/target/poor/reduce"]), (25, ["E3102 /total/target/poor/reduce"]), (26, []),
  ])
  func `a promise that must exceed is higher`(promise: Int, places: [String]) throws {
    let quota = #"{ "class": "poor", "reduce": 25, "exceed": true }"#
    let found = try Self.found(quota, target: #""poor": { "reduce": \#(promise) }"#)
    #expect(found.places == places)
    if promise == 25 { #expect(found.numbers == ["25 → 26"]) }
  }

  @Test func `a group has its own quota`() throws {
    let quota = #"{ "class": "near-poor", "group": "ethnic-minority", "reduce": 5 }"#
    let target = #""groups": { "ethnic-minority": { "nearPoor": { "reduce": 4 } } }"#
    let found = try Self.found(quota, target: target)
    #expect(found.places == ["E3101 /total/target/groups/ethnic-minority/nearPoor/reduce"])
    #expect(found.messages.first == "hộ cận nghèo (dân tộc thiểu số): đăng ký giảm 4 hộ, chỉ tiêu được giao là 5 hộ")
  }

  @Test(arguments: [
    (
      #"[{ "name": "A", "start": { "poor": 9 }, "target": { "poor": 2 } }, { "name": "B", "target": { "poor": { "reduce": 3 } } }]"#,
      []
    ),
    (
      #"[{ "name": "A", "start": { "poor": 9 }, "target": { "poor": 3 } }, { "name": "B", "target": { "poor": { "reduce": 3 } } }]"#,
      ["E3101 /quotas/0/reduce"]
    ),
    (#"[{ "name": "A", "start": { "poor": 9 }, "target": { "poor": 3 } }, { "name": "B" }]"#, []),
    (
      #"[{ "name": "A", "target": { "poor": { "reduce": 6 } } }, { "name": "B", "kind": "part", "target": { "poor": { "reduce": 6 } } }]"#,
      ["E3101 /quotas/0/reduce"]
    ),
  ])
  func `an absent total is the sum of the units`(units: String, places: [String]) throws {
    #expect(try Self.found(#"{ "class": "poor", "reduce": 10 }"#, units: units).places == places)
  }

  @Test func `the multidimensionally poor are both classes`() throws {
    let quota = #"{ "class": "multidimensional", "reduce": 10 }"#
    let target = { (near: Int) in #""poor": { "reduce": 4 }, "nearPoor": { "reduce": \#(near) }"# }
    #expect(try Self.found(quota, target: target(6)).places == [])
    #expect(try Self.found(quota, target: target(5)).places == ["E3101 /quotas/0/reduce"])
    #expect(try Self.found(quota, target: #""poor": { "reduce": 4 }"#).places == [])
  }
}
