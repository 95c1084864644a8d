/// A column ready for a sheet of text: its headings, its cells measured, and how narrow and how wide it may be.
struct TextColumn {
  /// The headings from the outermost to the column's own.
  let headings: [TextHeading]
  /// Whether cells stand flush right, on the decimal mark.
  let isFigure: Bool
  /// The most cells from the decimal mark on.
  let tail: Int
  /// The cells of the widest mark, a strip at the right end.
  let strip: Int
  /// The width that shows every cell on one line.
  let natural: Int
  /// The narrowest width that reads well: figures whole, words wrapped.
  let least: Int
  /// The width beyond which more is of no use.
  let ideal: Int

  /// The narrowest that words are made while there is room elsewhere.
  fileprivate static let words = 12
  /// The widest that a column of figures is made for its own heading.
  private static let headings = 16
  /// The longest word that is kept whole: an id, a heading.
  private static let word = 24
  /// The same as `words` for the names of the units, which are repeated in every block.
  private static let names = 16

  /// A column from its headings and what its cells take.
  init(_ headings: [TextHeading], _ extent: Extent, leads: Bool) {
    self.headings = headings
    isFigure = extent.isFigure
    tail = extent.tail
    strip = extent.strip
    natural = extent.natural
    let own = headings.last
    if isFigure {
      least = max(natural, own?.longestWord ?? 0, min(own?.onTwoLines ?? 0, TextColumn.words), 2)
      ideal = max(least, min(own?.width ?? 0, TextColumn.headings))
    } else {
      let narrow = leads ? TextColumn.names : TextColumn.words
      least = max(min(natural, narrow), min(max(own?.longestWord ?? 0, extent.word), TextColumn.word), 2)
      ideal = max(natural, own?.width ?? 0, least)
    }
  }
}

extension TextColumn {
  /// What the cells of a column take, cell by cell.
  struct Extent {
    /// Whether cells stand flush right, on the decimal mark.
    let isFigure: Bool
    /// The most cells from the decimal mark on.
    private(set) var tail = 0
    /// The cells of the widest mark.
    private(set) var strip = 0
    private var head = 0
    private var widest = 0
    private var bar = 0
    /// The cells of the longest word, where words are longer than a narrow column.
    private(set) var word = 0

    /// No cell yet.
    init(isFigure: Bool) {
      self.isFigure = isFigure
    }

    /// The width that shows every cell on one line.
    var natural: Int { isFigure ? bar + head + tail + strip : widest }

    /// One cell more, whose words stand among these letters.
    mutating func add(_ cell: TextCell, _ letters: [UInt8]) {
      if !isFigure, cell.width > max(word, TextColumn.words) {
        word = max(word, Self.longestWord(letters[cell.letters]))
      }

      head = max(head, cell.width - cell.tail)
      tail = max(tail, cell.tail)
      strip = max(strip, cell.mark?.width ?? 0)
      widest = max(widest, cell.width)
      if cell.bar != nil { bar = Bar.width + 1 }
    }

    /// The letters of the longest word: bytes that begin one.
    private static func longestWord(_ letters: ArraySlice<UInt8>) -> Int {
      var (longest, current) = (0, 0)
      for byte in letters {
        current = byte == UInt8(ascii: " ") ? 0 : byte & 0xC0 == 0x80 ? current : current + 1
        longest = max(longest, current)
      }
      return longest
    }
  }
}
