/// Tables as text for a terminal or a letter: figures on their decimal marks, never wider than the line.
public struct TextFormat: Sendable {
  /// The language of words, numbers and dates.
  public let language: Language
  /// The cells of a line, at least 40.
  public let width: Int
  /// Whether titles are bold and rules dim, with the escape sequences of terminals.
  public let color: Bool

  /// A format for lines of `width` cells; narrower lines than 40 cells hold no table and are taken as 40.
  public init(language: Language, width: Int = 80, color: Bool = false) {
    self.language = language
    self.width = max(width, 40)
    self.color = color
  }

  /// The tables one after the other, an empty line between them, with a line feed at the end; those without a row
  /// print nothing.
  public func write(_ tables: [Table]) -> String {
    var pen = TextPen(color: color)
    for table in tables { write(table, &pen) }
    return String(decoding: pen.bytes, as: UTF8.self)
  }

  /// What people read, block by block, in UTF-8.
  public func write(_ blocks: [Reply.Block]) -> [UInt8] {
    // Memory that is touched costs more than anything that is done with it, and room costs nothing.
    var pen = TextPen(color: color, room: 1 << 16)
    for block in blocks { write(block, &pen) }
    return pen.bytes
  }

  private func write(_ block: Reply.Block, _ pen: inout TextPen) {
    switch block {
    case .title(let words):
      for line in words(language).wrapped(to: width) {
        pen.bold(line, width: line.displayWidth)
        pen.endLine()
      }
    case .line(let words): for line in words(language).wrapped(to: width) { pen.line(line) }
    case .remark(let words):
      pen.endLine()
      for line in words(language).wrapped(to: width) { pen.line(line) }
    case .table(let table): write(table, &pen)
    case .list(let text, _): pen.paste(lines: text)
    }
  }

  /// Writes a table that has a row, after an empty line where anything stands above it.
  private func write(_ table: Table, _ pen: inout TextPen) {
    guard !table.isEmpty else { return }
    if !pen.bytes.isEmpty { pen.endLine() }
    for line in lines(table.title, width) where !line.isEmpty {
      pen.bold(line, width: line.displayWidth)
      pen.endLine()
    }
    let text = TextTable(table, language)
    let blocks = TextBlocks(text.columns, leads: text.leads, width: width).blocks
    for (index, block) in blocks.enumerated() {
      if index > 0 { pen.endLine() }
      write(text, block, &pen)
    }
    for mark in table.marks { write(mark, &pen) }
    for note in table.notes {
      for line in lines(note, width) { pen.line(line) }
    }
  }

  private func write(_ table: TextTable, _ block: TextBlock, _ pen: inout TextPen) {
    HeadingRows(block, table.columns).write(&pen)
    rule(block, &pen)
    let rows = table.height - (table.hasTotal ? 1 : 0)
    for row in 0..<table.height {
      if row > 0, row == rows || row == rows - table.sums { rule(block, &pen) }
      table.write(row: row, block, &pen)
    }
  }

  private func rule(_ block: TextBlock, _ pen: inout TextPen) {
    pen.rule(block.width)
    pen.endLine()
  }

  /// A footnote, its further lines under the first word.
  private func write(_ mark: Mark, _ pen: inout TextPen) {
    pen.put(mark.sign, width: mark.width)
    for line in lines(mark.meaning, width - TextFormat.indent) {
      pen.move(to: TextFormat.indent)
      pen.line(line)
    }
  }

  /// The cells of the widest mark and a space.
  private static let indent = 3

  private func lines(_ phrase: Phrase, _ width: Int) -> [String] {
    let text = phrase(language).withoutOuterSpaces.visible
    return text.displayWidth <= width ? [text] : text.wrapped(to: width)
  }
}
