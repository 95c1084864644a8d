@testable import PlanCore

/// A mistake that people make when they fill in a table, made in one cell of a clean plan.
enum Slip: String, CaseIterable {
  case countSwapped, countDigitDropped, countDigitDoubled, countTimesTen, countOffByOne, countOfNeighbour,
    countOfLastYear
  case rateDigit, rateOfOtherBase, rateAsFraction, rateOfNeighbour, rateOfLastYear
  case reduceWrong, pointsWrong, totalWrong, baseDigit, shareWrong, partWrong

  /// Makes the mistake somewhere in the plan; the steps to the cell, or `nil` where the plan has no such cell.
  func make(in plan: inout Plan, _ random: inout SplitMix) -> (steps: Path, printed: Numeral)? {
    var cells = Self.cells(of: plan).filter { fits($0) }
    while !cells.isEmpty {
      let cell = cells.remove(at: random.below(cells.count))
      guard let wrong = wrong(cell, plan, &random), wrong != cell.claim.number, wrong.digits >= 0 else { continue }
      plan.set(cell.tally, Claim(cell.claim.place, wrong))
      let tally = plan.tallies[cell.tally]
      return (tally.steps + cell.claim.place.steps(in: plan), wrong)
    }
    return nil
  }

  /// A claim and the number of its tally among the plan's.
  private struct CellOfPlan {
    let tally: Int
    let claim: Claim
    let steps: Path
  }

  private static func cells(of plan: Plan) -> [CellOfPlan] {
    plan.tallies.enumerated().flatMap { index, entry in
      entry.tally.claims.map { CellOfPlan(tally: index, claim: $0, steps: entry.steps) }
    }
  }

  private func fits(_ cell: CellOfPlan) -> Bool {
    let place = cell.claim.place
    let isCount = place.measure == .households && place.povertyClass != nil
    let isPart = if case .part = place.branch { true } else { false }
    switch self {
    case .countSwapped, .countDigitDropped, .countDigitDoubled, .countTimesTen, .countOffByOne:
      return isCount && !isPart
    case .countOfNeighbour: return isCount && cell.steps[0] == "units"
    case .countOfLastYear: return isCount && cell.steps.last == "target"
    case .rateDigit, .rateOfOtherBase, .rateAsFraction: return place.measure == .rate
    case .rateOfNeighbour: return place.measure == .rate && cell.steps[0] == "units"
    case .rateOfLastYear: return place.measure == .rate && cell.steps.last == "target"
    case .reduceWrong: return place.measure == .reduce
    case .pointsWrong: return place.measure == .points
    case .totalWrong: return isCount && cell.steps[0] == "total" && !isPart
    case .baseDigit: return place.measure == .households && place.povertyClass == nil
    case .shareWrong: return place.measure == .share
    case .partWrong: return isPart
    }
  }

  private func wrong(_ cell: CellOfPlan, _ plan: Plan, _ random: inout SplitMix) -> Numeral? {
    let number = cell.claim.number
    let digits = Array(String(number.digits).utf8)
    func spelled(_ digits: [UInt8]) -> Numeral? {
      Int(String(decoding: digits, as: UTF8.self)).map { Numeral($0, decimals: number.decimals) }
    }
    switch self {
    case .countSwapped, .baseDigit:
      guard digits.count >= 2 else { return nil }
      var swapped = digits
      let at = random.below(digits.count - 1)
      swapped.swapAt(at, at + 1)
      return spelled(swapped)
    case .countDigitDropped:
      guard digits.count >= 2 else { return nil }
      var dropped = digits
      dropped.remove(at: random.below(digits.count))
      return spelled(dropped)
    case .countDigitDoubled:
      var doubled = digits
      let at = random.below(digits.count)
      doubled.insert(digits[at], at: at)
      return spelled(doubled)
    case .countTimesTen: return Numeral(number.digits * 10)
    case .countOffByOne, .totalWrong, .reduceWrong, .partWrong:
      return Numeral(number.digits + (number.digits == 0 || random.chance(50) ? 1 : -1) * (1 + random.below(3)))
    case .countOfNeighbour, .rateOfNeighbour: return neighbour(cell, plan)
    case .countOfLastYear, .rateOfLastYear: return lastYear(cell, plan)
    case .rateDigit, .shareWrong, .pointsWrong:
      let step = 3 + random.below(60)
      return Numeral(
        number.digits + (random.chance(50) && number.digits > step ? -step : step), decimals: number.decimals)
    case .rateOfOtherBase:
      let figure = cell.claim.place.figure
      let tally = plan.tallies[cell.tally].tally
      guard let part = tally.count(figure), part > 0 else { return nil }
      let whole = part + 1 + random.below(part * 3)
      return Numeral(CleanPlan.percent(part, whole, number.decimals), decimals: number.decimals)
    case .rateAsFraction:
      guard number.digits >= 100 else { return nil }
      return Numeral(number.digits / 100, decimals: number.decimals)
    }
  }

  private func neighbour(_ cell: CellOfPlan, _ plan: Plan) -> Numeral? {
    guard let unit = cell.steps[1].position else { return nil }
    let other = unit + 1 < plan.units.count ? unit + 1 : unit - 1
    guard plan.units.indices.contains(other) else { return nil }
    let tally = cell.steps[2] == "start" ? plan.units[other].start : plan.units[other].target
    return tally[cell.claim.place]
  }

  private func lastYear(_ cell: CellOfPlan, _ plan: Plan) -> Numeral? {
    let tally = cell.steps[0] == "total" ? plan.start : cell.steps[1].position.map { plan.units[$0].start } ?? Tally()
    return tally[cell.claim.place]
  }
}

extension Plan {
  /// Sets a claim in one of the plan's tallies, counted as ``tallies`` lists them.
  mutating func set(_ index: Int, _ claim: Claim) {
    if index == 0 { return start.set(claim) }
    if index == 1 { return target.set(claim) }
    let unit = (index - 2) / 2
    if unit < units.count {
      if index.isMultiple(of: 2) { units[unit].start.set(claim) } else { units[unit].target.set(claim) }
      return
    }
    let position = index - 2 - 2 * units.count
    if position == 0 { results[0].total.set(claim) } else { results[0].units[position - 1].tally.set(claim) }
  }
}
