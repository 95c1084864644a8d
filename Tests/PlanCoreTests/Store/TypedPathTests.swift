import Testing

@testable import PlanCore

@Suite struct TypedPathTests {
  private let plan: Plan

  init() throws {
    let text = MarkedText.plan(
      #"""
      "units": [
        { "code": "01", "name": "Thôn Đông", "start": { "poor": { "parts": { "còn lại": 1 } } } },
        { "code": "02", "name": "Thôn Tây", "aliases": ["P. Tây"] },
        { "code": "03", "name": "Thôn 7" }, { "code": "04", "name": "Tổ dân phố 7" }
      ],
      "quotas": [{ "class": "poor", "reduce": 4 }, { "class": "near-poor", "reduce": 3 }],
      "movements": [{ "date": "2024-05-12", "from": "poor", "to": "none", "households": 1 }],
      "results": [{ "asOf": "2024-06-10", "units": { "01": { "poor": 6 } } }, { "asOf": "2024-12-10" }],
      "goals": [{ "id": "school" }, { "id": "water" }],
      "tasks": [{ "id": "2" }, { "id": "2.1", "outputs": ["Đường"] }],
      "reports": [{ "id": "year", "delivered": { "01": "2024-11" } }],
      "facts": [{ "value": 8 }, { "title": "Số thôn" }]
      """#)
    plan = try #require(Findings(text).plan)
  }

  @Test(
    arguments: [
      ("units.02.target.poor", ["units", 1, "target", "poor"]),
      ("units.\"Thôn Đông\".start.households", ["units", 0, "start", "households"]),
      ("units.thon dong.start.poor.rate", ["units", 0, "start", "poor", "rate"]),
      ("units.2.start.near-poor.reduce.min", ["units", 1, "start", "nearPoor", "reduce", "min"]),
      ("units.P. Tây.name", ["units", 1, "name"]),
      ("units.\"P. Tây\".aliases.0", ["units", 1, "aliases", 0]),
      ("units.Thôn 7.name", ["units", 2, "name"]),
      ("units.TDP 7.name", ["units", 3, "name"]),
      ("units.01.start.poor.parts.con lai", ["units", 0, "start", "poor", "parts", "còn lại"]),
      (
        "units.01.start.poor.lacking.water.households", ["units", 0, "start", "poor", "lacking", "water", "households"]
      ),
      ("goals.school.result", ["goals", 0, "result"]),
      ("tasks.2.1.status", ["tasks", 1, "status"]),
      ("tasks.2.title", ["tasks", 0, "title"]),
      ("tasks.\"2.1\".outputs.0", ["tasks", 1, "outputs", 0]),
      ("quotas.near-poor.reduce", ["quotas", 1, "reduce"]),
      ("quotas.1.reduce", ["quotas", 1, "reduce"]),
      ("movements.2024-05-12.households", ["movements", 0, "households"]),
      ("results.2024-06.total.poor", ["results", 0, "total", "poor"]),
      ("results.2024-06-10.units.Thôn Tây.poor", ["results", 0, "units", "02", "poor"]),
      ("results.1.units.1.poor", ["results", 1, "units", "01", "poor"]),
      ("reports.year.delivered.02", ["reports", 0, "delivered", "02"]),
      ("facts.so thon.value", ["facts", 1, "value"]),
      ("facts.0.value", ["facts", 0, "value"]),
      ("total.target.groups.ethnic-minority.poor", ["total", "target", "groups", "ethnic-minority", "poor"]),
      ("year", ["year"]),
      ("/units/1/target/poor", ["units", 1, "target", "poor"]),
      ("/results/0/units/01", ["results", 0, "units", "01"]),
    ] as [(String, Path)])
  func `a typed path is the place that is meant`(typed: String, path: Path) throws {
    #expect(try Path(typed: typed, in: plan) == path)
  }

  @Test(arguments: [
    ("unit.02.target", "there is no `unit` in the plan; did you mean `units`?"),
    ("units.Krông Năng.start", "there is no `Krông Năng` in `/units`; there are: 01, 02, 03, 04"),
    ("units.7.start", "`7` in `/units` can be: 03, 04"),
    ("units.0.start", "there is no `0` in `/units`; there are: 01, 02, 03, 04"),
    ("units.02.target.pooor", "there is no `pooor` in `/units/1/target`; did you mean `poor`?"),
    ("goals.shcool.result", "there is no `shcool` in `/goals`; did you mean `school`?"),
    ("goals.school.result.x", "`/goals/0/result` has no parts such as `x`"),
    ("results.2024.total", "`2024` in `/results` can be: 2024-06-10, 2024-12-10"),
    ("units..start", "the path is misspelled at `units..start`: dots part the steps, a name with dots stands in \"…\""),
    ("units.\"Thôn", "the path is misspelled at `units.\"Thôn`: dots part the steps, a name with dots stands in \"…\""),
    ("total.start.groups.merit.groups", "there is no `groups` in `/total/start/groups/merit`"),
    ("/units/1/targt", "there is no `targt` in `/units/1`; did you mean `target`?"),
  ])
  func `a path that leads nowhere says at which step, and what is there`(typed: String, message: String) {
    let problem = #expect(throws: PathProblem.self) { try Path(typed: typed, in: plan) }
    #expect(problem?.message.en.hasPrefix(message) == true, "\(problem?.message.en ?? "")")
  }

  @Test func `the pointer of every cell is a typed path to it`() throws {
    let plan = try #require(PlanReader().read(Array(RichPlan.text.utf8)).plan)
    for cell in plan.cells { #expect(try Path(typed: cell.path.pointer, in: plan) == cell.path) }
  }
}
