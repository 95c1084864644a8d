import Testing

@testable import PlanCore

/// A plan of units from their members `start` and `target`.
private func plan(_ units: [String]) throws -> Plan {
  let rows = units.enumerated().map { #"{ "code": "\#($0 + 1)", "name": "Thôn \#($0 + 1)", \#($1) }"# }
  let text = """
    { "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021",
      "units": [\(rows.joined(separator: ","))] }
    """
  return try #require(PlanReader().read(Array(text.utf8)).plan, "\(text)")
}

@Suite struct QuotaSplitTests {
  private func start(_ poor: [Int]) throws -> Plan { try plan(poor.map { #""start": { "poor": \#($0) }"# }) }

  private func shares(_ plan: Plan, _ terms: QuotaSplit.Terms) throws -> [Int] {
    try QuotaSplit(plan, terms).rows.map(\.share)
  }

  @Test func `what remains is the start less the share`() throws {
    let split = try QuotaSplit(start([17, 9, 6]), .init(.poor, .reduce(10)))
    #expect(split.rows.map(\.target) == [12, 6, 4])
    #expect(split.amount == 10)
  }

  @Test func `rows that sum others get nothing`() throws {
    let plan = try plan([
      #""start": { "poor": 8 }"#, #""kind": "part", "start": { "poor": 8 }"#, #""start": { "poor": 2 }"#,
    ])
    #expect(try QuotaSplit(plan, .init(.poor, .reduce(5))).rows.map(\.unit) == [0, 2])
  }

  @Test func `no unit loses more than are able to leave`() throws {
    let plan = try plan([
      #""start": { "poor": { "households": 8, "parts": { "able-to-leave": 1 } } }"#, #""start": { "poor": 8 }"#,
      #""start": { "poor": { "households": 8, "parts": { "able-to-leave": { "max": 2 } } } }"#,
    ])
    #expect(try shares(plan, .init(.poor, .reduce(10))) == [1, 7, 2])
    #expect(throws: QuotaSplitError.tooMuch(largest: 11, wish: .reduce(11))) {
      try QuotaSplit(plan, .init(.poor, .reduce(12)))
    }
    #expect(throws: QuotaSplitError.basisUnknown(.able, units: ["Thôn 2", "Thôn 3"])) {
      try QuotaSplit(plan, .init(.poor, .reduce(2), by: .able))
    }
  }

  @Test(arguments: [
    // 12 × 20, 20, 10 of 50: 4.8, 4.8, 2.4.
    (QuotaSplit.Basis.poor, [5, 5, 2]),
    // 12 × 10, 15, 5 of 30.
    (.able, [4, 6, 2]),
    // 12 × 100, 300, 200 of 600.
    (.households, [2, 6, 4]),
    (.equal, [4, 4, 4]),
  ])
  func `bases are the class, those able, all households, or the same`(basis: QuotaSplit.Basis, expected: [Int]) throws {
    let plan = try plan([
      #""start": { "households": 100, "poor": { "households": 20, "parts": { "able-to-leave": 10 } } }"#,
      #""start": { "households": 300, "poor": { "households": 20, "parts": { "able-to-leave": 15 } } }"#,
      #""start": { "households": 200, "poor": { "households": 10, "parts": { "able-to-leave": 5 } } }"#,
    ])
    #expect(try shares(plan, .init(.poor, .reduce(12), by: basis)) == expected)
  }

  @Test func `a group has its own start and its own households`() throws {
    let plan = try plan([
      #""start": { "poor": 9, "groups": { "merit": { "households": 10, "poor": 4 } } }"#,
      #""start": { "poor": 9, "groups": { "merit": { "households": 10, "poor": 2 } } }"#,
    ])
    #expect(try shares(plan, .init(.poor, group: .merit, .reduce(3))) == [2, 1])
    // 6 of 20 to at most 15 %: 3 left.
    #expect(try QuotaSplit(plan, .init(.poor, group: .merit, .rate(Numeral(15)))).amount == 3)
  }

  @Test func `what is not known is named, unit by unit`() throws {
    let plan = try plan([#""start": { "poor": 8 }"#, #""start": { "poor": { "rate": 3.1 } }"#, #""note": "x""#])
    #expect(throws: QuotaSplitError.startUnknown(units: ["Thôn 2", "Thôn 3"])) {
      try QuotaSplit(plan, .init(.poor, .reduce(1)))
    }
    #expect(throws: QuotaSplitError.noUnits) { try QuotaSplit(start([]), .init(.poor, .reduce(0))) }
    #expect(throws: QuotaSplitError.householdsUnknown) { try QuotaSplit(start([3]), .init(.poor, .rate(Numeral(1)))) }
  }

  /// 77 of 1,337 are 5.759 %; 25 fewer are 1.8699 points, so 1.87 points take 26.
  @Test func `points become the smallest number of households that reaches them`() throws {
    let plan = try plan([#""start": { "households": 1337, "poor": 77 }"#])
    func amount(_ wish: QuotaSplit.Wish) throws -> Int { try QuotaSplit(plan, .init(.poor, wish)).amount }
    #expect(try amount(.points(Numeral(187, decimals: 2))) == 26)
    #expect(try amount(.points(Numeral(186, decimals: 2))) == 25)
    #expect(try amount(.points(Numeral(0))) == 0)
    // 3.9 % of 1,337 are 52.1.
    #expect(try amount(.rate(Numeral(39, decimals: 1))) == 25)
    #expect(try amount(.rate(Numeral(6))) == 0)
    #expect(throws: QuotaSplitError.tooMuch(largest: 77, wish: .points(Numeral(575, decimals: 2)))) {
      try amount(.points(Numeral(576, decimals: 2)))
    }
  }

  /// 10 of 100 are 10 %; with 200 households at the end, 5 % are 10: nobody has to leave.
  @Test func `the target's rate is of the target's households`() throws {
    let plan = try plan([#""start": { "households": 100, "poor": 10 }, "target": { "households": 200 }"#])
    #expect(try QuotaSplit(plan, .init(.poor, .rate(Numeral(5)))).amount == 0)
    #expect(try QuotaSplit(plan, .init(.poor, .points(Numeral(6)))).amount == 2)
  }

  @Test(arguments: 0..<10)
  func `one household fewer would not reach the points or the rate`(seed: Int) throws {
    var random = MutationSource(seed: UInt64(seed))
    for _ in 0..<50 * multiplier {
      let (before, after) = (1 + random.below(5000), 1 + random.below(5000))
      let poor = random.below(min(before, after) + 1)
      let plan = try plan([
        #""start": { "households": \#(before), "poor": \#(poor) }, "target": { "households": \#(after) }"#
      ])
      let number = Numeral(random.below(1500), decimals: 2)
      func reaches(_ drop: Int, _ wish: QuotaSplit.Wish) -> Bool {
        // All times 10,000 × before × after.
        let (start, end) = (poor * 10_000 * after, (poor - drop) * 10_000 * before)
        return switch wish {
        case .reduce: true
        case .points: start - end >= number.digits * before * after
        case .rate: end <= number.digits * before * after
        }
      }
      for wish in [QuotaSplit.Wish.points(number), .rate(number)] {
        guard let drop = try? QuotaSplit(plan, .init(.poor, wish)).amount else {
          #expect(!reaches(poor, wish))
          continue
        }
        #expect(reaches(drop, wish) && (drop == 0 || !reaches(drop - 1, wish)))
      }
    }
  }

  @Test func `writing what remains and splitting again changes nothing`() throws {
    let text = """
      {"schema":"plan/1","area":{"name":"Xã Mẫu"},"year":2024,"standard":"nd-07-2021","units":[
        {"name":"A","start":{"poor":7}},{"name":"B","start":{"poor":3},"target":{"poor":3,"note":"x"}},
        {"name":"C","start":{"poor":{"households":5}},"target":{"poor":{"reduce":1}}}]}
      """
    let plan = try #require(PlanReader().read(Array(text.utf8)).plan)
    let written = try QuotaSplit(plan, .init(.poor, .reduce(6))).patch.applied(to: Array(text.utf8))
    #expect(
      String(decoding: written, as: UTF8.self) == """
        {"schema":"plan/1","area":{"name":"Xã Mẫu"},"year":2024,"standard":"nd-07-2021","units":[
          {"name":"A","start":{"poor":7},"target":{"poor":{"households":4}}},\
        {"name":"B","start":{"poor":3},"target":{"poor":2,"note":"x"}},
          {"name":"C","start":{"poor":{"households":5}},"target":{"poor":{"reduce":1,"households":3}}}]}
        """)
    let again = try QuotaSplit(#require(PlanReader().read(written).plan), .init(.poor, .reduce(6)))
    #expect(again.rows.allSatisfy { !$0.isNew })
    #expect(try again.patch.applied(to: written) == written)
  }
}
