/// How a JSON text is laid out, as far as what is inserted has to look like it.
struct JSONStyle {
  /// What stands between a key and its value, with the colon.
  private(set) var colon: [UInt8]
  /// What stands between a brace and the first member of an object on one line.
  private var gap: [UInt8]
  /// The white space after a comma on one line.
  private var commaGap: [UInt8]
  private let lineEnd: [UInt8]
  /// What a line is indented by, more than the one above it.
  private let unit: [UInt8]
  /// Whether every object has its members on lines of their own.
  private let spreadsAll: Bool

  /// A value is kept on one line up to this many bytes: what the tool inserts is a quota or a figure, which people keep on
  /// one line.
  private static let longestLine = 160

  /// The line that a value is written on.
  struct Line {
    /// The white space that it begins with.
    let indent: [UInt8]
    /// How many bytes of it stand before the value.
    var used: Int
    /// Whether the value may take several lines.
    let mayBreak: Bool
    /// Whether it must, if it has parts.
    let mustBreak: Bool
  }

  /// The style of the text that was scanned last, by its first examples of each thing.
  init(of scanner: JSONScanner, _ bytes: UnsafePointer<UInt8>, count: Int) {
    let places = NodePlaces(scanner, bytes)
    var colon: [UInt8]?
    var gap: [UInt8]?
    var unit: [UInt8]?
    for index in 0..<scanner.count where scanner.nodes[index].kind == .object {
      let object = scanner.nodes[index]
      guard Int(object.next) > index + 1 else { continue }
      let key = places.range(of: index + 1)
      if colon == nil { colon = Self.copy(bytes, key.upperBound, places.range(of: index + 2).lowerBound) }
      let lead = Self.copy(bytes, Int(object.start) + 1, key.lowerBound)
      if let lineEnd = lead.lastIndex(of: 0x0A) {
        if unit == nil { unit = Array(lead[(lineEnd + 1)...]) }
      } else if gap == nil {
        gap = lead
      }
      if gap != nil, unit != nil { break }
    }
    let hasLines = unit != nil
    self.colon = colon.map { $0.contains(0x0A) ? [0x3A, 0x20] : $0 } ?? [0x3A, 0x20]
    let isAiry = self.colon.count > 1
    self.gap = gap ?? (isAiry ? [0x20] : [])
    commaGap = isAiry ? [0x20] : []
    self.unit = unit.map { $0.isEmpty ? [0x20, 0x20] : $0 } ?? [0x20, 0x20]
    spreadsAll = hasLines && gap == nil
    lineEnd = Self.lineEnd(bytes, count)
  }

  private static func copy(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes + start, count: end - start))
  }

  private static func lineEnd(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
    guard let first = (0..<count).first(where: { bytes[$0] == 0x0A }), first > 0, bytes[first - 1] == 0x0D else {
      return [0x0A]
    }
    return [0x0D, 0x0A]
  }
}

// MARK: - Writing

extension JSONStyle {
  /// A member, its key and its value, at the end of a line.
  func bytes(of member: JSONText.Member, colon: [UInt8], _ line: Line) -> [UInt8] {
    let key = self.key(member.key, colon)
    var line = line
    line.used += key.count
    return key + bytes(of: member.value, line)
  }

  /// A value at the end of a line.
  func bytes(of value: JSONText.Value, _ line: Line) -> [UInt8] {
    let short = short(value)
    let fits = !spreadsAll && !line.mustBreak && line.used + short.count <= Self.longestLine
    if !line.mayBreak || fits || value.isPlain { return short }
    let indent = line.indent + unit
    let inner = Line(indent: indent, used: indent.count, mayBreak: true, mustBreak: false)
    return switch value {
    case .list(let items): spread(0x5B, 0x5D, items.map { bytes(of: $0, inner) }, line.indent)
    case .object(let members):
      spread(0x7B, 0x7D, members.map { bytes(of: $0, colon: colon, inner) }, line.indent)
    case .null, .flag, .number, .text: short
    }
  }

  private func spread(_ open: UInt8, _ close: UInt8, _ parts: [[UInt8]], _ indent: [UInt8]) -> [UInt8] {
    let lines = parts.map { lineEnd + indent + unit + $0 }
    return [open] + lines.joined(separator: [0x2C]) + lineEnd + indent + [close]
  }

  private func short(_ value: JSONText.Value) -> [UInt8] {
    switch value {
    case .null, .flag, .number: return Array(JSONText.line(value).utf8)
    case .text(let text): return Array(JSONText.line(.text(text.nfc)).utf8)
    case .list(let items): return [0x5B] + items.map(short).joined(separator: [0x2C] + commaGap) + [0x5D]
    case .object(let members):
      if members.isEmpty { return [0x7B, 0x7D] }
      let parts = members.map { key($0.key, colon) + short($0.value) }
      return [0x7B] + gap + parts.joined(separator: [0x2C] + commaGap) + gap + [0x7D]
    }
  }

  private func key(_ key: String, _ colon: [UInt8]) -> [UInt8] {
    Array(JSONText.line(.text(key.nfc)).utf8) + (colon.contains(0x0A) ? self.colon : colon)
  }
}

extension JSONText.Value {
  /// Whether the value has no parts.
  fileprivate var isPlain: Bool {
    switch self {
    case .null, .flag, .number, .text: true
    case .list(let items): items.isEmpty
    case .object(let members): members.isEmpty
    }
  }
}
