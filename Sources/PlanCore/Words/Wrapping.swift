extension String {
  /// The text in lines of at most `width` columns (1 at least), broken at spaces; a longer word is broken between
  /// graphemes. A newline in the text begins a new line. Spaces at a break, and repeated ones, are dropped; at least
  /// one line, which may be empty.
  public func wrapped(to width: Int) -> [String] {
    guard !utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else {
      return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { Self.filled($0, width) }
    }
    // Without a control character and the lead bytes of NEL and the separators there is no newline to look for.
    return Self.filled(self[...], width)
  }

  private static func filled(_ paragraph: Substring, _ width: Int) -> [String] {
    var lines = WrappedLines(width: Swift.max(1, width))
    // A mark may follow a space and make one letter with it; the lead bytes of all marks are looked for.
    if paragraph.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD || $0 > 0xE1 }) {
      for word in paragraph.split(separator: " ") { lines.append(word) }
      return lines.all
    }
    var rest = paragraph.utf8[...]
    while let space = rest.firstIndex(of: 0x20) {
      if space > rest.startIndex { lines.append(Substring(rest[..<space])) }
      rest = rest[rest.index(after: space)...]
    }
    if !rest.isEmpty { lines.append(Substring(rest)) }
    return lines.all
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
