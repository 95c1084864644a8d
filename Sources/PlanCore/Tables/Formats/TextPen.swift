/// Writes lines of text cell by cell, without spaces at their ends.
struct TextPen {
  /// The UTF-8 text so far.
  private(set) var bytes: [UInt8] = []
  private let color: Bool
  private var written = 0
  private var place = 0

  /// An empty sheet, with terminal styles or without, which can hold so many bytes without growing.
  init(color: Bool, room: Int = 0) {
    self.color = color
    bytes.reserveCapacity(room)
  }

  /// Goes to a cell of the line, counted from 0, at or after the last one written.
  mutating func move(to cell: Int) {
    place = max(place, cell)
  }

  /// Writes text that takes `width` cells.
  mutating func put(_ text: String, width: Int) {
    guard width > 0 else { return }
    catchUp()
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    advance(width)
  }

  /// Writes letters of a longer text, which take `width` cells.
  mutating func put(_ text: [UInt8], _ letters: Range<Int>, width: Int) {
    guard width > 0 else { return }
    catchUp()
    bytes.append(contentsOf: text[letters])
    advance(width)
  }

  /// Writes a rule of `width` cells, dim in colour.
  mutating func rule(_ width: Int) {
    guard width > 0 else { return }
    catchUp()
    style("\u{1B}[2m")
    for _ in 0..<width { bytes.append(contentsOf: TextPen.dash) }
    style("\u{1B}[22m")
    advance(width)
  }

  /// Writes text that takes `width` cells, bold in colour.
  mutating func bold(_ text: String, width: Int) {
    guard width > 0 else { return }
    catchUp()
    style("\u{1B}[1m")
    put(text, width: width)
    style("\u{1B}[22m")
  }

  /// Writes a line of words and ends it.
  mutating func line(_ text: String) {
    put(text, width: text.displayWidth)
    endLine()
  }

  /// Writes lines that are set already and end in a line feed.
  mutating func paste(lines: String) { bytes.append(contentsOf: lines.utf8) }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(0x0A)
    written = 0
    place = 0
  }

  private static let dash = Array("─".utf8)

  /// Spaces are owed until something follows them.
  private mutating func catchUp() {
    guard place > written else { return }
    bytes.append(contentsOf: repeatElement(0x20, count: place - written))
    written = place
  }

  private mutating func advance(_ width: Int) {
    written += width
    place = written
  }

  private mutating func style(_ code: StaticString) {
    guard color else { return }
    code.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
