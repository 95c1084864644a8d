/// What the spelling of a node means: the characters of a text, the digits of a number.
enum JSONSpelling {
  /// The characters of a text node, escapes resolved, as they stand (not yet NFC).
  static func text(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>) -> String {
    let spelled = UnsafeBufferPointer(start: bytes + Int(node.start), count: node.count)
    guard node.traits.contains(.escaped) else { return String(decoding: spelled, as: UTF8.self) }
    return unescaped(spelled)
  }

  /// The number of a node, its decimals those printed; `nil` with an exponent or more than 18 digits.
  @inline(__always)
  static func numeral(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>) -> Numeral? {
    guard node.count <= 20, node.traits.isDisjoint(with: [.exponent, .refused]) else { return nil }
    var digits = 0
    var decimals = 0
    var length = 0
    for index in Int(node.start)..<Int(node.end) {
      let digit = bytes[index] &- 0x30
      if digit < 10 {
        digits = digits &* 10 &+ Int(digit)
        length &+= 1
        decimals &+= 1
      } else if digit == 0xFE {
        decimals = 0
      }
    }
    guard length <= 18 else { return nil }
    let sign = node.traits.contains(.negative) ? -1 : 1
    return Numeral(sign &* digits, decimals: node.traits.contains(.fraction) ? decimals : 0)
  }

  /// The value of four hexadecimal digits at an offset; `nil` where there are not four.
  static func hex4(_ bytes: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> UInt32? {
    guard offset + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in offset..<offset + 4 {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private static func unescaped(_ spelled: UnsafeBufferPointer<UInt8>) -> String {
    guard let bytes = spelled.baseAddress else { return "" }
    var result: [UInt8] = []
    result.reserveCapacity(spelled.count)
    var at = 0
    while at < spelled.count {
      guard bytes[at] == 0x5C, at + 1 < spelled.count else {
        result.append(bytes[at])
        at += 1
        continue
      }
      if let plain = plainEscape(bytes[at + 1]) {
        result.append(plain)
        at += 2
      } else {
        let scalar = scalar(bytes, &at, spelled.count)
        result.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func plainEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C, 0x2F: byte
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: nil
    }
  }

  /// The scalar of a `\u` escape or a surrogate pair of them; U+FFFD for one that the scanner has refused.
  private static func scalar(_ bytes: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int) -> Unicode.Scalar {
    guard let unit = hex4(bytes, at + 2, end) else {
      at += 2
      return "\u{FFFD}"
    }
    at += 6
    if unit & 0xFC00 == 0xD800, at + 1 < end, bytes[at] == 0x5C, let low = hex4(bytes, at + 2, end),
      low & 0xFC00 == 0xDC00
    {
      at += 6
      return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }
}
