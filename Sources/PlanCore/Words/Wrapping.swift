extension String {
  /// The text in lines of at most `width` columns (1 at least), broken at spaces; a longer word is broken between
  /// graphemes. A newline in the text begins a new line. Spaces at a break, and repeated ones, are dropped; at least
  /// one line, which may be empty.
  public func wrapped(to width: Int) -> [String] {
    // Without a control character and the lead bytes of NEL and the separators there is no newline to look for.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return Array(utf8).wrapped(to: width) }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      Array($0.utf8).wrapped(to: width)
    }
  }
}

extension [UInt8] {
  /// The lines of one paragraph, one at least.
  fileprivate func wrapped(to width: Int) -> [String] {
    var rest = WrappedLines(of: indices, width: width)
    var lines: [String] = []
    while let line = rest.next(in: self) { lines.append(line.text(of: self)) }
    return lines.isEmpty ? [""] : lines
  }
}

/// A line of a longer text: where its letters stand there, and the columns that they take.
struct WrappedLine {
  /// The bytes, without the spaces before and after them.
  let bytes: Range<Int>
  /// The columns, of repeated spaces only one.
  let width: Int
  /// Whether spaces are repeated between words.
  let isLoose: Bool

  /// The line itself.
  func text(of text: [UInt8]) -> String {
    guard isLoose else { return String(decoding: text[bytes], as: UTF8.self) }
    let kept = bytes.filter { $0 == bytes.lowerBound || text[$0] != 0x20 || text[$0 - 1] != 0x20 }
    return String(decoding: kept.map { text[$0] }, as: UTF8.self)
  }
}

/// Breaks one paragraph of UTF-8 into lines, one after the other, without copying a letter.
struct WrappedLines {
  private let width: Int
  private let end: Int
  private var offset: Int

  /// The lines of the letters in a range, of at most `width` columns (1 at least).
  init(of letters: Range<Int>, width: Int) {
    self.width = max(1, width)
    offset = letters.lowerBound
    end = letters.upperBound
  }

  /// The next line; `nil` after the last one. A text of nothing but spaces has none.
  mutating func next(in text: [UInt8]) -> WrappedLine? {
    text.withUnsafeBufferPointer { next($0) }
  }

  private mutating func next(_ text: UnsafeBufferPointer<UInt8>) -> WrappedLine? {
    skipSpaces(text)
    guard offset < end else { return nil }
    let start = offset
    var lineEnd = start
    var lineWidth = 0
    var isLoose = false
    while offset < end {
      let gap = offset - lineEnd
      let word = word(text)
      if lineEnd == start {
        guard word.width <= width else { return piece(of: word.end, text) }
        lineWidth = word.width
      } else {
        guard lineWidth + 1 + word.width <= width else { break }
        lineWidth += 1 + word.width
        isLoose = isLoose || gap > 1
      }
      offset = word.end
      lineEnd = offset
      skipSpaces(text)
    }
    return WrappedLine(bytes: start..<lineEnd, width: lineWidth, isLoose: isLoose)
  }

  private mutating func skipSpaces(_ text: UnsafeBufferPointer<UInt8>) {
    while offset < end, isSpace(offset, text) { offset += 1 }
  }

  /// Whether a space stands here by itself: a mark after it makes one letter with it.
  @inline(__always)
  private func isSpace(_ offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[offset] == 0x20 else { return false }
    let after = offset + 1
    return after == end || plainLetter(at: after, of: text) > 0 || !joins(after, text)
  }

  private func joins(_ offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var past = offset + 1
    while past < end, text[past] & 0xC0 == 0x80 { past += 1 }
    return String(decoding: text[offset - 1..<past], as: UTF8.self).count == 1
  }

  /// The word that begins here, or as much of it as is too wide for a line.
  private func word(_ text: UnsafeBufferPointer<UInt8>) -> (end: Int, width: Int) {
    var past = offset
    var width = 0
    while past < end, width <= self.width {
      if isSpace(past, text) { return (past, width) }
      let count = plainLetter(at: past, of: text)
      guard count > 0 else { return unusualWord(text) }
      past += count
      width += 1
    }
    return (past, width)
  }

  /// A word with letters that have to be looked at one by one. One of more bytes than any line of letters takes is too
  /// wide, and is not looked at as a whole: it would be again for every line of it.
  private func unusualWord(_ text: UnsafeBufferPointer<UInt8>) -> (end: Int, width: Int) {
    let most = min(end, offset + 32 * width + 256)
    var past = offset
    while past < most, !isSpace(past, text) { past += 1 }
    if past == most, most < end {
      while text[past] & 0xC0 == 0x80 { past -= 1 }
      return (past, width + 1)
    }
    return (past, String(decoding: text[offset..<past], as: UTF8.self).displayWidth)
  }

  /// As many letters of a word as a line takes, one at least.
  /// - Parameter wordEnd: where the word ends, or what is known of it does.
  private mutating func piece(of wordEnd: Int, _ text: UnsafeBufferPointer<UInt8>) -> WrappedLine {
    let start = offset
    let letters = String(decoding: text[start..<wordEnd], as: UTF8.self)
    var used = 0
    for (index, grapheme) in zip(letters.indices, letters) {
      let more = String(grapheme).displayWidth
      if offset > start, used + more > width { break }
      // The last letter may go on behind what is known of the word.
      if offset > start, wordEnd < end, letters.index(after: index) == letters.endIndex { break }
      used += more
      offset += grapheme.utf8.count
    }
    return WrappedLine(bytes: start..<offset, width: used, isLoose: false)
  }
}
