/// Columns of a terminal: what text takes up there, by grapheme, whether composed or not.
extension String {
  /// How many columns the text takes: 1 for a letter with all its marks, 2 for East Asian wide letters and emoji.
  /// Control characters count nothing; measure what `visible` gives.
  public var displayWidth: Int {
    var text = self
    return text.withUTF8 { plainWidth(of: $0) } ?? reduce(0) { $0 + $1.displayWidth }
  }

  /// The text with spaces up to `width` columns, after it (`.left`) or before it (`.right`); longer text stays whole.
  public func padded(to width: Int, flush side: FlushSide = .left) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth))
    return switch side {
    case .left: self + space
    case .right: space + self
    }
  }
}

/// The side of a column on which its text stands.
public enum FlushSide: Sendable {
  /// Words.
  case left
  /// Numbers.
  case right
}

extension Character {
  /// 0, 1 or 2 columns; the first scalar decides, and a request for emoji form (U+FE0F) makes it 2.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isPlainLatin { return unicodeScalars.contains("\u{FE0F}") && first.properties.isEmoji ? 2 : 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    let isWide = first.isEastAsianWide || first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
    return isWide ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Printable ASCII, and the accented Latin letters of U+00A0–02FF and U+1E00–1EFF: always one column.
  fileprivate var isPlainLatin: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// The blocks that Unicode's EastAsianWidth.txt gives as W or F, in whole blocks.
  fileprivate var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DF2,
      0x1AFF0...0x1B2FB, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
