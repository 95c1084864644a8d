/// The plans found, each put to the area below that it is of.
struct ChildSlots {
  /// The areas below, those awaited first.
  private(set) var slots: [Slot]
  /// Plans that cannot count, and why.
  private(set) var refusals: [Refusal] = []
  /// Plans that are no children: the area's own, and those of areas inside a child.
  private(set) var passedOver: [String] = []

  /// An area below, and its plans.
  struct Slot {
    /// What the area above calls it.
    var awaited: Unit?
    var plans: [FoundPlan] = []
  }

  private let parent: CollectingArea
  private var index: AreaIndex

  init(_ found: [FoundPlan], in parent: CollectingArea) throws(CollectConflict) {
    self.parent = parent
    slots = parent.awaited.map { Slot(awaited: $0) }
    index = AreaIndex(parent.awaited.map { AreaIdentity($0) })
    let below = found.filter { !parent.isOwn($0.plan) }
    let inside = InnerAreas(of: below)
    var children: [FoundPlan] = []
    for plan in found {
      if parent.isOwn(plan.plan) || inside.contains(plan.plan.area) {
        passedOver.append(plan.path)
      } else if !parent.holds(plan.plan.area.kind) {
        refuse(plan, .notBelow)
      } else if parent.awaited.isEmpty, parent.isElsewhere(plan.plan.area) {
        refuse(plan, .elsewhere(plan.plan.area.within))
      } else {
        children.append(plan)
      }
    }
    for plan in try sameKind(of: children) { place(plan) }
    guard slots.contains(where: { !$0.plans.isEmpty }) else { throw .nothing(refusals) }
  }

  /// The children of the year and the standard that are asked for, or that all of them have.
  private mutating func sameKind(of children: [FoundPlan]) throws(CollectConflict) -> [FoundPlan] {
    if parent.year == nil {
      let years = Dictionary(grouping: children) { $0.plan.year }
      if years.count > 1 { throw .years(years.mapValues { $0.map(\.path) }) }
    }
    let ofYear = children.filter { $0.plan.year == parent.year ?? $0.plan.year }
    if parent.standard == nil {
      let standards = Dictionary(grouping: ofYear) { $0.plan.standard }
      if standards.count > 1 { throw .standards(standards.mapValues { $0.map(\.path) }) }
    }
    return children.filter { child in
      if let year = parent.year, child.plan.year != year, parent.choosesYear {
        passedOver.append(child.path)
      } else if let year = parent.year, child.plan.year != year {
        refuse(child, .otherYear(child.plan.year))
      } else if let standard = parent.standard, child.plan.standard != standard {
        refuse(child, .otherStandard(child.plan.standard))
      } else {
        return true
      }
      return false
    }
  }

  private mutating func place(_ found: FoundPlan) {
    let identity = AreaIdentity(found.plan.area)
    let places = index.matches(identity)
    if places.count > 1 { return refuse(found, .ambiguous(places.map(name))) }
    if let place = places.first {
      slots[place].plans.append(found)
    } else if !parent.awaited.isEmpty {
      refuse(found, .stranger)
    } else {
      index.add(identity)
      slots.append(Slot(plans: [found]))
    }
  }

  private mutating func refuse(_ found: FoundPlan, _ reason: Refusal.Reason) {
    refusals.append(Refusal(path: found.path, area: found.plan.area.name, reason: reason))
  }

  private func name(_ place: Int) -> String {
    slots[place].awaited?.name ?? slots[place].plans.first?.plan.area.name ?? ""
  }
}

/// Which areas lie inside others whose plans are there too: those plans hold them already.
private struct InnerAreas {
  private var outer: [FoldedName: [(name: FoldedName, kind: AreaKind)]] = [:]
  private var codes: Set<String> = []

  init(of found: [FoundPlan]) {
    for plan in found.map(\.plan) {
      for unit in plan.units {
        if let code = unit.code, code.isOfficial { codes.insert(code.text) }
      }
      guard let kind = plan.area.kind else { continue }
      let name = FoldedName(plan.area.name)
      outer[name, default: []].append((name, kind))
    }
  }

  func contains(_ area: Area) -> Bool {
    if let code = area.code, codes.contains(code.text) { return true }
    guard let kind = area.kind else { return false }
    let identity = AreaIdentity(area)
    return area.within.flatMap { outer[FoldedName($0)] ?? [] }.contains { around in
      kind.fits(in: around.kind) && identity.containment(in: [around.name], kind: around.kind) == .inside
    }
  }
}
