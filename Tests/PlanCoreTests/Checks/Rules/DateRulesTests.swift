import Testing

@testable import PlanCore

@Suite struct DateRulesTests {
  @Test(arguments: [
    ("2024", true), ("2024-Q4", true), ("2024-12-31", true), ("2025-01-01", false), ("2025", false), ("2023-Q4", false),
  ])
  func `dues lie in the year of the plan`(due: String, isInside: Bool) throws {
    for list in ["goals", "tasks", "reports"] {
      let found = try FaultsFound(#""\#(list)": [{ "id": "x" }, { "id": "a", "due": "\#(due)" }]"#)
      #expect(found.places == (isInside ? [] : ["E6104 /\(list)/1/due"]))
      #expect(found.causes == (isInside ? [] : [due < "2024" ? "còn để năm trước" : nil]))
    }
  }

  @Test func `a due is told in both languages`() throws {
    let found = try FaultsFound(#""reports": [{ "id": "half-year", "due": "2025-06-10" }]"#)
    #expect(
      found.messages == [
        "báo cáo `half-year` có hạn 10/6/2025, ngoài năm kế hoạch 2024",
        "report `half-year` is due 10 June 2025, outside the year 2024 of the plan",
      ])
  }

  @Test(arguments: [
    ("2024-06-02", "2024-06-02", []), ("2024-06-02", "2024-06", []), ("2024-06", "2024-Q2", []),
    ("2024-06-02", "2024-06-01", ["E6105 /tasks/0/due"]), ("2024-Q3", "2024-06", ["E6105 /tasks/0/due"]),
    ("2025", "2024", ["E6105 /tasks/0/start"]), ("2022", "2024", []),
    // One finding for one wrong date.
    ("2024-03", "2023-06", ["E6104 /tasks/0/due"]),
  ])
  func `a task ends after it begins`(start: String, due: String, places: [String]) throws {
    let found = try FaultsFound(#""tasks": [{ "id": "a", "start": "\#(start)", "due": "\#(due)" }]"#)
    #expect(found.places == places)
  }
}
