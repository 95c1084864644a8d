import Testing

@testable import PlanCore

/// Reading what is written gives what was written.
@Suite struct PlanWriterTests {
  private func read(_ text: String) throws -> Plan {
    let read = Findings(text)
    try #require(read.places == [], "\(text)")
    return try #require(read.plan)
  }

  @Test(arguments: Samples.names) func `a sample is read back as the same plan`(name: String) throws {
    let plan = try #require(PlanReader().read(try Samples.bytes(name)).plan)
    let again = try read(PlanWriter.write(plan))
    // Plans are large: only whether they are equal is asked, and then what differs.
    let isSame = again == plan
    #expect(isSame, "\(zip(again.statements, plan.statements).flatMap { Set($0).symmetricDifference($1) }.prefix(5))")
  }

  @Test(arguments: try ExampleDistrict.names) func `a plan of the example district is written byte for byte`(
    name: String
  ) throws {
    let bytes = try ExampleDistrict.bytes(name)
    let plan = try #require(PlanReader().read(bytes).plan)
    #expect(PlanWriter.write(plan) == String(decoding: bytes, as: UTF8.self))
  }

  @Test func `every key of the format is read back`() throws {
    let plan = try read(RichPlan.text)
    #expect(try read(PlanWriter.write(plan)) == plan)
  }

  @Test(
    "a count of some of a class's households is not written as the class's own",
    arguments: [
      #""total": { "start": { "poor": { "lacking": { "water": 3 } } } }"#,
      #""units": [{ "name": "A", "target": { "nearPoor": { "parts": { "able-to-leave": 4 } } } }]"#,
      #""total": { "start": { "groups": { "merit": { "poor": { "lacking": { "water": 3 } } } } } }"#,
    ])
  func partsOfAClass(_ members: String) throws {
    let plan = try read(MarkedText.plan(members))
    #expect(try read(PlanWriter.write(plan)) == plan)
  }

  @Test(
    "remarks on figures are written where they stood",
    arguments: [
      #""total": { "note": "a", "start": { "note": "b", "households": 9, "poor": { "households": 7, "note": "c" } } }"#,
      #""total": { "start": { "poor": { "note": "d", "lacking": { "note": "e", "water": { "rate": 3, "note": "f" } } } } }"#,
      #""units": [{ "name": "A" }, { "name": "B", "target": { "poor": { "rate": { "min": 1, "note": "g" } } } }]"#,
      #""units": [{ "name": "A", "start": { "nearPoor": { "note": "h" }, "groups": { "merit": { "note": "i" } } } }]"#,
      #""results": [{ "asOf": "2024", "units": { "note": "j", "01": { "note": "k" } } }]"#,
      #""total": { "target": { "poor": { "lacking": { "water": { "households": 3, "note": "l" } } } } }"#,
    ])
  func remarks(_ members: String) throws {
    let plan = try read(MarkedText.plan(members))
    #expect(plan.remarks.count == members.split(separator: #""note""#).count - 1)
    #expect(Set(try read(PlanWriter.write(plan)).remarks) == Set(plan.remarks))
    var without = try read(PlanWriter.write(plan))
    without.remarks = plan.remarks
    #expect(without == plan)
  }

  @Test func `a random plan is read back as the same plan`() throws {
    var random = RandomPlans(seed: 4)
    for _ in 0..<500 {
      let plan = random.plan()
      let text = PlanWriter.write(plan)
      let again = try read(text)
      #expect(again.withoutPlaces == plan.withoutPlaces)
      #expect(again.statements == plan.statements)
    }
  }

  @Test func `an object that holds no other stands on one line`() {
    var plan = Plan(
      area: Area(name: "Xã Mẫu", kind: .commune, within: ["Huyện Mẫu"]), year: 2024, standard: "nd-07-2021")
    plan.indicators = ["water"]
    plan.start = Tally([
      Claim(.figure(), Numeral(100)), Claim(.figure(.poor), Numeral(17)),
      Claim(.figure(.nearPoor), Numeral(9)), Claim(.figure(.nearPoor).with(.rate), Numeral(900, decimals: 2)),
    ])
    plan.target = Tally([
      Claim(.figure(.poor, .lacking(0)), Numeral(3)), Claim(.figure(.poor).with(.reduce, .atLeast), Numeral(4)),
    ])
    #expect(
      PlanWriter.write(plan) == """
        {
          "schema": "plan/1",
          "area": { "name": "Xã Mẫu", "kind": "commune", "within": ["Huyện Mẫu"] },
          "year": 2024,
          "standard": "nd-07-2021",
          "total": {
            "start": {
              "households": 100,
              "poor": 17,
              "nearPoor": { "households": 9, "rate": 9.00 }
            },
            "target": {
              "poor": {
                "reduce": { "min": 4 },
                "lacking": { "water": 3 }
              }
            }
          }
        }

        """)
  }

  @Test func `what is written is NFC`() throws {
    let plan = Plan(area: Area(name: "Xa\u{303} Ma\u{302}\u{303}u"), year: 2024, standard: "nd-07-2021")
    #expect(
      PlanWriter.write(plan).utf8.elementsEqual(
        PlanWriter.write(Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021")).utf8))
  }
}

extension Plan {
  /// Every claim with its path: what two plans state, however they number indicators and parts.
  var statements: [[String]] {
    let all = tallies.map { (steps, tally) in (steps, tally) } + quotas.map { (["quota"] as Path, $0.figures) }
    return all.map { steps, tally in
      tally.claims.map { claim in
        (steps + claim.place.steps(in: self) + ["\(claim.place.bound)", claim.number.description]).map(\.text).joined(
          separator: " ")
      }.sorted()
    }
  }

  /// The plan without its claims and the words that they count in.
  var withoutPlaces: Plan {
    var plan = self
    (plan.start, plan.target, plan.indicators, plan.parts) = (Tally(), Tally(), [], [])
    for index in plan.units.indices { (plan.units[index].start, plan.units[index].target) = (Tally(), Tally()) }
    for index in plan.quotas.indices { plan.quotas[index].figures = Tally() }
    for index in plan.results.indices {
      plan.results[index].total = Tally()
      for unit in plan.results[index].units.indices { plan.results[index].units[unit].tally = Tally() }
    }
    return plan
  }
}
