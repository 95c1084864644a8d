import Testing

@testable import PlanCore

/// How a figure comes to be known, rule by rule; every expected value is worked out by hand.
@Suite struct FigureCellsTests {
  private func total(_ members: String, _ column: String, _ section: SectionName = .summary) throws -> String {
    try Plans.input(#""total": { \#(members) }"#).cell(section, column)
  }

  // MARK: Rates and drops

  @Test(arguments: [
    // 17 of 2991 is 0.5683…
    (#""households": 2991, "poor": 17"#, "0.57 computed"),
    (#""households": 2991, "poor": { "households": 17, "rate": 0.57 }"#, "0.57 computed"),
    // What is printed with fewer decimals is the same number when it is rounded to them, and shown beside it.
    (#""households": 2991, "poor": { "households": 17, "rate": 0.6 }"#, "0.57 computed, prints 0.6"),
    (#""households": 2991, "poor": { "households": 17, "rate": 58.8 }"#, "0.57 computed, prints 58.8 instead"),
    (#""households": 2991, "poor": { "households": 17, "rate": { "min": 0.5 } }"#, "0.57 computed, prints 0.5–"),
    (
      #""households": 2991, "poor": { "households": 17, "rate": { "min": 1, "max": 2 } }"#,
      "0.57 computed, prints 1–2 instead"
    ),
    (#""poor": { "households": 17, "rate": 0.57 }"#, "0.57 printed"),
    (#""poor": { "rate": { "min": 26 } }"#, "null 26– printed"),
    (#""households": 0, "poor": { "households": 0, "rate": 0.0 }"#, "0.0 printed"),
    // Half up: 1 of 800 is 0.125.
    (#""households": 800, "poor": 1"#, "0.13 computed"),
    // 4.0451 rounds to 4.0 at one decimal, though 4.05 would round to 4.1.
    (#""households": 22249, "poor": { "households": 900, "rate": 4.0 }"#, "4.05 computed, prints 4.0"),
  ])
  func `a rate is computed from counts, else as printed`(start: String, expected: String) throws {
    #expect(try total(#""start": { \#(start) }"#, "start.poor.rate") == expected)
  }

  @Test func `a drop in points is computed before rounding`() throws {
    // 7 of 1011 is 0.692…, 6 of 1011 is 0.593…: 0.0989 points.
    let same = #""start": { "households": 1011, "poor": 7 }, "target": { "households": 1011, "poor": 6 }"#
    #expect(try total(same, "target.poor.points") == "0.10 computed")
    #expect(try total(same, "target.poor.reduce") == "1 computed")
    // 1 of 300 and 2 of 300 round to 0.33 and 0.67: a plan may print the difference of those, 0.34.
    let rounded =
      #""start": { "households": 300, "poor": 2 }, "target": { "households": 300, "poor": { "households": 1, "points": 0.34 } }"#
    #expect(try total(rounded, "target.poor.points") == "0.33 computed, prints 0.34")
    let wrong =
      #""start": { "households": 300, "poor": 2 }, "target": { "households": 300, "poor": { "households": 1, "points": 0.35 } }"#
    #expect(try total(wrong, "target.poor.points") == "0.33 computed, prints 0.35 instead")
  }

  @Test func `a rise is a negative drop`() throws {
    let rise = #""start": { "households": 100, "poor": 5 }, "target": { "households": 102, "poor": 6 }"#
    #expect(try total(rise, "target.poor.reduce") == "-1 computed")
    // 5 − 5.88235…
    #expect(try total(rise, "target.poor.points") == "-0.88 computed")
  }

  @Test func `households may differ between start and target`() throws {
    let growing = #""start": { "households": 100, "poor": 10 }, "target": { "households": 200, "poor": 10 }"#
    #expect(try total(growing, "target.poor.rate") == "5.00 computed")
    #expect(try total(growing, "target.poor.points") == "5.00 computed")
  }

  // MARK: Counts

  @Test(arguments: [
    (#""start": { "poor": 77 }, "target": { "poor": { "reduce": 25 } }"#, "target.poor.households", "52 computed"),
    (#""target": { "poor": { "households": 52, "reduce": 25 } }"#, "start.poor.households", "77 computed"),
    (#""start": { "poor": 5 }, "target": { "poor": { "reduce": -2 } }"#, "target.poor.households", "7 computed"),
    (#""start": { "poor": 5 }, "target": { "poor": { "reduce": 6 } }"#, "target.poor.households", "absent"),
    (#""start": { "poor": { "households": { "min": 840, "max": 930 } } }"#, "start.poor.households", "null 840–930"),
    (
      #""start": { "poor": 17, "nearPoor": 44, "multidimensional": { "rate": 2.0 } }"#,
      "start.multidimensional.households", "61 computed"
    ),
    (
      #""start": { "poor": { "members": 29 }, "nearPoor": { "members": 141 }, "multidimensional": 61 }"#,
      "start.multidimensional.members", "170 computed"
    ),
  ])
  func `a count follows from others`(members: String, column: String, expected: String) throws {
    #expect(try total(members, column) == expected)
  }

  @Test func `the rate of poor and near-poor together is computed from both`() throws {
    // 5179 of 19886 is 26.043…
    let start =
      #""start": { "households": 19886, "poor": 2342, "nearPoor": 2837, "multidimensional": { "rate": { "min": 26 } } }"#
    #expect(try total(start, "start.multidimensional.rate") == "26.04 computed, prints 26–")
  }

  // MARK: Sums of units

  private static let units = """
    "units": [
      { "code": "1", "name": "Một", "start": { "households": 100, "poor": { "households": 7, "members": 20 } },
        "target": { "households": 100, "poor": 4 } },
      { "code": "2", "name": "Hai", "start": { "households": 200, "poor": { "households": 3, "members": 9 } },
        "target": { "households": 201, "poor": { "reduce": 1 } } },
      { "code": "3", "name": "Thành thị", "kind": "part", "start": { "households": 900 } }
    ]
    """

  @Test(arguments: [
    ("start.households", "300"), ("start.poor.households", "10"), ("start.poor.members", "29"),
    ("start.poor.rate", "3.33 computed"), ("target.households", "301"),
    // 4 is printed and 3 − 1 follows.
    ("target.poor.households", "6"), ("target.poor.rate", "1.99 computed"), ("target.poor.reduce", "4 computed"),
    // 10 of 300 less 6 of 301.
    ("target.poor.points", "1.34 computed"),
  ])
  func `an absent total is the sum of the units`(column: String, expected: String) throws {
    #expect(try Plans.input(Self.units).cell(.summary, column) == expected)
  }

  @Test func `a total that is claimed is not replaced by a sum`() throws {
    let input = try Plans.input(#""total": { "start": { "poor": 11 } }, "# + Self.units)
    #expect(try input.cell(.summary, "start.poor.households") == "11")
    #expect(try input.cell(.summary, "start.poor.rate") == "3.67 computed")
  }

  @Test func `a total is unknown while one unit is`() throws {
    let units = #""units": [{ "name": "Một", "start": { "poor": 7 } }, { "name": "Hai", "start": { "nearPoor": 3 } }]"#
    #expect(try Plans.input(units).cell(.summary, "start.poor.households") == "null")
  }

  // MARK: Bases and shares

  @Test(arguments: [
    // 251 of the 252 poor.
    ("start.groups.ethnic-minority.poor.share", "99.60 computed"),
    // 251 of 1012 households of the group.
    ("start.groups.ethnic-minority.poor.rate", "24.80 computed"),
    ("start.groups.ethnic-minority.poor.points", "7.45 printed"),
  ])
  func `a group has its own base and a share of the class`(column: String, expected: String) throws {
    let start = """
      "start": { "households": 1066, "poor": 252,
        "groups": { "ethnic-minority": { "households": 1012, "poor": { "households": 251, "points": 7.45 } } } }
      """
    #expect(try total(start, column) == expected)
  }

  @Test(arguments: [
    ("households", "10.00 computed"), ("class", "50.00 computed"),
    ("start", "50.00 computed"), ("end", "62.50 computed"),
  ])
  func `a rate is of the base that the plan names`(base: String, expected: String) throws {
    // 5 of 50 households of the group, of 10 poor of the area at the end, of 10 poor of the group at the start, of 8 at the end.
    let members = """
      "start": { "groups": { "merit": { "poor": 10 } } },
      "target": { "poor": 10, "groups": { "merit": { "households": 50, "poor": 8,
        "flows": { "poor": { "escaped": { "households": 5, "base": "\(base)" } } } } } }
      """
    #expect(try total(members, "target.groups.merit.flows.poor.escaped.rate", .flow) == expected)
    #expect(try total(members, "target.groups.merit.flows.poor.escaped.base", .flow) == base)
  }

  @Test(arguments: [
    // Out: of the 20 poor at the start. In: of the 16 at the end.
    ("left", "25.00 computed"), ("new", "6.25 computed"),
  ])
  func `flows out are of the start and flows in of the end`(flow: String, expected: String) throws {
    let members = """
      "start": { "poor": 20 }, "target": { "poor": 16, "flows": { "poor": { "left": 5, "new": 1 } } }
      """
    #expect(try total(members, "target.flows.poor.\(flow).rate", .flow) == expected)
  }

  // MARK: Implied

  @Test(arguments: [
    (#""target": { "poor": { "rate": 1.15, "points": 1.37 } }"#, "start.poor.rate", "2.52 2.51–2.53 implied"),
    (
      #""start": { "poor": { "rate": 2.52 } }, "target": { "poor": { "points": 1.37 } }"#, "target.poor.rate",
      "1.15 1.14–1.16 implied"
    ),
    (
      #""start": { "poor": { "rate": 2.5 } }, "target": { "poor": { "rate": 1.15 } }"#, "target.poor.points",
      "1.35 1.295–1.405 implied"
    ),
    // A computed rate serves as well as a printed one: 10 of 400 is 2.50.
    (
      #""start": { "households": 400, "poor": 10 }, "target": { "poor": { "points": 1.00 } }"#, "target.poor.rate",
      "1.50 1.49–1.51 implied"
    ),
    (#""start": { "poor": { "rate": 1.0 } }, "target": { "poor": { "points": 2.0 } }"#, "target.poor.rate", "absent"),
  ])
  func `a rate or drop follows from the other two`(members: String, column: String, expected: String) throws {
    #expect(try total(members, column) == expected)
  }

  @Test(arguments: [
    // 7 households are 0.69 % of 1008 to 1021.
    (#""start": { "poor": { "households": 7, "rate": 0.69 } }"#, "start.households", "null 1008–1021 implied"),
    // And 15 are 1.48 % of 1011 to 1016: both hold.
    (
      #""start": { "poor": { "households": 7, "rate": 0.69 }, "nearPoor": { "households": 15, "rate": 1.48 } }"#,
      "start.households", "null 1011–1016 implied"
    ),
    (
      #""start": { "poor": { "households": 167, "rate": 11.70 } }"#, "start.households", "1427 1427–1427 implied"
    ),
    // No number of households fits both.
    (
      #""start": { "poor": { "households": 7, "rate": 0.69 }, "nearPoor": { "households": 15, "rate": 15 } }"#,
      "start.households", "absent"
    ),
    (
      #""start": { "groups": { "ethnic-minority": { "poor": { "households": 59, "rate": 10.59 } } } }"#,
      "start.groups.ethnic-minority.households", "557 557–557 implied"
    ),
    (
      #""target": { "poor": { "reduce": 38, "points": 2.75 }, "nearPoor": { "reduce": 78, "points": 5.64 } }"#,
      "start.households", "null 1382–1384 implied-if-unchanged"
    ),
    (
      #""target": { "poor": { "reduce": 25, "points": 1.88 } }"#, "target.households",
      "null 1327–1333 implied-if-unchanged"
    ),
    // What is known is not guessed.
    (
      #""start": { "households": 1330 }, "target": { "poor": { "reduce": 25, "points": 1.88 } }"#, "target.households",
      "absent"
    ),
  ])
  func `all households follow from counts and rates`(members: String, column: String, expected: String) throws {
    #expect(try total(members, column) == expected)
  }

  // MARK: Results

  @Test(arguments: [
    ("result.poor.households", "8"), ("result.poor.rate", "2.66 computed"), ("result.poor.reduce", "2 computed"),
    // 10 of 300 less 8 of 301: 0.6755…
    ("result.poor.points", "0.68 computed"), ("result.nearPoor.households", "9 computed"),
    ("result.households", "301"),
  ])
  func `a result is compared with the start`(column: String, expected: String) throws {
    let members = """
      "total": { "start": { "households": 300, "poor": 10, "nearPoor": 12 } },
      "results": [{ "asOf": "2024-09-10", "total": { "households": 301, "poor": 8, "nearPoor": { "reduce": 3 } } }]
      """
    #expect(try Plans.input(members).cell(.summary, column) == expected)
  }
}
