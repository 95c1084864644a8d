import Testing

@testable import PlanCore

@Suite struct StandardRulesTests {
  private static let indicators = [
    "employment", "dependents", "nutrition", "health-insurance", "adult-education", "child-schooling",
    "housing-quality", "housing-area", "water", "toilet", "telecom", "information-devices",
  ]

  /// The figures of all indicators but some.
  private static func lacking(without missing: [String] = [], figure: String = "1") -> String {
    let known = indicators.filter { !missing.contains($0) }
    return "{ " + known.map { "\"\($0)\": \(figure)" }.joined(separator: ", ") + " }"
  }

  @Test(arguments: [
    (2021, ["E4103 /standard"]), (2022, []), (2026, []), (2027, ["E4103 /standard"]),
  ])
  func `a standard is in force in its years`(year: Int, places: [String]) throws {
    let found = try FaultsFound(
      in: MarkedText.plan(#""note": "x""#).replacing("2024", with: "\(year)"))
    #expect(found.places == places)
  }

  @Test func `an unknown standard is one finding, and its indicators none`() throws {
    let text = MarkedText.plan(#""total": { "start": { "poor": { "lacking": { "x": 1 } } } }"#)
    let found = try FaultsFound(in: text.replacing("nd-07-2021", with: "dong-nai"))
    #expect(found.places == ["E4101 /standard"])
    #expect(found.messages.first == "không biết chuẩn nghèo `dong-nai`")
  }

  @Test func `an unknown indicator is one finding, at its first place`() throws {
    let found = try FaultsFound(
      """
      "quotas": [{ "class": "poor", "lacking": { "x": 1 } }],
      "units": [
        { "name": "A", "start": { "poor": { "lacking": { "watr": 1, "water": 2 } } } },
        { "name": "B", "start": { "poor": { "lacking": { "watr": 1 } } } }
      ],
      "goals": [{ "id": "a", "indicators": ["watr", "y"] }]
      """)
    #expect(
      found.places == [
        "E4102 /units/0/start/poor/lacking/watr", "E4102 /quotas/0/lacking/x", "E4102 /goals/0/indicators/1",
      ])
    #expect(found.messages.first == "chuẩn nd-07-2021 không có chỉ số `watr`; ý bạn là `water`?")
  }

  @Test(arguments: [
    ([], false), (["water"], true), (["water", "telecom"], true), (["water", "telecom", "toilet"], false),
    (Array(indicators.dropFirst()), false),
  ])
  func `a few missing indicators are a gap, many are another form`(missing: [String], isGap: Bool) throws {
    let found = try FaultsFound(
      #""total": { "start": { "poor": { "households": 5, "lacking": \#(Self.lacking(without: missing)) } } }"#)
    #expect(found.places == (isGap ? ["E4104 /total/start/poor/lacking"] : []))
  }

  @Test(arguments: [
    // A rate is a figure as well, and null is none.
    (#"{ "households": 5, "lacking": \#(lacking(figure: #"{ "rate": 1 }"#)) }"#, []),
    (#"{ "households": 5, "lacking": \#(lacking(figure: "null")) }"#, []),
    // Nobody is poor, so nobody lacks anything.
    (#"{ "households": 0, "lacking": \#(lacking(without: ["water"], figure: "0")) }"#, []),
    (#"{ "lacking": \#(lacking(without: ["water"])) }"#, ["E4104 /total/target/groups/merit/nearPoor/lacking"]),
  ])
  func `a gap is a figure that is not there`(figure: String, places: [String]) throws {
    let found = try FaultsFound(#""total": { "target": { "groups": { "merit": { "nearPoor": \#(figure) } } } }"#)
    #expect(found.places == places)
  }

  @Test func `units and results have gaps of their own`() throws {
    let gap = #"{ "poor": { "lacking": \#(Self.lacking(without: ["water"])) } }"#
    let whole = #"{ "poor": { "lacking": \#(Self.lacking()) } }"#
    let found = try FaultsFound(
      """
      "units": [{ "name": "A", "code": "1", "start": \(gap), "target": \(whole) }],
      "results": [{ "asOf": "2024-06", "total": \(whole), "units": { "1": \(gap) } }]
      """)
    #expect(found.places == ["E4104 /units/0/start/poor/lacking", "E4104 /results/0/units/1/poor/lacking"])
    #expect(found.faults.map(\.particulars.unit) == ["1", "1"])
    #expect(found.messages.first == "có số của 11/12 chỉ số, không có: Nước sinh hoạt")
  }

  @Test func `an indicator that is missing everywhere is said once`() throws {
    let gap = #"{ "poor": { "lacking": \#(Self.lacking(without: ["water"])) } }"#
    let units = (1...40).map { #"{ "name": "Thôn \#($0)", "start": \#(gap) }"# }.joined(separator: ", ")
    let found = try FaultsFound(#""units": [\#(units)]"#)
    #expect(found.places == ["E4104 /units/0/start/poor/lacking"])
    #expect(found.messages.last == "11 of 12 indicators have figures, without: Water; and 39 more of the kind")
  }
}
