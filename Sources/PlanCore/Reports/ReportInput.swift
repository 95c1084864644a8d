/// Everything that a report is made of, made ready once: the plan, its standard, the latest result, the totals.
public struct ReportInput: Sendable {
  /// The plan.
  public let plan: Plan
  /// Its poverty standard, where it is known.
  public let standard: Standard?
  /// The day that the report is about.
  public let asOf: CalendarDate
  /// The group that `rates` is about, or `nil` for all households.
  public let group: Group?
  /// The latest result up to `asOf` under the plan's own standard.
  let result: YearResult?
  let total: AreaFigures
  let units: [AreaFigures]
  /// What anything is claimed about, of the area or of any unit.
  let claimed: Claimed

  /// The input of a report.
  /// - Parameters:
  ///   - asOf: later results are left out.
  ///   - group: the group that `rates` is about.
  public init(_ plan: Plan, standard: Standard?, asOf: CalendarDate, group: Group? = nil) {
    self.plan = plan
    self.standard = standard
    self.asOf = asOf
    self.group = group
    let result = Self.latestResult(of: plan, upTo: asOf)
    self.result = result
    units = plan.units.map { unit in
      AreaFigures(
        start: unit.start, result: result.flatMap { Self.tally(of: unit, in: $0) }, target: unit.target)
    }
    total = Self.total(
      of: plan, AreaFigures(start: plan.start, result: result?.total, target: plan.target), units)
    claimed = Claimed([total] + units)
  }

  /// The day that a report is about by default: today in Vietnam, but never after the plan's year, so that an old plan's
  /// report stays the same.
  public static func day(of plan: Plan, knownAt secondsSince1970: Int) -> CalendarDate {
    let yearEnd = CalendarDate(existing: plan.year, .year).lastDay
    guard let today = CalendarDate(inVietnamAt: secondsSince1970) else { return yearEnd }
    return min(today, yearEnd)
  }

  /// A new standard breaks the series, so a result under another one is not compared.
  static func latestResult(of plan: Plan, upTo asOf: CalendarDate) -> YearResult? {
    var latest: YearResult?
    for result in plan.results
    where result.asOf.lastDay <= asOf && (result.standard == nil || result.standard == plan.standard) {
      if let best = latest, isBetter(best, than: result) { continue }
      latest = result
    }
    return latest
  }

  /// Of two results for one day the more final one counts, then the one that stands later in the file.
  private static func isBetter(_ one: YearResult, than two: YearResult) -> Bool {
    if one.asOf.lastDay != two.asOf.lastDay { return one.asOf.lastDay > two.asOf.lastDay }
    return finality(one.status) > finality(two.status)
  }

  private static func finality(_ status: ResultStatus?) -> Int {
    switch status {
    case .official: 3
    case .preliminary: 2
    case .estimate: 1
    case nil: 0
    }
  }

  private static func tally(of unit: Unit, in result: YearResult) -> Tally? {
    guard let code = unit.code else { return nil }
    return result.units.first { $0.unit == code.text }?.tally
  }

  /// What is claimed of the area itself; a count that is not claimed is the sum of the units where all of them know it.
  static func total(of plan: Plan, _ claimed: AreaFigures, _ units: [AreaFigures]) -> AreaFigures {
    var total = claimed
    var added: [Known] = []
    for index in units.indices where plan.units[index].kind?.sumsOthers != true {
      added.append(Known(area: units[index]))
    }
    let places = summablePlaces(of: added)
    for moment in Moment.allCases where moment != .result || claimed.result != nil {
      for place in places where total[moment].amount(place.figure, place.measure) == nil {
        // A drop that follows from the area's own counts is not asked of the units.
        if place.measure == .reduce, Known(area: total).exactReduce(moment, place.figure) != nil { continue }
        if let sum = sum(of: added, moment, place) { total[moment].set(Claim(place, Numeral(sum))) }
      }
    }
    return total
  }

  /// What any unit claims a count of, households before drops; a drop may tell the households.
  private static func summablePlaces(of units: [Known]) -> [Place] {
    var places: [Place] = []
    for unit in units {
      for moment in Moment.allCases {
        for claim in unit.area[moment].claims where claim.place.isSummable {
          places.append(claim.place)
          if claim.place.measure == .reduce { places.append(claim.place.figure) }
        }
      }
    }
    return places.sortedOnce().sorted { ($0.measure.rawValue, $0) < ($1.measure.rawValue, $1) }
  }

  private static func sum(of units: [Known], _ moment: Moment, _ place: Place) -> Int? {
    var sum = 0
    for unit in units {
      guard let part = unit.exactNumber(moment, place), let next = sum.addingIfFits(part) else { return nil }
      sum = next
    }
    return sum
  }
}

extension Known {
  /// The number that a measure of a figure is exactly, as far as it adds up.
  func exactNumber(_ moment: Moment, _ place: Place) -> Int? {
    switch place.measure {
    case .households: exactCount(moment, place.figure)
    case .reduce: exactReduce(moment, place.figure)
    case .members, .rate, .share, .points, .base: area[moment].count(place.figure, place.measure)
    }
  }
}

extension Place {
  /// Whether the claims of all units about this place add up to the area's: exact counts do, rates never.
  var isSummable: Bool {
    guard bound == .exactly else { return false }
    return switch measure {
    case .households, .members, .reduce: true
    case .rate, .share, .points, .base: false
    }
  }
}
