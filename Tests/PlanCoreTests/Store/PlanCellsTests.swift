import Testing

@testable import PlanCore

@Suite struct PlanCellsTests {
  private static func plan(_ members: String) throws -> Plan {
    try #require(Findings(MarkedText.plan(members)).plan)
  }

  @Test func `cells are single values with their places, in the order of the file`() throws {
    let plan = try Self.plan(
      #"""
      "units": [{ "code": "01", "name": "Một", "aliases": ["A", "B"], "start": { "households": 40, "poor": 7 } }],
      "quotas": [{ "class": "poor", "reduce": { "min": 2 }, "exceed": true }],
      "results": [{ "asOf": "2024-06", "units": { "01": { "poor": { "rate": 1.50 } } } }]
      """#)
    #expect(
      plan.cells.map { "\($0.path) \(JSONText.line($0.value))" } == [
        #"/schema "plan/1""#, #"/area/name "Xã Mẫu""#, "/year 2024", #"/standard "nd-07-2021""#,
        #"/quotas/0/class "poor""#, "/quotas/0/reduce/min 2", "/quotas/0/exceed true", #"/units/0/code "01""#,
        #"/units/0/name "Một""#, #"/units/0/aliases/0 "A""#, #"/units/0/aliases/1 "B""#,
        "/units/0/start/households 40", "/units/0/start/poor/households 7", #"/results/0/asOf "2024-06""#,
        "/results/0/units/01/poor/rate 1.50",
      ])
  }

  @Test func `a plan has the same cells in both spellings of a count`() throws {
    let short = try Self.plan(#""total": { "start": { "poor": 7 } }"#)
    let long = try Self.plan(#""total": { "start": { "poor": { "households": 7 } } }"#)
    #expect(short.cells.map(\.path) == long.cells.map(\.path))
  }

  @Test func `every cell stands in the file where its path leads, and has the kind of its place`() throws {
    for bytes in try Samples.names.map(Samples.bytes) + [Array(RichPlan.text.utf8)] {
      let cells = try #require(PlanReader().read(bytes).plan).cells
      let places = JSONLocator(bytes)
      #expect(Set(cells.map(\.path)).count == cells.count)
      for cell in cells {
        let found = places.find(cell.path)
        // A bare count stands for its households.
        #expect(found.depth >= cell.path.count - (cell.path.last == "households" ? 1 : 0), "\(cell.path)")
        #expect(Path(pointer: cell.path.pointer) == cell.path)
        #expect(ValueKind.plan.inside(cell.path) != nil, "\(cell.path)")
        if case .text = cell.value { continue }
        #expect(String(decoding: bytes[found.range], as: UTF8.self) == JSONText.line(cell.value), "\(cell.path)")
      }
    }
  }
}
