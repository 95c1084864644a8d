/// One row of a block: cells beside each other, words wrapped, figures on their decimal marks.
struct TextRow {
  private let block: TextBlock
  private let columns: [TextColumn]
  private let cells: [TextCell]

  /// The cells of a row of the table, in the columns of a block.
  init(_ cells: [TextCell], _ columns: [TextColumn], _ block: TextBlock) {
    self.cells = cells
    self.columns = columns
    self.block = block
  }

  /// Writes the row, on as many lines as its longest cell needs.
  func write(_ pen: inout TextPen) {
    var wrapped: [(slot: TextBlock.Slot, lines: [String])] = []
    for slot in block.slots {
      if fits(slot) {
        write(cells[slot.column], in: slot, &pen)
      } else {
        let lines = lines(slot)
        write(lines[0], in: slot, &pen)
        wrapped.append((slot, lines))
      }
    }
    pen.endLine()
    for line in 1..<max(wrapped.map(\.lines.count).max() ?? 1, 1) {
      for (slot, lines) in wrapped where line < lines.count { write(lines[line], in: slot, &pen) }
      pen.endLine()
    }
  }

  private func fits(_ slot: TextBlock.Slot) -> Bool {
    let column = columns[slot.column]
    return column.isFigure ? column.natural <= slot.width : cells[slot.column].width <= slot.width
  }

  /// The lines of a cell that is too wide; a figure among them loses its bar and its place on the decimal mark.
  private func lines(_ slot: TextBlock.Slot) -> [String] {
    let cell = cells[slot.column]
    let lines = (cell.text + (cell.mark?.sign ?? "")).wrapped(to: slot.width)
    return lines.isEmpty ? [""] : lines
  }

  private func write(_ cell: TextCell, in slot: TextBlock.Slot, _ pen: inout TextPen) {
    pen.move(to: slot.start)
    let column = columns[slot.column]
    if let bar = cell.bar { pen.put(bar.text, width: bar.cells) }
    if column.isFigure { pen.move(to: slot.end - column.strip - column.tail + cell.tail - cell.width) }
    pen.put(cell.text, width: cell.width)
    if let mark = cell.mark {
      pen.move(to: slot.end - column.strip)
      pen.put(mark.sign, width: mark.width)
    }
  }

  private func write(_ line: String, in slot: TextBlock.Slot, _ pen: inout TextPen) {
    let width = line.displayWidth
    pen.move(to: columns[slot.column].isFigure ? slot.end - width : slot.start)
    pen.put(line, width: width)
  }
}
