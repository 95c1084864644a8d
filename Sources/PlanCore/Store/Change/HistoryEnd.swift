/// Where the next change is appended to a history. The rest of the file is not looked at: it may be long.
struct HistoryEnd {
  /// How many bytes of the file stay; what follows was not written to its end, or never came to be.
  let length: Int
  /// The last line that stays.
  let line: [UInt8]
  /// The last record that can be read.
  private(set) var record: ChangeRecord?
  /// The number of the next record.
  private(set) var nextNumber = 1
  /// Whether the last line was not written to its end.
  let isTorn: Bool

  /// The end of a history of a plan that now has this digest.
  init(_ bytes: [UInt8], now: String) {
    var end = Self.pastLastLineEnd(bytes[...])
    isTorn = end < bytes.count
    var last = Self.lastLine(bytes[..<end])
    if let record = ChangeRecord(last), record.after != now, record.before == now {
      end -= last.count + 1
      last = Self.lastLine(bytes[..<end])
    }
    (length, line) = (end, last)
    var at = end
    var skipped = 0
    while at > 0 {
      let line = Self.lastLine(bytes[..<at])
      if let record = ChangeRecord(line) {
        self.record = record
        nextNumber = record.number + skipped + 1
        return
      }
      skipped += 1
      at -= line.count + 1
    }
    nextNumber = skipped + 1
  }

  private static func pastLastLineEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
  }

  /// The last line of whole ones, without its line feed.
  private static func lastLine(_ lines: ArraySlice<UInt8>) -> [UInt8] {
    let text = lines.dropLast()
    return Array(text[pastLastLineEnd(text)...])
  }
}
