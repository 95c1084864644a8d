import Foundation
import PlanCore
import Testing

@testable import plan

@Suite struct DueCommandTests {
  private static let plan = """
    { "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021",
      "reports": [{ "id": "half-year", "title": "Sáu tháng", "due": "2024-06-10" }] }
    """

  /// 10 June 2024, 00:00 UTC.
  private static let june10 = 1_717_977_600

  private func run(_ words: String..., files: [String: String], now: Int) throws -> Outcome {
    let folder = try Playground()
    defer { folder.remove() }
    let place = folder.root + "/due"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(place)/\(name)")) }
    return respond(to: ["due", "-C", place, "--lang", "en"] + words, on: Machine(now: now))
  }

  /// A moment as seconds from 10 June 2024, 00:00 UTC, and what is said of the report then; in Vietnam the day begins at
  /// 17:00 UTC of the day before.
  private static let moments: [(Int, String, Bool)] = [
    (-7 * 3600 - 1, "in 1 day", false), (-7 * 3600, "today", false), (17 * 3600 - 1, "today", false),
    (17 * 3600, "1 day over", true), (41 * 3600, "2 days over", true), (700 * 86_400, "700 days over", true),
  ]

  @Test(arguments: moments)
  func `today is the day in Vietnam, of an old plan too`(seconds: Int, words: String, isBad: Bool) throws {
    let outcome = try run("-q", files: ["x.plan.json": Self.plan], now: Self.june10 + seconds)
    #expect(String(decoding: outcome.output, as: UTF8.self).contains(": \(words) (10 June 2024): report: Sáu tháng\n"))
    #expect(outcome.status == (isBad ? .badNews : .done))
  }

  @Test func `nothing due is said once, and not at all for cron`() throws {
    let sent = Self.plan.replacingOccurrences(of: "-10\" }", with: "-10\", \"delivered\": \"2024-06-09\" }")
    for (words, notes) in [([], ["plan: nothing is overdue or ahead"]), (["-q"], [])] as [([String], [String])] {
      let folder = try Playground()
      defer { folder.remove() }
      try Data(sent.utf8).write(to: URL(fileURLWithPath: folder.root + "/x.plan.json"))
      let outcome = respond(
        to: ["due", folder.root + "/x.plan.json", "--lang", "en"] + words, on: Machine(now: Self.june10))
      #expect(outcome == Outcome(notes: notes))
    }
  }

  @Test func `a broken file stops no other, and is among the data for programs`() throws {
    let files = ["a.plan.json": "{ \"schema\": ", "x.plan.json": Self.plan]
    let text = try run("-q", files: files, now: Self.june10 + 86_400)
    #expect(text.status == .partial && text.notes.contains { $0.contains("a.plan.json") })
    #expect(String(decoding: text.output, as: UTF8.self).contains("Sáu tháng"))
    let lines = try run("-f", "ndjson", files: files, now: Self.june10 + 86_400)
    #expect(lines.status == .partial && lines.notes.isEmpty)
    let objects = String(decoding: lines.output, as: UTF8.self).split(separator: "\n")
    #expect(objects.map { $0.contains("plan.due/1") } == [true, false] && objects[1].contains("plan.finding/1"))
    let calendar = try run("-f", "ics", files: files, now: Self.june10)
    #expect(calendar.status == .partial && calendar.notes.contains { $0.contains("a.plan.json") })
  }

  @Test func `plans of another year are passed over`() throws {
    let files = ["x.plan.json": Self.plan, "y.plan.json": Self.plan.replacingOccurrences(of: "2024", with: "2023")]
    let outcome = try run("--year", "2023", "-f", "tsv", files: files, now: Self.june10)
    #expect(String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").count == 2)
    #expect(try run("--year", "2020", files: files, now: Self.june10).status == .noInput)
  }

  @Test(arguments: [("14d", 14), ("2w", 14), ("14", 14), ("0", 0), ("3660d", 3660)])
  func `days are written so`(word: String, days: Int) {
    #expect(DaySpan(argument: word)?.days == days)
  }

  @Test(arguments: ["", "d", "w", "-1", "1.5d", "14 d", "3661", "soon", "99999999999999999999d", "١٤"])
  func `other words are no days`(word: String) {
    #expect(DaySpan(argument: word) == nil)
  }

  @Test func `the ending of a file chooses the calendar unless a format is named`() {
    #expect(DueFormat.isCalendar(nil, .file("a.ICS")) && DueFormat.isCalendar(.calendar, .standardOutput))
    #expect(!DueFormat.isCalendar(.table(.csv), .file("a.ics")) && !DueFormat.isCalendar(nil, .file("ics")))
    #expect(DueFormat.allowed.allSatisfy { DueFormat(argument: $0)?.argument == $0 })
  }
}
