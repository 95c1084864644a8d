@testable import PlanCore

/// Random trees of areas, from the nation or any level below down to the villages, in which anything may be wrong.
struct RandomForest {
  private var random: MutationSource
  private var number = 0
  /// The areas that have no parent.
  private(set) var roots: [RandomArea] = []

  init(seed: UInt64) {
    random = MutationSource(seed: seed)
    for _ in 0..<(1 + below(2)) { roots.append(area(level: below(4))) }
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  private static let kinds: [[AreaKind]] = [[.nation], [.province], [.district, .town], [.commune, .ward, .township]]

  private mutating func area(level: Int) -> RandomArea {
    number += 1
    let kinds = Self.kinds[level]
    var area = RandomArea(
      number: number, kind: kinds[below(kinds.count)], code: happens(50) ? String(20_000 + number) : nil)
    area.isSpelledOtherwise = happens(20)
    if level < 3 {
      // Levels may be skipped, but all units of one area stand on one level.
      let next = level + 1 + below(3 - level)
      area.units = (0..<below(5)).map { _ in self.area(level: next) }
    } else {
      area.villages = (0..<below(4)).map { _ in (start: 3 + below(20), drop: below(4)) }
    }
    area.start = 10 + below(200)
    area.startAbove = happens(10) ? area.start + 1 + below(3) : area.start
    let sum = area.villages.reduce(0) { $0 + $1.drop }
    area.promise = happens(15) ? nil : happens(50) ? sum : below(area.start)
    let wanted = area.promise ?? below(9)
    area.assigned = happens(10) ? nil : happens(70) ? max(0, wanted - below(3)) : wanted + 1 + below(3)
    area.quota = happens(30) ? nil : happens(10) ? below(9) : area.assigned
    area.plans = happens(10) ? .none : happens(10) ? .two : happens(10) ? .replaced : .one
    area.isLate = happens(10)
    area.statesRest = happens(50)
    return area
  }
}

/// One area, with what its own plan says and what the plan above says of it.
struct RandomArea {
  /// How many plans there are, and whether one replaces the other.
  enum Plans { case none, one, two, replaced }

  let number: Int
  let kind: AreaKind
  let code: String?
  var isSpelledOtherwise = false
  var units: [RandomArea] = []
  var villages: [(start: Int, drop: Int)] = []
  /// Poor households at the start by its own plan, and by the plan above.
  var start = 0
  var startAbove = 0
  /// What it promises, what the plan above assigns, what its own plan says was assigned.
  var promise: Int?
  var assigned: Int?
  var quota: Int?
  var plans = Plans.one
  var isLate = false
  /// Whether numbers are written as what is left rather than as drops.
  var statesRest = false

  var name: String { "Vùng Số \(number) Mẫu" }
  /// Whether a plan of it counts.
  var counts: Bool { plans == .one || plans == .replaced }
}

// MARK: - Its plans

extension RandomArea {
  /// The plans of the area and of all below.
  func sheets() -> [QuotaSheet] {
    var sheets: [QuotaSheet] = []
    let end = CalendarDate(existing: 2024, .year).lastDay
    switch plans {
    case .none: break
    case .one: sheets = [QuotaSheet(plan, path: "\(number)", asOf: end)]
    case .two:
      sheets = [plan, plan].enumerated().map { QuotaSheet($0.element, path: "\(number)-\($0.offset)", asOf: end) }
    case .replaced:
      var (old, new) = (plan, plan)
      old.document.itself.number = "1/KH-UBND"
      old.target = Tally([Claim(Place.figure(.poor).with(.reduce), Numeral(0))])
      new.document.itself.number = "2/KH-UBND"
      new.document.replaces = [Document(number: "01/KH-UBND")]
      sheets = [QuotaSheet(old, path: "\(number)-old", asOf: end), QuotaSheet(new, path: "\(number)-new", asOf: end)]
    }
    return sheets + units.flatMap { $0.sheets() }
  }

  private var plan: Plan {
    var plan = Plan(
      area: Area(
        code: code.map { AreaCode($0) }, name: isSpelledOtherwise ? "VÙNG SỐ 0\(number)-MẪU" : name, kind: kind),
      year: 2024, standard: "nd-07-2021")
    plan.document.itself.issued = CalendarDate(year: 2024, month: isLate ? 4 : 2, day: 1)
    plan.reports = [ReportDuty(id: "plan", due: CalendarDate(year: 2024, month: 3, day: 1))]
    plan.start = Self.tally(start)
    plan.target = Self.target(promise, from: start, asRest: statesRest)
    if let quota {
      plan.quotas = [Quota(povertyClass: .poor, figures: Self.target(quota, from: start, asRest: false))]
    }
    plan.units =
      units.enumerated().map { index, unit in
        Unit(
          code: AreaCode(unit.code ?? String(index + 1)), name: unit.name, kind: unit.kind,
          start: Self.tally(unit.startAbove),
          target: Self.target(unit.assigned, from: unit.startAbove, asRest: unit.statesRest))
      }
      + villages.enumerated().map { index, village in
        Unit(
          code: AreaCode(String(index + 1)), name: "Thôn \(index + 1)", kind: .village,
          start: Self.tally(village.start),
          target: Self.target(village.drop, from: village.start, asRest: statesRest))
      }
    return plan
  }

  private static func tally(_ poor: Int) -> Tally {
    Tally([Claim(Place.figure(.poor).with(.households), Numeral(poor))])
  }

  private static func target(_ drop: Int?, from start: Int, asRest: Bool) -> Tally {
    guard let drop else { return Tally() }
    return asRest ? tally(start - drop) : Tally([Claim(Place.figure(.poor).with(.reduce), Numeral(drop))])
  }
}

// MARK: - What must be found, worked out without the code under test

extension RandomArea {
  /// Rows as `Vùng Số 7 Mẫu 12 8 short`, and codes; `isBelow` says whether a plan above counts.
  func expected(isBelow: Bool, isExact: Bool) -> (rows: [String], codes: [String]) {
    var rows: [String] = []
    var codes: [String] = []
    func row(_ assigned: Int?, _ promised: Int?, _ status: String) {
      rows.append("\(name) \(assigned.map(String.init) ?? "-") \(promised.map(String.init) ?? "-") \(status)")
    }
    if plans == .two { codes.append("E3204") }
    if !counts {
      if isBelow, plans == .none { codes.append("E3202") }
      if isBelow, let assigned { row(assigned, nil, plans == .none ? "missing" : "contradictory") }
    } else {
      let demand = isBelow ? assigned ?? quota : quota
      var contradicts = false
      if isBelow {
        if start != startAbove { codes.append("E3206") }
        if let assigned, let quota, assigned != quota { codes.append("E3205") }
        contradicts = start != startAbove || assigned != nil && quota != nil && assigned != quota
        if isLate { codes.append("E3203") }
      }
      if let promise, let sum = promisedByUnits, isExact ? sum != promise : sum < promise {
        codes.append("E3207")
        contradicts = true
      }
      if let demand {
        switch given {
        case nil where demand <= 0: row(demand, nil, contradicts ? "contradictory" : "met")
        case nil:
          codes.append("E3211")
          row(demand, nil, "missing")
        case let given? where given < demand:
          codes.append("E3201")
          row(demand, given, "short")
        case let given? where isExact && given > demand:
          codes.append("E3201")
          row(demand, given, "contradictory")
        case let given?: row(demand, given, contradicts ? "contradictory" : "met")
        }
      } else if let given {
        row(nil, given, contradicts ? "contradictory" : "unassigned")
      }
    }
    for unit in units {
      let below = unit.expected(isBelow: counts, isExact: isExact)
      rows += below.rows
      codes += below.codes
    }
    return (rows, codes)
  }

  /// What the plan promises: its total, else what it sets for its units where all of them have a number.
  private var given: Int? {
    if let promise { return promise }
    let parts = units.map(\.assigned) + villages.map(\.drop)
    return parts.isEmpty || parts.contains(nil) ? nil : parts.compactMap(\.self).reduce(0, +)
  }

  private var promisedByUnits: Int? {
    let parts: [Int?] =
      units.map { unit in
        switch unit.plans {
        case .one, .replaced: unit.given
        case .none: unit.assigned
        case .two: nil
        }
      } + villages.map(\.drop)
    return parts.isEmpty || parts.contains(nil) ? nil : parts.compactMap(\.self).reduce(0, +)
  }
}
