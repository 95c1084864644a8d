/// Names of files are bytes, whatever they mean, and our texts are Unicode: a byte that is no UTF-8 stands in a path as a
/// scalar of its own, U+10FF00 + byte, and becomes that byte again on its way to the system.
///
/// Of a name that really holds such a scalar every byte is written so: each path leads back to the one name it was read
/// from.
extension String {
  /// A path from the bytes of the system.
  public init(pathBytes bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self), !text.hasPathBytes {
      self = text
      return
    }
    var text = String.UnicodeScalarView()
    var parser = UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var taken = bytes.startIndex
    while true {
      let end: Int
      switch parser.parseScalar(from: &rest) {
      case .emptyInput:
        self = String(text)
        return
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        end = encoded.count
        if scalar.pathByte == nil { text.append(scalar) } else { text.append(contentsOf: encoded.map(\.asPathScalar)) }
      case .error(let length):
        end = length
        text.append(contentsOf: bytes[taken...].prefix(length).map(\.asPathScalar))
      }
      taken = bytes.index(taken, offsetBy: end)
    }
  }

  /// A path from a text of the system that ends with a zero.
  public init(pathBytes text: UnsafePointer<CChar>) {
    let bytes = UnsafeBufferPointer(start: text, count: length(of: text))
    self = bytes.withMemoryRebound(to: UInt8.self) { String(pathBytes: $0) }
  }

  /// The bytes of the path.
  public var pathBytes: [UInt8] {
    hasPathBytes ? unicodeScalars.flatMap { $0.pathByte.map { [$0] } ?? Array(String($0).utf8) } : Array(utf8)
  }

  /// The path for a call of the system.
  func withPathBytes<Answer>(_ call: (UnsafePointer<CChar>) -> Answer) -> Answer {
    guard hasPathBytes else { return withCString(call) }
    let bytes = (pathBytes + [0]).map(CChar.init(bitPattern:))
    return bytes.withUnsafeBufferPointer { buffer in buffer.baseAddress.map(call) ?? withCString(call) }
  }

  /// All of U+10FF80 to U+10FFFF, and nothing else, is written `F4 8F BE …` or `F4 8F BF …`.
  private var hasPathBytes: Bool {
    utf8.contains(0xF4) && unicodeScalars.contains { $0.pathByte != nil }
  }
}

extension Unicode.Scalar {
  /// The byte of a name that this scalar stands for, since it is no UTF-8.
  var pathByte: UInt8? {
    0x10FF80...0x10FFFF ~= value ? UInt8(truncatingIfNeeded: value) : nil
  }
}

extension UInt8 {
  fileprivate var asPathScalar: Unicode.Scalar { Unicode.Scalar(0x10FF00 + UInt32(self)) ?? "\u{FFFD}" }
}

private func length(of text: UnsafePointer<CChar>) -> Int {
  var length = 0
  while text[length] != 0 { length += 1 }
  return length
}
