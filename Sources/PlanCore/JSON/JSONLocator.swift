/// Finds the bytes of values in a JSON text by the steps that lead to them: the second walk, for what is reported.
public struct JSONLocator {
  private let scanner = JSONScanner()
  private let bytes: [UInt8]
  private let isWhole: Bool

  /// The places of a text that can be read as JSON.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let scanner = scanner
    isWhole = bytes.withUnsafeBufferPointer { scanner.scan($0) }
  }

  /// Where steps lead, as far as they do.
  struct Found {
    /// The bytes of the value, or of its key.
    let range: Range<Int>
    /// How many of the steps there were values for: a count may stand for the figure it is the households of.
    let depth: Int
  }

  /// The value that the steps lead to, or its key; the last value on the way where there is none.
  func find(_ steps: Path, key: Bool = false) -> Found {
    guard isWhole else { return Found(range: 0..<0, depth: 0) }
    return bytes.withUnsafeBufferPointer { buffer in
      let text = ScannedText(buffer)
      var node = 0
      var keyNode: Int?
      var depth = 0
      for step in steps {
        guard let (name, value) = child(step, of: node, in: text) else { break }
        node = value
        keyNode = name
        depth += 1
      }
      return Found(range: text.range(of: scanner.nodes[key ? keyNode ?? node : node]), depth: depth)
    }
  }

  private func child(_ step: Path.Step, of index: Int, in text: ScannedText) -> (key: Int?, value: Int)? {
    let parent = scanner.nodes[index]
    var at = index + 1
    var position = 0
    while at < Int(parent.next) {
      switch parent.kind {
      case .object:
        if text.text(of: scanner.nodes[at]) == step.text { return (at, at + 1) }
        at = Int(scanner.nodes[at + 1].next)
      case .array:
        if step.position == position { return (nil, at) }
        position += 1
        at = Int(scanner.nodes[at].next)
      case .text, .number, .yes, .no, .null: return nil
      }
    }
    return nil
  }
}
