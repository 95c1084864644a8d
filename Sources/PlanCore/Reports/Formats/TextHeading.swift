/// A heading ready for a sheet of text, and how narrow it may become.
struct TextHeading {
  /// The words, control characters made visible.
  let text: String
  /// How many cells the words take on one line.
  let width: Int
  /// The cells of the longest word.
  let longestWord: Int
  /// The least width at which two lines hold the heading.
  let onTwoLines: Int

  /// A heading in one language.
  init(_ phrase: Phrase, _ language: Language) {
    text = phrase(language).withoutOuterSpaces.visible
    let words = text.utf8.split(separator: 0x20).map { String(Substring($0)).displayWidth }
    width = text.displayWidth
    longestWord = words.max() ?? 0
    var least = width
    var before = -1
    for word in words {
      before += word + 1
      least = min(least, max(before, width - before - 1))
    }
    onTwoLines = max(least, longestWord)
  }

  /// The lines of the heading in so many cells.
  func lines(in cells: Int) -> [String] {
    if width <= cells { return width == 0 ? [] : [text] }
    return text.wrapped(to: cells)
  }
}
