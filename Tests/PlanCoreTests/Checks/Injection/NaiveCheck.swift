@testable import PlanCore

/// Whether arithmetic can show that something is wrong with a plan, asked in the plainest way: each identity by itself,
/// every base that fits tried one by one. Slow, and apart from the code under test.
struct NaiveCheck {
  let plan: Plan

  var showsSomething: Bool {
    let areas =
      [(plan.start, plan.target, plan.results.first?.total ?? Tally())]
      + plan.units.map { unit in
        (unit.start, unit.target, plan.results.first?.units.first { $0.unit == unit.code?.text }?.tally ?? Tally())
      }
    for (start, target, result) in areas {
      for tally in [start, target, result] where alone(tally) { return true }
      if drops(start, target) { return true }
    }
    guard !plan.units.isEmpty else { return false }
    let units = Array(areas.dropFirst())
    return sums(plan.start, units.map(\.0)) || sums(plan.target, units.map(\.1))
      || (plan.results.isEmpty ? false : sums(areas[0].2, units.map(\.2)))
      || bases(plan.start, units.map(\.0)) || bases(plan.target, units.map(\.1))
  }

  // MARK: One tally

  private func alone(_ tally: Tally) -> Bool {
    for figure in tally.figures {
      guard let count = tally.count(figure) else { continue }
      if let members = tally.count(figure, .members), members < count || members > 15 * count { return true }
      guard let povertyClass = figure.povertyClass else {
        if let all = tally.households(), figure.group != nil, count > all { return true }
        continue
      }
      let stock = tally.count(.figure(group: figure.group, povertyClass))
      switch figure.branch {
      case .stock:
        if let base = tally.households(group: figure.group) {
          if count > base { return true }
          if let rate = tally[figure.with(.rate)], !Self.fits(rate, count, base) { return true }
        }
      case .lacking:
        if let stock, count > stock { return true }
        if let stock, let rate = tally[figure.with(.rate)], !Self.fits(rate, count, stock) { return true }
      case .part, .flow: break
      }
      if figure.group != nil {
        let whole = tally.count(.figure(povertyClass, figure.branch))
        if let whole, count > whole { return true }
        if let whole, let share = tally[figure.with(.share)], !Self.fits(share, count, whole) { return true }
      }
    }
    let parts = plan.parts.indices.compactMap { tally.count(.figure(.poor, .part($0))) }
    if !parts.isEmpty, let poor = tally.count(.figure(.poor)), parts.reduce(0, +) != poor { return true }
    for (povertyClass, isMost) in [(PovertyClass.poor, false), (.nearPoor, true)] {
      let lacking = plan.indicators.indices.compactMap { tally.count(.figure(povertyClass, .lacking($0))) }
      guard lacking.count == 12, let stock = tally.count(.figure(povertyClass)) else { continue }
      let sum = lacking.reduce(0, +)
      if isMost ? sum > 2 * stock : sum < 3 * stock { return true }
    }
    return Group.allCases.map(Optional.some).contains { hiddenBases(tally, $0)?.isEmpty ?? false }
      || (hiddenBases(tally, nil)?.isEmpty ?? false)
  }

  /// The bases that fit all counts and rates, where none is printed; `nil` where nothing binds them.
  private func hiddenBases(_ tally: Tally, _ group: Group?) -> [Int]? {
    guard tally.households(group: group) == nil else { return nil }
    let pairs = PovertyClass.allCases.compactMap { povertyClass -> (Int, Numeral)? in
      let figure = Place.figure(group: group, povertyClass)
      guard let count = tally.count(figure), let rate = tally[figure.with(.rate)] else { return nil }
      return (count, rate)
    }
    guard let first = pairs.max(by: { $0.0 < $1.0 }), first.0 > 0 else { return nil }
    guard first.1.digits > 0 else { return pairs.contains { Self.rounds($0.1, $0.0, 100_000_000) } ? nil : [] }
    let scale = first.1.decimals == 2 ? 10000 : 1000
    let guess = first.0 * scale / first.1.digits
    let width = guess / first.1.digits + 3
    return (max(first.0, guess - width)...guess + width).filter { base in
      pairs.allSatisfy { Self.fits($0.1, $0.0, base) }
    }
  }

  private static func rounds(_ rate: Numeral, _ part: Int, _ whole: Int) -> Bool { fits(rate, part, whole) }

  static func fits(_ rate: Numeral, _ part: Int, _ whole: Int) -> Bool {
    if whole == 0 { return part == 0 && rate.digits == 0 }
    return CleanPlan.percent(part, whole, rate.decimals) == rate.digits
  }

  // MARK: Start to target

  private func drops(_ start: Tally, _ target: Tally) -> Bool {
    for figure in target.figures {
      guard figure.povertyClass != nil else { continue }
      if let reduce = target.count(figure, .reduce), let before = start.count(figure), let after = target.count(figure),
        before - after != reduce
      {
        return true
      }
      guard let points = target[figure.with(.points)], let before = start.count(figure),
        let after = target.count(figure)
      else { continue }
      let isLacking = if case .lacking = figure.branch { true } else { false }
      let bases = [start, target].map { tally -> [Int]? in
        let known =
          isLacking
          ? tally.count(.figure(group: figure.group, figure.povertyClass)) : tally.households(group: figure.group)
        return known.map { [$0] } ?? hiddenBases(tally, figure.group)
      }
      guard let one = bases[0], let two = bases[1] else { continue }
      let fits = one.contains { first in two.contains { CleanPlan.points(before, first, after, $0) == points } }
      // With two open bases a drop between those that the bases give may still fit.
      if !fits, one.count == 1, two.count == 1 { return true }
    }
    return false
  }

  // MARK: Units

  private func sums(_ total: Tally, _ units: [Tally]) -> Bool {
    for claim in total.claims where claim.place.isSummable {
      let parts = units.compactMap { $0[claim.place]?.digits }
      if parts.count == units.count, parts.reduce(0, +) != claim.number.digits { return true }
    }
    return false
  }

  private func bases(_ total: Tally, _ units: [Tally]) -> Bool {
    for group in [nil, Group.ethnicMinority] {
      let spans = (units + [total]).map { tally -> ClosedRange<Int>? in
        if let known = tally.households(group: group) { return known...known }
        guard let fitting = hiddenBases(tally, group), let low = fitting.first, let high = fitting.last else {
          return nil
        }
        return low...high
      }
      guard !spans.contains(nil) else { continue }
      let known = spans.compactMap { $0 }
      let low = known.dropLast().reduce(0) { $0 + $1.lowerBound }
      let high = known.dropLast().reduce(0) { $0 + $1.upperBound }
      guard let last = known.last else { continue }
      if high < last.lowerBound || low > last.upperBound { return true }
    }
    return false
  }
}
