import Testing

@testable import PlanCore

/// The plan of an area from the plans below it.
@Suite struct CollectedPlanTests {
  private static let parent = CollectingArea(name: "Huyện Mẫu", kind: .district)

  /// A commune's plan from the members of its file.
  private static func commune(_ name: String, _ members: String = "", code: String? = nil) throws -> FoundPlan {
    let code = code.map { "\"code\": \"\($0)\", " } ?? ""
    let text = """
      { "schema": "plan/1", "area": { \(code)"name": "\(name)", "kind": "commune" }, "year": 2024, "standard": "nd-07-2021"
        \(members.isEmpty ? "" : ",") \(members) }
      """
    let read = Findings(text)
    try #require(read.places == [])
    return FoundPlan(path: name, plan: try #require(read.plan))
  }

  /// The claims of a tally as `poor.households 7`.
  private func claims(_ tally: Tally, _ plan: Plan) -> [String] {
    tally.claims.map { "\($0.place.steps(in: plan).map(\.text).joined(separator: ".")) \($0.number)" }
  }

  private func collect(_ found: [FoundPlan], in parent: CollectingArea = parent, promises: Bool = false) throws
    -> CollectedPlan
  {
    try CollectedPlan(found, in: parent, promises: promises)
  }

  // MARK: Sums

  @Test func `a total is the sum of the children, rates are left out`() throws {
    let one = try Self.commune(
      "Xã Một", #""total": { "start": { "households": 100, "poor": { "households": 7, "rate": 7.00 } } }"#)
    let two = try Self.commune(
      "Xã Hai", #""total": { "start": { "households": 50, "poor": { "households": 5, "rate": 10.00 } } }"#)
    let plan = try collect([one, two]).plan
    #expect(claims(plan.start, plan) == ["households 150", "poor.households 12"])
    #expect(plan.units.map(\.name) == ["Xã Hai", "Xã Một"])
    #expect(claims(plan.units[0].start, plan) == ["households 50", "poor.households 5"])
  }

  @Test func `what one child does not know is unknown, and listed`() throws {
    let one = try Self.commune("Xã Một", #""total": { "start": { "households": 100, "poor": 7 } }"#)
    let two = try Self.commune("Xã Hai", #""total": { "start": { "poor": 5, "nearPoor": 3 } }"#)
    let collected = try collect([one, two])
    #expect(claims(collected.plan.start, collected.plan) == ["poor.households 12"])
    #expect(collected.children.map(\.known) == [2, 2])
    #expect(collected.children.map(\.unknown) == [1, 1])
    #expect(
      collected.unknown.map { $0.figure.place.steps(in: collected.plan).map(\.text).joined(separator: ".") } == [
        "households", "nearPoor.households",
      ])
    // The units stand in the order of their names: Hai, Một.
    #expect(collected.unknown.map(\.unknownTo) == [[0], [1]])
  }

  @Test func `a range is not a number that can be added`() throws {
    let one = try Self.commune("Xã Một", #""total": { "start": { "poor": { "households": { "min": 4, "max": 6 } } } }"#)
    let two = try Self.commune("Xã Hai", #""total": { "start": { "poor": 5 } }"#)
    #expect(try collect([one, two]).plan.start.isEmpty)
  }

  @Test func `an absent total is the sum of the villages where all are known`() throws {
    let sum =
      #""units": [{ "name": "Thôn 1", "start": { "poor": 2, "nearPoor": 1 } }, { "name": "Thôn 2", "start": { "poor": 3 } }]"#
    let plan = try collect([try Self.commune("Xã Một", sum)]).plan
    #expect(claims(plan.start, plan) == ["poor.households 5"])
  }

  @Test func `a drop becomes what remains, and stays a drop where the start is unknown`() throws {
    let known = #""total": { "start": { "poor": 9 }, "target": { "poor": { "reduce": 2 } } }"#
    let plan = try collect([try Self.commune("Xã Một", known)], promises: true).plan
    #expect(claims(plan.target, plan) == ["poor.households 7"])
    #expect(claims(plan.units[0].target, plan) == ["poor.households 7"])
    let both = [
      try Self.commune("Xã Một", known),
      try Self.commune("Xã Hai", #""total": { "target": { "poor": { "reduce": 3 } } }"#),
    ]
    let drops = try collect(both).plan
    #expect(claims(drops.target, drops) == ["poor.reduce 5"])
  }

  @Test func `promises become targets of units only when asked`() throws {
    let one = try Self.commune("Xã Một", #""total": { "target": { "poor": 7 } }"#)
    #expect(try collect([one]).plan.units[0].target.isEmpty)
    #expect(try collect([one], promises: true).plan.units[0].target.count(.figure(.poor)) == 7)
    #expect(try collect([one]).plan.target.count(.figure(.poor)) == 7)
  }

  @Test func `indicators are matched by name, in whatever order children print them`() throws {
    let one = try Self.commune(
      "Xã Một", #""total": { "start": { "poor": { "lacking": { "water": 1, "toilet": 2 } } } }"#)
    let two = try Self.commune(
      "Xã Hai",
      #""total": { "start": { "poor": { "lacking": { "toilet": 10, "water": { "households": 20, "rate": 9 } } } } }"#)
    let plan = try collect([one, two]).plan
    #expect(claims(plan.start, plan) == ["poor.lacking.water.households 21", "poor.lacking.toilet.households 12"])
  }

  @Test func `a split is added up only as a whole`() throws {
    let one = try Self.commune(
      "Xã Một", #""total": { "start": { "poor": { "households": 9, "parts": { "merit": 2, "other": 7 } } } }"#)
    let two = try Self.commune(
      "Xã Hai", #""total": { "start": { "poor": { "households": 4, "parts": { "able-to-leave": 1, "other": 3 } } } }"#)
    let plan = try collect([one, two]).plan
    #expect(claims(plan.start, plan) == ["poor.households 13"])
    let same = try collect([
      one,
      FoundPlan(
        path: "b",
        plan: try Self.commune("Xã Ba", #""total": { "start": { "poor": { "parts": { "merit": 1, "other": 1 } } } }"#)
          .plan),
    ]).plan
    #expect(claims(same.start, same) == ["poor.parts.merit.households 3", "poor.parts.other.households 8"])
  }

  @Test func `results of one day, status and standard are added`() throws {
    let june = #""results": [{ "asOf": "2024-06-10", "status": "preliminary", "total": { "poor": 4 } }"#
    let one = try Self.commune(
      "Xã Một", june + #", { "asOf": "2024-12-14", "status": "official", "total": { "poor": 3 } }]"#)
    let two = try Self.commune("Xã Hai", june + "]")
    let plan = try collect([one, two]).plan
    #expect(plan.results.map(\.asOf.description) == ["2024-06-10", "2024-12-14"])
    #expect(plan.results.map { $0.total.count(.figure(.poor)) } == [8, nil])
    #expect(plan.results.map { $0.units.map(\.unit) } == [["1", "2"], ["2"]])
  }

  @Test func `sums of random children are those of a naive count`() throws {
    var random = RandomPlans(seed: 11)
    for _ in 0..<150 {
      let places: [Place] = [
        .figure(), .figure(.poor), .figure(.nearPoor), .figure(.poor, .lacking(0)), .figure(.poor, .lacking(1)),
        .figure(group: .ethnicMinority), .figure(group: .ethnicMinority, .poor),
      ]
      var children: [FoundPlan] = []
      for number in 0..<(1 + random.below(5)) {
        var plan = Plan(area: Area(name: "Xã \(number)", kind: .commune), year: 2024, standard: "nd-07-2021")
        plan.indicators = ["water", "toilet"]
        for place in places where random.chance(5, of: 6) { plan.start.set(Claim(place, Numeral(random.below(100)))) }
        for place in places where random.chance(5, of: 6) { plan.target.set(Claim(place, Numeral(random.below(100)))) }
        children.append(FoundPlan(path: "\(number)", plan: plan))
      }
      let collected = try collect(children.shuffled(using: &random.random))
      #expect(collected.plan == (try collect(children)).plan.renumbered(like: collected.plan))
      for place in places {
        let starts = children.map { $0.plan.start.count(place) }
        let targets = children.map { $0.plan.target.count(place) }
        let own = place.renumbered(from: ["water", "toilet"], to: collected.plan.indicators)
        #expect(own.flatMap { collected.plan.start.count($0) } == sum(starts))
        #expect(own.flatMap { collected.plan.target.count($0) } == sum(targets))
      }
    }
  }

  /// The sum where all are known.
  private func sum(_ counts: [Int?]) -> Int? { counts.contains(nil) ? nil : counts.compactMap(\.self).reduce(0, +) }

  // MARK: Whose plan it is

  @Test func `of two plans the one that replaces the other counts`() throws {
    let old = try Self.commune(
      "Xã Một", #""document": { "number": "05/KH-UBND", "issued": "2024-01-30" }, "total": { "start": { "poor": 1 } }"#)
    let new = try Self.commune(
      "XÃ MỘT",
      #""document": { "number": "9/KH-UBND", "replaces": [{ "number": "5/KH-UBND" }] }, "total": { "start": { "poor": 2 } }"#
    )
    let collected = try collect([old, new])
    #expect(collected.plan.start.count(.figure(.poor)) == 2)
    #expect(collected.children.map(\.replaced) == [["Xã Một"]])
    #expect(collected.refusals == [])
  }

  @Test(arguments: [
    #""number": "7/KH-UBND""#, #""number": "5/KH-UBND", "issued": "2024-02-01""#, #""number": "/KH-UBND""#, "",
  ])
  func `a document that is not the other plan's replaces nothing`(replaced: String) throws {
    let old = try Self.commune("Xã Một", #""document": { "number": "05/KH-UBND", "issued": "2024-01-30" }"#)
    let new = try Self.commune("XÃ MỘT", #""document": { "number": "9/KH-UBND", "replaces": [{ "# + replaced + " }] }")
    let collected = try collect([old, new])
    #expect(collected.children.map(\.state) == [.contested])
    #expect(collected.refusals.map(\.reason) == [.twice(["XÃ MỘT"], more: 0), .twice(["Xã Một"], more: 0)])
  }

  @Test func `years and standards are never mixed`() throws {
    let one = try Self.commune("Xã Một")
    var two = try Self.commune("Xã Hai").plan
    two.year = 2023
    #expect(throws: CollectConflict.years([2024: ["Xã Một"], 2023: ["b"]])) {
      try collect([one, FoundPlan(path: "b", plan: two)])
    }
    var chosen = Self.parent
    chosen.choose(year: 2023)
    #expect(try collect([one, FoundPlan(path: "b", plan: two)], in: chosen).passedOver == ["Xã Một"])
    two.year = 2024
    two.standard = "qd-59-2015"
    #expect(throws: CollectConflict.standards(["nd-07-2021": ["Xã Một"], "qd-59-2015": ["b"]])) {
      try collect([one, FoundPlan(path: "b", plan: two)])
    }
    #expect(throws: CollectConflict.nothing([])) { try collect([]) }
  }

  @Test func `a commune inside a district whose plan is there is not counted twice`() throws {
    var district = try Self.commune("Huyện Mẫu", #""total": { "start": { "poor": 9 } }"#).plan
    district.area.kind = .district
    var commune = try Self.commune("Xã Một", #""total": { "start": { "poor": 4 } }"#).plan
    commune.area.within = ["huyện mẫu", "Tỉnh Mẫu"]
    let found = [FoundPlan(path: "a", plan: district), FoundPlan(path: "b", plan: commune)]
    let collected = try collect(found, in: CollectingArea(name: "Tỉnh Mẫu", kind: .province))
    #expect(collected.plan.start.count(.figure(.poor)) == 9)
    #expect(collected.passedOver == ["b"])
  }

  @Test func `a plan from elsewhere does not count`() throws {
    var plan = try Self.commune("Xã Một").plan
    plan.area.within = ["Huyện Khác"]
    var province = plan
    province.area = Area(name: "Tỉnh Mẫu", kind: .province)
    let collected = try collect([
      FoundPlan(path: "a", plan: plan), FoundPlan(path: "b", plan: province), try Self.commune("Xã Hai"),
    ])
    #expect(collected.refusals.map(\.reason) == [.elsewhere(["Huyện Khác"]), .notBelow])
    #expect(collected.plan.units.map(\.name) == ["Xã Hai"])
  }

  // MARK: The example district

  @Test func `every commune of the example district is found again`() throws {
    let district = try ExampleDistrict.district()
    let collected = try collect(try ExampleDistrict.communes(), in: CollectingArea(like: district))
    #expect(collected.refusals == [])
    #expect(collected.plan.units.map(\.code) == district.units.map(\.code))
    #expect(collected.plan.units.map(\.name) == district.units.map(\.name))
    #expect(collected.children.filter { $0.state != .there }.map(\.name) == ["Xã Mẫu Chín"])
    #expect(collected.children.filter(\.isLate).map(\.name) == ["Xã Mẫu Sáu"])
    #expect(collected.children.flatMap(\.replaced) == ["xa-mau-bon-2024.plan.json"])
    #expect(collected.plan.units.filter { !$0.aliases.isEmpty }.map(\.aliases) == [["XÃ MẪU BẨY"]])
    #expect(collected.children.first { $0.name == "Xã Mẫu Hai" }?.daysLate == nil)
    #expect(collected.plan.start.isEmpty)
  }

  @Test func `communes and district of the example agree once the missing plan is there`() throws {
    let district = try ExampleDistrict.district()
    var missing = Plan(area: Area(name: "Xã Mẫu Chín", kind: .commune), year: 2024, standard: "nd-07-2021")
    let unit = try #require(district.units.first { $0.name == "Xã Mẫu Chín" })
    (missing.start, missing.target) = (unit.start, unit.target)
    let found = try ExampleDistrict.communes() + [FoundPlan(path: "chin", plan: missing)]
    let plan = try collect(found, in: CollectingArea(like: district)).plan
    for place in district.start.figures.filter({ if case .stock = $0.branch { true } else { false } }) {
      #expect(plan.start.count(place) == district.start.count(place))
    }
    // Mẫu Ba promises two households less than assigned, Mẫu Bốn one more.
    #expect(plan.target.count(.figure(.poor)) == district.target.count(.figure(.poor)).map { $0 + 2 - 1 })
    #expect(plan.target.count(.figure(.nearPoor)) == district.target.count(.figure(.nearPoor)))
  }

  @Test func `a collected plan is read back as it was written`() throws {
    let plan = try collect(try ExampleDistrict.communes(), promises: true).plan
    let read = Findings(PlanWriter.write(plan))
    #expect(read.places == [])
    #expect(try #require(read.plan) == plan)
  }
}

extension Place {
  /// The same figure with its indicator counted in other words; `nil` where they lack it.
  fileprivate func renumbered(from words: [String], to others: [String]) -> Place? {
    guard case .lacking(let indicator) = branch else { return self }
    return others.firstIndex(of: words[indicator]).map { .figure(group: group, povertyClass, .lacking($0)) }
  }
}

extension Plan {
  /// The plan with its indicators in the order of another.
  fileprivate func renumbered(like other: Plan) -> Plan {
    func renumbered(_ tally: Tally) -> Tally {
      Tally(
        tally.claims.compactMap { claim in
          claim.place.figure.renumbered(from: indicators, to: other.indicators).map {
            Claim($0.with(claim.place.measure, claim.place.bound), claim.number)
          }
        })
    }
    var plan = self
    plan.indicators = other.indicators
    (plan.start, plan.target) = (renumbered(start), renumbered(target))
    for index in plan.units.indices { plan.units[index].start = renumbered(units[index].start) }
    return plan
  }
}
