import Testing

@testable import PlanCore

@Suite struct RuleExampleTests {
  /// Where each example is broken; most rules of arithmetic are weighed together elsewhere.
  static let places = [
    "E1401": "/waivers/0/until", "E2114": "/total/target/poor/reduce/max",
    "E3101": "/total/target/poor/households", "E3102": "/total/target/poor/households",
    "E4101": "/standard", "E4102": "/total/start/poor/lacking/watr", "E4103": "/standard",
    "E4104": "/total/start/poor/lacking",
    "E5101": "/units/1/name", "E5102": "/units/1/code", "E5103": "/tasks/0/unit", "E5104": "/units/0/kind",
    "E5105": "/units/0/aliases/0",
    "E6101": "/document/appendices/0/issued", "E6102": "/document/bases/0/issued",
    "E6103": "/document/replaces/0/issued", "E6104": "/tasks/0/due", "E6105": "/tasks/0/due",
    "E6106": "/document/cites/0/number",
  ]

  @Test func `every rule with a search has its place`() {
    #expect(Rule.all.filter { $0.find != nil }.map(\.code) == Self.places.keys.sorted())
  }

  @Test(arguments: Rule.all.indices) func `the broken example breaks its rule alone, the kept one none`(index: Int)
    throws
  {
    let rule = Rule.all[index]
    let place = Self.places[rule.code].map { ["\(rule.code) \($0)"] } ?? []
    #expect(try FaultsFound(in: rule.broken).places == place)
    #expect(try FaultsFound(in: rule.kept).places == [])
  }

  @Test func `an example shows its own members in the least plan`() {
    let more = PlanExample.plan(kind: "commune", year: 2022, standard: "nd", #""total": {}"#).text
    #expect(
      more == """
        {
          "schema": "plan/1",
          "area": { "name": "Xã Mẫu", "kind": "commune" },
          "year": 2022,
          "standard": "nd",
          "total": {}
        }
        """)
  }

  @Test func `messages differ between the languages`() throws {
    for rule in Rule.all {
      for fault in try FaultsFound(in: rule.broken).faults.map(\.particulars) {
        #expect(fault.message.vi != fault.message.en && fault.message.vi.nfc == fault.message.vi)
      }
    }
  }
}
