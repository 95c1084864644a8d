import Foundation
import Testing

@testable import PlanCore

@Suite struct DueListTests {
  private static let day = CalendarDate(existing: 2024, .day(month: 6, day: 12))

  private func sheet(_ name: String, _ members: String) throws -> DueSheet {
    var plan = try Plans.input(members).plan
    plan.area.name = name
    return DueSheet(plan, path: "\(name).plan.json", on: Self.day)
  }

  private func two() throws -> [DueSheet] {
    [
      try sheet(
        "Xã A",
        #"""
        "reports": [{ "id": "half-year", "title": "Sáu tháng; báo cáo", "due": "2024-06-10", "from": ["UBND, xã"] },
          { "id": "old", "due": "2024-05-10", "delivered": "2024-05-11" }]
        """#),
      try sheet(
        "Xã B",
        #"""
        "tasks": [{ "id": "1", "title": "Tập huấn", "start": "2024-06-20", "due": "2024-06-26" },
          { "id": "2", "due": "2024-06-10", "status": "done" }, { "id": "3", "due": "2024-06-27" }]
        """#),
    ]
  }

  private func ids(_ list: DueList) -> [String] { list.rows.map { "\($0.sheet.area) \($0.deadline.id)" } }

  @Test func `plans are mixed by the day, then stand in their order`() throws {
    let list = DueList(try two(), on: Self.day)
    #expect(ids(list) == ["Xã A old", "Xã A half-year", "Xã B 2", "Xã B 1", "Xã B 3"])
    #expect(list.isOverdue && !list.isClear)
    #expect(Deadline.Status.allCases.map(list.count) == [1, 0, 2, 1, 1])
  }

  @Test func `within some days is what is overdue and what is due up to the last of them`() throws {
    #expect(ids(DueList(try two(), on: Self.day, within: 14)) == ["Xã A half-year", "Xã B 1"])
    #expect(ids(DueList(try two(), on: Self.day, within: 13)) == ["Xã A half-year"])
    #expect(ids(DueList(try two(), on: Self.day, within: 15)) == ["Xã A half-year", "Xã B 1", "Xã B 3"])
  }

  @Test func `what is done is neither overdue nor ahead`() throws {
    let list = DueList(
      [try sheet("Xã C", #""tasks": [{ "id": "1", "due": "2024-01", "status": "done" }]"#)], on: Self.day)
    #expect(!list.isOverdue && list.isClear)
  }

  @Test func `an object holds everything that is known of a deadline`() throws {
    let list = DueList(try two(), on: Self.day, within: 2)
    #expect(
      list.values(.vi).map(JSONText.line) == [
        """
        { "schema": "plan.due/1", "file": "Xã A.plan.json", "area": "Xã A", "year": 2024, "asOf": "2024-06-12", \
        "kind": "report", "id": "half-year", "title": "Sáu tháng; báo cáo", "unit": null, "start": null, \
        "due": "2024-06-10", "days": -2, "status": "overdue", "delivered": null, "responsible": ["UBND, xã"], \
        "owedBy": [] }
        """
      ])
  }

  @Test func `a document counts what stands how`() throws {
    let text = DueList(try two(), on: Self.day).document(findings: [], refused: 1, .vi)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "plan.due/1" && document["asOf"] as? String == "2024-06-12")
    #expect(
      document["summary"] as? [String: Int] == [
        "plans": 2, "refused": 1, "overdue": 1, "today": 0, "ahead": 2, "late": 1, "delivered": 1,
      ])
    #expect((document["due"] as? [Any])?.count == 5)
  }

  @Test func `a calendar has a day for a deadline and the days of a phase, the end exclusive`() throws {
    let text = String(
      decoding: DueList(try two(), on: Self.day, within: 14).calendar(showsAll: false, .vi), as: UTF8.self)
    #expect(
      text
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//plan//plan due//VI
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Kế hoạch giảm nghèo
        BEGIN:VEVENT
        UID:report-half-year-2024-a@plan
        DTSTAMP:20240612T000000Z
        DTSTART;VALUE=DATE:20240610
        DTEND;VALUE=DATE:20240611
        SUMMARY:Báo cáo: Sáu tháng\\; báo cáo – Xã A
        DESCRIPTION:Thực hiện: UBND\\, xã
        LOCATION:Xã A
        TRANSP:TRANSPARENT
        END:VEVENT
        BEGIN:VEVENT
        UID:task-1-2024-b@plan
        DTSTAMP:20240612T000000Z
        DTSTART;VALUE=DATE:20240620
        DTEND;VALUE=DATE:20240627
        SUMMARY:Việc: Tập huấn – Xã B
        LOCATION:Xã B
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test func `an event keeps its name, and no two have the same`() throws {
    let a = try sheet("Xã A", #""reports": [{ "id": "x", "due": "2024-06-12" }]"#)
    let text = String(decoding: DueList([a, a], on: Self.day).calendar(showsAll: false, .en), as: UTF8.self)
    let names = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(names == ["UID:report-x-2024-a@plan", "UID:report-x-2024-a-2@plan"])
  }
}
