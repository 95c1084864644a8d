import Testing

@testable import PlanCore

@Suite struct PlanDifferenceTests {
  /// The differences of two plans, each as `units.02.start.poor.households: 7 → 5 (-2)`.
  private func difference(_ old: String, _ new: String, standards: (String, String)? = nil) throws -> [String] {
    var plans = (try Plans.input(old).plan, try Plans.input(new).plan)
    if let standards { (plans.0.standard, plans.1.standard) = standards }
    return PlanDifference(from: plans.0, to: plans.1).entries.map { entry in
      let change = entry.change.map { " (\($0))" } ?? ""
      return "\(entry.typed): \(spelled(entry.old)) → \(spelled(entry.new))\(change)"
    }
  }

  private func spelled(_ value: JSONText.Value?) -> String { value.map { JSONText.line($0) } ?? "-" }

  private func units(_ units: String...) -> String {
    "\"units\": [\(units.map { "{ \($0) }" }.joined(separator: ", "))]"
  }

  // MARK: Values

  @Test func `a number says by how much it grew`() throws {
    #expect(
      try difference(
        #""total": { "start": { "poor": 7 } }"#, #""total": { "start": { "poor": { "households": 5, "rate": 0.5 } } }"#)
        == ["total.start.poor.households: 7 → 5 (-2)", "total.start.poor.rate: - → 0.5"])
    // 17.65 less 58.8 is −41.15.
    #expect(
      try difference(
        #""total": { "start": { "poor": { "lacking": { "water": { "rate": 58.8 } } } } }"#,
        #""total": { "start": { "poor": { "lacking": { "water": { "rate": 17.65 } } } } }"#)
        == ["total.start.poor.lacking.water.rate: 58.8 → 17.65 (-41.15)"])
  }

  @Test func `other decimals are another printing of one number`() throws {
    #expect(
      try difference(
        #""total": { "start": { "poor": { "rate": 0.5 } } }"#, #""total": { "start": { "poor": { "rate": 0.50 } } }"#)
        == ["total.start.poor.rate: 0.5 → 0.50 (0.00)"])
  }

  @Test func `both spellings of a figure, and the order of keys, are no difference`() throws {
    let one = #""total": { "start": { "households": 100, "poor": 7 } }"#
    let two = #""total": { "start": { "poor": { "households": 7 }, "households": 100 } }"#
    #expect(try difference(one, two) == [])
  }

  @Test func `a list of texts is one value`() throws {
    #expect(
      try difference(
        units(#""name": "A", "inCharge": ["Hội A", "Hội B"]"#), units(#""name": "A", "inCharge": ["Hội B"]"#))
        == [#"units.A.inCharge: ["Hội A", "Hội B"] → ["Hội B"]"#])
  }

  @Test func `a drop or a rise that crosses a standard is not computed`() throws {
    let (one, two) = (
      #""total": { "start": { "households": 90, "poor": 7 } }"#,
      #""total": { "start": { "households": 100, "poor": 9 } }"#
    )
    #expect(
      try difference(one, two, standards: ("qd-59-2015", "nd-07-2021")) == [
        #"standard: "qd-59-2015" → "nd-07-2021""#, "total.start.households: 90 → 100 (10)",
        "total.start.poor.households: 7 → 9",
      ])
  }

  // MARK: Units

  @Test func `units are known again whatever their order, and a row more moves none`() throws {
    let (a, b) = (
      #""code": "1", "name": "Thôn A", "start": { "poor": 1 }"#,
      #""code": "2", "name": "Thôn B", "start": { "poor": 2 }"#
    )
    #expect(try difference(units(a, b), units(b, a)) == [])
    let moved = #""code": "2", "name": "Thôn A", "start": { "poor": 1 }"#
    let last = #""code": "3", "name": "thôn b", "start": { "poor": 3 }"#
    let first = #""code": "1", "name": "Thôn Mới", "start": { "poor": 9 }"#
    #expect(
      try difference(units(a, b), units(first, moved, last)) == [
        #"units.1.code: - → "1""#, #"units.1.name: - → "Thôn Mới""#, "units.1.start.poor.households: - → 9",
        #"units.2.code: "1" → "2""#, #"units.3.code: "2" → "3""#, #"units.3.name: "Thôn B" → "thôn b""#,
        "units.3.start.poor.households: 2 → 3 (1)",
      ])
  }

  @Test func `a unit with its official code keeps its identity under another name, one with its row number too`() throws
  {
    for code in ["90001", "1"] {
      #expect(
        try difference(
          units("\"code\": \"\(code)\", \"name\": \"Xã A\""), units("\"code\": \"\(code)\", \"name\": \"Xã B\""))
          == ["units.\(code).name: \"Xã A\" → \"Xã B\""])
    }
  }

  @Test func `results of a unit follow it to its new code`() throws {
    func plan(_ code: String, _ poor: Int) -> String {
      units("\"code\": \"\(code)\", \"name\": \"Thôn A\"")
        + ", \"results\": [{ \"asOf\": \"2024-06\", \"units\": { \"\(code)\": { \"poor\": \(poor) } } }]"
    }
    #expect(
      try difference(plan("1", 5), plan("7", 4)) == [
        #"units.7.code: "1" → "7""#, "results.2024-06.units.7.poor.households: 5 → 4 (-1)",
      ])
  }

  // MARK: Lists

  @Test func `tasks go by id, quotas by class and group, results by date`() throws {
    let old = #"""
      "tasks": [{ "id": "2.1", "title": "A" }, { "id": "2.2", "title": "B" }],
      "quotas": [{ "class": "poor", "reduce": 4 }, { "class": "near-poor", "reduce": 5 }],
      "results": [{ "asOf": "2024-06-10", "status": "preliminary", "total": { "poor": 5 } }]
      """#
    let new = #"""
      "tasks": [{ "id": "2.2", "title": "B", "due": "2024-06" }, { "id": "3", "title": "C" }],
      "quotas": [{ "class": "near-poor", "reduce": 5 }, { "class": "poor", "reduce": 3 }],
      "results": [{ "asOf": "2024-04" }, { "asOf": "2024-06-10", "status": "official", "total": { "poor": 5 } }]
      """#
    #expect(
      Set(try difference(old, new)) == [
        #"tasks."2.1".id: "2.1" → -"#, #"tasks."2.1".title: "A" → -"#, #"tasks."2.2".due: - → "2024-06""#,
        #"tasks.3.id: - → "3""#, #"tasks.3.title: - → "C""#, "quotas.poor.reduce: 4 → 3 (-1)",
        #"results.2024-04.asOf: - → "2024-04""#, #"results.2024-06-10.status: "preliminary" → "official""#,
      ])
  }

  @Test func `two movements alike are told apart by their order`() throws {
    func movements(_ counts: Int...) -> String {
      let all = counts.map { #"{ "date": "2024-05-12", "from": "poor", "to": "none", "households": \#($0) }"# }
      return "\"movements\": [\(all.joined(separator: ", "))]"
    }
    #expect(try difference(movements(1, 2), movements(1, 2)) == [])
    #expect(try difference(movements(1, 2), movements(1, 3)) == ["movements.1.households: 2 → 3 (1)"])
  }

  @Test func `an element that only one plan has came or went as a whole`() throws {
    let old = try Plans.input(#""tasks": [{ "id": "1", "title": "A" }, { "id": "2", "title": "B" }]"#).plan
    let new = try Plans.input(#""tasks": [{ "id": "1", "title": "A2", "due": "2024" }]"#).plan
    let entries = PlanDifference(from: old, to: new).entries
    #expect(entries.map(\.typed) == ["tasks.1.title", "tasks.2.id", "tasks.2.title", "tasks.1.due"])
    #expect(entries.map(\.wholeDepth) == [nil, 2, 2, nil])
  }

  // MARK: Laws

  @Test(arguments: Plans.names)
  func `a plan does not differ from itself, and differences turn round`(name: String) throws {
    let plan = try Plans.sample(name).plan
    #expect(PlanDifference(from: plan, to: plan).entries.isEmpty)
    var other = plan
    other.units.reverse()
    other.tasks.reverse()
    #expect(PlanDifference(from: plan, to: other).entries.isEmpty)
    other.tasks.removeFirst()
    if !other.units.isEmpty { other.units[0].name += " mới" }
    let there = PlanDifference(from: plan, to: other).entries
    let back = PlanDifference(from: other, to: plan).entries
    #expect(!there.isEmpty && there.count == back.count)
    #expect(
      Set(there.map { [spelled($0.old), spelled($0.new)] }) == Set(back.map { [spelled($0.new), spelled($0.old)] }))
  }
}
