/// The units of a plan by their codes; of several with one code the first. To be made once, since a plan may name each of
/// its thousands of units thousands of times.
public struct UnitsByCode: Sendable {
  private let positions: [String: Int]

  /// The units of a plan.
  public init(_ units: [Unit]) {
    let codes = units.enumerated().compactMap { position, unit in unit.code.map { ($0.text, position) } }
    positions = Dictionary(codes) { first, _ in first }
  }

  /// The position of the unit with a code.
  public subscript(code: String) -> Int? { positions[code] }
}

extension YearResult {
  /// What was found of each unit, by its code; of several of one code the first.
  public var talliesByUnit: [String: Tally] {
    Dictionary(units.map { ($0.unit, $0.tally) }) { first, _ in first }
  }
}
