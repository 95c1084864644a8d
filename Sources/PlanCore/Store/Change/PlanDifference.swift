/// What is different between two plans, value by value. Elements of lists are known again by what names them, units by
/// code and name, so that a row more or another order is no difference of all that follows.
public struct PlanDifference: Sendable {
  /// The plan before.
  public let old: Plan
  /// The plan after.
  public let new: Plan
  /// Every value that is not the same, in the order of the new plan; what is gone stands where it was.
  public let entries: [Entry]

  /// A value that is not the same in both plans.
  public struct Entry: Sendable {
    /// Where it stands: in the new plan, else in the old one.
    public let path: Path
    /// The same as people write it: `units`, `02`, `target`, `poor`, `households`.
    public let words: [String]
    /// The unit that it is about, as the new plan has it where it does; `nil` for the area itself.
    public let unit: Unit?
    /// What that unit is known by in both plans.
    let unitKey: String?
    /// The value before; `nil` where there was none.
    public let old: JSONText.Value?
    /// The value after; `nil` where there is none.
    public let new: JSONText.Value?
    /// The element of a list that came or went as a whole with it, as the count of steps that lead there.
    public let wholeDepth: Int?
    /// Whether the two are numbers that mean the same, so that one can be taken from the other.
    let isComparable: Bool

    /// By how much the number grew.
    public var change: Numeral? {
      guard isComparable, case .number(let old)? = old, case .number(let new)? = new else { return nil }
      return new.subtracting(old)
    }

    /// The place as people type it: `units.02.target.poor`; a name with dots stands in quotation marks.
    public var typed: String { typed(steps: words.count) }

    /// The place to which so many of its steps lead, as people type it.
    func typed(steps: Int) -> String {
      words.prefix(steps).map { word in
        guard word.isEmpty || word.contains(where: { $0 == "." || $0 == "\"" }) else { return word }
        return "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }.joined(separator: ".")
    }
  }

  /// Compares two plans.
  public init(from old: Plan, to new: Plan) {
    self.old = old
    self.new = new
    let oldNames = CellNames(in: old)
    let earlier = UnitMatch(old.units, new.units).earlier
    let newNames = CellNames(in: new, keys: earlier.map { $0.map { oldNames.keys[$0] } })
    let units = zip(oldNames.keys + newNames.keys, old.units + new.units)
    entries =
      Comparison(
        oldNames.cells, newNames.cells, units: Dictionary(Array(units)) { $1 },
        isOneStandard: old.standard == new.standard
      ).entries
  }
}

/// The values of two plans side by side.
private struct Comparison {
  private let before: [NamedCell]
  private let after: [NamedCell]
  private let units: [String: Unit]
  private let isOneStandard: Bool
  private let wasThere: Set<[String]>
  private let isThere: Set<[String]>

  init(_ before: [NamedCell], _ after: [NamedCell], units: [String: Unit], isOneStandard: Bool) {
    self.before = before
    self.after = after
    self.units = units
    self.isOneStandard = isOneStandard
    wasThere = Set(before.compactMap(\.element))
    isThere = Set(after.compactMap(\.element))
  }

  var entries: [PlanDifference.Entry] {
    let known = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
    let found = Dictionary(after.enumerated().map { ($1.key, $0) }) { first, _ in first }
    var placed: [(place: Int, entry: PlanDifference.Entry)] = []
    // What is gone stands behind what stood before it and is still there.
    var place = -1
    for cell in before {
      if let position = found[cell.key] { place = position } else { placed.append((place, entry(cell, nil))) }
    }
    for (position, cell) in after.enumerated() {
      let old = known[cell.key]
      if let old, old.value.isSame(as: cell.value) { continue }
      placed.append((position, entry(old, cell)))
    }
    return placed.enumerated().sorted { one, two in
      let (first, second) = (one.element.place, two.element.place)
      // At one place the value that is there comes before those that are gone, which were collected first.
      if first != second { return first < second }
      let (isGone, isOtherGone) = (one.element.entry.new == nil, two.element.entry.new == nil)
      return isGone != isOtherGone ? isOtherGone : one.offset < two.offset
    }.map(\.element.entry)
  }

  private func entry(_ old: NamedCell?, _ new: NamedCell?) -> PlanDifference.Entry {
    let cell = new ?? old
    let isWhole =
      cell?.element.map { old == nil ? !wasThere.contains($0) : new == nil && !isThere.contains($0) } ?? false
    return PlanDifference.Entry(
      path: cell?.path ?? [], words: cell?.words ?? [], unit: cell?.unitKey.flatMap { units[$0] },
      unitKey: cell?.unitKey, old: old?.value, new: new?.value,
      wholeDepth: isWhole ? cell?.elementDepth : nil,
      isComparable: isOneStandard || !(cell?.words.contains(where: Self.classes.contains) ?? false))
  }

  /// A drop or a rise that crosses a standard means nothing.
  private static let classes = Set(PovertyClass.allCases.map(\.key) + ["quotas"])
}

extension JSONText.Value {
  /// Whether two values without objects in them are spelled alike.
  fileprivate func isSame(as other: JSONText.Value) -> Bool {
    if case .list(let one) = self, case .list(let two) = other {
      return one.count == two.count && zip(one, two).allSatisfy { $0.isSame(as: $1) }
    }
    return switch (self, other) {
    case (.text(let one), .text(let two)): one == two
    case (.number(let one), .number(let two)): one == two
    case (.flag(let one), .flag(let two)): one == two
    case (.null, .null): true
    case (.null, _), (.flag, _), (.number, _), (.text, _), (.list, _), (.object, _): false
    }
  }
}
