/// Some columns of a table side by side, each with its place on the line.
struct TextBlock {
  /// A column and the cells that it takes.
  struct Slot {
    /// The index of the column in the table.
    let column: Int
    /// The first cell, counted from 0.
    let start: Int
    /// The number of cells.
    let width: Int

    /// The cell after the last.
    var end: Int { start + width }
  }

  /// The spaces between two columns.
  static let gap = 2

  /// The columns from left to right.
  let slots: [Slot]

  /// The width of the whole block.
  var width: Int { slots.last?.end ?? 0 }

  /// The columns of these indices in these widths.
  init(_ columns: [Int], _ widths: [Int]) {
    var slots: [Slot] = []
    var start = 0
    for (column, width) in zip(columns, widths) {
      slots.append(Slot(column: column, start: start, width: width))
      start += width + TextBlock.gap
    }
    self.slots = slots
  }
}
