// One row of a block: cells beside each other, words wrapped, figures on their decimal marks.

extension TextTable {
  /// A cell that is too wide for its place, and the lines that are still to be written.
  private struct Wrapped {
    let slot: TextBlock.Slot
    let letters: [UInt8]
    /// The cells before every line.
    var indent = 0
    var rest: WrappedLines
  }

  /// Writes a row in the columns of a block, on as many lines as its longest cell needs.
  func write(row: Int, _ block: TextBlock, _ pen: inout TextPen) {
    var wrapped: [Wrapped] = []
    for slot in block.slots {
      let cell = cells[row * columns.count + slot.column]
      if fits(cell, slot) {
        write(cell, in: slot, &pen)
      } else {
        var long = self.wrapped(cell, slot)
        if writeLine(&long, &pen) { wrapped.append(long) }
      }
    }
    pen.endLine()
    while !wrapped.isEmpty {
      var isWritten = false
      var index = 0
      while index < wrapped.count {
        isWritten = writeLine(&wrapped[index], &pen) || isWritten
        index += 1
      }
      guard isWritten else { return }
      pen.endLine()
    }
  }

  private func fits(_ cell: TextCell, _ slot: TextBlock.Slot) -> Bool {
    let column = columns[slot.column]
    return column.isFigure ? column.natural <= slot.width : cell.width <= slot.width
  }

  /// The lines of a cell that is too wide; a figure among them loses its bar and its place on the decimal mark.
  private func wrapped(_ cell: TextCell, _ slot: TextBlock.Slot) -> Wrapped {
    guard let mark = cell.mark else {
      let indent = indent(of: cell.letters, in: slot)
      let rest = WrappedLines(of: cell.letters.dropFirst(indent * 3), width: slot.width - indent)
      return Wrapped(slot: slot, letters: letters, indent: indent, rest: rest)
    }
    let figure = letters[cell.letters] + Array(mark.sign.utf8)
    return Wrapped(slot: slot, letters: Array(figure), rest: WrappedLines(of: 0..<figure.count, width: slot.width))
  }

  /// The figure spaces that words begin with: every line of them is set in by as much.
  private func indent(of cell: Range<Int>, in slot: TextBlock.Slot) -> Int {
    var count = 0
    while letters[cell].dropFirst(count * 3).starts(with: "\u{2007}".utf8), count < slot.width / 2 { count += 1 }
    return count
  }

  /// Writes the next line of a cell; `false` where there is none.
  private func writeLine(_ wrapped: inout Wrapped, _ pen: inout TextPen) -> Bool {
    guard let line = wrapped.rest.next(in: wrapped.letters) else { return false }
    let slot = wrapped.slot
    pen.move(to: columns[slot.column].isFigure ? slot.end - line.width : slot.start + wrapped.indent)
    if line.isLoose {
      pen.put(line.text(of: wrapped.letters), width: line.width)
    } else {
      pen.put(wrapped.letters, line.bytes, width: line.width)
    }
    return true
  }

  private func write(_ cell: TextCell, in slot: TextBlock.Slot, _ pen: inout TextPen) {
    pen.move(to: slot.start)
    let column = columns[slot.column]
    if let bar = cell.bar { pen.put(bar.text, width: bar.cells) }
    if column.isFigure { pen.move(to: slot.end - column.strip - column.tail + cell.tail - cell.width) }
    pen.put(letters, cell.letters, width: cell.width)
    if let mark = cell.mark {
      pen.move(to: slot.end - column.strip)
      pen.put(mark.sign, width: mark.width)
    }
  }
}
