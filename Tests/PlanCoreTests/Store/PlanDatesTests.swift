import Testing

@testable import PlanCore

/// Dates in every key that holds one.
@Suite struct PlanDatesTests {
  private static let frames = [
    #""document": { "issued": @ }"#, #""document": { "bases": [{ "issued": @ }] }"#,
    #""quotas": [{ "class": "poor", "issued": @ }]"#,
    #""movements": [{ "date": @, "from": "poor", "to": "none", "households": 1 }]"#, #""results": [{ "asOf": @ }]"#,
    #""results": [{ "asOf": "2024", "issued": @ }]"#, #""goals": [{ "id": "a", "due": @ }]"#,
    #""tasks": [{ "id": "a", "start": @ }]"#, #""tasks": [{ "id": "a", "due": @ }]"#,
    #""reports": [{ "id": "a", "due": @ }]"#,
    #""reports": [{ "id": "a", "delivered": @ }]"#, #""reports": [{ "id": "a", "delivered": { "01": @ } }]"#,
    #""waivers": [{ "until": @ }]"#,
  ]

  private static let impossible = [
    "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-00-01", "2024-01-00", "2024-13", "2024-13-01",
    "2024-00",
    "2024-Q5", "2024-Q0", "2024-q1", "2024-Q", "24-01-01", "24", "2024-1-1", "2024-1", "2024/01/01", "19/02/2024",
    "19-02-2024",
    "2024-02-19T00:00", " 2024", "2024 ", "2024-", "1899", "2200", "", "hôm nay", "２０２４", "2024-02-19\\u0000", "-2024",
  ]

  @Test("a date that the calendar does not have is refused at its place", arguments: frames)
  func impossible(_ frame: String) {
    for date in Self.impossible {
      let text = MarkedText(member: frame, "\"\(date)\"")
      #expect(Findings(text.text).places == ["E1205 \(text.place)"], "\(date)")
    }
  }

  @Test("a date that the calendar has is read, as much of it as is known", arguments: frames)
  func possible(_ frame: String) {
    for date in ["2024-02-29", "2000-02-29", "2024-12", "2024-Q4", "2024", "1900-01-01", "2199-12-31"] {
      #expect(Findings(MarkedText(member: frame, "\"\(date)\"").text).places == [], "\(date)")
    }
  }
}
