/// The headings of a block in lines: those over several columns in their middle, the columns' own at the bottom.
struct HeadingRows {
  /// Words at a place of a line.
  private struct Piece {
    let slot: Range<Int>
    let text: String
    let flush: Flush
  }

  private enum Flush {
    case left
    case right
    case middle
    /// In the middle, with a rule on both sides that shows how far the heading reaches.
    case ruled
  }

  /// A heading over columns, with its place and its lines.
  private struct Over {
    let span: HeadingSpan
    let slot: Range<Int>
    let lines: [String]

    init(_ span: HeadingSpan, _ slots: [TextBlock.Slot]) {
      self.span = span
      slot = slots[span.members.lowerBound].start..<slots[span.members.upperBound - 1].end
      lines = span.heading.lines(in: slot.count)
    }

    /// Whether a rule fits on both sides, a dash and a space; over a single column none is needed.
    var hasRoomForRules: Bool {
      span.members.count == 1 || (lines.count == 1 && slot.count - span.heading.width >= 4)
    }
  }

  private var lines: [[Piece]] = []

  /// The headings of a block of columns.
  init(_ block: TextBlock, _ table: [TextColumn]) {
    let columns = block.slots.map { table[$0.column] }
    let overs = HeadingSpan.all(over: columns).map { Over($0, block.slots) }
    var heights = [Int](repeating: 0, count: (overs.map(\.span.level).max() ?? -1) + 1)
    var isRuled = heights.map { _ in true }
    for over in overs {
      heights[over.span.level] = max(heights[over.span.level], over.lines.count)
      if !over.hasRoomForRules { isRuled[over.span.level] = false }
    }
    // A column with fewer headings than others may use the lines that it leaves free above its own.
    let ownLines = zip(columns, block.slots).map { $0.headings.last?.lines(in: $1.width) ?? [] }
    var bottom = 0
    for (column, own) in zip(columns, ownLines) {
      bottom = max(bottom, own.count - heights.dropFirst(max(column.headings.count - 1, 0)).reduce(0, +))
    }
    lines = Array(repeating: [], count: heights.reduce(0, +) + bottom)
    for over in overs {
      let level = over.span.level
      let isSingle = over.span.members.count == 1
      let isFigure = columns[over.span.members].contains { $0.isFigure }
      let flush: Flush = !isFigure ? .left : isSingle ? .right : isRuled[level] ? .ruled : .middle
      set(over.lines, endingAt: heights[...level].reduce(0, +), in: over.slot, flush)
    }
    for (index, own) in ownLines.enumerated() {
      let slot = block.slots[index]
      set(own, endingAt: lines.count, in: slot.start..<slot.end, columns[index].isFigure ? .right : .left)
    }
  }

  /// Writes the lines.
  func write(_ pen: inout TextPen) {
    for line in lines {
      for piece in line.sorted(by: { $0.slot.lowerBound < $1.slot.lowerBound }) { write(piece, &pen) }
      pen.endLine()
    }
  }

  private mutating func set(_ texts: [String], endingAt end: Int, in slot: Range<Int>, _ flush: Flush) {
    for (index, text) in texts.enumerated() {
      lines[end - texts.count + index].append(Piece(slot: slot, text: text, flush: flush))
    }
  }

  private func write(_ piece: Piece, _ pen: inout TextPen) {
    let width = piece.text.displayWidth
    let spare = piece.slot.count - width
    let before: Int
    switch piece.flush {
    case .left: before = 0
    case .right: before = spare
    case .middle, .ruled: before = spare / 2
    }
    pen.move(to: piece.slot.lowerBound)
    if piece.flush == .ruled { pen.rule(before - 1) }
    pen.move(to: piece.slot.lowerBound + before)
    pen.put(piece.text, width: width)
    if piece.flush == .ruled {
      pen.move(to: piece.slot.lowerBound + before + width + 1)
      pen.rule(spare - before - 1)
    }
  }
}
