/// Lines and columns of byte offsets in a text, both counted from 1, columns in Unicode scalars; a BOM is no column.
public struct LineColumns {
  private let bytes: [UInt8]
  /// Offsets of the first byte of every line.
  private let lineStarts: [Int]

  /// A line and a column.
  public struct LineColumn: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int
  }

  /// How many scalars begin before every `stride`-th byte: a file may be one line of megabytes.
  private let scalarCounts: [Int]
  private static let stride = 4096

  /// The places of a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var counts: [Int] = []
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset.isMultiple(of: Self.stride) { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == 0x0A { starts.append(offset + 1) }
    }
    counts.append(scalars)
    lineStarts = starts
    scalarCounts = counts
  }

  /// The place of a byte; past the end, the place where the next byte would stand.
  public func place(of offset: Int) -> LineColumn {
    let line = line(of: offset)
    return LineColumn(line: line, column: 1 + max(0, scalars(before: offset) - scalars(before: lineStarts[line - 1])))
  }

  /// The bytes of the line that holds a value, without its end, at most `reach` of them on either side of the value;
  /// and whether the line goes on before or after them.
  func lineBytes(
    around range: Range<Int>, reach: Int
  ) -> (bytes: ArraySlice<UInt8>, goesOn: (before: Bool, after: Bool)) {
    let start = lineStarts[line(of: range.lowerBound) - 1]
    var from = max(start, range.lowerBound - reach)
    while from > start, from < bytes.count, bytes[from] & 0xC0 == 0x80 { from -= 1 }
    var end = min(max(range.lowerBound, start), bytes.count)
    let last = min(bytes.count, max(range.upperBound, range.lowerBound) + reach)
    while end < last, bytes[end] != 0x0A { end += 1 }
    let goesOnAfter = end < bytes.count && bytes[end] != 0x0A
    while goesOnAfter, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    if !goesOnAfter, end > from, bytes[end - 1] == 0x0D { end -= 1 }
    return (bytes[min(from, end)..<end], (from > start, goesOnAfter))
  }

  private func line(of offset: Int) -> Int { max(1, lineStarts.firstPosition { $0 > offset }) }

  /// How many scalars begin before a byte.
  private func scalars(before offset: Int) -> Int {
    let offset = min(offset, bytes.count)
    let step = offset / Self.stride
    var count = scalarCounts[step]
    for byte in bytes[step * Self.stride..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
