/// A cell ready for a sheet of text: its words, their width, and where the decimal mark stands.
struct TextCell {
  /// The words, control characters made visible.
  let text: String
  /// How many cells the words take.
  let width: Int
  /// How many of them stand from the decimal mark on: 3 for `11,78`, 0 for `17`.
  let tail: Int
  /// How the figure is known, where that needs a mark beside it.
  let mark: Mark?
  /// The bar before a share.
  let bar: Bar?

  /// A cell of a column of figures: its mark stands in a strip of its own.
  init(figure cell: Table.Cell, _ language: Language) {
    switch cell.value {
    case .number(let number):
      self.init(cell, language, tail: TextCell.tail(number))
    case .interval(let low, let high, let shown):
      self.init(cell, language, tail: (shown ?? high ?? low).map(TextCell.tail) ?? 0)
    case .share(let part, let whole):
      self.init(cell, language, tail: whole.text(language).unicodeScalars.count + 1, bar: Bar(part: part, of: whole))
    case .blank, .unknown, .text, .word, .list, .date, .flag:
      self.init(words: cell, language)
    }
  }

  /// A cell of a column of words: the mark of a figure among words just follows it.
  init(words cell: Table.Cell, _ language: Language) {
    let text = (cell.value.words(language) + (cell.mark?.sign ?? "")).withoutOuterSpaces.visible
    self.init(text: text, width: text.displayWidth, tail: 0, mark: nil, bar: nil)
  }

  private init(_ cell: Table.Cell, _ language: Language, tail: Int, bar: Bar? = nil) {
    let text = cell.value.words(language)
    // Figures hold no grapheme of more than one scalar, and none that is wide.
    self.init(text: text, width: text.unicodeScalars.count, tail: tail, mark: cell.mark, bar: bar)
  }

  private init(text: String, width: Int, tail: Int, mark: Mark?, bar: Bar?) {
    self.text = text
    self.width = width
    self.tail = tail
    self.mark = mark
    self.bar = bar
  }

  private static func tail(_ number: Numeral) -> Int {
    number.decimals > 0 ? number.decimals + 1 : 0
  }
}
