/// What a plan promises for one class and group: start − target households, else `reduce`, else the sum of its units,
/// else both classes together; beside it the points.
struct Promise: Hashable, Sendable {
  /// The drop in households.
  let households: Drop?
  /// The drop in percentage points, as printed, else from the counts.
  let points: Drop?
  /// Whether the target says anything of it, be it a range without the end that counts.
  let isSaid: Bool

  /// What a plan promises; nothing of all households together.
  init(_ subject: Place, of plan: Plan) {
    guard subject.povertyClass != nil else {
      (households, points, isSaid) = (nil, nil, false)
      return
    }
    households = Self.households(subject, of: plan)
    points = Self.points(subject, of: plan)
    isSaid = [.households, .reduce, .points].contains { plan.target.amount(subject, $0) != nil }
  }

  /// The drop that is promised in a measure.
  func drop(in measure: Place.Measure) -> Drop? { measure == .points ? points : households }
}

// MARK: - In households

extension Promise {
  private static func households(_ subject: Place, of plan: Plan) -> Drop? {
    let stated = [
      Drop(remaining: subject, in: plan.target, of: plan.startCount(of: subject)),
      Drop(printed: subject, .reduce, in: plan.target),
    ].compactMap(\.self)
    return stated.first { $0.most != nil } ?? ofUnits(subject, of: plan) ?? ofClasses(subject, of: plan)
  }

  private static func ofUnits(_ subject: Place, of plan: Plan) -> Drop? {
    guard plan.target.amount(subject, .households) == nil, plan.target.amount(subject, .reduce) == nil else {
      return nil
    }
    let sum = plan.sumOfUnits { Demand(subject, of: $0).households?.exact?.digits }
    return sum.map { Drop(sum: .exactly(Numeral($0)), of: subject) }
  }

  /// The multidimensionally poor are the poor and the near-poor together.
  private static func ofClasses(_ subject: Place, of plan: Plan) -> Drop? {
    guard subject.povertyClass == .multidimensional, plan.target.amount(subject, .reduce) == nil,
      let poor = households(.figure(group: subject.group, .poor), of: plan),
      let nearPoor = households(.figure(group: subject.group, .nearPoor), of: plan)
    else { return nil }
    if let one = poor.exact, let two = nearPoor.exact {
      return one.adding(two).map { Drop(sum: .exactly($0), of: subject) }
    }
    guard let one = poor.most, let two = nearPoor.most else { return nil }
    return one.adding(two).map { Drop(sum: .between(nil, $0), of: subject) }
  }
}

// MARK: - In points

extension Promise {
  private static func points(_ subject: Place, of plan: Plan) -> Drop? {
    if let printed = Drop(printed: subject, .points, in: plan.target) { return printed.most == nil ? nil : printed }
    guard let start = plan.start.rate(of: subject), let end = plan.target.rate(of: subject) else { return nil }
    return Drop(
      subject: subject, measure: .points, amount: .exactly(Rate.points(from: end, to: start)),
      source: .rates(start: start, end: end))
  }
}

extension Tally {
  /// The exact rate of a class, where both counts are printed.
  fileprivate func rate(of subject: Place) -> Rate? {
    guard let part = count(subject), let whole = households(group: subject.group) else { return nil }
    return Rate(part, of: whole)
  }
}
