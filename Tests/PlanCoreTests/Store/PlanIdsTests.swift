import Testing

@testable import PlanCore

/// Words that the format or the standard closes, and what is said of a word outside.
@Suite struct PlanIdsTests {
  private static let closed: [(frame: String, spelled: String, guess: String?)] = [
    (#""quotas": [{ "class": @ }]"#, "nearpoor", "near-poor"),
    (#""quotas": [{ "class": @ }]"#, "Poor", "poor"),
    (#""quotas": [{ "class": @ }]"#, "hộ nghèo", nil),
    (#""quotas": [{ "class": "poor", "group": @ }]"#, "ethnic_minority", "ethnic-minority"),
    (#""quotas": [{ "class": "poor", "group": @ }]"#, "người có công", nil),
    (#""quotas": [{ "class": "poor", "base": @ }]"#, "class ", "class"),
    (#""units": [{ "name": "A", "kind": @ }]"#, "vilage", "village"),
    (#""units": [{ "name": "A", "kind": @ }]"#, "residentialGroup", "residential-group"),
    (#""units": [{ "name": "A", "setting": @ }]"#, "ubran", "urban"),
    (#""movements": [{ "date": "2024", "households": 1, "to": "none", "from": @ }]"#, "near_poor", "near-poor"),
    (#""movements": [{ "date": "2024", "households": 1, "from": "poor", "to": @ }]"#, "outsid", "outside"),
    (
      #""movements": [{ "date": "2024", "households": 1, "from": "poor", "to": "none", "reason": @ }]"#, "escape",
      "escaped"
    ),
    (#""results": [{ "asOf": "2024", "status": @ }]"#, "prelim", "preliminary"),
    (#""tasks": [{ "id": "1", "status": @ }]"#, "plan", "planned"),
    (#""tasks": [{ "id": "1", "status": @ }]"#, "official", nil),
    (#""goals": [{ "id": "a", "measure": @ }]"#, "percent-of-member", "percent-of-members"),
    (#""goals": [{ "id": "a", "population": ["poor", @] }]"#, "new-escaped", "newly-escaped"),
    (#""total": { "start": { "poor": { "rate": 1, "base": @ } } }"#, "household", "households"),
    (#""total": { "start": { "groups": { @: {} } } }"#, "female-head", "female-headed"),
    (#""total": { "start": { "groups": { @: {} } } }"#, "poor", nil),
    (#""units": [{ "name": "A", "kind": @ }]"#, "", nil),
  ]

  @Test("a word outside a closed list is refused at its place, with the one close guess", arguments: closed)
  func outside(_ frame: String, _ spelled: String, _ guess: String?) {
    let text = MarkedText(member: frame, "\"\(spelled)\"")
    let read = Findings(text.text)
    #expect(read.plan == nil)
    #expect(read.places == ["E1204 \(text.place)"])
    let message = read.all.first?.message
    #expect(message?.vi.hasSuffix(" giá trị `\(spelled)`" + (guess.map { "; ý bạn là `\($0)`?" } ?? "")) == true)
    #expect(message?.en.hasSuffix(" `\(spelled)`" + (guess.map { "; did you mean `\($0)`?" } ?? "")) == true)
    #expect((read.all.first?.remedy == nil) == (guess != nil))
  }

  private static let unknown: [(frame: String, key: String, guess: String?)] = [
    ("@: 1", "unit", "units"), ("@: {}", "documents", "document"), ("@: 1", "x-ward", nil), ("@: 1", "", nil),
    (#""units": [{ "name": "A", @: [] }]"#, "incharge", "inCharge"),
    (#""total": { @: {} }"#, "end", nil),
    (#""total": { "start": { @: 1 } }"#, "household", "households"),
    (#""total": { "start": { @: 1 } }"#, "near-poor", "nearPoor"),
    (#""total": { "start": { "poor": { @: 1 } } }"#, "rates", "rate"),
    (#""total": { "start": { "groups": { "merit": { @: {} } } } }"#, "groups", nil),
    (#""total": { "target": { "flows": { @: {} } } }"#, "nearpoor", "nearPoor"),
    (#""total": { "target": { "flows": { "poor": { @: 3 } } } }"#, "tonearpoor", "toNearPoor"),
    (#""total": { "target": { "flows": { "poor": { @: 3 } } } }"#, "relapse", "relapsed"),
    (#""total": { "target": { "flows": { "nearPoor": { @: 3 } } } }"#, "toNearPoor", nil),
    (#""quotas": [{ "class": "poor", @: "A" }]"#, "from", nil),
    (#""tasks": [{ "id": "1", @: [] }]"#, "responsable", "responsible"),
    (#""results": [{ "asOf": "2024", @: "x" }]"#, "states", "status"),
    // Keys are compared eight bytes at a time: these differ in the last of them, of the second and of what is beyond.
    (#""total": { "start": { @: {} } }"#, "multidimensionax", "multidimensional"),
    (#""total": { "start": { @: {} } }"#, "multidimensionals", "multidimensional"),
    (#""total": { "start": { @: 1 } }"#, "householdz", "households"),
    (#""waivers": [{ @: "x" }]"#, "reasons", "reason"),
  ]

  @Test("an unknown key is a warning with one close guess, and the plan loads", arguments: unknown)
  func unknownKey(_ frame: String, _ key: String, _ guess: String?) {
    let text = MarkedText(member: frame, "\"\(key)\"")
    let read = Findings(text.text)
    #expect(read.plan != nil)
    #expect(read.places == ["E1301 \(text.place)"])
    #expect(read.all.map(\.level) == [.warning])
    let meant = guess.map { "; ý bạn là `\($0)`?" } ?? ""
    #expect(read.all.map(\.message.vi) == ["khóa `\(key)` không có trong mẫu: giữ nguyên nhưng không đọc\(meant)"])
  }

  @Test func `a remark may stand in every object, those with names of their own too`() {
    let text = MarkedText.plan(
      #"""
      "note": "a",
      "total": { "note": "b", "start": { "note": "c", "groups": { "note": "d", "merit": { "note": "e" } },
        "poor": { "note": "f", "rate": { "min": 1, "note": "g" }, "lacking": { "note": "h" }, "parts": { "note": "i" } },
        "flows": { "note": "j", "poor": { "note": "k" }, "nearPoor": { "note": "l" } } } },
      "results": [{ "asOf": "2024", "units": { "note": "m" } }],
      "reports": [{ "id": "a", "delivered": { "note": "n" } }]
      """#)
    let read = Findings(text)
    #expect(read.places == [])
    #expect(read.plan?.indicators == [] && read.plan?.parts == [])
    #expect(read.plan?.results.first?.units == [])
    #expect(read.plan?.reports.first?.delivered == .byUnit([]))
    let remarks = read.plan?.remarks.map { "\($0.text) \($0.steps.pointer)" }
    #expect(
      remarks == [
        "b /total", "c /total/start", "d /total/start/groups", "e /total/start/groups/merit", "f /total/start/poor",
        "g /total/start/poor/rate", "h /total/start/poor/lacking", "i /total/start/poor/parts", "j /total/start/flows",
        "k /total/start/flows/poor", "l /total/start/flows/nearPoor", "m /results/0/units", "n /reports/0/delivered",
      ])
  }

  private static func fit(_ members: String, standard: String = "nd-07-2021") throws -> [Finding] {
    let text = MarkedText.plan(members).replacing("nd-07-2021", with: standard)
    let plan = try #require(Findings(text).plan)
    let input = CheckInput(
      plan, standard: BuiltInStandards.standard(standard), knownStandards: BuiltInStandards.ids,
      asOf: CalendarDate(existing: plan.year, .year).lastDay)
    return PlanCheck.onReading(input, problems: [], in: Array(text.utf8)).listed
  }

  @Test(
    "an indicator that the standard does not have is a warning at its first place",
    arguments: [
      (#""total": { "start": { "poor": { "lacking": { @: 3 } } } }"#, "watr", "water"),
      (
        #""units": [{ "name": "A", "target": { "nearPoor": { "lacking": { "water": 1, @: 3 } } } }]"#, "toilets",
        "toilet"
      ),
      (
        #""results": [{ "asOf": "2024", "units": { "7": { "poor": { "lacking": { @: 3 } } } } }]"#, "Nutrition",
        "nutrition"
      ),
      (#""total": { "start": { "groups": { "merit": { "poor": { "lacking": { @: 3 } } } } } }"#, "nước sạch", nil),
      (#""goals": [{ "id": "a", "indicators": ["water", @] }]"#, "health", "health-insurance"),
    ])
  func unknownIndicator(_ frame: String, _ spelled: String, _ guess: String?) throws {
    let text = MarkedText(member: frame, "\"\(spelled)\"")
    let found = try Self.fit(String(frame.replacing("@", with: "\"\(spelled)\"")))
    #expect(found.map(\.code) == ["E4102"])
    #expect(found.map(\.level) == [.warning])
    let meant = guess.map { "; ý bạn là `\($0)`?" } ?? ""
    #expect(found.map(\.message.vi) == ["chuẩn nd-07-2021 không có chỉ số `\(spelled)`\(meant)"])
    let place = LineColumns(Array(text.text.utf8)).place(of: found.first?.range.lowerBound ?? 0)
    #expect("\(place.line):\(place.column)" == text.place)
  }

  @Test(
    "a standard that is not known is a warning",
    arguments: [
      ("nd-07-2012", "nd-07-2021"), ("qd-59", "qd-59-2015"), ("chuẩn-mới", nil),
    ])
  func unknownStandard(_ id: String, _ guess: String?) throws {
    let found = try Self.fit(#""note": "x""#, standard: id)
    #expect(found.map(\.code) == ["E4101"])
    #expect(found.map(\.pointer) == ["/standard"])
    #expect(
      found.map(\.message.en) == ["unknown poverty standard `\(id)`" + (guess.map { "; did you mean `\($0)`?" } ?? "")])
  }

  @Test func `indicators of the standard need no word`() throws {
    #expect(try Self.fit(#""total": { "start": { "poor": { "lacking": { "water": 3, "telecom": 1 } } } }"#) == [])
  }
}
