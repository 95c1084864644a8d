/// Finds the bytes of values in a JSON text by the steps that lead to them: the second walk, for what is reported.
public struct JSONPlaces {
  private let scanner = JSONScanner()
  private let bytes: [UInt8]
  private let isWhole: Bool

  /// The places of a text that can be read as JSON.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let scanner = scanner
    isWhole = bytes.withUnsafeBufferPointer { scanner.scan($0) }
  }

  /// The bytes of the value that the steps lead to, or of its key; of the last value on the way where there is none.
  func range(of steps: [String], key: Bool = false) -> Range<Int> {
    guard isWhole else { return 0..<0 }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0..<0 }
      var node = 0
      var keyNode: Int?
      for step in steps {
        guard let (name, value) = child(step, of: node, base) else { break }
        node = value
        keyNode = name
      }
      let wanted = key ? keyNode ?? node : node
      return NodePlaces(scanner, base).range(of: wanted)
    }
  }

  private func child(_ step: String, of index: Int, _ base: UnsafePointer<UInt8>) -> (key: Int?, value: Int)? {
    let parent = scanner.nodes[index]
    var at = index + 1
    var position = 0
    while at < Int(parent.next) {
      switch parent.kind {
      case .object:
        if JSONSpelling.text(scanner.nodes[at], base) == step { return (at, at + 1) }
        at = Int(scanner.nodes[at + 1].next)
      case .array:
        if String(position) == step { return (nil, at) }
        position += 1
        at = Int(scanner.nodes[at].next)
      case .text, .number, .yes, .no, .null: return nil
      }
    }
    return nil
  }
}
