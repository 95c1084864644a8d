/// A typed place in a tally: which group, which class, which part of it, which measure, which end of a range.
///
/// Packed into one word, so that a claim about a place takes 16 bytes and tallies are compared and searched as numbers.
/// Places are ordered as official forms print them: the whole before its groups, poor before near-poor, the stock
/// before flows, indicators and parts, counts before rates.
public struct Place: Hashable, Comparable, Sendable {
  /// The packed form: bound 2 bits, measure 3, item 12, branch 2, class 3, group 3.
  let bits: UInt32

  /// What is said about a figure.
  public enum Measure: UInt32, CaseIterable, Sendable {
    /// Households.
    case households
    /// Persons.
    case members
    /// Percent of the base.
    case rate
    /// Percent of the same class of the whole area.
    case share
    /// Drop in households.
    case reduce
    /// Drop in percentage points.
    case points
    /// The base of the rate, as the position in ``Base``'s list.
    case base
  }

  /// Whether a number is exact or one end of a range.
  public enum Bound: UInt32, Sendable {
    case exactly, atLeast, atMost
  }

  /// Which part of a class a figure is about.
  public enum Branch: Hashable, Sendable {
    /// The class itself.
    case stock
    /// Households that came or left.
    case flow(Flow)
    /// Households that lack an indicator, by its position in ``Plan/indicators``.
    case lacking(Int)
    /// A part of the stock, by its position in ``Plan/parts``.
    case part(Int)
  }

  /// How many indicators, and how many parts, one plan may name.
  public static let mostItems = 4096

  init(bits: UInt32) { self.bits = bits }

  /// A place from its coordinates; no class means the area's own households and members.
  public init(
    group: Group? = nil, _ povertyClass: PovertyClass? = nil, _ branch: Branch = .stock, _ measure: Measure,
    _ bound: Bound = .exactly
  ) {
    self = Self.figure(group: group, povertyClass, branch).with(measure, bound)
  }

  /// The figure of a place: the place of its households.
  public static func figure(
    group: Group? = nil, _ povertyClass: PovertyClass? = nil, _ branch: Branch = .stock
  ) -> Place {
    let (kind, item): (UInt32, Int) =
      switch branch {
      case .stock: (0, 0)
      case .flow(let flow): (1, flow.position)
      case .lacking(let indicator): (2, indicator)
      case .part(let part): (3, part)
      }
    let groupBits = UInt32(group.map { $0.position + 1 } ?? 0)
    let classBits = UInt32(povertyClass.map { $0.position + 1 } ?? 0)
    return Place(bits: groupBits << 22 | classBits << 19 | kind << 17 | UInt32(item) << 5)
  }

  /// The same figure, another measure of it.
  @inline(__always)
  public func with(_ measure: Measure, _ bound: Bound = .exactly) -> Place {
    Place(bits: bits & ~31 | measure.rawValue << 2 | bound.rawValue)
  }

  /// Orders places as forms print them.
  public static func < (one: Place, two: Place) -> Bool { one.bits < two.bits }
}

extension Place {
  /// The group, or `nil` for the whole.
  public var group: Group? {
    let position = Int(bits >> 22)
    return position == 0 ? nil : Group.at(position - 1)
  }

  /// The class, or `nil` for all households.
  public var povertyClass: PovertyClass? {
    let position = Int(bits >> 19 & 7)
    return position == 0 ? nil : PovertyClass.at(position - 1)
  }

  /// Which part of the class.
  public var branch: Branch {
    let item = Int(bits >> 5 & 4095)
    return switch bits >> 17 & 3 {
    case 1: .flow(Flow.at(item))
    case 2: .lacking(item)
    case 3: .part(item)
    default: .stock
    }
  }

  /// Which measure of the figure.
  public var measure: Measure { Measure(rawValue: bits >> 2 & 7) ?? .households }

  /// Which end of a range.
  public var bound: Bound { Bound(rawValue: bits & 3) ?? .exactly }

  /// The figure this is a measure of.
  public var figure: Place { Place(bits: bits & ~31) }
}

extension ClosedList {
  /// The position in the list.
  var position: Int {
    var position = 0
    for value in Self.allCases {
      if value == self { return position }
      position += 1
    }
    return position
  }

  /// The value at a position.
  static func at(_ position: Int) -> Self {
    Self.allCases[Self.allCases.index(Self.allCases.startIndex, offsetBy: position)]
  }
}

extension Place.Measure {
  /// The key in a plan file. Spelled out, since printing a case's name goes by reflection, which costs more than all the
  /// rest of a table.
  var key: String {
    switch self {
    case .households: "households"
    case .members: "members"
    case .rate: "rate"
    case .share: "share"
    case .reduce: "reduce"
    case .points: "points"
    case .base: "base"
    }
  }
}
