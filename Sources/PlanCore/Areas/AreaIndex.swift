/// The areas among which one is looked for.
///
/// Names are folded when they are first asked for: where all areas have codes, never.
struct AreaIndex {
  private(set) var areas: [AreaIdentity] = []
  private var names: [AreaNames?] = []
  private var byCode: [String: [Int]] = [:]
  private var byName: [AreaKind.Tier: [FoldedName: [Int]]] = [:]

  init(_ areas: [AreaIdentity] = []) {
    self.areas.reserveCapacity(areas.count)
    for area in areas { add(area) }
  }

  /// Takes one more area; its position is the count before.
  mutating func add(_ area: AreaIdentity) {
    let position = areas.count
    areas.append(area)
    names.append(nil)
    if let code = area.officialCode { byCode[code, default: []].append(position) }
    for tier in area.tiers where byName[tier] != nil {
      for name in folded(position).all { byName[tier]?[name, default: []].append(position) }
    }
  }

  /// The positions of the areas that this one is: those with its official code, else those that are alike.
  mutating func matches(_ area: AreaIdentity) -> [Int] {
    let same = alike(area, AreaNames(of: area)).filter(\.likeness.isSame)
    let named = same.filter { $0.likeness == .same(isNamedAlike: true) }
    return (named.isEmpty ? same : named).map(\.position)
  }

  /// The positions of the areas that have this one's official code; `nil` where there is none.
  func coded(_ area: AreaIdentity) -> [Int]? { area.officialCode.flatMap { byCode[$0] } }

  /// The areas that have this one's official code, else those that have a name of its tiers in common with it and may be
  /// it, or differ from it in kind alone.
  mutating func alike(
    _ area: AreaIdentity, _ own: @autoclosure () -> AreaNames
  ) -> [(position: Int, likeness: Likeness)] {
    if let same = coded(area) { return same.map { ($0, .same(isNamedAlike: true)) } }
    let own = own()
    var found: Set<Int> = []
    for tier in area.tiers {
      if byName[tier] == nil { byName[tier] = index(tier) }
      for name in own.all { found.formUnion(byName[tier]?[name] ?? []) }
    }
    return found.sorted().compactMap { position in
      let likeness = area.likeness(own, to: areas[position], folded(position))
      return likeness.isSame || likeness == .different(because: .kind) ? (position, likeness) : nil
    }
  }

  private mutating func index(_ tier: AreaKind.Tier) -> [FoldedName: [Int]] {
    var index: [FoldedName: [Int]] = [:]
    for position in areas.indices where areas[position].tiers.contains(tier) {
      for name in folded(position).all { index[name, default: []].append(position) }
    }
    return index
  }

  private mutating func folded(_ position: Int) -> AreaNames {
    if let known = names[position] { return known }
    let made = AreaNames(of: areas[position])
    names[position] = made
    return made
  }
}
