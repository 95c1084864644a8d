@testable import PlanCore

/// SplitMix64: the same plans for the same seed, everywhere.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Plans such as nobody writes: anything that the format can hold, in any mixture.
struct RandomPlans {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func chance(_ part: Int, of whole: Int) -> Bool { below(whole) < part }

  mutating func maybe<Value>(_ make: (inout RandomPlans) -> Value) -> Value? { chance(1, of: 2) ? make(&self) : nil }

  mutating func some<Value>(_ make: (inout RandomPlans) -> Value) -> [Value] { (0..<below(4)).map { _ in make(&self) } }

  mutating func any<Value: ClosedList>(_ type: Value.Type) -> Value { Value.at(below(Value.allCases.count)) }

  static let words = ["Xã Mẫu", "\"ngoặc\"", "dòng\nmới", "đ", "tab\t", "\u{1F}", "01", "a/b\\c", "", "Thôn 2"]

  mutating func word() -> String { Self.words[below(Self.words.count)] }

  mutating func date() -> CalendarDate {
    let year = 2020 + below(6)
    let precisions: [CalendarDate.Precision] = [
      .year, .quarter(1 + below(4)), .month(1 + below(12)), .day(month: 1 + below(12), day: 1 + below(28)),
    ]
    return CalendarDate(existing: year, precisions[below(4)])
  }

  mutating func document() -> Document {
    Document(
      title: maybe { $0.word() }, number: maybe { $0.word() }, issued: maybe { $0.date() }, issuer: maybe { $0.word() },
      attached: maybe { $0.chance(1, of: 2) }, note: maybe { $0.word() })
  }

  mutating func plan() -> Plan {
    var plan = Plan(area: Area(name: word()), year: 2000 + below(100), standard: "nd-07-2021")
    plan.area.code = maybe { AreaCode($0.word()) }
    plan.area.kind = maybe { $0.any(AreaKind.self) }
    plan.area.within = some { $0.word() }
    plan.area.formerly = some { FormerArea(code: nil, name: $0.maybe { $0.word() }, until: $0.maybe { $0.date() }) }
    plan.document.itself = document()
    plan.document.recipients = some { $0.word() }
    plan.document.replaces = some { $0.document() }
    plan.indicators = ["water", "toilet", "telecom"]
    plan.parts = ["able-to-leave", "other", "phần khác"]
    plan.start = tally()
    plan.target = tally()
    plan.quotas = some { $0.quota() }
    plan.units = some { random in
      var unit = Unit(code: random.maybe { AreaCode($0.word()) }, name: random.word(), start: random.tally())
      unit.aliases = random.some { $0.word() }
      unit.target = random.tally()
      return unit
    }
    plan.results = some { random in
      var result = YearResult(
        asOf: random.date(), status: random.maybe { $0.any(ResultStatus.self) }, total: random.tally())
      result.units = ["01", "02"].prefix(random.below(3)).map { UnitResult(unit: $0, tally: random.tally()) }
      return result
    }
    addWork(to: &plan)
    return plan
  }

  private mutating func addWork(to plan: inout Plan) {
    plan.goals = some { random in
      Goal(
        id: "g", indicators: random.some { $0.word() }, population: random.some { $0.any(Population.self) },
        atLeast: Numeral(975, decimals: 1))
    }
    plan.tasks = some { random in
      PlanTask(
        id: "1", title: random.maybe { $0.word() }, with: random.some { $0.word() }, due: random.maybe { $0.date() })
    }
    plan.reports = some { random in
      ReportDuty(
        id: "plan", due: random.maybe { $0.date() },
        delivered: random.maybe {
          $0.chance(1, of: 2) ? .on($0.date()) : .byUnit([UnitDelivery(unit: "01", date: nil)])
        })
    }
    plan.movements = some { random in
      Movement(
        date: random.date(), from: random.any(MovementEnd.self), to: random.any(MovementEnd.self),
        households: random.below(9)
      )
    }
    plan.facts = some {
      Fact(title: $0.word(), value: $0.chance(1, of: 2) ? .number(Numeral(-125, decimals: 2)) : .text("gần 30"))
    }
    plan.funding = some { Funding(source: $0.maybe { $0.word() }, amount: Numeral(120_000_000)) }
    plan.waivers = some { Waiver(code: "E2101", pointer: $0.word(), until: $0.maybe { $0.date() }) }
    plan.note = maybe { $0.word() }
  }

  private mutating func quota() -> Quota {
    let povertyClass = any(PovertyClass.self)
    let group = maybe { $0.any(Group.self) }
    var quota = Quota(
      povertyClass: povertyClass, group: group, by: maybe { $0.word() }, exceed: maybe { $0.chance(1, of: 2) })
    quota.figures = Tally(claims(.figure(group: group, povertyClass), isDivided: true))
    return quota
  }

  /// A tally of anything.
  mutating func tally() -> Tally {
    var claims: [Claim] = []
    for group in [nil, .ethnicMinority, .merit] as [Group?] where chance(2, of: 3) {
      for measure in [Place.Measure.households, .members] where chance(1, of: 2) {
        claims.append(Claim(.figure(group: group).with(measure), Numeral(below(5000))))
      }
      for povertyClass in PovertyClass.allCases where chance(1, of: 2) {
        claims += self.claims(.figure(group: group, povertyClass), isDivided: true)
      }
      for povertyClass in [PovertyClass.poor, .nearPoor] {
        for flow in Flow.allCases where flow.belongs(to: povertyClass) && chance(1, of: 6) {
          claims += self.claims(.figure(group: group, povertyClass, .flow(flow)), isDivided: false)
        }
      }
    }
    return Tally(claims)
  }

  private mutating func claims(_ figure: Place, isDivided: Bool) -> [Claim] {
    var claims: [Claim] = []
    for measure in Place.Measure.allCases where chance(1, of: 3) { claims += number(figure, measure) }
    guard isDivided else { return claims }
    for item in 0..<3 where chance(1, of: 4) {
      claims += number(.figure(group: figure.group, figure.povertyClass, .lacking(item)), .households)
      claims += number(.figure(group: figure.group, figure.povertyClass, .part(item)), .households)
    }
    return claims
  }

  private mutating func number(_ figure: Place, _ measure: Place.Measure) -> [Claim] {
    func number(_ random: inout RandomPlans) -> Numeral {
      switch measure {
      case .households, .members: Numeral(random.below(900))
      case .reduce: Numeral(random.below(40) - 10)
      case .rate, .share: Numeral(random.below(9000), decimals: 1 + random.below(2))
      case .points: Numeral(random.below(900) - 100, decimals: 2)
      case .base: Numeral(random.below(4))
      }
    }
    guard measure != .base, chance(1, of: 5) else { return [Claim(figure.with(measure), number(&self))] }
    let ends = chance(1, of: 2) ? [Place.Bound.atLeast] : [.atLeast, .atMost]
    return ends.map { Claim(figure.with(measure, $0), number(&self)) }
  }
}
