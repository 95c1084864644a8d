/// Lines and columns of byte offsets in a text, both counted from 1, columns in Unicode scalars; a BOM is no column.
public struct TextPlaces {
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

  /// The places of a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The place of a byte; past the end, the place where the next byte would stand.
  public func place(of offset: Int) -> LineColumn {
    let line = line(of: offset)
    let start = lineStarts[line - 1]
    guard start < offset else { return LineColumn(line: line, column: 1) }
    return LineColumn(line: line, column: 1 + Self.scalars(bytes[start..<min(offset, bytes.count)]))
  }

  /// The bytes of the line that holds an offset, without its end, and where it starts.
  func lineBytes(at offset: Int) -> (start: Int, bytes: ArraySlice<UInt8>) {
    let start = lineStarts[line(of: offset) - 1]
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return (start, bytes[start..<end])
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// How many scalars; a byte that is no UTF-8 counts as one.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.count
  }
}
