/// A heading over neighbouring columns of a block.
struct HeadingSpan {
  /// The heading.
  let heading: TextHeading
  /// How many headings stand above it.
  let level: Int
  /// The places in the block of the columns below it.
  let members: Range<Int>

  /// The headings above the columns' own, the outermost first, each over all neighbours that share it.
  static func all(over columns: [TextColumn]) -> [HeadingSpan] {
    let levels = columns.map { $0.headings.count - 1 }.max() ?? 0
    var spans: [HeadingSpan] = []
    for level in 0..<max(levels, 0) {
      var start = 0
      while start < columns.count {
        var end = start + 1
        guard columns[start].headings.count > level + 1 else {
          start = end
          continue
        }
        while end < columns.count, columns[end].headingsShared(with: columns[end - 1]) > level { end += 1 }
        spans.append(HeadingSpan(heading: columns[start].headings[level], level: level, members: start..<end))
        start = end
      }
    }
    return spans
  }
}
