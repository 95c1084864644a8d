extension String {
  /// The text in lines of at most `width` columns (1 at least), broken at spaces; a longer word is broken between
  /// graphemes. A newline in the text begins a new line. Spaces at a break, and repeated ones, are dropped; at least
  /// one line, which may be empty.
  public func wrapped(to width: Int) -> [String] {
    let paragraphs = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return paragraphs.flatMap { paragraph in
      var lines = WrappedLines(width: max(1, width))
      for word in paragraph.split(separator: " ") { lines.append(word) }
      return lines.all
    }
  }
}

/// Lines filled word by word.
private struct WrappedLines {
  let width: Int
  private var full: [String] = []
  private var line = ""
  private var lineWidth = 0

  init(width: Int) {
    self.width = width
  }

  var all: [String] { full + [line] }

  mutating func append(_ word: Substring) {
    let wordWidth = String(word).displayWidth
    if lineWidth > 0 {
      if lineWidth + 1 + wordWidth <= width {
        line += " "
        lineWidth += 1
      } else {
        breakLine()
      }
    }
    guard lineWidth + wordWidth > width else {
      line += word
      lineWidth += wordWidth
      return
    }
    for grapheme in word {
      if lineWidth > 0, lineWidth + grapheme.displayWidth > width { breakLine() }
      line.append(grapheme)
      lineWidth += grapheme.displayWidth
    }
  }

  private mutating func breakLine() {
    full.append(line)
    (line, lineWidth) = ("", 0)
  }
}
