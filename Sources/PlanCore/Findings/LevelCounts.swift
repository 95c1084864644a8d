/// How many findings there are of each level.
public struct LevelCounts: Equatable, Sendable {
  /// Findings that cannot be right, or cannot be read.
  public private(set) var errors = 0
  /// Findings that are probably not what was meant.
  public private(set) var warnings = 0
  /// Findings that are worth a look.
  public private(set) var notes = 0

  /// None of any level.
  public init() {}

  /// The findings of these levels, each counted.
  public init(_ levels: some Sequence<Finding.Level>) {
    for level in levels { self[level] += 1 }
  }

  /// How many there are of one level.
  public subscript(_ level: Finding.Level) -> Int {
    get {
      switch level {
      case .error: errors
      case .warning: warnings
      case .note: notes
      }
    }
    set {
      switch level {
      case .error: errors = newValue
      case .warning: warnings = newValue
      case .note: notes = newValue
      }
    }
  }

  /// How many there are in all.
  public var sum: Int { errors + warnings + notes }

  /// Adds those of another plan or file.
  public static func += (counts: inout LevelCounts, more: LevelCounts) {
    for level in Finding.Level.allCases { counts[level] += more[level] }
  }
}
