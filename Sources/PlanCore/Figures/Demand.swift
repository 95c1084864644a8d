/// What is demanded for one class and group: start − target households, else `reduce`; beside it the points.
///
/// A quota demands it of a plan's area, the target of a unit demands it of the unit.
struct Demand: Hashable, Sendable {
  /// The drop in households.
  let households: Drop?
  /// The drop in percentage points, as printed.
  let points: Drop?

  /// What figures of a target demand; nothing of all households together.
  /// - Parameter start: the households that the drop starts from.
  init(_ subject: Place, in target: Tally, from start: Int?) {
    guard subject.povertyClass != nil else {
      (households, points) = (nil, nil)
      return
    }
    let stated = [
      Drop(remaining: subject, in: target, of: start), Drop(printed: subject, .reduce, in: target),
    ].compactMap(\.self)
    households = stated.first { $0.least != nil } ?? stated.first
    points = Drop(printed: subject, .points, in: target)
  }

  /// What a plan sets for a unit.
  init(_ subject: Place, of unit: Unit) {
    self.init(subject, in: unit.target, from: unit.start.count(subject))
  }

  /// What a quota demands of a plan's area; of a rate that is to remain, the drop that is certain.
  init(of quota: Quota, in plan: Plan) {
    let printed = Demand(quota.subject, in: quota.figures, from: plan.startCount(of: quota.subject))
    self.init(
      households: printed.first == nil ? Self.ofRate(quota, in: plan) : printed.households, points: printed.points)
  }

  /// What the first of two demands, measure by measure, and where it demands nothing the second.
  init(_ first: Demand?, else second: Demand?) {
    self.init(
      households: first?.drop(in: .reduce) ?? second?.drop(in: .reduce),
      points: first?.drop(in: .points) ?? second?.drop(in: .points))
  }

  private init(households: Drop?, points: Drop?) {
    self.households = households
    self.points = points
  }

  /// The drop that is demanded in a measure; `nil` where it has no least.
  func drop(in measure: Place.Measure) -> Drop? {
    let drop = measure == .points ? points : households
    return drop?.least == nil ? nil : drop
  }

  /// The drop that is demanded, in households where it can be.
  var first: Drop? { drop(in: .reduce) ?? drop(in: .points) }

  /// A rate was rounded, so as many households may remain as round to it, of all that the plan expects at the end.
  private static func ofRate(_ quota: Quota, in plan: Plan) -> Drop? {
    let subject = quota.subject
    guard let rate = quota.figures.amount(subject, .rate)?.most, quota.figures.amount(subject, .base) == nil,
      let start = plan.startCount(of: subject), let all = plan.targetCount(of: .figure(group: subject.group)), all > 0
    else { return nil }
    let least = Numeral(start).subtracting(Numeral(RoundedRate(rate).greatestPart(of: all.weighable)))
    return Drop(subject: subject, measure: .reduce, amount: .between(least, nil), source: .rate)
  }
}
