import Testing

@testable import PlanCore

@Suite struct DocumentRulesTests {
  private static func found(_ members: String) throws -> FaultsFound {
    try FaultsFound(#""document": { \#(members) }"#)
  }

  @Test(arguments: [
    ("40/KH-UBND", "40/KH-UBND", true), ("05/KH-UBND", "5/KH - UBND", true), ("/KH-UBND", "40/KH-UBND", true),
    ("…/KH-UBND", "40/kh-ubnd", true), ("Số: 40/KH-UBND", "40/KH-UBND", true), ("40", "40/KH-UBND", true),
    ("40/KH-UBND", "41/KH-UBND", false), ("40/KH-UBND", "40/QĐ-UBND", false), ("/KH-UBND", "/QĐ-UBND", false),
    ("95-KH/ĐU", "95-KH/ĐU", true), ("95-KH/ĐU", "96-KH/ĐU", false), ("SO/KH", "40/KH", true),
  ])
  func `an appendix repeats the number`(own: String, appendix: String, agrees: Bool) throws {
    let found = try Self.found(#""number": "\#(own)", "appendices": [{}, { "number": "\#(appendix)" }]"#)
    #expect(found.places == (agrees ? [] : ["E6101 /document/appendices/1/number"]))
  }

  @Test(arguments: [
    ("2021-03-22", "2021-03-22", true, nil), ("2024", "2024-02-22", true, nil), ("2024-02", "2024", true, nil),
    ("2021-03-22", "2021-03-21", false, nil),
    ("2021-03-22", "2021-03-02", false, "rơi một chữ số của ngày"),
    ("2021-03-12", "2021-03-21", false, "hai chữ số của ngày đổi chỗ"),
    ("2021-03-04", "2021-04-03", false, "ngày và tháng đổi chỗ"),
    ("2021-03-22", "2020-03-22", false, "còn để năm trước"),
    ("2024-02", "2024-03-01", false, nil), ("2023", "2024", false, nil),
  ])
  func `an appendix repeats the date`(own: String, appendix: String, agrees: Bool, cause: String?) throws {
    let found = try Self.found(#""issued": "\#(own)", "appendices": [{ "issued": "\#(appendix)" }]"#)
    #expect(found.places == (agrees ? [] : ["E6101 /document/appendices/0/issued"]))
    #expect(found.causes == (agrees ? [] : [cause]))
  }

  @Test func `an appendix that is not there repeats nothing`() throws {
    let found = try Self.found(
      #""number": "1/KH", "issued": "2024", "appendices": [{ "number": "2/KH", "issued": "2023", "attached": false }]"#)
    #expect(found.places == [])
  }

  @Test(arguments: [
    ("2024-03-22", "2024-03-22", false), ("2024-03-22", "2024-03-23", true), ("2024-03", "2024-03-31", false),
    ("2024-03", "2024-04", true), ("2024", "2024-12-31", false), ("2024", "2025", true), ("2024-03-22", "2024", false),
    ("2024-Q1", "2024-03", false), ("2024-Q1", "2024-Q2", true),
  ])
  func `only what is certainly later is later`(own: String, other: String, isLater: Bool) throws {
    for (list, code) in [("bases", "E6102"), ("cites", "E6102"), ("replaces", "E6103")] {
      let found = try Self.found(#""issued": "\#(own)", "\#(list)": [{ "issued": "\#(other)" }]"#)
      #expect(found.places == (isLater ? ["\(code) /document/\(list)/0/issued"] : []))
    }
    #expect(try Self.found(#""bases": [{ "issued": "\#(other)" }]"#).places == [])
  }

  @Test(arguments: [
    ("07/2020/NĐ-CP", "2021-01-27", true), ("07/2021/NĐ-CP", "2021-01-27", false), ("88/2019/QH14", "2019", false),
    ("88/2019/QH14", "2020", true), ("2085/QĐ-TTg", "2016-10-31", false), ("40/KH-UBND", "2021-03-22", false),
    ("/2020/NĐ-CP", "2021", true), ("1999/2000/2001/X", "2024", false), ("07/ 2020 /NĐ-CP", "2021", true),
    ("12/0020/X", "2021", false), ("-2020/QĐ", "2021", false),
  ])
  func `the year in a number is that of the date`(number: String, issued: String, isWrong: Bool) throws {
    for list in ["bases", "cites", "replaces"] {
      let found = try Self.found(#""\#(list)": [{ "number": "\#(number)", "issued": "\#(issued)" }]"#)
      #expect(found.places == (isWrong ? ["E6106 /document/\(list)/0/number"] : []))
    }
    let own = try Self.found(#""number": "\#(number)", "issued": "\#(issued)""#)
    #expect(own.places == (isWrong ? ["E6106 /document/number"] : []))
  }

  @Test func `numbers of quotas and results count too`() throws {
    let found = try FaultsFound(
      """
      "quotas": [{ "class": "poor", "document": "1/2023/QĐ-UBND", "issued": "2024-01-05" }],
      "results": [{ "asOf": "2024", "document": "2/2023/QĐ-UBND", "issued": "2024-12-05" }]
      """)
    #expect(found.places == ["E6106 /quotas/0/document", "E6106 /results/0/document"])
  }

  @Test func `a document without a number is named by its title`() throws {
    let title = String(repeating: "a", count: 70)
    let found = try Self.found(
      #""issued": "2024-01", "bases": [{ "number": "/QĐ", "title": "\#(title)", "issued": "2024-02" }, { "issued": "2025" }]"#
    )
    let short = String(repeating: "a", count: 59) + "…"
    #expect(found.messages.first == "`\(short)` ghi tháng 2/2024, sau kế hoạch đã dẫn nó (tháng 1/2024)")
    #expect(found.messages.last == "the document is dated 2025, after the plan that names it (January 2024)")
  }
}
