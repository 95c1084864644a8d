/// Something that keeps a file from being read as a plan, or that reading it noticed.
public struct FileProblem: Hashable, Sendable {
  /// What is wrong.
  let kind: Kind
  /// Offsets of the first byte that is wrong and of the byte after the last one.
  let range: Range<Int>
  /// The steps from the root to the value, keys and positions.
  let steps: Path
  /// Whether the value is an element of a list, so that its last step is a position.
  let isElement: Bool

  /// What is wrong, with what was found and expected; the words come later.
  enum Kind: Hashable, Sendable {
    case json(JSONProblem.Kind)
    case wrongType(expected: Expectation, found: Found)
    case wrongNumber(expected: Expectation, why: Misspelling)
    case missingKey(String)
    case outsideList(String, guess: String?, list: [String])
    case impossibleDate(String)
    case newerSchema(String)
    case notAPlan(String?)
    case unknownKey(String, guess: String?, list: [String])
    case tooManyWords
  }

  /// What must stand at a place.
  enum Expectation: Hashable, Sendable, CaseIterable {
    case count, signedCount, rate, points, countOrRange, signedCountOrRange, rateOrRange, pointsOrRange
    case figure, number, object, list, text, flag, date, year, dateOrObject, numberOrText
  }

  /// What stands there instead.
  enum Found: Hashable, Sendable, CaseIterable {
    case object, list, text, number, flag, null
    /// An object with `min` or `max`, which a figure is not.
    case range
  }

  /// Why a number is not the number that must stand there.
  enum Misspelling: Hashable, Sendable, CaseIterable {
    case negative, fraction, exponent, tooLong, outOfRange
  }

  /// Whether the file cannot be read as a plan because of it; else it is only a warning.
  var isError: Bool { kind.isError }
}

extension FileProblem.Kind {
  /// Whether a file with such a problem cannot be read as a plan.
  var isError: Bool {
    if case .unknownKey = self { false } else { true }
  }
}

/// How many problems a file has beyond those that are listed.
///
/// A file with more than a thousand of them is none that somebody typed: it is of another kind, and its last mistakes say
/// no more than its first.
public struct UnlistedProblems: Equatable, Sendable {
  /// What keeps the file from being read.
  public internal(set) var errors = 0
  /// What was only noticed.
  public internal(set) var warnings = 0

  /// None.
  public init() {}

  /// So many of each kind are listed.
  static let mostListed = 1000
}

extension FileProblem.Expectation {
  /// What must stand where a range may stand for the number.
  var orRange: Self {
    switch self {
    case .signedCount: .signedCountOrRange
    case .rate: .rateOrRange
    case .points: .pointsOrRange
    case .count: .countOrRange
    case .countOrRange, .signedCountOrRange, .rateOrRange, .pointsOrRange, .figure, .number, .object, .list, .text,
      .flag, .date, .year, .dateOrObject, .numberOrText:
      self
    }
  }
}
