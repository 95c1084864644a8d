@testable import PlanCore

/// A random plan whose numbers are all right: true counts first, then what a document of some shape prints of them.
struct CleanPlan {
  private var random: SplitMix

  /// What the document prints.
  private struct Shape {
    var units: Int
    var printsHouseholds: Bool
    var printsUnitHouseholds: Bool
    var rateDecimals: Int?
    var printsDrops: Bool
    var printsLacking: Bool
    var printsUnitLacking: Bool
    var printsGroup: Bool
    var printsMembers: Bool
    var printsParts: Bool
    var printsResult: Bool
    var printsTarget: Bool
  }

  /// The true counts of one area at one moment.
  private struct Truth {
    var households = 0
    var poor = 0
    var nearPoor = 0
    var minority = 0
    var minorityPoor = 0
    var poorMembers = 0
    var lackingPoor = [Int](repeating: 0, count: 12)
    var lackingNear = [Int](repeating: 0, count: 12)

    static func + (one: Truth, two: Truth) -> Truth {
      var sum = one
      sum.households += two.households
      sum.poor += two.poor
      sum.nearPoor += two.nearPoor
      sum.minority += two.minority
      sum.minorityPoor += two.minorityPoor
      sum.poorMembers += two.poorMembers
      sum.lackingPoor = zip(one.lackingPoor, two.lackingPoor).map(+)
      sum.lackingNear = zip(one.lackingNear, two.lackingNear).map(+)
      return sum
    }
  }

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func make() -> Plan {
    let shape = Shape(
      units: random.chance(15) ? 0 : 2 + random.below(9), printsHouseholds: random.chance(85),
      printsUnitHouseholds: random.chance(75), rateDecimals: random.chance(85) ? (random.chance(75) ? 2 : 1) : nil,
      printsDrops: random.chance(75), printsLacking: random.chance(60), printsUnitLacking: random.chance(40),
      printsGroup: random.chance(40), printsMembers: random.chance(40), printsParts: random.chance(30),
      printsResult: random.chance(25), printsTarget: random.chance(85))
    let starts = (0..<max(shape.units, 1)).map { _ in start() }
    let targets = starts.map { later($0) }
    let results = zip(starts, targets).map { between($0, $1) }
    var plan = Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021")
    plan.indicators = BuiltInStandards.standard("nd-07-2021")?.indicators.map(\.id) ?? []
    plan.parts = ["able-to-leave", "other"]
    plan.area.kind = .commune
    let total = { (all: [Truth]) in all.reduce(Truth(), +) }
    plan.start = tally(total(starts), nil, shape, ofUnit: false)
    if shape.printsTarget { plan.target = tally(total(targets), total(starts), shape, ofUnit: false) }
    if shape.printsResult {
      plan.results = [
        YearResult(
          asOf: CalendarDate(existing: 2024, .day(month: 6, day: 10)),
          total: tally(total(results), nil, shape, ofUnit: false),
          units: shape.units == 0
            ? []
            : results.enumerated().map {
              UnitResult(unit: "\($0 + 1)", tally: tally($1, nil, shape, ofUnit: true))
            })
      ]
    }
    for index in 0..<shape.units {
      plan.units.append(
        Unit(
          code: AreaCode("\(index + 1)"), name: "Thôn \(index + 1)", kind: .village,
          start: tally(starts[index], nil, shape, ofUnit: true),
          target: shape.printsTarget ? tally(targets[index], starts[index], shape, ofUnit: true) : Tally()))
    }
    return plan
  }

  // MARK: Truth

  private mutating func start() -> Truth {
    var truth = Truth()
    truth.households = 150 + random.below(1500)
    truth.poor = 8 + random.below(truth.households / 5)
    truth.nearPoor = 5 + random.below(truth.households / 6)
    truth.minority = truth.households / 4 + random.below(truth.households / 2)
    truth.minorityPoor = min(truth.poor, truth.minority) / 3 + random.below(max(1, min(truth.poor, truth.minority) / 2))
    truth.poorMembers = truth.poor + random.below(truth.poor * 4)
    for index in 0..<12 {
      truth.lackingPoor[index] = (truth.poor + 2) / 3 + random.below(truth.poor / 2)
      truth.lackingNear[index] = random.below(truth.nearPoor / 7 + 1)
    }
    return truth
  }

  private mutating func later(_ start: Truth) -> Truth {
    var truth = start
    truth.households += random.below(20)
    truth.poor -= random.below(start.poor / 2 + 1)
    truth.nearPoor -= random.below(start.nearPoor / 2 + 1)
    truth.minorityPoor = min(truth.poor, start.minorityPoor - random.below(start.minorityPoor / 3 + 1))
    truth.poorMembers = truth.poor + random.below(truth.poor * 4 + 1)
    for index in 0..<12 {
      truth.lackingPoor[index] = (truth.poor + 2) / 3 + random.below(truth.poor / 2)
      truth.lackingNear[index] = random.below(truth.nearPoor / 7 + 1)
    }
    return truth
  }

  private mutating func between(_ start: Truth, _ target: Truth) -> Truth {
    var truth = start
    truth.poor = target.poor + random.below(start.poor - target.poor + 1)
    truth.nearPoor = target.nearPoor + random.below(start.nearPoor - target.nearPoor + 1)
    truth.minorityPoor = min(truth.poor, start.minorityPoor)
    truth.poorMembers = truth.poor + random.below(truth.poor * 3 + 1)
    for index in 0..<12 {
      truth.lackingPoor[index] = (truth.poor + 2) / 3 + random.below(truth.poor / 2)
      truth.lackingNear[index] = random.below(truth.nearPoor / 7 + 1)
    }
    return truth
  }

  // MARK: Print

  private func tally(_ truth: Truth, _ start: Truth?, _ shape: Shape, ofUnit: Bool) -> Tally {
    var claims: [Claim] = []
    func count(_ place: Place, _ number: Int) { claims.append(Claim(place, Numeral(number))) }
    func rate(_ place: Place, _ part: Int, _ whole: Int) {
      guard let decimals = shape.rateDecimals else { return }
      claims.append(Claim(place, Numeral(Self.percent(part, whole, decimals), decimals: decimals)))
    }
    let prints = ofUnit ? shape.printsUnitHouseholds : shape.printsHouseholds
    if prints { count(Place(nil, .stock, .households), truth.households) }
    func stock(_ group: Group?, _ povertyClass: PovertyClass, _ part: Int, _ whole: Int, _ before: (Int, Int)?) {
      let figure = Place.figure(group: group, povertyClass)
      count(figure, part)
      rate(figure.with(.rate), part, whole)
      guard shape.printsDrops, let before else { return }
      count(figure.with(.reduce), before.0 - part)
      if shape.rateDecimals != nil {
        claims.append(Claim(figure.with(.points), Self.points(before.0, before.1, part, whole)))
      }
    }
    stock(nil, .poor, truth.poor, truth.households, start.map { ($0.poor, $0.households) })
    stock(nil, .nearPoor, truth.nearPoor, truth.households, start.map { ($0.nearPoor, $0.households) })
    if shape.printsMembers { count(Place(.poor, .stock, .members), truth.poorMembers) }
    if shape.printsParts, !ofUnit {
      count(Place(.poor, .part(0), .households), truth.poor / 4)
      count(Place(.poor, .part(1), .households), truth.poor - truth.poor / 4)
    }
    if ofUnit ? shape.printsUnitLacking : shape.printsLacking {
      for indicator in 0..<12 {
        for (povertyClass, lacking, whole) in [
          (PovertyClass.poor, truth.lackingPoor[indicator], truth.poor),
          (.nearPoor, truth.lackingNear[indicator], truth.nearPoor),
        ] {
          let figure = Place.figure(povertyClass, .lacking(indicator))
          count(figure, lacking)
          rate(figure.with(.rate), lacking, whole)
          guard shape.printsDrops, let start else { continue }
          let before = povertyClass == .poor ? start.lackingPoor[indicator] : start.lackingNear[indicator]
          let all = povertyClass == .poor ? start.poor : start.nearPoor
          count(figure.with(.reduce), before - lacking)
          if shape.rateDecimals != nil {
            claims.append(Claim(figure.with(.points), Self.points(before, all, lacking, whole)))
          }
        }
      }
    }
    if shape.printsGroup {
      if prints { count(Place(group: .ethnicMinority, nil, .stock, .households), truth.minority) }
      let before = start.map { ($0.minorityPoor, $0.minority) }
      stock(.ethnicMinority, .poor, truth.minorityPoor, truth.minority, before)
      rate(Place(group: .ethnicMinority, .poor, .stock, .share), truth.minorityPoor, truth.poor)
    }
    return Tally(claims)
  }

  /// Half up, by plain division, apart from the code under test.
  static func percent(_ part: Int, _ whole: Int, _ decimals: Int) -> Int {
    guard whole > 0 else { return 0 }
    let unit = decimals == 2 ? 10000 : decimals == 1 ? 1000 : 100
    return (2 * part * unit + whole) / (2 * whole)
  }

  /// The exact difference, rounded half away from zero to two decimals.
  static func points(_ part1: Int, _ whole1: Int, _ part2: Int, _ whole2: Int) -> Numeral {
    guard whole1 > 0, whole2 > 0 else { return Numeral(0, decimals: 2) }
    let number = 10000 * (part1 * whole2 - part2 * whole1)
    let whole = whole1 * whole2
    let magnitude = (2 * abs(number) + whole) / (2 * whole)
    return Numeral(number < 0 ? -magnitude : magnitude, decimals: 2)
  }
}

/// SplitMix64: the same numbers from the same seed everywhere.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// 0 up to but not including `bound`.
  mutating func below(_ bound: Int) -> Int { bound < 2 ? 0 : Int(next() % UInt64(bound)) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
