/// What a plan promises for one class and group, beside the quota that holds for it.
struct QuotaPromise {
  /// The quota, and its position among all.
  let quota: Quota
  private let index: Int
  /// What is compared: households (`reduce`), or percentage points where only they are known.
  private let measure: Place.Measure
  /// The least drop that is demanded.
  let demand: Numeral
  /// The drop that is promised.
  let drop: Drop
  /// Whether the promise is what an earlier quota demanded, which another replaced.
  let followsOldQuota: Bool

  /// A promised drop and the number that states it.
  struct Drop {
    /// The drop, of a range the most.
    let most: Numeral
    /// What number of the target states it; `nil` where the drop is a sum of several.
    var place: Place?
    /// The number as printed.
    var printed: Numeral?
    /// The households at the start, where the printed number is what is left of them.
    var start: Int?
  }

  /// Whether less is promised than demanded, at the decimals that both print.
  var isBelow: Bool {
    let decimals = min(drop.most.decimals, demand.decimals)
    return drop.most.rounded(to: decimals).isLess(than: demand.rounded(to: decimals))
  }

  /// Whether exactly the demand is promised.
  var isEqual: Bool { drop.most.hasSameValue(as: demand) }

  /// Whether more than the demand must be promised.
  var mustExceed: Bool { quota.exceed == true }

  /// The smallest drop above the demand.
  var nextAbove: Numeral? { demand.adding(Numeral(1, decimals: demand.decimals)) }

  /// Where the promise stands, else the demand.
  func steps(in plan: Plan) -> Path {
    guard let place = drop.place else { return ["quotas", String(index), measure.key] }
    return ["total", "target"] + place.steps(in: plan)
  }

  /// The promise as printed, else `nil`.
  var printed: Numeral? { drop.printed }

  /// What would have to be printed to promise a drop.
  func expected(_ drop: Numeral) -> Numeral? {
    guard self.drop.printed != nil else { return nil }
    guard let start = self.drop.start else { return drop }
    return Numeral(start).subtracting(drop).flatMap { $0.digits < 0 ? nil : $0 }
  }
}

// MARK: - Words

extension QuotaPromise {
  /// The class and the group.
  var words: Phrase {
    let povertyClass = quota.povertyClass.words.lowercased
    guard let group = quota.group?.words else { return povertyClass }
    return povertyClass + Phrase(vi: " (\(group.vi))", en: " (\(group.en))")
  }

  /// A drop with its unit.
  func text(_ drop: Numeral, _ language: Language) -> String {
    let number = drop.text(language)
    return switch (language, measure == .points) {
    case (.vi, true): "\(number) điểm %"
    case (.vi, false): "\(number) hộ"
    case (.en, true): "\(number) points"
    case (.en, false): drop.digits == 1 ? "\(number) household" : "\(number) households"
    }
  }

  /// The document that assigns the quota, in brackets.
  var source: Phrase {
    guard let number = quota.document?.visible ?? quota.by?.visible else { return Phrase(same: "") }
    guard let issued = quota.issued?.words else { return Phrase(same: " (\(number))") }
    return Phrase(vi: " (\(number) \(issued.vi))", en: " (\(number) of \(issued.en))")
  }
}

// MARK: - Finding them

extension QuotaPromise {
  /// A promise for every class and group that has a quota, where both are known.
  static func all(in plan: Plan) -> [QuotaPromise] {
    guard !plan.quotas.isEmpty else { return [] }
    var places: [Place] = []
    var quotas: [Place: [Int]] = [:]
    for (index, quota) in plan.quotas.enumerated() {
      let place = Place.figure(group: quota.group, quota.povertyClass)
      if quotas[place] == nil { places.append(place) }
      quotas[place, default: []].append(index)
    }
    return places.compactMap { place in
      let indices = quotas[place] ?? []
      return promise(.reduce, place, indices, in: plan) ?? promise(.points, place, indices, in: plan)
    }
  }

  private static func promise(
    _ measure: Place.Measure, _ place: Place, _ indices: [Int], in plan: Plan
  ) -> QuotaPromise? {
    let latest = indices.compactMap { plan.quotas[$0].issued }.max()
    let isReplaced = { (index: Int) in
      guard let latest, let issued = plan.quotas[index].issued else { return false }
      return latest.isCertainlyAfter(issued)
    }
    // Of several that may hold, the mildest: more is not certain.
    let holding = indices.filter { !isReplaced($0) }
      .compactMap { index in plan.quotas[index].demand(measure, place).map { (index: index, demand: $0) } }
      .min { $0.demand.isLess(than: $1.demand) }
    guard let holding else { return nil }
    let promises = PromisedDrops(plan: plan)
    let drop =
      measure == .points ? promises.points(place, decimals: holding.demand.decimals) : promises.households(place)
    guard let drop else { return nil }
    let followsOld = indices.contains {
      isReplaced($0) && plan.quotas[$0].demand(measure, place)?.hasSameValue(as: drop.most) == true
    }
    return QuotaPromise(
      quota: plan.quotas[holding.index], index: holding.index, measure: measure, demand: holding.demand, drop: drop,
      followsOldQuota: followsOld)
  }
}

extension Quota {
  /// The least drop that is demanded.
  fileprivate func demand(_ measure: Place.Measure, _ place: Place) -> Numeral? {
    switch figures.amount(place, measure) {
    case .exactly(let number): number
    case .between(let low, _): low
    case nil: nil
    }
  }
}
