/// One number that a document states, exactly as printed: the number and the place it is about.
public struct Claim: Hashable, Sendable {
  private let digits: Int
  /// What the number is about.
  public let place: Place
  private let decimals: UInt8

  /// A claim from its place and number.
  @inline(__always)
  public init(_ place: Place, _ number: Numeral) {
    self.digits = number.digits
    self.place = place
    self.decimals = UInt8(truncatingIfNeeded: number.decimals)
  }

  /// The number as printed.
  public var number: Numeral { Numeral(digits, decimals: Int(decimals)) }
}

/// What a document states about one area at one moment: households, members, and figures of classes and groups.
///
/// A tally is the list of its claims. What is not claimed is unknown, never zero.
public struct Tally: Hashable, Sendable {
  /// The claims in the order of their places.
  public private(set) var claims: [Claim]

  /// A tally of claims in any order; of two about one place, the first holds.
  public init(_ claims: [Claim] = []) {
    self.claims = claims
    guard !zip(claims, claims.dropFirst()).allSatisfy({ $0.place < $1.place }) else { return }
    self.claims.sort { $0.place < $1.place }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { claims.isEmpty }

  /// The exact number claimed for a place.
  public subscript(place: Place) -> Numeral? {
    let index = firstIndex(from: place)
    guard index < claims.count, claims[index].place == place else { return nil }
    return claims[index].number
  }

  /// The number or range claimed for a measure of a figure.
  public func amount(_ figure: Place, _ measure: Place.Measure) -> Amount? {
    let exactly = figure.with(measure)
    // The ends of a range stand next to the place of the exact number.
    var index = firstIndex(from: exactly)
    var low: Numeral?
    var high: Numeral?
    while index < claims.count, claims[index].place.bits & ~3 == exactly.bits {
      switch claims[index].place.bound {
      case .exactly: return .exactly(claims[index].number)
      case .atLeast: low = claims[index].number
      case .atMost: high = claims[index].number
      }
      index += 1
    }
    return low == nil && high == nil ? nil : .between(low, high)
  }

  /// An exact whole number claimed for a measure of a figure.
  public func count(_ figure: Place, _ measure: Place.Measure = .households) -> Int? {
    self[figure.with(measure)]?.digits
  }

  /// All households of the area, or of a group in it.
  public func households(group: Group? = nil) -> Int? { count(.figure(group: group)) }

  /// Adds a claim, or replaces the one about the same place.
  public mutating func set(_ claim: Claim) {
    let index = firstIndex(from: claim.place)
    if index < claims.count, claims[index].place == claim.place {
      claims[index] = claim
    } else {
      claims.insert(claim, at: index)
    }
  }

  /// The figures that anything is claimed about, in order.
  public var figures: [Place] {
    var result: [Place] = []
    for claim in claims where result.last != claim.place.figure { result.append(claim.place.figure) }
    return result
  }

  private func firstIndex(from place: Place) -> Int { claims.firstPosition { $0.place >= place } }
}

/// A printed number or range.
public enum Amount: Hashable, Sendable {
  /// One number.
  case exactly(Numeral)
  /// A range; a missing end is open ("trên 26 %").
  case between(Numeral?, Numeral?)
}
