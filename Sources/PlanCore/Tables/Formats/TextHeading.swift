/// A heading ready for a sheet of text, and how narrow it may become.
struct TextHeading {
  /// The words as the table gives them.
  let given: String
  /// The words, control characters made visible.
  let text: String
  /// How many cells the words take on one line.
  let width: Int
  /// The cells of the longest word.
  let longestWord: Int
  /// The least width at which two lines hold the heading.
  let onTwoLines: Int

  /// A heading from its words in one language.
  init(_ given: String) {
    self.given = given
    text = given.withoutOuterSpaces.visible
    width = text.displayWidth
    var longest = 0
    var least = width
    var before = -1
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x20) ?? rest.endIndex
      let word = String(Substring(rest[..<end])).displayWidth
      rest = rest[end...].drop { $0 == 0x20 }
      longest = max(longest, word)
      before += word + 1
      least = min(least, max(before, width - before - 1))
    }
    longestWord = longest
    onTwoLines = max(least, longest)
  }

  /// The lines of the heading in so many cells.
  func lines(in cells: Int) -> [String] {
    if width <= cells { return width == 0 ? [] : [text] }
    return text.wrapped(to: cells)
  }
}
