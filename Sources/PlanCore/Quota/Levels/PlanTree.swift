/// Which plan is whose: plans of any levels put below the units that they are the plans of.
///
/// A plan is the child of a unit only if year and standard agree, its kind is below the parent's and not of village
/// level, and its official code, else its folded name or an alias, fits that unit alone. What fits more than one is a
/// finding and never a guess.
struct PlanTree {
  /// The sheets, in the order of their paths.
  let sheets: [QuotaSheet]
  /// Whether a plan counts.
  fileprivate(set) var standing: [Validity]
  /// For each plan the units that it is the plan of.
  fileprivate(set) var parents: [[UnitPosition]]
  /// For each plan what stands for each of its units.
  fileprivate(set) var children: [[Child]]
  /// What was found on the way.
  fileprivate(set) var faults: [SheetFault] = []
  /// Of plans that cannot be told apart, all but the first.
  private var laterTwins: Set<Int> = []

  /// Whether a plan counts among all that were found.
  enum Validity {
    /// It does.
    case counts
    /// Another plan replaces it.
    case replaced
    /// There is another one for the same area, and neither replaces the other.
    case contested
  }

  /// A unit in a plan: the position of the sheet, and the position among its units.
  struct UnitPosition: Hashable {
    let sheet: Int
    let unit: Int
  }

  /// What stands for a unit.
  enum Child: Equatable {
    /// No plan.
    case none
    /// One plan.
    case plan(Int)
    /// Plans that cannot be told apart, or none that can be the unit's: said in a finding.
    case unclear
  }

  /// The tree of all plans.
  init(_ sheets: [QuotaSheet]) {
    self.sheets = sheets
    standing = Array(repeating: .counts, count: sheets.count)
    parents = Array(repeating: [], count: sheets.count)
    children = sheets.map { Array(repeating: .none, count: $0.units.count) }
    let series = Dictionary(grouping: sheets.indices) { Series(year: sheets[$0].year, standard: sheets[$0].standard) }
    var names = SheetNames(sheets)
    for key in series.keys.sorted() {
      let members = series[key] ?? []
      settleTwins(among: members, &names)
      join(members, &names)
    }
    cutCycles()
  }

  /// Plans that can be compared: one year, one standard.
  private struct Series: Hashable, Comparable {
    let year: Int
    let standard: String

    static func < (one: Series, two: Series) -> Bool { (one.year, one.standard) < (two.year, two.standard) }
  }
}

/// The folded names of areas and units, each made when it is first asked for.
struct SheetNames {
  private let sheets: [QuotaSheet]
  private var areas: [AreaNames?]
  private var units: [[AreaNames?]]

  init(_ sheets: [QuotaSheet]) {
    self.sheets = sheets
    areas = Array(repeating: nil, count: sheets.count)
    units = Array(repeating: [], count: sheets.count)
  }

  mutating func area(_ sheet: Int) -> AreaNames {
    if let known = areas[sheet] { return known }
    let label = AreaNames(of: sheets[sheet].area)
    areas[sheet] = label
    return label
  }

  mutating func unit(_ position: PlanTree.UnitPosition) -> AreaNames {
    if units[position.sheet].isEmpty {
      units[position.sheet] = Array(repeating: nil, count: sheets[position.sheet].units.count)
    }
    if let known = units[position.sheet][position.unit] { return known }
    let label = AreaNames(of: sheets[position.sheet].units[position.unit].area)
    units[position.sheet][position.unit] = label
    return label
  }
}

// MARK: - Two plans for one area

extension PlanTree {
  /// Of plans for one area, finds the one that counts.
  private mutating func settleTwins(among members: [Int], _ names: inout SheetNames) {
    var isGrouped: Set<Int> = []
    let byCode = Dictionary(grouping: members) { sheets[$0].area.officialCode ?? "" }
    for member in members {
      guard let code = sheets[member].area.officialCode, let twins = byCode[code], twins.count > 1,
        isGrouped.insert(member).inserted
      else { continue }
      isGrouped.formUnion(twins)
      settle(twins)
    }
    // Names decide only where a code is lacking.
    let unnumbered = members.filter { sheets[$0].area.officialCode == nil }
    let tiers = Set(unnumbered.flatMap { sheets[$0].area.tiers })
    guard !unnumbered.isEmpty else { return }
    let named = members.filter { standing[$0] == .counts && !tiers.isDisjoint(with: sheets[$0].area.tiers) }
    let byName = Dictionary(grouping: named) { names.area($0).name }
    for member in named {
      guard let alike = byName[names.area(member).name], alike.count > 1, alike.first == member else { continue }
      for twins in groups(of: alike, &names) where twins.count > 1 { settle(twins) }
    }
  }

  /// Plans of one name, in groups that are certainly of one area: nothing they say tells them apart.
  private func groups(of alike: [Int], _ names: inout SheetNames) -> [[Int]] {
    var groups: [[Int]] = []
    for sheet in alike {
      var fitting: [Int] = []
      for (position, group) in groups.enumerated() where isSame(group[0], sheet, &names) { fitting.append(position) }
      if fitting.count == 1 { groups[fitting[0]].append(sheet) } else { groups.append([sheet]) }
    }
    return groups
  }

  /// Whether two plans are of one area as far as codes, names, kinds and the areas around them tell.
  private func isSame(_ one: Int, _ two: Int, _ names: inout SheetNames) -> Bool {
    sheets[one].area.likeness(names.area(one), to: sheets[two].area, names.area(two)).isSame
  }

  /// The one that no other replaces counts; if there are several, none does.
  private mutating func settle(_ twins: [Int]) {
    let open = Replacement.counting(among: twins.map { (sheets[$0].document, sheets[$0].replaces) }).map { twins[$0] }
    let kept = withoutSums(open)
    for twin in twins { standing[twin] = kept.contains(twin) ? .counts : .replaced }
    guard kept.count > 1 else { return }
    for twin in kept { standing[twin] = .contested }
    for twin in kept.dropFirst() {
      laterTwins.insert(twin)
      faults.append(.planTwice(twin, other: kept[0], count: kept.count, in: sheets))
    }
  }
}

extension PlanTree {
  /// Without what `plan collect` wrote into the folder: sums beside the plan itself, under its own document or none. They
  /// assign nothing.
  fileprivate func withoutSums(_ twins: [Int]) -> [Int] {
    let plans = twins.filter { !sheets[$0].isCollected }
    guard plans.count == 1 else { return twins }
    let own = sheets[plans[0]].document
    let isTold = twins.contains { $0 != plans[0] && sheets[$0].document != own && sheets[$0].document != Document() }
    return isTold ? twins : plans
  }
}

// MARK: - Plans below units

extension PlanTree {
  /// A unit that may be a plan's, and how surely.
  private struct Candidate {
    let position: UnitPosition
    let isInside: Bool
    let isOtherKind: Bool
  }

  private mutating func join(_ members: [Int], _ names: inout SheetNames) {
    let before = (children: children, faults: faults)
    var claims = claims(of: members, &names)
    let twins = claims.values.filter { $0.count > 1 && $0.allSatisfy { standing[$0] == .counts } }
    if !twins.isEmpty {
      // Two plans of one unit, under different names: settled first, since the one that counts may be a parent itself.
      (children, faults) = before
      for plans in twins.sorted(by: { $0[0] < $1[0] }) { settle(plans) }
      claims = self.claims(of: members, &names)
    }
    for position in claims.keys.sorted(by: { ($0.sheet, $0.unit) < ($1.sheet, $1.unit) }) {
      let plans = claims[position] ?? []
      if plans.count == 1, standing[plans[0]] == .counts {
        children[position.sheet][position.unit] = .plan(plans[0])
        parents[plans[0]].append(position)
      } else {
        children[position.sheet][position.unit] = .unclear
      }
    }
  }

  /// The plans that fit each unit.
  private mutating func claims(of members: [Int], _ names: inout SheetNames) -> [UnitPosition: [Int]] {
    var index = UnitIndex(of: members.filter { standing[$0] == .counts }, in: sheets)
    for sheet in members where standing[sheet] == .counts { markItself(sheet, &names) }
    var claims: [UnitPosition: [Int]] = [:]
    for child in members where standing[child] != .replaced && sheets[child].area.kind?.isVillageLevel != true {
      // Of plans that cannot be told apart, the first stands for all of them.
      if laterTwins.contains(child) { continue }
      for position in units(of: child, &index, &names) { claims[position, default: []].append(child) }
    }
    return claims
  }

  /// The units that a plan is of: one, or one in each of several plans of different levels.
  private mutating func units(of child: Int, _ index: inout UnitIndex, _ names: inout SheetNames) -> [UnitPosition] {
    var found = candidates(for: child, &index, &names)
    if found.contains(where: \.isInside) { found = found.filter(\.isInside) }
    let sameKind = found.filter { !$0.isOtherKind }
    let fitting = sameKind.isEmpty ? found : sameKind
    let levels = fitting.map { sheets[$0.position.sheet].area.kind }
    let isClear =
      !sameKind.isEmpty && (fitting.count == 1 || !levels.contains(nil) && Set(levels).count == levels.count)
    if isClear { return fitting.map(\.position) }
    guard !fitting.isEmpty else { return [] }
    faults.append(.ambiguous(child, among: fitting.map(\.position), isOtherKind: sameKind.isEmpty, in: sheets))
    for candidate in fitting { children[candidate.position.sheet][candidate.position.unit] = .unclear }
    return []
  }

  private mutating func candidates(
    for child: Int, _ index: inout UnitIndex, _ names: inout SheetNames
  ) -> [Candidate] {
    let area = sheets[child].area
    let isCoded = index.isCoded(area)
    var found: [Candidate] = []
    for (position, likeness) in index.alike(area, names.area(child)) where position.sheet != child {
      let parent = sheets[position.sheet].area
      let containment = isCoded ? .unknown : area.containment(in: names.area(position.sheet).all, kind: parent.kind)
      guard containment != .outside, isBelow(child, position, saying: likeness.isSame) else { continue }
      found.append(
        Candidate(position: position, isInside: containment == .inside, isOtherKind: !likeness.isSame))
    }
    return found
  }

  /// Whether a plan's kind is below that of the plan whose unit it seems to be; if not, that is said.
  private mutating func isBelow(_ child: Int, _ position: UnitPosition, saying: Bool) -> Bool {
    guard let kind = sheets[child].area.kind, let above = sheets[position.sheet].area.kind, !above.sumsOthers,
      !kind.fits(in: above)
    else { return true }
    if saying {
      children[position.sheet][position.unit] = .unclear
      faults.append(.notBelow(position, plan: child, in: sheets))
    }
    return false
  }

  /// Units that are the area itself.
  private mutating func markItself(_ sheet: Int, _ names: inout SheetNames) {
    let area = sheets[sheet].area
    for unit in sheets[sheet].units.indices {
      let label = sheets[sheet].units[unit].area
      if label.kind != area.kind, label.kind != nil, area.kind != nil { continue }
      let position = UnitPosition(sheet: sheet, unit: unit)
      if let code = label.officialCode, area.officialCode != nil {
        guard code == area.officialCode else { continue }
      } else {
        let (one, two) = (names.area(sheet), names.unit(position))
        guard one.name == two.name, one.name.kindWord == two.name.kindWord else { continue }
      }
      children[sheet][unit] = .unclear
      faults.append(.ownUnit(position, in: sheets))
    }
  }
}

/// The units of many plans.
private struct UnitIndex {
  private let positions: [PlanTree.UnitPosition]
  private var index: AreaIndex

  init(of members: [Int], in sheets: [QuotaSheet]) {
    positions = members.flatMap { sheet in sheets[sheet].units.indices.map { .init(sheet: sheet, unit: $0) } }
    index = AreaIndex(positions.map { sheets[$0.sheet].units[$0.unit].area })
  }

  /// The units that an area may be, in their order.
  mutating func alike(
    _ area: AreaIdentity, _ names: @autoclosure () -> AreaNames
  ) -> [(position: PlanTree.UnitPosition, likeness: Likeness)] {
    index.alike(area, names()).map { (positions[$0.position], $0.likeness) }
  }

  /// Whether units are known by the area's official code.
  func isCoded(_ area: AreaIdentity) -> Bool { index.coded(area) != nil }
}

// MARK: - Cycles

extension PlanTree {
  /// Areas that lie in each other, one round after the other: said once, and taken apart.
  private mutating func cutCycles() {
    var state = [Int8](repeating: 0, count: sheets.count)
    for start in sheets.indices where state[start] == 0 {
      var path: [(sheet: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let (sheet, next) = path.last {
        guard next < parents[sheet].count else {
          state[sheet] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let parent = parents[sheet][next].sheet
        if state[parent] == 0 {
          state[parent] = 1
          path.append((parent, 0))
        } else if state[parent] == 1, let begin = path.firstIndex(where: { $0.sheet == parent }) {
          cut(path[begin...].map(\.sheet))
        }
      }
    }
    for sheet in sheets.indices { parents[sheet].removeAll { children[$0.sheet][$0.unit] == .unclear } }
  }

  /// A round of plans, each a child of the next and the last a child of the first.
  private mutating func cut(_ round: [Int]) {
    faults.append(.cycle(round, in: sheets))
    for (index, sheet) in round.enumerated() {
      let above = round[(index + 1) % round.count]
      for position in parents[sheet] where position.sheet == above {
        children[position.sheet][position.unit] = .unclear
      }
    }
  }
}
