/// Something that is wrong, where it is, and what would be right: `plan.finding/1`.
public struct Finding: Hashable, Sendable {
  /// How bad it is.
  public enum Level: String, CaseIterable, Comparable, Sendable {
    /// Cannot be right, or cannot be read.
    case error
    /// Probably not what was meant.
    case warning
    /// Worth a look.
    case note

    /// Orders levels from the mildest to the worst.
    public static func < (one: Level, two: Level) -> Bool { one.rank < two.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The code, which keeps its meaning for ever: `E1107`.
  public let code: String
  /// The name of the rule: `repeated-key`.
  public let check: String
  /// How bad it is.
  public let level: Level
  /// The bytes of the value that is wrong.
  public let range: Range<Int>
  /// The JSON Pointer (RFC 6901) of the value that is wrong.
  public let pointer: String
  /// The code of the unit that the value is about; `nil` for the area itself.
  public var unit: String?
  /// The number as printed, where one is wrong.
  public var printed: Numeral?
  /// The right number: what the one story explains, else the fitting one nearest to the printed one.
  public var expected: Numeral?
  /// The smallest and the greatest fitting number, where more than one fits.
  public var expectedRange: Ends?
  /// Other single values whose change would mend it as well.
  public var alternatives: [Alternative] = []
  /// What is wrong, what was found and what was expected.
  public let message: Phrase
  /// What probably happened.
  public let cause: Phrase?
  /// What to do next.
  public let remedy: Phrase?

  /// The ends of a range of numbers.
  public struct Ends: Hashable, Sendable {
    /// The smallest.
    public let low: Numeral
    /// The greatest.
    public let high: Numeral
  }

  /// Another value that may be the wrong one.
  public struct Alternative: Hashable, Sendable {
    /// Its JSON Pointer.
    public let pointer: String
    /// Its bytes.
    let range: Range<Int>
    /// What it is about.
    let words: Phrase
    /// The number as printed.
    let printed: Numeral
    /// What it would have to be.
    public let expected: Numeral
  }
}

extension Finding.Level {
  /// The level as it is shown.
  public var words: Phrase {
    switch self {
    case .error: Phrase(vi: "lỗi", en: "error")
    case .warning: Phrase(vi: "cảnh báo", en: "warning")
    case .note: Phrase(vi: "lưu ý", en: "note")
    }
  }
}
