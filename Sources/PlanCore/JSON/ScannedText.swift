/// The bytes of a JSON text, and what its nodes spell in them: the characters of a text, the digits of a number.
///
/// The bytes are only lent, to the call that scans them; a value of this type must not be kept longer.
struct ScannedText {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The bytes lent, or none at all.
  init(_ bytes: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)) { self.bytes = bytes }

  /// The number of bytes.
  var count: Int { bytes.count }

  @inline(__always)
  subscript(offset: Int) -> UInt8 { bytes[offset] }

  subscript(range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  /// Eight bytes from an offset, the first in the lowest place.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes of a node, a text with its quotes.
  func range(of node: JSONNode) -> Range<Int> {
    let range = Int(node.start)..<Int(node.end)
    guard node.kind == .text, node.start > 0 else { return range }
    let opening = bytes[range.lowerBound - 1]
    guard opening == .quote || opening == .apostrophe else { return range }
    return range.lowerBound - 1..<range.upperBound + 1
  }

  /// The characters of a text node, escapes resolved, as they stand (not yet NFC).
  func text(of node: JSONNode) -> String {
    let spelled = UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
    guard node.traits.contains(.escaped) else { return String(decoding: spelled, as: UTF8.self) }
    return ScannedText(spelled).unescaped
  }

  /// The number of a node, its decimals those printed; `nil` with an exponent or more than 18 digits.
  @inline(__always)
  func numeral(of node: JSONNode) -> Numeral? {
    guard node.count <= 20, node.traits.isDisjoint(with: [.exponent, .refused]) else { return nil }
    var digits = 0
    var decimals = 0
    var length = 0
    for index in Int(node.start)..<Int(node.end) {
      let byte = bytes[index]
      if byte.isDigit {
        digits = digits &* 10 &+ Int(byte &- UInt8.digits.lowerBound)
        length &+= 1
        decimals &+= 1
      } else if byte == .point {
        decimals = 0
      }
    }
    guard length <= 18 else { return nil }
    let sign = node.traits.contains(.negative) ? -1 : 1
    return Numeral(sign &* digits, decimals: node.traits.contains(.fraction) ? decimals : 0)
  }
}

// MARK: - Escapes

extension ScannedText {
  /// The value of four hexadecimal digits at an offset; `nil` where there are not four.
  func hexadecimal(at offset: Int) -> UInt32? {
    guard offset + 4 <= count else { return nil }
    var value: UInt32 = 0
    for index in offset..<offset + 4 {
      let byte = bytes[index]
      let zero: UInt8
      switch byte {
      case UInt8.digits: zero = UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "F"): zero = UInt8(ascii: "A") - 10
      case UInt8(ascii: "a")...UInt8(ascii: "f"): zero = UInt8(ascii: "a") - 10
      default: return nil
      }
      value = value << 4 | UInt32(byte - zero)
    }
    return value
  }

  private var unescaped: String {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var at = 0
    while at < count {
      guard bytes[at] == .backslash, at + 1 < count else {
        result.append(bytes[at])
        at += 1
        continue
      }
      if let plain = plainEscape(bytes[at + 1]) {
        result.append(plain)
        at += 2
      } else {
        result.append(contentsOf: String(Character(scalar(&at))).utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func plainEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case .quote, .backslash, .slash: byte
    case UInt8(ascii: "b"): .backspace
    case UInt8(ascii: "f"): .formFeed
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    default: nil
    }
  }

  /// The scalar of a `\u` escape or a surrogate pair of them; U+FFFD for one that the scanner has refused.
  private func scalar(_ at: inout Int) -> Unicode.Scalar {
    guard let unit = hexadecimal(at: at + 2) else {
      at += 2
      return "\u{FFFD}"
    }
    at += 6
    if unit & 0xFC00 == 0xD800, at + 1 < count, bytes[at] == .backslash, let low = hexadecimal(at: at + 2),
      low & 0xFC00 == 0xDC00
    {
      at += 6
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }
}
