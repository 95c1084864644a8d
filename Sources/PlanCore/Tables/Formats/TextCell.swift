/// A cell ready for a sheet of text: where its words stand among the letters of the table, how many cells of the line they
/// take, and where the decimal mark stands.
struct TextCell {
  // Half the bytes of plain integers: a district's tables have thousands of cells.
  private let start: Int32
  private let end: Int32
  private let cells: Int32
  private let tailCells: Int8
  /// How the figure is known, where that needs a mark beside it.
  let mark: Mark?
  /// The bar before a share.
  let bar: Bar?

  init(letters: Range<Int>, width: Int, tail: Int = 0, mark: Mark? = nil, bar: Bar? = nil) {
    start = Int32(clamping: letters.lowerBound)
    end = Int32(clamping: letters.upperBound)
    cells = Int32(clamping: width)
    tailCells = Int8(clamping: tail)
    self.mark = mark
    self.bar = bar
  }

  /// The bytes of the words, without spaces before and after them.
  var letters: Range<Int> { Int(start)..<Int(end) }
  /// How many cells the words take.
  var width: Int { Int(cells) }
  /// How many of them stand from the decimal mark on: 3 for `11,78`, 0 for `17`.
  var tail: Int { Int(tailCells) }
}

/// The letters of all cells of a table, one after the other: a text of its own for every cell would cost more than the
/// rest of the sheet.
struct TextLetters {
  /// The UTF-8 text, control characters made visible.
  private(set) var bytes: [UInt8] = []
  private let language: Language

  /// No letters yet, of a table in one language.
  init(_ language: Language) {
    self.language = language
  }

  /// A cell of a column of figures: its mark stands in a strip of its own.
  mutating func figure(_ cell: Table.Cell) -> TextCell {
    let start = bytes.count
    let tail: Int
    var bar: Bar?
    switch cell.value {
    case .number(let number):
      bytes.append(number, language)
      tail = TextLetters.tail(number)
    case .interval(let low, let high, let shown):
      append(cell.value.words(language))
      tail = (shown ?? high ?? low).map(TextLetters.tail) ?? 0
    case .share(let part, let whole):
      bytes.append(Numeral(part), language)
      let slash = bytes.count
      bytes.append(UInt8(ascii: "/"))
      bytes.append(Numeral(whole), language)
      tail = bytes.count - slash
      bar = Bar(part: part, of: whole)
    case .blank, .unknown: tail = 0
    case .text, .word, .list, .date, .flag: return words(cell)
    }
    let letters = start..<bytes.count
    return TextCell(letters: letters, width: width(of: letters), tail: tail, mark: cell.mark, bar: bar)
  }

  /// A cell of a column of words: the mark of a figure among words just follows it.
  mutating func words(_ cell: Table.Cell) -> TextCell {
    let start = bytes.count
    var width = append(cell.value.words(language))
    if let mark = cell.mark {
      bytes.append(contentsOf: mark.sign.utf8)
      width += mark.width
    }
    return TextCell(letters: start..<bytes.count, width: width)
  }

  /// Adds a text without the spaces around it, and answers how many cells it takes.
  @discardableResult
  private mutating func append(_ text: String) -> Int {
    var text = text
    let plain = text.withUTF8 { utf8 -> Int? in
      guard let width = plainWidth(of: utf8) else { return nil }
      var letters = utf8[...]
      while letters.first == 0x20 { letters.removeFirst() }
      while letters.last == 0x20 { letters.removeLast() }
      bytes.append(contentsOf: letters)
      return width - utf8.count + letters.count
    }
    if let plain { return plain }
    let shown = text.withoutOuterSpaces.visible
    bytes.append(contentsOf: shown.utf8)
    return shown.displayWidth
  }

  /// Figures hold plain letters only.
  private func width(of letters: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { plainWidth(of: UnsafeBufferPointer(rebasing: $0[letters])) } ?? letters.count
  }

  private static func tail(_ number: Numeral) -> Int {
    number.decimals > 0 ? number.decimals + 1 : 0
  }
}
