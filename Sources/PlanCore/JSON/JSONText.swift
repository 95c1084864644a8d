/// JSON text from values: documents for reading, and single lines.
public enum JSONText {
  /// A member of an object: its key and its value.
  public typealias Member = (key: String, value: Value)

  /// A value to be written.
  public indirect enum Value: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case flag(Bool)
    /// A number with its decimals as they are: `58.80`.
    case number(Numeral)
    /// A string.
    case text(String)
    /// An array.
    case list([Value])
    /// An object, its members in this order. Keys are not looked at: one that comes twice is written twice.
    case object([Member])
  }

  /// A value over several lines, indented by two spaces, with a line feed at the end.
  ///
  /// What fits a line of 120 bytes is kept on one line, except the document itself.
  public static func document(_ value: Value) -> String {
    var sheet = JSONSheet()
    sheet.spread(value, indent: 0, limit: 0)
    sheet.bytes.append(0x0A)
    return String(decoding: sheet.bytes, as: UTF8.self)
  }

  /// A value on one line, without a line feed.
  public static func line(_ value: Value) -> String {
    var sheet = JSONSheet()
    _ = sheet.put(value, before: .max)
    return String(decoding: sheet.bytes, as: UTF8.self)
  }
}

/// The UTF-8 text of a document in the making.
private struct JSONSheet {
  var bytes: [UInt8] = []

  /// Writes a value on one line if it ends within `limit` bytes of the line's begin, else member by member.
  mutating func spread(_ value: JSONText.Value, indent: Int, limit: Int = 120, from lineStart: Int = 0) {
    let start = bytes.count
    if put(value, before: lineStart + limit) { return }
    bytes.removeLast(bytes.count - start)
    switch value {
    case .null, .flag, .number, .text:
      _ = put(value, before: .max)
    case .list(let items):
      bytes.append(0x5B)
      for (index, item) in items.enumerated() {
        let lineStart = newLine(index, indent + 2)
        spread(item, indent: indent + 2, from: lineStart)
      }
      close(0x5D, items.isEmpty, indent)
    case .object(let members):
      bytes.append(0x7B)
      for (index, member) in members.enumerated() {
        let lineStart = newLine(index, indent + 2)
        put(member.key)
        put(plain: ": ")
        spread(member.value, indent: indent + 2, from: lineStart)
      }
      close(0x7D, members.isEmpty, indent)
    }
  }

  /// Writes a value on the line; `false`, with something of it written, as soon as it goes beyond `end` bytes in all.
  mutating func put(_ value: JSONText.Value, before end: Int) -> Bool {
    switch value {
    case .null: put(plain: "null")
    case .flag(let flag): put(plain: flag ? "true" : "false")
    case .number(let number): put(plain: number.description)
    case .text(let text): put(text)
    case .list(let items):
      bytes.append(0x5B)
      for (index, item) in items.enumerated() {
        if index > 0 { put(plain: ", ") }
        guard put(item, before: end) else { return false }
      }
      bytes.append(0x5D)
    case .object(let members):
      put(plain: members.isEmpty ? "{" : "{ ")
      for (index, member) in members.enumerated() {
        if index > 0 { put(plain: ", ") }
        put(member.key)
        put(plain: ": ")
        guard put(member.value, before: end) else { return false }
      }
      put(plain: members.isEmpty ? "}" : " }")
    }
    return bytes.count <= end
  }

  /// Begins the line of a member and returns where it begins.
  private mutating func newLine(_ index: Int, _ indent: Int) -> Int {
    if index > 0 { bytes.append(0x2C) }
    bytes.append(0x0A)
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
    return start
  }

  private mutating func close(_ bracket: UInt8, _ isEmpty: Bool, _ indent: Int) {
    if !isEmpty {
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: indent))
    }
    bytes.append(bracket)
  }

  private mutating func put(plain text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

// MARK: Strings

extension JSONSheet {
  /// Writes a string in quotes.
  ///
  /// Besides what RFC 8259 demands, the other control characters (U+007F–009F) and the line and paragraph separators
  /// U+2028 and U+2029 are escaped: terminals obey the former, old JavaScript breaks at the latter.
  mutating func put(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) {
        bytes.append(contentsOf: utf8)
      } else {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { put(scalar) }
      }
    }
    bytes.append(0x22)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: put(plain: "\\\"")
    case 0x5C: put(plain: "\\\\")
    case 0x08: put(plain: "\\b")
    case 0x09: put(plain: "\\t")
    case 0x0A: put(plain: "\\n")
    case 0x0C: put(plain: "\\f")
    case 0x0D: put(plain: "\\r")
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: put(escape: scalar.value)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Writes `\u` and four hexadecimal digits.
  private mutating func put(escape value: UInt32) {
    put(plain: "\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(value >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
