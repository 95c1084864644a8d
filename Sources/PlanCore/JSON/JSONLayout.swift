/// How a JSON text is laid out: its white space, and which values are broken into lines, one for each member.
struct JSONLayout: Sendable {
  /// The longest line that a value with parts may end; a longer one is broken.
  var width: Int
  /// What `width` counts.
  var counts = Count.bytes
  /// Whether a value with parts is broken even where it fits the line.
  var breaks: @Sendable (JSONText.Value) -> Bool = { _ in false }
  /// What stands between a key and its value.
  var colon = Array(": ".utf8)
  /// What stands between a brace and the members of an object on one line.
  var gap = Array(" ".utf8)
  /// What stands between members on one line.
  var comma = Array(", ".utf8)
  /// What a line is indented by, more than the one above it.
  var unit = Array("  ".utf8)
  var lineEnd = Array("\n".utf8)

  /// What a line is measured by.
  enum Count { case bytes, characters }

  /// For documents that a person or a program reads.
  static let document = JSONLayout(width: 120)
  /// All on one line.
  static let line = JSONLayout(width: .max)
}

// MARK: - The layout of a text that is there

extension JSONLayout {
  /// What is inserted is a quota or a figure, which people keep on one line.
  private static let longestInsertedLine = 160

  /// The layout of a text, by its first examples of each thing.
  init(of scanner: JSONScanner, _ text: ScannedText) {
    self.init(width: Self.longestInsertedLine)
    let found = FirstExamples(scanner, text)
    if let colon = found.colon, !colon.contains(.lineFeed) { self.colon = colon }
    if colon.count == 1 { comma = [.comma] }
    gap = found.gap ?? Array(comma.dropFirst())
    if let unit = found.unit, !unit.isEmpty { self.unit = unit }
    if found.unit != nil, found.gap == nil { breaks = { _ in true } }
    lineEnd = Self.lineEnd(of: text)
  }

  private static func lineEnd(of text: ScannedText) -> [UInt8] {
    guard let first = (0..<text.count).first(where: { text[$0] == .lineFeed }), first > 0,
      text[first - 1] == .carriageReturn
    else { return [.lineFeed] }
    return [.carriageReturn, .lineFeed]
  }
}

/// The white space that is found first at each place of objects.
private struct FirstExamples {
  /// Between a key and its value, with the colon.
  private(set) var colon: [UInt8]?
  /// Between a brace and the first member of an object on one line.
  private(set) var gap: [UInt8]?
  /// Before the first member of an object on lines.
  private(set) var unit: [UInt8]?

  init(_ scanner: JSONScanner, _ text: ScannedText) {
    for index in 0..<scanner.count where scanner.nodes[index].kind == .object {
      let object = scanner.nodes[index]
      guard Int(object.next) > index + 1 else { continue }
      let key = text.range(of: scanner.nodes[index + 1])
      if colon == nil { colon = text[key.upperBound..<text.range(of: scanner.nodes[index + 2]).lowerBound] }
      let lead = text[Int(object.start) + 1..<key.lowerBound]
      if let lineEnd = lead.lastIndex(of: .lineFeed) {
        if unit == nil { unit = Array(lead[(lineEnd + 1)...]) }
      } else if gap == nil {
        gap = lead
      }
      if gap != nil, unit != nil { break }
    }
  }
}
