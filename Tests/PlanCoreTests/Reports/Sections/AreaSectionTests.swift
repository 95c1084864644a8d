import Testing

@testable import PlanCore

/// The tables of areas: `summary`, `units`, `rates`, `lacks`, `flow`.
@Suite struct AreaSectionTests {
  private static let ward = """
    "units": [
      { "code": "1", "name": "TDP Một", "kind": "residential-group", "aliases": ["T1"], "inCharge": ["Hội Phụ nữ", "Đoàn"],
        "start": { "households": 100, "poor": 7, "nearPoor": 5 },
        "target": { "households": 100, "poor": { "households": 4, "reduce": 3 }, "nearPoor": 5 } },
      { "code": "2", "name": "TDP Hai", "kind": "residential-group", "setting": "urban", "note": "mới",
        "start": { "households": 200, "poor": 3, "nearPoor": 6 },
        "target": { "households": 200, "poor": { "households": 2, "reduce": 1 }, "nearPoor": 2 } }
    ]
    """

  // MARK: units

  @Test func `units have the official columns and what else is known of a unit`() throws {
    let table = try Plans.input(Self.ward).table(.units)
    let figures = ["poor", "nearPoor"].flatMap { povertyClass in
      [
        "start.?.households", "start.?.rate", "target.?.reduce", "target.?.points", "target.?.households",
        "target.?.rate",
      ]
      .map { $0.replacing("?", with: povertyClass) }
    }
    #expect(
      table.columns.map(\.id) == ["unit", "name", "start.households", "target.households"] + figures
        + ["kind", "setting", "aliases", "inCharge", "note"])
    let first = try table.row(of: "1").mapValues(\.spelled)
    #expect(first["kind"] == "residential-group")
    #expect(first["inCharge"] == "Hội Phụ nữ; Đoàn")
    #expect(first["aliases"] == "T1")
    #expect(first["target.poor.points"] == "3.00 computed")
    #expect(try table.row(of: "2")["note"]?.spelled == "mới")
    #expect(try table.row(of: nil)["start.poor.rate"]?.spelled == "3.33 computed")
  }

  @Test func `people read thirteen columns, the households once`() throws {
    let section = try #require(SectionName.units.section(try Plans.input(Self.ward)))
    // No., name, households, and six for each class.
    #expect(section.views[0].columns.count == 15)
    #expect(section.views[0].columns[2].headings == [Phrase(vi: "Tổng số hộ dân", en: "All households")])
    #expect(section.views[0].columns[1].headings == [Phrase(vi: "Tổ dân phố", en: "Residential group")])
    #expect(section.views[1].words() == [["1", "TDP Một", "Hội Phụ nữ; Đoàn"]])
  }

  @Test func `households stand twice where they change`() throws {
    let units =
      #""units": [{ "name": "Một", "start": { "households": 100, "poor": 1 }, "target": { "households": 101 } }]"#
    let view = try #require(SectionName.units.section(try Plans.input(units))).views[0]
    #expect(view.columns.prefix(4).map(\.id) == ["unit", "name", "start.households", "target.households"])
    #expect(view.columns[2].headings.count == 2)
  }

  @Test func `a plan without units has no table of units and no rows elsewhere`() throws {
    let input = try Plans.input(#""total": { "start": { "poor": 7 } }"#)
    #expect(SectionName.units.section(input) == nil)
    #expect(try input.table(.summary).rows.isEmpty)
    #expect(try input.cell(.summary, "start.poor.households") == "7")
  }

  @Test func `a third class is shown unit by unit only where a unit claims it`() throws {
    let claimed = Self.ward.replacing(
      #""nearPoor": 6 }"#, with: #""nearPoor": 6, "multidimensional": { "members": 30 } }"#)
    #expect(try Plans.input(Self.ward).table(.units).columns.allSatisfy { !$0.id.contains("multidimensional") })
    #expect(try Plans.input(claimed).cell(.units, "start.multidimensional.households", of: "1") == "12 computed")
  }

  // MARK: summary

  @Test func `the summary has classes, groups and parts in the order of forms`() throws {
    let members = """
      "total": { "start": { "households": 2991, "poor": { "households": 17, "members": 29,
        "parts": { "social-protection": 13, "able-to-leave": 4 } }, "nearPoor": 44,
        "groups": { "merit": { "nearPoor": 2 } } }, "target": { "poor": { "reduce": 4 } } }
      """
    let section = try #require(SectionName.summary.section(try Plans.input(members)))
    #expect(
      section.views[0].rows.map { $0[0].value.words(.vi) } == [
        "Tổng số hộ dân", "Hộ nghèo", "Hộ nghèo: bảo trợ xã hội", "Hộ nghèo: có khả năng thoát", "Hộ cận nghèo",
        "Hộ cận nghèo người có công",
      ])
    let total = try #require(section.table).row(of: nil).mapValues(\.spelled)
    #expect(total["start.poor.parts.able-to-leave.households"] == "4")
    // 4 of the 17 poor: not a share of all households, so people do not read it in their column.
    #expect(total["start.poor.parts.able-to-leave.rate"] == "23.53 computed")
    #expect(section.views[0].words()[3].filter { !$0.isEmpty } == ["Hộ nghèo: có khả năng thoát", "4"])
    #expect(total["start.groups.merit.nearPoor.share"] == "4.55 computed")
  }

  // MARK: rates

  private static let communes = """
    "total": { "start": { "poor": { "households": 170, "rate": 5.3, "points": 0.9 } } },
    "units": [
      { "code": "1", "name": "TT. Một", "kind": "township",
        "start": { "poor": { "households": 107, "rate": 3.29, "points": 0.77 },
          "groups": { "ethnic-minority": { "poor": { "households": 59, "rate": 10.59 } } } },
        "target": { "poor": { "households": 65, "rate": 1.99, "points": 1.31, "reduce": 42 } } },
      { "code": "2", "name": "Xã Hai", "kind": "commune",
        "start": { "poor": { "households": 63, "rate": 4.12, "points": 1.34 } },
        "target": { "poor": { "households": 44, "rate": 2.84, "points": 1.28, "reduce": 19 } } }
    ]
    """

  @Test func `rates have the columns of a district's first appendix`() throws {
    let section = try #require(SectionName.rates.section(try Plans.input(Self.communes)))
    #expect(
      section.table?.columns.map(\.id) == [
        "unit", "name", "start.poor.households", "start.poor.rate", "start.poor.points", "target.poor.households",
        "target.poor.rate", "target.poor.points", "target.poor.reduce",
      ])
    #expect(section.views.map(\.title.vi) == ["Tỷ lệ và mức giảm", "Tỷ lệ và mức giảm – hộ dân tộc thiểu số"])
    #expect(section.views[0].columns[1].headings == [Phrase(vi: "Xã, thị trấn", en: "Commune, township")])
    // A unit of which nothing is known is no line.
    #expect(section.views[1].rows.count == 1)
  }

  @Test func `rates of a group are of that group`() throws {
    let input = try Plans.input(Self.communes, group: .ethnicMinority)
    #expect(try input.cell(.rates, "start.groups.ethnic-minority.poor.rate", of: "1") == "10.59 printed")
    // 59 of 107.
    #expect(try input.cell(.rates, "start.groups.ethnic-minority.poor.share", of: "1") == "55.14 computed")
    #expect(SectionName.rates.section(try Plans.input(Self.communes, group: .merit))?.table == nil)
  }

  @Test func `the whole report shows the poor of each unit once`() throws {
    let units = try #require(SectionName.units.section(try Plans.input(Self.communes)))
    #expect(units.views.flatMap(\.columns).allSatisfy { !$0.id.contains("poor") })
    #expect(units.alone[0].columns.contains { $0.id == "start.poor.households" })
    // Without last year's drop the table by unit says it all.
    let ward = try #require(SectionName.rates.section(try Plans.input(Self.ward)))
    #expect(ward.views.isEmpty)
    #expect(ward.alone.count == 1)
  }

  // MARK: lacks

  private static let lacks = """
    "total": { "start": { "poor": { "households": 17, "lacking": { "telecom": 12, "employment": { "households": 3, "rate": 58.8 }, "own-idea": 1 } } } },
    "units": [{ "code": "1", "name": "Một",
      "start": { "poor": { "households": 10, "lacking": { "telecom": 8 } } },
      "target": { "poor": { "households": 5, "lacking": { "telecom": { "households": 2, "reduce": 7, "points": 40.0 } } } } }]
    """

  @Test(arguments: [
    (nil, "start.poor.lacking.employment.rate", "17.65 computed, prints 58.8 instead"),
    (nil, "start.poor.lacking.telecom.rate", "70.59 computed"),
    ("1", "start.poor.lacking.telecom.rate", "80.00 computed"),
    ("1", "target.poor.lacking.telecom.rate", "40.00 computed"),
    // 8 less 2; the plan prints 7.
    ("1", "target.poor.lacking.telecom.reduce", "6 computed, prints 7 instead"),
    ("1", "target.poor.lacking.telecom.points", "40.00 computed"),
    ("1", "start.poor.lacking.employment.households", "null"),
  ])
  func `lacks are shares of their class`(unit: String?, column: String, expected: String) throws {
    #expect(try Plans.input(Self.lacks).cell(.lacks, column, of: unit) == expected)
  }

  @Test func `indicators stand in the official order, unknown ones last, and each has a bar`() throws {
    let section = try #require(SectionName.lacks.section(try Plans.input(Self.lacks)))
    #expect(section.views[0].rows.map { $0[0].value.words(.vi) } == ["Việc làm", "Dịch vụ viễn thông", "own-idea"])
    #expect(section.views[0].rows.map { $0[1].spelled } == ["3/17", "12/17", "1/17"])
  }

  @Test func `each unit has a line for last year, the plan and the decrease`() throws {
    let form = try #require(SectionName.lacks.section(try Plans.input(Self.lacks))).views[1]
    #expect(
      form.rows.map { $0[1].value.words(.vi) } == ["Năm 2023", "KH 2024", "Giảm", "Năm 2023", "KH 2024", "Giảm"])
    #expect(form.rows.map { $0[0].value.words(.vi) } == ["Một", "", "", "Cộng", "", ""])
    #expect(form.sums == 3)
    // 8 lack it of 10, 2 of 5, and 6 fewer, where the plan prints 7.
    let telecom = form.columns.indices.filter { form.columns[$0].headings[0].vi == "Dịch vụ viễn thông" }
    #expect(
      form.rows[0..<3].map { row in telecom.map { row[$0].spelled } } == [
        ["8", "80.00 computed"], ["2", "40.00 computed"], ["6 computed, prints 7 instead", "40.00 computed"],
      ])
  }

  // MARK: flow

  @Test func `flows stand in the order of forms`() throws {
    let members = """
      "total": { "start": { "poor": 20 }, "target": { "poor": 16, "flows": {
        "poor": { "new": 1, "toNearPoor": { "households": 4, "members": 15 }, "left": 1 }, "nearPoor": { "fromPoor": 4 } } } }
      """
    let table = try Plans.input(members).table(.flow)
    #expect(
      table.columns.map(\.id).filter { $0.hasSuffix("households") } == [
        "target.flows.poor.toNearPoor.households", "target.flows.poor.left.households",
        "target.flows.poor.new.households", "target.flows.nearPoor.fromPoor.households",
      ])
    #expect(try table.row(of: nil)["target.flows.poor.toNearPoor.members"]?.spelled == "15")
    // A drop of a flow means nothing.
    #expect(!table.columns.contains { $0.id.hasSuffix("reduce") || $0.id.hasSuffix("points") })
  }
}
