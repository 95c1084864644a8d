import Foundation
import Testing

@testable import PlanCore

@Suite struct FormatTests {
  @Test(arguments: [
    ("md", Format.markdown), ("markdown", .markdown), ("MD", .markdown), ("csv", .csv), ("tsv", .tsv), ("tab", .tsv),
    ("json", .json), ("ndjson", .ndjson), ("jsonl", .ndjson), ("txt", .text), ("text", .text),
  ])
  func `an ending stands for one format`(ending: String, format: Format) {
    #expect(Format(ending: ending) == format)
  }

  @Test(arguments: ["", "pdf", "jso", "c sv", ".csv", "plan"])
  func `other endings stand for none`(ending: String) {
    #expect(Format(ending: ending) == nil)
  }

  @Test func `no two formats share an ending, and each has one`() {
    let endings = Format.allCases.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    #expect(Format.allCases.allSatisfy { !$0.endings.isEmpty })
  }

  @Test func `a format is called by its name or its ending`() {
    #expect(Format.allCases.allSatisfy { Format(named: $0.rawValue) == $0 })
    #expect(Format(named: "md") == .markdown)
    #expect(Format(named: "pdf") == nil)
  }

  // MARK: An answer in every format

  private static let table = Table(
    id: "units", title: Phrase(vi: "Các thôn", en: "Villages"),
    columns: [
      Table.Column("name", [Phrase(vi: "Thôn", en: "Village")], .text),
      Table.Column("start.poor.households", [Phrase(vi: "Hộ nghèo", en: "Poor")], .count),
    ],
    rows: [[Table.Cell(.text("Thôn 1")), Table.Cell(.number(Numeral(7)))]],
    total: [Table.Cell(.blank), Table.Cell(.number(Numeral(7)))])

  private static let reply: Reply = {
    let plan = Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021")
    return Reply(on: plan, asOf: CalendarDate(existing: 2024, .day(month: 6, day: 30))) {
      [
        .title(Phrase(vi: "Xã Mẫu", en: "Mẫu")), .line(Phrase(vi: "năm 2024", en: "in 2024")), .table(table),
        .remark(Phrase(vi: "Hết.", en: "End.")),
      ]
    } tables: {
      [table]
    }
  }()

  private func write(_ format: Format) -> String {
    String(decoding: format.write(Self.reply, Style(.vi, byteOrderMark: false)), as: UTF8.self)
  }

  @Test func `as text`() {
    #expect(
      write(.text) == """
        Xã Mẫu
        năm 2024

        Các thôn
        Thôn    Hộ nghèo
        ────────────────
        Thôn 1         7
        ────────────────
        Cộng           7

        Hết.

        """)
  }

  @Test func `as Markdown`() {
    #expect(
      write(.markdown) == """
        # Xã Mẫu

        năm 2024

        ## Các thôn

        | Thôn | Hộ nghèo |
        | --- | ---: |
        | Thôn 1 | 7 |
        | **Cộng** | **7** |

        Hết.

        """)
  }

  @Test func `as separated values`() {
    #expect(write(.csv) == "Thôn;Hộ nghèo\r\nThôn 1;7\r\nCộng;7\r\n")
    #expect(write(.tsv) == "Thôn\tHộ nghèo\nThôn 1\t7\nCộng\t7\n")
    #expect(Format.tsv.write(Self.reply, Style(.vi)).starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `as one object for each row`() {
    #expect(
      write(.ndjson) == """
        { "schema": "plan.row/1", "area": "Xã Mẫu", "year": 2024, "table": "units", "name": "Thôn 1", \
        "start.poor.households": 7 }
        { "schema": "plan.row/1", "area": "Xã Mẫu", "year": 2024, "table": "units", "total": true, \
        "start.poor.households": 7 }

        """)
  }

  @Test func `as one JSON document`() throws {
    let read = try JSONSerialization.jsonObject(with: Data(write(.json).utf8)) as? [String: Any]
    let document = try #require(read)
    #expect(document["schema"] as? String == "plan.report/1")
    #expect((document["tables"] as? [[String: Any]])?.first?["id"] as? String == "units")
  }

  @Test func `one table is the one that is named, else the first`() {
    let other = Table(id: "other", title: Phrase(same: "x"), columns: Self.table.columns, rows: [])
    func csv(_ sheet: String?) -> [UInt8] {
      let reply = Reply {
        []
      } tables: {
        [other, Self.table]
      } json: { _ in
        []
      }
      let named = Reply(sheet: sheet, blocks: reply.blocks, tables: reply.tables, json: reply.json)
      return Format.csv.write(named, Style(.en, byteOrderMark: false))
    }
    #expect(csv(nil) == Array("Village,Poor\r\n".utf8))
    #expect(csv("units") == Array("Village,Poor\r\nThôn 1,7\r\nTotal,7\r\n".utf8))
    #expect(csv("none") == [])
  }
}
