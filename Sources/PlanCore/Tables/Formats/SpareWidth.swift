/// Shares the spare cells of a line among the columns of a block.
struct SpareWidth {
  /// The widths of the columns, in sum and with the gaps between them never more than the line.
  private(set) var widths: [Int]
  private let columns: [TextColumn]
  private var spare: Int

  /// The width up to which words go before headings: most names need no second line then.
  private static let names = 24

  /// Widens columns, on a line of so many cells, from the widths that they need at least.
  ///
  /// First no heading over several columns breaks within a word; then names get what most of them need, then headings
  /// what they need to stand on few lines, and the rest goes to long words.
  init(columns: [TextColumn], widths: [Int], line: Int) {
    self.columns = columns
    self.widths = widths
    spare = line - widths.reduce(0, +) - TextBlock.gap * (widths.count - 1)
    let spans = HeadingSpan.all(over: columns)
    for span in spans.reversed() { widen(span, to: span.heading.longestWord) }
    share(among: { $0.isFigure ? nil : min($0.ideal, SpareWidth.names) })
    for span in spans.reversed() { widen(span, to: span.heading.onTwoLines) }
    share(among: { $0.isFigure ? $0.ideal : nil })
    share(among: { $0.isFigure ? nil : $0.ideal })
  }

  /// Shares the spare among the columns that want a certain width.
  private mutating func share(among wish: (TextColumn) -> Int?) {
    let wants = zip(columns, widths).map { column, width in max((wish(column) ?? 0) - width, 0) }
    for (place, share) in fairShares(of: spare, among: wants).enumerated() {
      widths[place] += share
      spare -= share
    }
  }

  /// Widens the columns under a heading by equal parts, the last of them by what does not divide.
  private mutating func widen(_ span: HeadingSpan, to width: Int) {
    let used = widths[span.members].reduce(0, +) + TextBlock.gap * (span.members.count - 1)
    let more = min(spare, width - used)
    guard more > 0 else { return }
    spare -= more
    for (place, member) in span.members.reversed().enumerated() {
      widths[member] += more / span.members.count + (place < more % span.members.count ? 1 : 0)
    }
  }
}
