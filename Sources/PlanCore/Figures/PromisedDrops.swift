/// What a plan promises: start − target households, else `reduce`; an absent total is the sum of the units.
struct PromisedDrops {
  let plan: Plan

  /// The drop in households.
  func households(_ place: Place) -> QuotaPromise.Drop? {
    fromCounts(place) ?? fromDrop(place) ?? fromUnits(place) ?? fromClasses(place)
  }

  /// The drop in percentage points, as printed, else from the counts.
  func points(_ place: Place, decimals: Int) -> QuotaPromise.Drop? {
    if let printed = plan.target.amount(place, .points) {
      return drop(printed, place.with(.points))
    }
    let all = Place.figure(group: place.group)
    guard let start = rate(plan.start, place, all), let target = rate(plan.target, place, all) else { return nil }
    let rise = Rate.points(from: start, to: target, decimals: decimals)
    return QuotaPromise.Drop(most: Numeral(-rise.digits, decimals: rise.decimals), place: place)
  }

  private func rate(_ tally: Tally, _ place: Place, _ all: Place) -> Rate? {
    guard let part = tally.count(place), let whole = tally.count(all) else { return nil }
    return Rate(part, of: whole)
  }

  private func fromCounts(_ place: Place) -> QuotaPromise.Drop? {
    guard let left = plan.target.amount(place, .households) else { return nil }
    guard let start = plan.start.count(place) ?? sum(of: { $0.start.count(place) }) else { return nil }
    switch left {
    case .exactly(let left):
      return start.addingIfFits(-left.digits).map {
        QuotaPromise.Drop(most: Numeral($0), place: place, printed: left, start: start)
      }
    case .between(let least?, _):
      return start.addingIfFits(-least.digits).map { QuotaPromise.Drop(most: Numeral($0), place: place) }
    case .between(nil, _): return nil
    }
  }

  private func fromDrop(_ place: Place) -> QuotaPromise.Drop? {
    plan.target.amount(place, .reduce).flatMap { drop($0, place.with(.reduce)) }
  }

  /// A printed drop; a range without an upper end promises any number.
  private func drop(_ amount: Amount, _ place: Place) -> QuotaPromise.Drop? {
    switch amount {
    case .exactly(let number): QuotaPromise.Drop(most: number, place: place, printed: number)
    case .between(_, let most?): QuotaPromise.Drop(most: most, place: place)
    case .between(_, nil): nil
    }
  }

  private func fromUnits(_ place: Place) -> QuotaPromise.Drop? {
    guard plan.target.amount(place, .households) == nil, plan.target.amount(place, .reduce) == nil else { return nil }
    return sum { unit in
      guard let start = unit.start.count(place), let left = unit.target.count(place) else {
        return unit.target.count(place, .reduce)
      }
      return start.addingIfFits(-left)
    }.map { QuotaPromise.Drop(most: Numeral($0)) }
  }

  /// The multidimensionally poor are the poor and the near-poor together.
  private func fromClasses(_ place: Place) -> QuotaPromise.Drop? {
    guard place.povertyClass == .multidimensional, plan.target.amount(place, .reduce) == nil else { return nil }
    guard let poor = households(.figure(group: place.group, .poor)),
      let nearPoor = households(.figure(group: place.group, .nearPoor))
    else { return nil }
    return poor.most.adding(nearPoor.most).map { QuotaPromise.Drop(most: $0) }
  }

  /// The sum over all units, where it is known of each.
  private func sum(of count: (Unit) -> Int?) -> Int? {
    var sum: Int?
    for unit in plan.units where unit.kind?.sumsOthers != true {
      guard let count = count(unit), let next = (sum ?? 0).addingIfFits(count) else { return nil }
      sum = next
    }
    return sum
  }
}
