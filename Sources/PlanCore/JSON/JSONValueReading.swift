extension JSONText.Value {
  /// The value of a JSON text; `nil` where that is no JSON, or has a number that no numeral spells.
  init?(reading text: [UInt8]) {
    let scanner = JSONScanner()
    let value = text.withUnsafeBufferPointer { buffer -> JSONText.Value? in
      guard scanner.scan(buffer), scanner.problems.isEmpty else { return nil }
      var at = 0
      return Self.value(at: &at, scanner, ScannedText(buffer))
    }
    guard let value else { return nil }
    self = value
  }

  private static func value(at: inout Int, _ scanner: JSONScanner, _ text: ScannedText) -> JSONText.Value? {
    let node = scanner.nodes[at]
    at += 1
    switch node.kind {
    case .null: return .null
    case .yes: return .flag(true)
    case .no: return .flag(false)
    case .number: return text.numeral(of: node).map { .number($0) }
    case .text: return .text(text.text(of: node))
    case .array:
      var items: [JSONText.Value] = []
      while at < Int(node.next) {
        guard let item = value(at: &at, scanner, text) else { return nil }
        items.append(item)
      }
      return .list(items)
    case .object:
      var members: [JSONText.Member] = []
      while at < Int(node.next) {
        let key = text.text(of: scanner.nodes[at])
        at += 1
        guard let member = value(at: &at, scanner, text) else { return nil }
        members.append((key, member))
      }
      return .object(members)
    }
  }

  /// The value of a member; `nil` where there is none, or this is no object.
  subscript(key: String) -> JSONText.Value? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text, where it is one.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number, where it is one.
  var wholeNumber: Int? {
    if case .number(let number) = self, number.decimals == 0 { number.digits } else { nil }
  }

  /// The elements, where it is a list.
  var items: [JSONText.Value]? { if case .list(let items) = self { items } else { nil } }
}
