/// A quota shared out among the units of a plan, in whole households.
///
/// No unit is to lose more households than it has, nor more than are marked able to leave (`parts`, `able-to-leave`, of
/// its start), and none gains any. Rows that sum other rows get nothing.
public struct QuotaSplit: Sendable {
  /// The plan as it was.
  public let plan: Plan
  /// Which households are shared out, and how.
  public let terms: Terms
  /// The households by which the class is to shrink, in all.
  public let amount: Int
  /// The units that have a share, in the order of the plan.
  public let rows: [Row]

  /// What is to be shared out, and by which rule.
  public struct Terms: Hashable, Sendable {
    /// The class that is reduced.
    public let povertyClass: PovertyClass
    /// The group, or `nil` for the whole class.
    public let group: Group?
    /// How much.
    public let wish: Wish
    /// In proportion to what.
    public let basis: Basis
    /// What every unit gets at least, as far as it has that many.
    public let least: Int

    /// Terms from their parts.
    public init(
      _ povertyClass: PovertyClass, group: Group? = nil, _ wish: Wish, by basis: Basis = .poor, least: Int = 0
    ) {
      self.povertyClass = povertyClass
      self.group = group
      self.wish = wish
      self.basis = basis
      self.least = least
    }

    /// The households that are shared out, inside a sentence: `hộ nghèo (dân tộc thiểu số)`.
    public var subject: Phrase { povertyClass.subject(of: group) }

    /// The stock of the class.
    public var figure: Place { .figure(group: group, povertyClass) }
  }

  /// How much is wished for.
  public enum Wish: Hashable, Sendable {
    /// So many households fewer.
    case reduce(Int)
    /// A rate that falls by so many percentage points at least; 0 to 100, at most 9 decimals, as for `rate`.
    case points(Numeral)
    /// A rate of so many percent at most.
    case rate(Numeral)
  }

  /// What the quota that holds for a class and group of a plan asks for; `nil` where there is none.
  public static func quota(of povertyClass: PovertyClass, group: Group?, in plan: Plan) -> Wish? {
    let subject = Place.figure(group: group, povertyClass)
    guard let holding = HoldingQuota.all(of: plan).first(where: { $0.subject == subject }) else { return nil }
    if let drop = holding.demand.drop(in: .reduce), drop.source != .rate, let least = drop.least, least.digits >= 0 {
      return .reduce(least.digits)
    }
    if let rate = holding.quota.figures.amount(subject, .rate)?.most { return .rate(rate) }
    return holding.demand.drop(in: .points)?.least.map { .points($0) }
  }

  /// What shares are in proportion to.
  public enum Basis: String, CaseIterable, Sendable {
    /// The households of the class at the start.
    case poor
    /// Those of them that are marked able to leave.
    case able
    /// All households at the start, of the group where there is one.
    case households
    /// The same for every unit.
    case equal
  }

  /// The share of one unit.
  public struct Row: Hashable, Sendable {
    /// The position of the unit in the plan.
    public let unit: Int
    /// Its households of the class at the start.
    public let start: Int
    /// By how many they are to shrink.
    public let share: Int
    /// What the plan has printed as the target so far.
    public let printed: Int?

    /// What remains of them.
    public var target: Int { start - share }
    /// Whether writing changes the plan.
    public var isNew: Bool { printed != target }
  }
}

/// Why a quota cannot be shared out.
public enum QuotaSplitError: Error, Hashable, Sendable {
  /// The plan has no units.
  case noUnits
  /// The class at the start is not known of these units.
  case startUnknown(units: [String])
  /// The basis is not known of these units.
  case basisUnknown(QuotaSplit.Basis, units: [String])
  /// Points and rates need the number of all households at the start.
  case householdsUnknown
  /// More is wished for than the units can give: the most households, and what they come to in the measure of the wish.
  case tooMuch(largest: Int, wish: QuotaSplit.Wish)
  /// The least shares come to more than is wished for.
  case tooLittle(smallest: Int, wished: Int)
}

// MARK: - Sharing out

extension QuotaSplit {
  /// Shares a quota out.
  public init(_ plan: Plan, _ terms: Terms) throws(QuotaSplitError) {
    let figure = terms.figure
    let units = plan.units.indices.filter { plan.units[$0].addsUp }
    guard !units.isEmpty else { throw .noUnits }
    let starts = try Self.known(units, in: plan, else: { .startUnknown(units: $0) }) { $0.start.count(figure) }
    let able = plan.able(figure)
    let bases = try Self.known(units, in: plan, else: { .basisUnknown(terms.basis, units: $0) }) { unit in
      switch terms.basis {
      case .poor: unit.start.count(figure)
      case .able: able.flatMap { unit.start.count($0) }
      case .households: unit.start.households(group: terms.group)
      case .equal: 1
      }
    }
    let claimants = units.indices.map { index in
      let unit = plan.units[units[index]]
      let mark = able.flatMap { unit.start.atMost($0) }
      return Allocation.Claimant(
        code: unit.code?.text, name: unit.name, base: bases[index], least: terms.least,
        most: min(starts[index], mark ?? .max))
    }
    let rates = AreaRates(plan, terms, poor: starts.reduce(0) { $0.addingIfFits($1) ?? .max })
    let wished = try rates.households(for: terms.wish)
    do throws(AllocationError) {
      let shares = try Allocation(of: wished, among: claimants).shares
      rows = units.indices.map { index in
        Row(
          unit: units[index], start: starts[index], share: shares[index],
          printed: plan.units[units[index]].target.count(figure))
      }
    } catch {
      switch error {
      case .tooMuch(let largest): throw .tooMuch(largest: largest, wish: rates.largest(terms.wish, largest))
      case .tooLittle(let smallest): throw .tooLittle(smallest: smallest, wished: wished)
      }
    }
    self.plan = plan
    self.terms = terms
    amount = wished
  }

  private static func known(
    _ units: [Int], in plan: Plan, else error: ([String]) -> QuotaSplitError, _ count: (Unit) -> Int?
  ) throws(QuotaSplitError) -> [Int] {
    let counts = units.map { count(plan.units[$0]) }
    let unknown = zip(units, counts).filter { $0.1 == nil }.map { plan.units[$0.0].name }
    guard unknown.isEmpty else { throw error(unknown) }
    return counts.compactMap { $0 }
  }

  /// The change of the plan file: what remains of each unit, and nothing else.
  public var patch: JSONPatch {
    var patch = JSONPatch()
    for row in rows {
      var path: [JSONPatch.Step] = ["units", .position(row.unit), "target"]
      if let group = terms.group { path += ["groups", .key(group.rawValue)] }
      path += [.key(terms.povertyClass.key), "households"]
      patch.set(path, to: .number(Numeral(row.target)))
    }
    return patch
  }
}

extension Plan {
  /// The part of a stock that is marked able to leave; `nil` where the plan marks none.
  func able(_ figure: Place) -> Place? {
    parts.firstIndex(of: "able-to-leave").map {
      .figure(group: figure.group, figure.povertyClass, .part($0))
    }
  }
}

extension Tally {
  /// The most households that a figure can have; `nil` where nothing is said about it.
  fileprivate func atMost(_ figure: Place) -> Int? {
    switch amount(figure, .households) {
    case .exactly(let number): number.digits
    case .between(_, let high): high?.digits
    case nil: nil
    }
  }
}
