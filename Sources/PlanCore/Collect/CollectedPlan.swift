/// The plan of an area put together from the plans below it: starts, promises and results added up.
///
/// What one child does not know is unknown in the total and never taken for zero; the units hold what is known of each.
/// Rates are left out, since they follow from the counts.
public struct CollectedPlan: Sendable {
  /// The plan of the area.
  public let plan: Plan
  /// The areas below, in the order of the units.
  public let children: [CollectedChild]
  /// The figures that some child knows and another does not, so that the total is unknown.
  public let unknown: [UnknownFigure]
  /// Plans that were found and do not count.
  public let refusals: [Refusal]
  /// Files that hold no child: the area's own plan, plans of areas inside a child.
  public let passedOver: [String]
  /// Areas that their own plans name differently than the units awaited.
  public let otherNames: [OtherName]
  /// By when the plans were due.
  public let due: CalendarDate?

  /// Puts the plans found together.
  /// - Parameter promises: what a child promises becomes the target of its unit.
  public init(_ found: [FoundPlan], in parent: CollectingArea, promises: Bool = true) throws(CollectConflict) {
    let sorted = try ChildSlots(found, in: parent)
    var words = CommonWords()
    var chosen: [Chosen] = []
    var refusals = sorted.refusals
    for slot in sorted.slots {
      let counting = FoundPlan.counting(among: slot.plans)
      chosen.append(Chosen(slot: slot, counting: counting, &words))
      guard counting == nil, !slot.plans.isEmpty else { continue }
      let first = slot.plans.prefix(Refusal.mostNamed + 1)
      for (index, plan) in slot.plans.enumerated() {
        let others = first.indices.filter { $0 != index }.prefix(Refusal.mostNamed).map { slot.plans[$0].path }
        let more = slot.plans.count - 1 - others.count
        refusals.append(Refusal(path: plan.path, area: plan.plan.area.name, reason: .twice(others, more: more)))
      }
    }
    if parent.awaited.isEmpty { Chosen.sort(&chosen) }
    let sums = CollectedSums(chosen.map(\.figures))
    let first = sorted.slots.lazy.compactMap(\.plans.first).first?.plan
    let plan = Self.plan(of: parent, first, chosen, sums, words, promises: promises)
    children = chosen.enumerated().map { index, child in
      CollectedChild(child, plan.units[index], sums, known: sums.known[index], due: parent.due)
    }
    self.plan = plan
    unknown = sums.unknown
    self.refusals = refusals
    passedOver = sorted.passedOver
    otherNames = chosen.compactMap(\.otherName)
    due = parent.due
  }

  private static func plan(
    of parent: CollectingArea, _ first: Plan?, _ chosen: [Chosen], _ sums: CollectedSums, _ words: CommonWords,
    promises: Bool
  ) -> Plan {
    var plan = Plan(
      area: parent.area, year: parent.year ?? first?.year ?? 0, standard: parent.standard ?? first?.standard ?? "")
    plan.document = parent.document
    plan.indicators = words.indicators
    plan.parts = words.parts
    plan.start = sums.start
    plan.target = sums.target
    plan.units = units(chosen, promises: promises)
    plan.results = sums.results.map { key, total in
      var result = YearResult(asOf: key.asOf, status: key.status, standard: key.standard, total: total)
      for (unit, child) in zip(plan.units, chosen) {
        guard let code = unit.code, let tally = child.figures.results[key], !tally.isEmpty else { continue }
        result.units.append(UnitResult(unit: code.text, tally: tally))
      }
      return result
    }
    return plan
  }

  private static func units(_ chosen: [Chosen], promises: Bool) -> [Unit] {
    var units = chosen.map { $0.unit(promises: promises) }
    // Results are told by code, so every unit needs one of its own: where none is known, its row number.
    var taken: Set<String> = []
    for index in units.indices {
      if let code = units[index].code, taken.insert(code.text).inserted { continue }
      units[index].code = nil
    }
    for index in units.indices where units[index].code == nil {
      var number = index + 1
      while !taken.insert("\(number)").inserted { number += units.count }
      units[index].code = AreaCode("\(number)")
    }
    return units
  }
}

/// An area below, its plan and its counts.
struct Chosen {
  let slot: ChildSlots.Slot
  /// The plan that counts; `nil` where there is none, or several of which none replaces the others.
  let counting: FoundPlan?
  let figures: ChildFigures

  init(slot: ChildSlots.Slot, counting: Int?, _ words: inout CommonWords) {
    self.slot = slot
    self.counting = counting.map { slot.plans[$0] }
    figures = self.counting.map { ChildFigures(of: $0.plan, in: &words) } ?? ChildFigures()
  }

  /// Puts areas in the order of their official codes, or of their names where one has no code.
  static func sort(_ areas: inout [Chosen]) {
    let codes = areas.compactMap { $0.area?.code.flatMap { $0.isOfficial ? $0.text : nil } }
    let names = areas.map { VietnameseOrder($0.area?.name ?? "") }
    let order = areas.indices.sorted { one, two in
      codes.count == areas.count && codes[one] != codes[two] ? codes[one] < codes[two] : names[one] < names[two]
    }
    areas = order.map { areas[$0] }
  }

  /// The area as its own plan tells it.
  private var area: Area? { (counting ?? slot.plans.first)?.plan.area }

  /// The names of the area in its own plan and in the plan above, where these differ.
  var otherName: OtherName? {
    guard let counting, let awaited = slot.awaited else { return nil }
    return OtherName(counting.plan.area, in: counting.path, elsewhere: awaited)
  }

  /// The unit of the area above, as that calls it; another spelling is an alias.
  func unit(promises: Bool) -> Unit {
    var unit = Unit(name: slot.awaited?.name ?? area?.name ?? "")
    unit.code = slot.awaited?.code ?? area?.code
    if let own = area?.code, own.isOfficial, unit.code?.isOfficial != true { unit.code = own }
    unit.kind = slot.awaited?.kind ?? area?.kind
    unit.setting = slot.awaited?.setting ?? area?.setting
    var known: Set = [unit.name.nfc]
    for alias in (slot.awaited?.aliases ?? []) + [area?.name].compactMap(\.self) + (area?.aliases ?? [])
    where known.insert(alias.nfc).inserted {
      unit.aliases.append(alias)
    }
    unit.start = figures.start
    if promises { unit.target = figures.target }
    return unit
  }
}
