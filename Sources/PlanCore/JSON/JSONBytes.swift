/// The bytes that a JSON text is made of, by name.
extension UInt8 {
  static var quote: UInt8 { 0x22 }
  static var apostrophe: UInt8 { 0x27 }
  static var backslash: UInt8 { 0x5C }
  static var slash: UInt8 { 0x2F }
  static var asterisk: UInt8 { 0x2A }
  static var hash: UInt8 { 0x23 }
  static var comma: UInt8 { 0x2C }
  static var colon: UInt8 { 0x3A }
  static var equals: UInt8 { 0x3D }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }
  static var openBracket: UInt8 { 0x5B }
  static var closeBracket: UInt8 { 0x5D }
  static var plus: UInt8 { 0x2B }
  static var minus: UInt8 { 0x2D }
  static var point: UInt8 { 0x2E }
  static var underscore: UInt8 { 0x5F }
  static var space: UInt8 { 0x20 }
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var backspace: UInt8 { 0x08 }
  static var formFeed: UInt8 { 0x0C }

  static var digits: ClosedRange<UInt8> { 0x30...0x39 }
  static var capitals: ClosedRange<UInt8> { 0x41...0x5A }
  static var smallLetters: ClosedRange<UInt8> { 0x61...0x7A }

  /// Whether the byte is one of `0` to `9`.
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether the byte is white space between JSON values.
  @inline(__always)
  var isJSONSpace: Bool { self == .space || self == .lineFeed || self == .carriageReturn || self == .tab }
}
