/// How a plan file is broken into lines: one line for each object that holds no other, member by member for all else.
enum PlanLayout {
  /// The most characters of a line that could be broken.
  static let width = 150

  /// A document over several lines, indented by two spaces, with a line feed at the end.
  static func document(_ value: JSONText.Value) -> String {
    var text = ""
    spread(value, indent: 0, column: width, &text)
    return text + "\n"
  }

  /// Writes a value that begins at a column; the document itself begins beyond the last and is always broken.
  private static func spread(_ value: JSONText.Value, indent: Int, column: Int, _ text: inout String) {
    if value.isFlat {
      let line = JSONText.line(value)
      if !value.isDivisible || column + line.unicodeScalars.count <= width { return text += line }
    }
    let inner = String(repeating: " ", count: indent + 2)
    switch value {
    case .null, .flag, .number, .text: text += JSONText.line(value)
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner
        spread(item, indent: indent + 2, column: indent + 2, &text)
      }
      text += "\n" + inner.dropLast(2) + "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        let key = JSONText.line(.text(member.key)) + ": "
        text += (index == 0 ? "\n" : ",\n") + inner + key
        spread(member.value, indent: indent + 2, column: indent + 2 + key.unicodeScalars.count, &text)
      }
      text += "\n" + inner.dropLast(2) + "}"
    }
  }
}

extension JSONText.Value {
  /// Whether no object stands inside, except the ends of a range.
  fileprivate var isFlat: Bool {
    switch self {
    case .null, .flag, .number, .text: true
    case .list(let items): items.allSatisfy { !$0.isDivisible }
    case .object(let members):
      members.allSatisfy { member in
        if case .object = member.value { return member.value.isRange }
        return member.value.isFlat
      }
    }
  }

  /// Whether the value can be broken into lines.
  fileprivate var isDivisible: Bool {
    switch self {
    case .null, .flag, .number, .text: false
    case .list(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    }
  }

  private var isRange: Bool {
    guard case .object(let members) = self else { return false }
    return members.allSatisfy { RangeKey(spelling: $0.key) != nil }
  }
}
