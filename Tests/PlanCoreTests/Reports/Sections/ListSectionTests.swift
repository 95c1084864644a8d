import Testing

@testable import PlanCore

/// The tables of objects: each member of an object is a column, and people read it with the noise left out.
@Suite struct ListSectionTests {
  private func view(_ name: SectionName, _ members: String) throws -> Table {
    try #require(name.section(try Plans.input(members))?.views.first)
  }

  // MARK: quotas

  private static let quotas = """
    "total": { "start": { "households": 300, "poor": 10 }, "target": { "households": 300, "poor": 6 } },
    "quotas": [{ "class": "poor", "rate": 2.5, "reduce": 3, "by": "UBND thị xã", "document": "67/KH-UBND",
      "issued": "2024-02-19", "exceed": true, "note": "n" }]
    """

  @Test func `a quota stands beside the promise`() throws {
    let row = try Plans.input(Self.quotas).table(.quotas).row(0)
    #expect(row["class"] == "poor")
    #expect(row["group"] == "null")
    #expect(row["rate"] == "2.5 printed")
    #expect(row["reduce"] == "3")
    #expect(row["points"] == "null")
    #expect(row["promised.reduce"] == "4 computed")
    #expect(row["promised.rate"] == "2.00 computed")
    #expect(row["promised.points"] == "1.33 computed")
    #expect((row["exceed"], row["issued"], row["note"]) == ("true", "2024-02-19", "n"))
  }

  @Test func `people read of the promise what is assigned, and drops`() throws {
    #expect(
      try view(.quotas, Self.quotas).columns.map(\.id) == [
        "class", "rate", "reduce", "promised.rate", "promised.reduce", "promised.points", "by", "document", "issued",
        "exceed", "note",
      ])
  }

  // MARK: goals

  @Test(arguments: [
    (#""measure": "percent", "atLeast": 95"#, "≥ 95 % số hộ", "≥ 95 % of households"),
    (#""measure": "percent", "atLeast": 100"#, "100 % số hộ", "100 % of households"),
    (#""measure": "percent-of-members", "atMost": 9.2"#, "≤ 9,2 % số người", "≤ 9.2 % of persons"),
    (#""measure": "members", "atMost": 0"#, "0 người", "0 persons"),
    (#""measure": "households", "atLeast": 1000, "atMost": 1000"#, "1.000 hộ", "1,000 households"),
    (#""measure": "percent", "atLeast": 98.5, "atMost": 99"#, "98,5–99 % số hộ", "98.5–99 % of households"),
    (#""measure": "households", "atLeast": 100"#, "≥ 100 hộ", "≥ 100 households"),
  ])
  func `the bound of a goal reads as a phrase`(members: String, vi: String, en: String) throws {
    let goals = #""goals": [{ "id": "a", "title": "Mục tiêu", \#(members) }]"#
    let table = try view(.goals, goals)
    let bound = try #require(table.columns.firstIndex { $0.id == "bound" })
    #expect(table.rows[0][bound].value == .word(id: "", Phrase(vi: vi, en: en)))
  }

  @Test func `a goal's indicators and note stand below it`() throws {
    let goals = """
      "goals": [{ "id": "school", "indicators": ["child-schooling", "own-idea"], "population": ["poor", "near-poor"],
        "due": "2024-12", "result": 97.5, "note": "tính trên trẻ em" }]
      """
    #expect(
      try view(.goals, goals).words() == [
        ["school", "hộ nghèo, hộ cận nghèo", "tháng 12/2024", "97,5"],
        ["Chỉ số: trẻ em đi học, own-idea", "", "", ""], ["Ghi chú: tính trên trẻ em", "", "", ""],
      ])
    let row = try Plans.input(goals).table(.goals).row(0)
    #expect(row["population"] == "poor; near-poor")
    #expect((row["due"], row["result"], row["measure"]) == ("2024-12", "97.5", "null"))
  }

  // MARK: tasks

  private static let tasks = """
    "units": [{ "code": "5", "name": "Xã Năm" }],
    "tasks": [
      { "id": "v.1", "title": "Chủ trì", "responsible": ["Công chức A"] },
      { "id": "v.1-1", "title": "Lập kế hoạch", "project": "v.1", "responsible": ["Công chức A"], "with": ["Đoàn", "Hội"],
        "start": "2024-02-07", "due": "2024-Q4", "status": "doing", "unit": "5" },
      { "id": "v.1-2", "title": "Báo cáo", "project": "v.1", "responsible": ["Công chức B"], "objective": "o",
        "beneficiaries": ["b"], "outputs": ["x", "y"], "note": "n" }
    ]
    """

  @Test func `who does the whole is not said again of its parts, which are set in`() throws {
    let part = "\u{2007}\u{2007}"
    #expect(
      try view(.tasks, Self.tasks).words() == [
        ["v.1", "Chủ trì", "", "", "", ""], ["", "Chủ trì: Công chức A", "", "", "", ""],
        ["v.1-1", part + "Lập kế hoạch", "Xã Năm", "7/2/2024", "quý IV/2024", "đang làm"],
        ["", part + "Phối hợp: Đoàn; Hội", "", "", "", ""],
        ["v.1-2", part + "Báo cáo", "", "", "", ""], ["", part + "Chủ trì: Công chức B", "", "", "", ""],
        ["", part + "Mục tiêu: o", "", "", "", ""], ["", part + "Đối tượng: b", "", "", "", ""],
        ["", part + "Kết quả: x; y", "", "", "", ""],
        ["", part + "Ghi chú: n", "", "", "", ""],
      ])
  }

  @Test func `machines read every member of a task`() throws {
    let row = try Plans.input(Self.tasks).table(.tasks).row(1)
    #expect(
      row == [
        "id": "v.1-1", "title": "Lập kế hoạch", "project": "v.1", "objective": "null", "unit": "5",
        "responsible": "Công chức A", "with": "Đoàn; Hội", "start": "2024-02-07", "due": "2024-Q4", "status": "doing",
        "beneficiaries": "", "outputs": "", "note": "null",
      ])
  }

  // MARK: reports, funding, documents, facts

  @Test func `a report says where it comes from, where it goes and who has delivered`() throws {
    let members = """
      "units": [{ "code": "01", "name": "Một" }],
      "reports": [{ "id": "half-year", "title": "6 tháng", "from": ["Các xã"], "to": "UBND huyện", "due": "2021-06-10",
        "delivered": { "01": "2021-06-09", "02": null }, "note": "trước 10/6" }, { "id": "ad-hoc", "delivered": "2021-12-01" }]
      """
    #expect(
      try view(.reports, members).words() == [
        ["6 tháng", "Các xã", "UBND huyện", "10/6/2021", "Một: 9/6/2021; 02: –"],
        ["Ghi chú: trước 10/6", "", "", "", ""], ["ad-hoc", "", "", "", "1/12/2021"],
      ])
    #expect(try Plans.input(members).table(.reports).row(0)["delivered"] == "01: 2021-06-09; 02: –")
  }

  @Test func `funding and facts are as the plan says`() throws {
    let members = """
      "funding": [{ "source": "Ngân sách", "for": "nhà ở", "amount": 1500000000 }, { "source": "Quỹ" }],
      "facts": [{ "title": "Số thôn", "value": 8, "unit": "thôn" }, { "title": "Khu vực", "value": "III", "note": "n" }]
      """
    #expect(try view(.funding, members).words() == [["Ngân sách", "nhà ở", "1.500.000.000"], ["Quỹ", "", ""]])
    #expect(try view(.facts, members).words() == [["Số thôn", "8", "thôn", ""], ["Khu vực", "III", "", "n"]])
  }

  @Test func `documents stand in the order of a plan, with what is not attached`() throws {
    let members = """
      "document": { "title": "Kế hoạch", "number": "/KH-UBND", "issued": "2024-02", "issuer": "UBND phường", "place": "Mẫu",
        "signer": "Chủ tịch", "recipients": ["A", "B"], "appendices": [{ "title": "Biểu 01", "attached": false, "note": "n" }],
        "cites": [{ "number": "07/2021/NĐ-CP" }], "bases": [{ "title": "Cơ sở" }], "replaces": [{ "number": "1/KH" }] }
      """
    let table = try view(.documents, members)
    #expect(
      table.words() == [
        ["Kế hoạch này", "/KH-UBND", "tháng 2/2024", "UBND phường: Kế hoạch"], ["Căn cứ", "", "", "Cơ sở"],
        ["Viện dẫn", "07/2021/NĐ-CP", "", ""], ["Thay thế", "1/KH", "", ""],
        ["Phụ lục", "", "", "Biểu 01 (không kèm theo)"], ["", "", "", "n"],
      ])
    #expect(table.notes.map(\.vi) == ["Người ký: Chủ tịch", "Nơi ban hành: Mẫu", "Nơi nhận: A; B"])
    let row = try Plans.input(members).table(.documents).row(0)
    #expect((row["place"], row["signer"], row["recipients"]) == ("Mẫu", "Chủ tịch", "A; B"))
  }

  @Test(arguments: SectionName.allCases)
  func `a plan that says nothing has no section`(name: SectionName) throws {
    #expect(name.section(try Plans.input(""))?.table == nil)
  }
}
