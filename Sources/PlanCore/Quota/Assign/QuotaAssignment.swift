/// What a parent's plan assigns to a child's area, as quotas of the child's plan.
///
/// Assigned is what the parent's plan sets for the unit that is this area: start − target households, else the printed
/// drop, else the printed points.
public struct QuotaAssignment: Sendable {
  /// The unit of the parent that is the child's area.
  public let unit: Unit
  /// One quota for every class and group that the parent sets a target for, in the order of forms.
  public let entries: [Entry]
  /// Who assigns: the issuer of the parent's plan, else its area.
  public let by: String
  /// The parent's plan as a document.
  public let document: Document

  /// One quota.
  public struct Entry: Hashable, Sendable {
    /// The class that is to be reduced.
    public let povertyClass: PovertyClass
    /// The group, or `nil` for the whole class.
    public let group: Group?
    /// Households (`reduce`) or percentage points (`points`).
    public let measure: Place.Measure
    /// The drop.
    public let drop: Amount
    /// What becomes of the child's plan.
    public let step: Step
  }

  /// What becomes of the child's plan.
  public enum Step: Hashable, Sendable {
    /// The quota is there already.
    case none
    /// It is added at this position of `quotas`.
    case add(at: Int)
    /// A quota at this position has no such number so far.
    case complete(at: Int)
    /// A quota of the same document at this position has another number, which is replaced; other numbers of the old
    /// one become unknown.
    case revise(at: Int, from: Amount, dropping: [Place.Measure])
  }

  /// Whether the child's plan says all of it already.
  public var isThere: Bool { entries.allSatisfy { $0.step == .none } }
}

/// Why nothing can be assigned.
public enum QuotaAssignmentError: Error, Hashable, Sendable {
  /// The plans are of different years.
  case otherYear(parent: Int, child: Int)
  /// The plans follow different standards.
  case otherStandard(parent: String, child: String)
  /// No unit of the parent is the child's area; the one with a similar name, if there is one.
  case noUnit(area: String, guess: String?)
  /// More than one unit may be the child's area.
  case severalUnits(area: String, units: [String])
  /// The parent sets no target for the unit.
  case nothingAssigned(unit: String)
  /// The child has other quotas of the same document.
  case otherQuota([QuotaAssignment.Conflict])
}

extension QuotaAssignment {
  /// Two numbers of one document for one quota.
  public struct Conflict: Hashable, Sendable {
    /// The class and the group.
    public let subject: Phrase
    /// The number in the child's plan.
    public let old: Phrase
    /// The number in the parent's plan.
    public let new: Phrase
  }
}

// MARK: - Finding what is assigned

extension QuotaAssignment {
  /// What a parent's plan assigns to a child's area.
  ///
  /// - Parameter revising: quotas of the same document with other numbers are replaced.
  public init(to child: Plan, from parent: Plan, revising: Bool) throws(QuotaAssignmentError) {
    guard parent.year == child.year else { throw .otherYear(parent: parent.year, child: child.year) }
    guard parent.standard == child.standard else {
      throw .otherStandard(parent: parent.standard, child: child.standard)
    }
    let unit = try parent.unit(for: child.area)
    document = parent.document.itself
    by = parent.document.itself.issuer ?? parent.area.name
    var next = child.quotas.count
    var entries: [Entry] = []
    var conflicts: [Conflict] = []
    for place in unit.target.assignable {
      let demand = Demand(place, of: unit)
      guard let assigned = demand.households ?? demand.points, let povertyClass = place.povertyClass else { continue }
      let (measure, drop) = (assigned.measure, assigned.amount)
      let step = Self.step(place, measure, drop, in: child.quotas, by, document, next)
      if case .add = step { next += 1 }
      if case .revise(_, let old, _) = step, !revising {
        conflicts.append(
          Conflict(
            subject: povertyClass.words(of: place.group), old: measure.words(of: old), new: measure.words(of: drop)))
      }
      entries.append(Entry(povertyClass: povertyClass, group: place.group, measure: measure, drop: drop, step: step))
    }
    guard !entries.isEmpty else { throw .nothingAssigned(unit: unit.name) }
    guard conflicts.isEmpty else { throw .otherQuota(conflicts) }
    self.unit = unit
    self.entries = entries
  }

  private static func step(
    _ place: Place, _ measure: Place.Measure, _ drop: Amount, in quotas: [Quota], _ by: String, _ document: Document,
    _ next: Int
  ) -> Step {
    let same = quotas.indices.filter { index in
      let quota = quotas[index]
      return quota.povertyClass == place.povertyClass && quota.group == place.group && quota.isOf(document, by: by)
    }
    guard let last = same.last else { return .add(at: next) }
    let isThere = same.contains { quotas[$0].figures.amount(place, measure)?.hasSameValue(as: drop) == true }
    if isThere { return .none }
    guard let old = quotas[last].figures.amount(place, measure) else { return .complete(at: last) }
    let others = [Place.Measure.households, .members, .rate, .share, .reduce, .points].filter {
      $0 != measure && quotas[last].figures.amount(place, $0) != nil
    }
    return .revise(at: last, from: old, dropping: others)
  }
}

extension Tally {
  /// The stocks that anything is said about, in the order of forms.
  fileprivate var assignable: [Place] {
    figures.filter { $0.povertyClass != nil && $0.branch == .stock }
  }
}

extension Quota {
  /// Whether a document assigned it: number and date agree as far as both have them, and at least one does; else it is
  /// known by who assigned it.
  fileprivate func isOf(_ document: Document, by issuer: String) -> Bool {
    let number = self.document.flatMap { one in
      document.number.map { DocumentNumber(one).agrees(with: DocumentNumber($0)) }
    }
    let date = issued.flatMap { one in document.issued.map { one.agrees(with: $0) } }
    switch (number, date) {
    case (false, _), (_, false): return false
    case (nil, nil): return by.map { FoldedName($0) == FoldedName(issuer) } ?? false
    default: return true
    }
  }
}

extension Amount {
  /// Whether both are the same number or range, however many decimals are printed.
  fileprivate func hasSameValue(as other: Amount) -> Bool {
    func isSame(_ one: Numeral?, _ two: Numeral?) -> Bool {
      guard let one, let two else { return one == nil && two == nil }
      return one.hasSameValue(as: two)
    }
    return switch (self, other) {
    case (.exactly(let one), .exactly(let two)): one.hasSameValue(as: two)
    case (.between(let low, let high), .between(let otherLow, let otherHigh)):
      isSame(low, otherLow) && isSame(high, otherHigh)
    case (.exactly, .between), (.between, .exactly): false
    }
  }
}

// MARK: - Writing it down

extension QuotaAssignment {
  /// The change of the child's plan file.
  public var patch: JSONPatch {
    var patch = JSONPatch()
    for entry in entries {
      switch entry.step {
      case .none: break
      case .add(let index): patch.set(["quotas", .position(index)], to: .object(members(of: entry)))
      case .complete(let index): patch.set(["quotas", .position(index), entry.key], to: entry.drop.value)
      case .revise(let index, _, let dropping):
        patch.set(["quotas", .position(index), entry.key], to: entry.drop.value)
        for other in dropping { patch.remove(["quotas", .position(index), .key(other.key)]) }
      }
    }
    return patch
  }

  private func members(of entry: Entry) -> [JSONText.Member] {
    var members: [JSONText.Member] = [("class", .text(entry.povertyClass.rawValue))]
    if let group = entry.group { members.append(("group", .text(group.rawValue))) }
    members += [(entry.measure.key, entry.drop.value), ("by", .text(by))]
    if let number = document.number { members.append(("document", .text(number))) }
    if let issued = document.issued { members.append(("issued", .text(issued.description))) }
    return members
  }
}

extension QuotaAssignment.Entry {
  fileprivate var key: JSONPatch.Step { .key(measure.key) }
}

extension Amount {
  fileprivate var value: JSONText.Value {
    switch self {
    case .exactly(let number): .number(number)
    case .between(let low, let high):
      .object((low.map { [("min", .number($0))] } ?? []) + (high.map { [("max", .number($0))] } ?? []))
    }
  }
}
