import Testing

@testable import PlanCore

private func plan(_ area: String, _ members: String, year: Int = 2024) throws -> Plan {
  let text = """
    { "schema": "plan/1", "area": { \(area) }, "year": \(year), "standard": "nd-07-2021", \(members) }
    """
  return try #require(PlanReader().read(Array(text.utf8)).plan, "\(text)")
}

@Suite struct QuotaAssignmentTests {
  private let document = #""document": { "number": "67/KH-UBND", "issued": "2024-02-19", "issuer": "UBND huyện Mẫu" }"#

  private func parent(_ units: String...) throws -> Plan {
    try plan(#""name": "Huyện Mẫu""#, document + #", "units": [\#(units.joined(separator: ", "))]"#)
  }

  private func child() throws -> Plan {
    try plan(#""code": "01234", "name": "Xã Đắk Rơ", "kind": "commune""#, #""quotas": []"#)
  }

  private func assignment(_ units: String...) throws -> QuotaAssignment {
    let parent = try plan(#""name": "Huyện Mẫu""#, document + #", "units": [\#(units.joined(separator: ", "))]"#)
    return try QuotaAssignment(to: child(), from: parent, revising: false)
  }

  private let unit = #"{ "name": "Dak Ro", "start": { "poor": 32 }, "target": { "poor": 24 } }"#

  // MARK: Which unit

  @Test(arguments: [
    #"{ "code": "01234", "name": "Xã Khác", "target": { "poor": { "reduce": 1 } } }"#,
    #"{ "name": "XÃ ĐĂK RƠ", "target": { "poor": { "reduce": 1 } } }"#,
    #"{ "code": "3", "name": "Đắk Lao", "aliases": ["Đắk-Rơ"], "target": { "poor": { "reduce": 1 } } }"#,
  ])
  func `a unit is found by official code, name or alias`(unit: String) throws {
    let other = #"{ "code": "01235", "name": "Xã Mới", "target": { "poor": { "reduce": 2 } } }"#
    #expect(try assignment(other, unit).entries.map(\.drop) == [.exactly(Numeral(1))])
  }

  @Test func `the code decides before the name`() throws {
    let byName = #"{ "name": "Xã Đắk Rơ", "target": { "poor": { "reduce": 1 } } }"#
    let byCode = #"{ "code": "01234", "name": "Xã Mới", "target": { "poor": { "reduce": 2 } } }"#
    #expect(try assignment(byName, byCode).unit.name == "Xã Mới")
  }

  @Test(arguments: [
    #"{ "code": "01235", "name": "Xã Đắk Rơ" }"#, #"{ "name": "Thị trấn Đắk Rơ" }"#,
    #"{ "name": "Đắk Rơ", "kind": "township" }"#,
  ])
  func `another code, kind word or kind is another area`(unit: String) throws {
    let error = #expect(throws: QuotaAssignmentError.self) { try assignment(unit) }
    if case .noUnit = error {} else { Issue.record("\(String(describing: error))") }
  }

  @Test func `two that fit are no answer`() throws {
    #expect(throws: QuotaAssignmentError.severalUnits(area: "Xã Đắk Rơ", units: ["Dak Ro", "Dak Ro"])) {
      try assignment(unit, unit)
    }
  }

  @Test func `plans of other years, without the unit or without a target assign nothing`() throws {
    let old = try plan(#""name": "Huyện Mẫu""#, #""units": [\#(unit)]"#, year: 2023)
    #expect(throws: QuotaAssignmentError.otherYear(parent: 2023, child: 2024)) {
      try QuotaAssignment(to: child(), from: old, revising: false)
    }
    #expect(throws: QuotaAssignmentError.noUnit(area: "Xã Đắk Rơ", guess: "Xã Đắk Rô Ông")) {
      try assignment(#"{ "name": "Xã Đắk Rô Ông" }"#)
    }
    #expect(throws: QuotaAssignmentError.nothingAssigned(unit: "Đắk Rơ")) { try assignment(#"{ "name": "Đắk Rơ" }"#) }
  }

  // MARK: What is assigned

  @Test func `start less target holds before the printed drop, and that before points`() throws {
    let unit = #"""
      { "name": "Đắk Rơ", "start": { "poor": 32, "groups": { "merit": { "poor": 3 } } },
        "target": { "poor": { "households": 24, "reduce": 9, "points": 1 }, "nearPoor": { "reduce": 5, "points": 2.10 },
          "multidimensional": { "points": 3.50 }, "groups": { "merit": { "poor": { "households": { "min": 1 } } } } } }
      """#
    let entries = try assignment(unit).entries
    #expect(entries.map(\.povertyClass) == [.poor, .nearPoor, .multidimensional, .poor])
    #expect(entries.map(\.group) == [nil, nil, nil, .merit])
    #expect(entries.map(\.measure) == [.reduce, .reduce, .points, .reduce])
    #expect(
      entries.map(\.drop) == [
        .exactly(Numeral(8)), .exactly(Numeral(5)), .exactly(Numeral(350, decimals: 2)), .between(nil, Numeral(2)),
      ])
  }

  // MARK: What becomes of the plan

  /// The member `quotas` after assigning; doing it again changes nothing.
  private func assigned(_ quotas: String, revising: Bool = false) throws -> String {
    let head =
      #"{ "schema": "plan/1", "area": { "name": "Đắk Rơ" }, "year": 2024, "standard": "nd-07-2021", "quotas": "#
    let text = Array((head + quotas + " }").utf8)
    let child = try #require(PlanReader().read(text).plan)
    let new = try QuotaAssignment(to: child, from: parent(unit), revising: revising).patch.applied(to: text)
    let again = try QuotaAssignment(to: #require(PlanReader().read(new).plan), from: parent(unit), revising: false)
    #expect(again.isThere && again.patch.isEmpty)
    return String(decoding: new[head.utf8.count...].dropLast(2), as: UTF8.self)
  }

  private let entry =
    #"{ "class": "poor", "reduce": 8, "by": "UBND huyện Mẫu", "document": "67/KH-UBND", "issued": "2024-02-19" }"#

  @Test func `a quota is added, once`() throws {
    #expect(try assigned("[]") == "[\(entry)]")
    #expect(try assigned("null") == "[\(entry)]")
    #expect(try assigned("[\(entry)]") == "[\(entry)]")
    let other = #"{ "class": "poor", "reduce": 5, "document": "12/KH-UBND" }"#
    #expect(try assigned("[\(other)]") == "[\(other), \(entry)]")
  }

  @Test func `a quota of the same document that says something else is replaced only on request`() throws {
    let old = #"{ "class": "poor", "reduce": 7, "points": 0.5, "document": "067 /KH-UBND", "note": "x" }"#
    #expect(throws: QuotaAssignmentError.self) { try assigned("[\(old)]") }
    #expect(
      try assigned("[\(old)]", revising: true)
        == #"[{ "class": "poor", "reduce": 8, "document": "067 /KH-UBND", "note": "x" }]"#)
  }

  @Test func `a quota of the same document without the number gets it`() throws {
    #expect(
      try assigned(#"[{ "class": "poor", "rate": 2.5, "issued": "2024-02" }]"#)
        == #"[{ "class": "poor", "rate": 2.5, "issued": "2024-02", "reduce": 8 }]"#)
  }
}
