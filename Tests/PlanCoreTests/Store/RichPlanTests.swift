import Testing

@testable import PlanCore

/// What is read is what stands there, key by key.
@Suite struct RichPlanTests {
  private let plan: Plan

  init() throws {
    let read = Findings(RichPlan.text)
    #expect(read.places == [])
    plan = try #require(read.plan)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  /// The claims of a tally as `place number`, with names instead of positions.
  private func claims(_ tally: Tally) -> [String] {
    tally.claims.map { claim in
      let bound = claim.place.bound == .exactly ? "" : claim.place.bound == .atLeast ? " ≥" : " ≤"
      return "\(claim.place.steps(in: plan).map(\.text).joined(separator: "."))\(bound) \(claim.number)"
    }
  }

  @Test func area() {
    let old = FormerArea(code: AreaCode("01230"), name: "Xã Cũ", until: day(2019, 12, 31), note: "a2")
    #expect(
      plan.area
        == Area(
          code: AreaCode("01234"), name: "Phường Mẫu", kind: .ward, setting: .urban,
          within: ["Thị xã Mẫu", "Tỉnh Mẫu"],
          aliases: ["P. Mẫu"], formerly: [old, FormerArea(name: "Xã Khác")], note: "a1"))
    #expect(plan.year == 2024)
    #expect(plan.standard == "nd-07-2021")
    #expect(plan.note == "Bản chép tay")
  }

  @Test func document() {
    let february = CalendarDate(year: 2024, precision: .month(2))
    let basis = Document(
      title: "Kế hoạch", number: "67/KH-UBND", issued: day(2024, 2, 19), issuer: "UBND thị xã", note: "d2")
    #expect(
      plan.document
        == PlanDocument(
          itself: Document(
            title: "Kế hoạch giảm nghèo", number: "/KH-UBND", issued: february, issuer: "UBND phường Mẫu",
            attached: true,
            note: "d1"),
          place: "Mẫu", signer: "Chủ tịch", recipients: ["Đảng ủy", "Lưu: VT"], bases: [basis],
          cites: [Document(number: "07/2021/NĐ-CP"), Document()],
          replaces: [Document(issued: CalendarDate(year: 2023, precision: .quarter(4)))],
          appendices: [Document(title: "Biểu 01", attached: false)]))
  }

  @Test func quotas() {
    #expect(plan.quotas.map(\.povertyClass) == [.poor, .nearPoor])
    #expect(plan.quotas.map(\.group) == [nil, .ethnicMinority])
    #expect(plan.quotas.map(\.by) == ["UBND thị xã Mẫu", nil])
    #expect(plan.quotas.map(\.document) == ["67/KH-UBND", nil])
    #expect(plan.quotas.map(\.issued) == [day(2024, 2, 19), nil])
    #expect(plan.quotas.map(\.exceed) == [true, nil])
    #expect(plan.quotas.map(\.note) == ["q1", nil])
    #expect(claims(plan.quotas[0].figures) == ["poor.reduce 4", "poor.points 0.13"])
    #expect(
      claims(plan.quotas[1].figures) == [
        "groups.ethnic-minority.nearPoor.members ≥ 3", "groups.ethnic-minority.nearPoor.members ≤ 9",
        "groups.ethnic-minority.nearPoor.rate 1.50", "groups.ethnic-minority.nearPoor.reduce ≥ 2",
      ])
  }

  @Test func `the tally at the start`() {
    #expect(plan.indicators == ["water", "toilet"])
    #expect(plan.parts == ["able-to-leave", "bảo trợ xã hội", "other"])
    #expect(
      claims(plan.start) == [
        "households 1011", "members 3900",
        "poor.households 17", "poor.members 29", "poor.rate 1.68", "poor.reduce -2", "poor.points -0.20",
        "poor.lacking.water.households 3", "poor.lacking.water.rate 17.6", "poor.lacking.toilet.households 0",
        "poor.parts.able-to-leave.households 4", "poor.parts.bảo trợ xã hội.households ≥ 12",
        "poor.parts.bảo trợ xã hội.households ≤ 13", "poor.parts.other.households 0",
        "nearPoor.households 44",
        "averageLiving.households ≥ 840", "averageLiving.households ≤ 930",
        "multidimensional.members ≤ 170", "multidimensional.rate ≥ 26",
        "groups.ethnic-minority.households 310", "groups.ethnic-minority.poor.households 5",
        "groups.ethnic-minority.poor.rate 29.41", "groups.ethnic-minority.poor.share 29.4",
        "groups.ethnic-minority.poor.base 1", "groups.ethnic-minority.flows.poor.new.households 1",
        "groups.ethnic-minority.poor.lacking.water.households 2",
        "groups.merit.members 8",
      ])
  }

  @Test func `the tally of the target`() {
    #expect(
      claims(plan.target) == [
        "households 1011", "poor.households 13", "poor.rate 1.29", "poor.reduce ≥ 4", "poor.points 0.40",
        "flows.poor.toNearPoor.households 1", "flows.poor.left.households 3", "flows.poor.left.rate 17.65",
        "flows.poor.left.base 2", "flows.poor.otherOut.households 0", "flows.poor.fromNearPoor.households 0",
        "flows.poor.relapsed.households 0", "flows.poor.new.members 2", "flows.poor.otherIn.households 0",
        "flows.poor.escaped.households 4",
        "flows.nearPoor.toPoor.households 6", "flows.nearPoor.left.households 8",
        "flows.nearPoor.fromPoor.households 7",
      ])
  }

  @Test func units() {
    let one = plan.units[0]
    #expect(one.code == AreaCode("01") && one.name == "TDP Một" && one.note == "u1")
    #expect(one.kind == .residentialGroup && one.setting == .urban)
    #expect(one.aliases == ["Tổ 1", "Khu 1"] && one.inCharge == ["Hội Phụ nữ"])
    #expect(claims(one.start) == ["households 400", "poor.households 7"])
    #expect(claims(one.target) == ["poor.reduce 2"])
    #expect(plan.units.dropFirst() == [Unit(name: "Khu vực thành thị", kind: .part)])
  }

  @Test func `movements and results`() throws {
    let june = try #require(CalendarDate(year: 2024, precision: .month(6)))
    #expect(
      plan.movements == [
        Movement(
          date: try #require(day(2024, 5, 12)), unit: "01", from: .poor, to: .nearPoor, households: 1, members: 4,
          reason: .escaped, note: ""),
        Movement(date: june, unit: nil, from: .outside, to: .none, households: 2, members: nil, reason: nil, note: nil),
      ])
    let result = plan.results[0]
    #expect(result.asOf == day(2024, 6, 10) && result.status == .preliminary && result.standard == "nd-351-2025")
    #expect(result.document == "12/BC-UBND" && result.issued == CalendarDate(year: 2024, precision: .month(7)))
    #expect(claims(result.total) == ["poor.households 15"] && result.note == "r1")
    #expect(result.units.map(\.unit) == ["01", "02"])
    #expect(result.units.map { claims($0.tally) } == [["poor.households 6"], []])
    #expect(plan.results.dropFirst() == [YearResult(asOf: try #require(CalendarDate(year: 2024, precision: .year)))])
  }

  @Test func goals() {
    let goal = Goal(
      id: "school", title: "Trẻ em đi học", indicators: ["child-schooling", "adult-education"],
      population: [.poor, .nearPoor, .newlyEscaped], measure: .percentOfMembers, atLeast: Numeral(100),
      atMost: Numeral(1000, decimals: 1), due: CalendarDate(year: 2024, precision: .quarter(4)),
      result: Numeral(975, decimals: 1), note: "g1")
    #expect(plan.goals == [goal, Goal(id: "2")])
  }

  @Test func tasks() {
    let task = PlanTask(
      id: "2.1", title: "Vay vốn", project: "2", objective: "Sinh kế", unit: "01", responsible: ["UBND", "NHCSXH"],
      with: ["Hội Nông dân"], start: day(2022, 2, 7), due: CalendarDate(year: 2022, precision: .quarter(4)),
      status: .doing,
      beneficiaries: ["Hộ nghèo"], outputs: ["38 hộ vay", "1 báo cáo"], note: "t1")
    #expect(plan.tasks == [task, PlanTask(id: "2")])
  }

  @Test func `reports, money, facts, waivers`() throws {
    let report = ReportDuty(
      id: "half-year", title: "Báo cáo 6 tháng", from: ["TDP Một"], to: "UBND thị xã", due: day(2024, 6, 10),
      delivered: .on(try #require(day(2024, 6, 9))), note: "p1")
    let byUnit = [UnitDelivery(unit: "01", date: day(2024, 11, 30)), UnitDelivery(unit: "02", date: nil)]
    #expect(plan.reports == [report, ReportDuty(id: "year", delivered: .byUnit(byUnit))])
    #expect(
      plan.funding == [
        Funding(source: "Ngân sách", purpose: "Nhà ở", amount: Numeral(120_000_000), note: "f1"),
        Funding(source: "Vận động", amount: Numeral(15, decimals: 1)),
      ])
    #expect(
      plan.facts == [
        Fact(title: "Số thôn", value: .number(Numeral(8)), unit: "thôn", note: "c1"),
        Fact(title: "Diện tích", value: .number(Numeral(1250, decimals: 2)), unit: "km²"),
        Fact(title: "Nhà", value: .text("gần 30")), Fact(title: "Chênh lệch", value: .number(Numeral(-3))),
      ])
    #expect(
      plan.waivers == [
        Waiver(
          code: "E2101", pointer: "/total/start/poor/rate", reason: "Bản gốc in vậy", until: day(2024, 12, 31),
          note: "w1")
      ])
  }

  @Test func `it holds every key of every table`() {
    // A new key in the reader's tables must find its way into this plan.
    for shape in PlanShape.all {
      for key in shape.readerKeys { #expect(RichPlan.text.contains("\"\(key)\":"), "\(shape.name) \(key)") }
    }
  }
}
