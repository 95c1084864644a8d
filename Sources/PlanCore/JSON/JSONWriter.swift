/// The one writer of JSON: appends values to a text, laid out as told.
struct JSONWriter {
  private let layout: JSONLayout
  private(set) var bytes: [UInt8] = []
  /// Where the line begins; before the text, if it goes on a line of another.
  private var lineStart: Int
  /// The white space that the line begins with.
  private var indent: [UInt8]

  /// A text that begins with a line, or goes on one of which so many bytes, with this indentation, stand already.
  init(_ layout: JSONLayout, indent: [UInt8] = [], used: Int = 0) {
    self.layout = layout
    self.indent = indent
    lineStart = -used
  }

  /// Writes a value on the line, or broken: one line for each of its parts.
  /// - `isBroken`: whether it is broken in any case.
  mutating func write(_ value: JSONText.Value, isBroken: Bool = false) {
    guard value.isDivisible else {
      _ = put(value, within: .max)
      return
    }
    if !isBroken, !layout.breaks(value) {
      let start = bytes.count
      if put(value, within: layout.width) { return }
      bytes.removeLast(bytes.count - start)
    }
    spread(value)
  }

  /// Writes a member, where an object goes on.
  mutating func write(_ member: JSONText.Member, colon: [UInt8]) {
    put(member.key)
    bytes += colon
    write(member.value)
  }

  private mutating func spread(_ value: JSONText.Value) {
    switch value {
    case .null, .flag, .number, .text: break
    case .list(let items):
      spread(.openBracket, items, .closeBracket) { writer, item in writer.write(item) }
    case .object(let members):
      spread(.openBrace, members, .closeBrace) { writer, member in writer.write(member, colon: writer.layout.colon) }
    }
  }

  private mutating func spread<Part>(
    _ open: UInt8, _ parts: [Part], _ close: UInt8, _ write: (inout JSONWriter, Part) -> Void
  ) {
    let outer = indent
    bytes.append(open)
    indent += layout.unit
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(.comma) }
      beginLine()
      write(&self, part)
    }
    indent = outer
    beginLine()
    bytes.append(close)
  }

  private mutating func beginLine() {
    bytes += layout.lineEnd
    lineStart = bytes.count
    bytes += indent
  }

  /// Writes a value on the line; `false`, with something of it written, as soon as the line is longer than `width`.
  private mutating func put(_ value: JSONText.Value, within width: Int) -> Bool {
    switch value {
    case .null: put(plain: "null")
    case .flag(let flag): put(plain: flag ? "true" : "false")
    case .number(let number): put(plain: number.description)
    case .text(let text): put(text)
    case .list(let items):
      bytes.append(.openBracket)
      for (index, item) in items.enumerated() {
        if index > 0 { bytes += layout.comma }
        guard put(item, within: width) else { return false }
      }
      bytes.append(.closeBracket)
    case .object(let members):
      bytes.append(.openBrace)
      for (index, member) in members.enumerated() {
        bytes += index > 0 ? layout.comma : layout.gap
        put(member.key)
        bytes += layout.colon
        guard put(member.value, within: width) else { return false }
      }
      if !members.isEmpty { bytes += layout.gap }
      bytes.append(.closeBrace)
    }
    return fits(width)
  }

  /// Whether the line is no longer than `width`. No character has less than a byte.
  private func fits(_ width: Int) -> Bool {
    if bytes.count - lineStart <= width { return true }
    return layout.counts == .characters && bytes[max(0, lineStart)...].count { $0 & 0xC0 != 0x80 } <= width
  }

  private mutating func put(plain text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

// MARK: - Strings

extension JSONWriter {
  /// Writes a string in quotes.
  ///
  /// Besides what RFC 8259 demands, the other control characters (U+007F–009F) and the line and paragraph separators
  /// U+2028 and U+2029 are escaped: terminals obey the former, old JavaScript breaks at the latter.
  private mutating func put(_ text: String) {
    bytes.append(.quote)
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0.isPlainInJSON }) {
        bytes.append(contentsOf: utf8)
      } else {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { put(scalar) }
      }
    }
    bytes.append(.quote)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": put(plain: "\\\"")
    case "\\": put(plain: "\\\\")
    case "\u{8}": put(plain: "\\b")
    case "\t": put(plain: "\\t")
    case "\n": put(plain: "\\n")
    case "\u{C}": put(plain: "\\f")
    case "\r": put(plain: "\\r")
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": put(escape: scalar.value)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Writes `\u` and four hexadecimal digits.
  private mutating func put(escape value: UInt32) {
    put(plain: "\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(value >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
  }
}

extension UInt8 {
  /// Whether the byte stands for itself in a string: all but quotes, backslashes, controls and the first bytes of the
  /// characters that are escaped though JSON allows them.
  fileprivate var isPlainInJSON: Bool {
    self >= .space && self != .quote && self != .backslash && self != 0x7F && self != 0xC2 && self != 0xE2
  }
}
