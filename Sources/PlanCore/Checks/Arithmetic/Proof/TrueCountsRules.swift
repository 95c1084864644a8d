extension TrueCountsBuilder {
  /// A term of a rule: the variable of the whole area, to be moved to each area, and its factor.
  typealias Term = (variable: Int, factor: Int)

  /// What must hold within every area at a moment, whoever prints it.
  mutating func addRules(_ moment: Int) {
    var groups: [Group?] = [nil]
    for key in keys[moment] { if let group = key.place.group, !groups.contains(group) { groups.append(group) } }
    for group in groups {
      addHouseholds(moment, group)
      for povertyClass in PovertyClass.allCases { addClass(moment, group, povertyClass) }
      if let group { addGroup(moment, group) }
      addFlows(moment, group)
    }
    addParts(moment)
    addPersons(moment)
  }

  /// Adds one rule in every area.
  mutating func everywhere(_ rule: ConstraintKind, _ terms: [Term], from low: Int = .min, to high: Int = .max) {
    for area in 0..<areasKnowing(terms.map(\.variable)) {
      counts.add(rule, terms.map { ($0.variable + area, $0.factor) }, from: low, to: high)
    }
  }

  /// Some counts together are at most another.
  mutating func atMost(_ rule: ConstraintKind, _ lesser: [Int], _ greater: Int) {
    everywhere(rule, lesser.map { ($0, 1) } + [(greater, -1)], to: 0)
  }

  private static let disjoint: [PovertyClass] = [.poor, .nearPoor, .averageLiving]

  private mutating func addHouseholds(_ moment: Int, _ group: Group?) {
    let classes = Self.disjoint.compactMap { find(moment, .figure(group: group, $0)) }
    if let all = find(moment, .figure(group: group)) {
      for one in classes { atMost(.classWithin, [one], all) }
      if classes.count > 1 { atMost(.classWithin, classes, all) }
      if let multi = find(moment, .figure(group: group, .multidimensional)) { atMost(.classWithin, [multi], all) }
    }
    for measure in [Place.Measure.households, .members] {
      guard let multi = find(moment, .figure(group: group, .multidimensional).with(measure)),
        let poor = find(moment, .figure(group: group, .poor).with(measure)),
        let nearPoor = find(moment, .figure(group: group, .nearPoor).with(measure))
      else { continue }
      everywhere(.classes, [(poor, 1), (nearPoor, 1), (multi, -1)], from: 0, to: 0)
    }
    guard let members = find(moment, .figure(group: group).with(.members)) else { return }
    if let multi = find(moment, .figure(group: group, .multidimensional).with(.members)) {
      atMost(.classWithin, [multi], members)
    }
    let persons = Self.disjoint.compactMap { find(moment, .figure(group: group, $0).with(.members)) }
    for one in persons { atMost(.classWithin, [one], members) }
    if persons.count > 1 { atMost(.classWithin, persons, members) }
  }

  private mutating func addClass(_ moment: Int, _ group: Group?, _ povertyClass: PovertyClass) {
    let stock = Place.figure(group: group, povertyClass)
    if let households = find(moment, stock), let members = find(moment, stock.with(.members)),
      let all = find(moment, .figure(group: group)), let persons = find(moment, .figure(group: group).with(.members))
    {
      // The other households have members too.
      everywhere(.membersAtLeast, [(persons, 1), (members, -1), (all, -1), (households, 1)], from: 0)
    }
    guard let whole = find(moment, stock) else { return }
    var lacking: [(indicator: Int, variable: Int)] = []
    for key in keys[moment] where key.aspect == .count && key.place.measure == .households {
      guard case .lacking(let indicator) = key.place.branch, key.place.group == group,
        key.place.povertyClass == povertyClass, let variable = find(moment, key.place)
      else { continue }
      lacking.append((indicator, variable))
      atMost(.lackingWithin, [variable], whole)
    }
    guard !lacking.isEmpty, isUnderOwnStandard(moment) else { return }
    for implied in implications where implied.povertyClass == povertyClass {
      if let most = implied.atMost {
        everywhere(.standard, lacking.map { ($0.variable, 1) } + [(whole, -most)], to: 0)
      }
      if let least = implied.atLeast {
        // An indicator that nobody counted may be lacking in every household.
        let uncounted = indicatorCount - lacking.count { indicators.contains($0.indicator) }
        guard uncounted < least else { continue }
        everywhere(.standard, lacking.map { ($0.variable, 1) } + [(whole, uncounted - least)], from: 0)
      }
    }
  }

  /// A group is within the whole, and the rest of the area is an area too.
  private mutating func addGroup(_ moment: Int, _ group: Group) {
    for key in keys[moment] where key.aspect == .count && key.place.group == group {
      let whole = Place.figure(key.place.povertyClass, key.place.branch).with(key.place.measure)
      guard let part = find(moment, key.place), let all = find(moment, whole) else { continue }
      switch key.place.branch {
      case .stock, .lacking: atMost(.groupWithin, [part], all)
      case .flow, .part: break
      }
    }
    guard let part = find(moment, .figure(group: group)), let all = find(moment, .figure()) else { return }
    for povertyClass in PovertyClass.allCases {
      guard let partOf = find(moment, .figure(group: group, povertyClass)),
        let allOf = find(moment, .figure(povertyClass))
      else { continue }
      everywhere(.groupWithin, [(all, 1), (part, -1), (allOf, -1), (partOf, 1)], from: 0)
    }
  }

  /// The parts of a figure that one table prints cover it.
  private mutating func addParts(_ moment: Int) {
    for (area, index) in sheetsOf(moment).enumerated() where sheets[index].holdsParts {
      var parts: [Int: [Int]] = [:]
      for line in sheets[index].lines {
        guard case .part = line.figure.branch,
          let whole = find(CountAt(moment, .figure(group: line.figure.group, line.figure.povertyClass)), area),
          let part = find(CountAt(moment, line.figure), area)
        else { continue }
        parts[whole, default: []].append(part)
      }
      for whole in parts.keys.sorted() {
        counts.add(.parts, (parts[whole] ?? []).map { ($0, 1) } + [(whole, -1)], from: 0, to: 0)
      }
    }
  }

  /// Every household has a member, and hardly more than fifteen.
  private mutating func addPersons(_ moment: Int) {
    for key in keys[moment] where key.aspect == .count && key.place.measure == .members {
      guard let members = find(moment, key.place), let households = find(moment, key.place.figure) else { continue }
      atMost(.membersAtLeast, [households], members)
      for area in 0..<areasKnowing([members, households]) where isPlausible(members + area, households + area) {
        counts.add(.membersPerHousehold, [(members + area, 1), (households + area, -15)], to: 0)
      }
    }
  }

  /// Whether the printed numbers are no more than fifteen persons a household: only then is it asked of others.
  private mutating func isPlausible(_ members: Int, _ households: Int) -> Bool {
    let (one, other) = (Int(counts.printedBy[members]), Int(counts.printedBy[households]))
    guard one >= 0, other >= 0 else { return true }
    if counts.number(one).digits <= 15 * counts.number(other).digits.weighable { return true }
    crowded.append(one)
    return false
  }
}
