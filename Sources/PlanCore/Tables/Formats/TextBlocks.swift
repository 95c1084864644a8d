/// Splits a table into blocks that fit a line, the leading columns repeated, headings kept together where possible.
struct TextBlocks {
  private let columns: [TextColumn]
  private let leads: Range<Int>
  private let width: Int
  /// The widths that columns have before the spare is shared out.
  private var widths: [Int]

  /// The columns of a table, of which the first `leads` are repeated, on lines of `width` cells.
  init(_ columns: [TextColumn], leads: Int, width: Int) {
    self.columns = columns
    self.leads = 0..<min(leads, columns.count)
    self.width = width
    widths = Self.widened(columns.map(\.least), under: HeadingSpan.all(over: columns), line: width)
    let gaps = TextBlock.gap * max(self.leads.count - 1, 0)
    let budget = self.leads.count < columns.count ? width / 2 : width
    let shares = fairShares(of: budget - gaps, among: Array(widths[self.leads]))
    widths.replaceSubrange(self.leads, with: shares)
    for index in self.leads.count..<columns.count {
      widths[index] = min(widths[index], room - TextBlock.gap)
    }
  }

  /// Columns as wide together as the longest word of a heading over them, which no line is to break.
  private static func widened(_ widths: [Int], under spans: [HeadingSpan], line: Int) -> [Int] {
    var widths = widths
    for span in spans {
      let wide = widths[span.members].reduce(0, +) + TextBlock.gap * (span.members.count - 1)
      let more = min(span.heading.longestWord, line / 2) - wide
      if more > 0 { widths[span.members.upperBound - 1] += more }
    }
    return widths
  }

  /// The blocks from first to last, none wider than the line.
  var blocks: [TextBlock] {
    var start = leads.count
    return ends.map { end in
      let members = Array(leads) + Array(start..<end)
      start = end
      let shared = SpareWidth(columns: members.map { columns[$0] }, widths: members.map { widths[$0] }, line: width)
      return TextBlock(members, shared.widths)
    }
  }

  /// The cells beside the leading columns; every column takes its width and a gap of it.
  private var room: Int {
    width - widths[leads].reduce(0, +) - TextBlock.gap * max(leads.count - 1, 0)
  }
}

// MARK: Where to cut

extension TextBlocks {
  /// Where each block ends: the column after its last.
  ///
  /// The dearest thing is to cut between columns under one heading, the deeper the dearer; then a block; then blocks of
  /// unequal width. All cuts are tried, from the left, with the best way to reach each column kept.
  private var ends: [Int] {
    let body = leads.count..<columns.count
    let room = room
    let needs = widths.map { $0 + TextBlock.gap }
    if body.isEmpty || needs[body].reduce(0, +) <= room { return [body.upperBound] }
    var cheapest = [Int](repeating: .max, count: body.count + 1)
    var begins = [Int](repeating: 0, count: body.count + 1)
    cheapest[0] = 0
    for end in 1...body.count {
      var used = 0
      for begin in (0..<end).reversed() {
        used += needs[body.lowerBound + begin]
        if used > room { break }
        let slack = room - used
        let cost = cheapest[begin] + slack * slack + TextBlocks.block + cut(before: body.lowerBound + begin)
        if cost < cheapest[end] {
          cheapest[end] = cost
          begins[end] = begin
        }
      }
    }
    var found: [Int] = []
    var end = body.count
    while end > 0 {
      found.append(body.lowerBound + end)
      end = begins[end]
    }
    return found.reversed()
  }

  /// One block more weighs more than any unequal widths do.
  private static let block = 10_000_000

  /// What it costs to cut before a column: nothing between headings, else more for each heading that is torn.
  private func cut(before index: Int) -> Int {
    guard index > leads.count else { return 0 }
    switch columns[index].headingsShared(with: columns[index - 1]) {
    case 0: return 0
    case 1: return 2 * TextBlocks.block
    default: return 20 * TextBlocks.block
    }
  }
}

extension TextColumn {
  /// How many of the outer headings, not counting the columns' own, are the same from the outermost on.
  func headingsShared(with other: TextColumn) -> Int {
    var shared = 0
    while shared < min(headings.count, other.headings.count) - 1, headings[shared].text == other.headings[shared].text {
      shared += 1
    }
    return shared
  }
}
