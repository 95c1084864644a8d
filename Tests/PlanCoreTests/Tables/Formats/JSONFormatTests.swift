import Foundation
import Testing

@testable import PlanCore

struct JSONFormatTests {
  private func json(_ tables: [Table], _ language: Language = .vi) -> String {
    JSONFormat(language: language).write(
      tables, area: [("code", .text("01234")), ("name", .text("Phường Mẫu")), ("kind", .text("ward"))], year: 2024,
      asOf: CalendarDate(existing: 2026, .day(month: 1, day: 31)))
  }

  @Test func theDocumentIsAsTheFormatSays() {
    let table = Table(
      id: "units", title: Phrase(vi: "Các tổ dân phố", en: "Residential groups"),
      columns: [
        Table.Column("name", [Phrase(vi: "Đơn vị", en: "Unit")], .text),
        Table.Column(
          "start.poor.rate", [Phrase(vi: "Hộ nghèo", en: "Poor"), Phrase(vi: "Tỷ lệ %", en: "Rate %")], .rate),
      ],
      rows: [
        [.words("TDP Một"), .rate(5880, .printed)], [.words("TDP Hai"), Table.Cell(.unknown, source: .printed)],
      ],
      total: [Table.Cell(.blank), .rate(86, nil)])
    let expected = """
      {
        "schema": "plan.report/1",
        "area": { "code": "01234", "name": "Phường Mẫu", "kind": "ward" },
        "year": 2024,
        "asOf": "2026-01-31",
        "tables": [
          {
            "id": "units",
            "title": "Các tổ dân phố",
            "columns": [
              { "id": "name", "title": "Đơn vị", "kind": "text" },
              { "id": "start.poor.rate", "title": "Hộ nghèo – Tỷ lệ %", "kind": "rate" }
            ],
            "rows": [
              { "name": "TDP Một", "start.poor.rate": 58.80, "start.poor.rate.source": "printed" },
              { "name": "TDP Hai", "start.poor.rate": null }
            ],
            "total": { "start.poor.rate": 0.86 }
          }
        ]
      }

      """
    #expect(json([table]) == expected)
  }

  @Test(arguments: [
    (Table.Cell(.blank, source: .printed), Table.Kind.rate, "{}"),
    (Table.Cell(.unknown), .rate, #"{ "x": null }"#),
    (.rate(69), .rate, #"{ "x": 0.69, "x.source": "computed" }"#),
    (.rate(69), .count, #"{ "x": 0.69 }"#),
    (.rate(69, .implied), .count, #"{ "x": 0.69, "x.source": "implied" }"#),
    (
      .rate(13, .impliedIfUnchanged), .points,
      #"{ "x": 0.13, "x.source": "implied", "x.assuming": "households-unchanged" }"#
    ),
    (
      Table.Cell(.number(Numeral(1765, decimals: 2)), source: .computed, printed: Numeral(588, decimals: 1)), .rate,
      #"{ "x": 17.65, "x.source": "computed", "x.printed": 58.8 }"#
    ),
    (
      Table.Cell(.interval(low: Numeral(1382), high: Numeral(1384), shown: nil), source: .implied), .count,
      #"{ "x": null, "x.min": 1382, "x.max": 1384, "x.source": "implied" }"#
    ),
    (
      Table.Cell(.interval(low: Numeral(26), high: nil, shown: Numeral(27))), .count,
      #"{ "x": 27, "x.min": 26, "x.max": null }"#
    ),
    (Table.Cell(.list(["a", "b"])), .text, #"{ "x": ["a", "b"] }"#),
    (Table.Cell(.list([])), .text, #"{ "x": [] }"#),
    (Table.Cell(.word(id: "met", Phrase(vi: "đạt", en: "met"))), .text, #"{ "x": "met" }"#),
    (Table.Cell(.flag(false)), .text, #"{ "x": false }"#),
    (Table.Cell(.date(CalendarDate(existing: 2022, .quarter(4)))), .date, #"{ "x": "2022-Q4" }"#),
    (Table.Cell(.share(part: 12, whole: 17)), .share, #"{ "x": { "part": 12, "whole": 17 } }"#),
  ])
  func everyCellHasItsMembers(cell: Table.Cell, kind: Table.Kind, row: String) {
    let table = Table(
      id: "t", title: Phrase(same: ""), columns: [Table.Column("x", [], kind)], rows: [], total: [cell])
    #expect(json([table]).contains("\"total\": \(row)"))
  }

  @Test func everyDocumentIsJSON() throws {
    var random = RandomTables(seed: 11)
    for _ in 0..<30 {
      let tables = (0..<random.below(3)).map { _ in random.table() }
      let object = try JSONSerialization.jsonObject(with: Data(json(tables).utf8)) as? [String: Any]
      let read = try #require(object?["tables"] as? [[String: Any]])
      #expect(read.compactMap { ($0["rows"] as? [Any])?.count } == tables.map(\.rows.count))
      #expect(read.compactMap { $0["title"] as? String } == tables.map { $0.title(.vi) })
    }
  }
}
