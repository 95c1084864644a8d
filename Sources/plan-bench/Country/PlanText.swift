/// Writes JSON in the layout of the sample plans: two spaces of indentation, small objects on one line.
struct PlanText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true
  private var isOneLine = false

  init() { bytes.reserveCapacity(1 << 18) }

  /// Empties the text and keeps its memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Ends the file.
  mutating func end() { bytes.append(UInt8(ascii: "\n")) }

  mutating func object(_ key: String? = nil, oneLine: Bool = false, _ members: (inout PlanText) -> Void) {
    nest(key, "{", "}", oneLine: oneLine, members)
  }

  mutating func list(_ key: String, oneLine: Bool = false, _ elements: (inout PlanText) -> Void) {
    nest(key, "[", "]", oneLine: oneLine, elements)
  }

  mutating func number(_ key: String, _ value: Int) {
    begin(key)
    append(value)
  }

  /// A number of hundredths, with both decimals.
  mutating func hundredths(_ key: String, _ value: Int) {
    begin(key)
    append(value / 100)
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(value / 10 % 10))
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// A text without quotes and backslashes.
  mutating func text(_ key: String? = nil, _ value: String) {
    begin(key)
    quoted(value)
  }

  mutating func texts(_ key: String, _ values: [String]) {
    list(key, oneLine: true) { list in
      for value in values { list.text(nil, value) }
    }
  }
}

extension PlanText {
  private mutating func nest(
    _ key: String?, _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, oneLine: Bool,
    _ body: (inout PlanText) -> Void
  ) {
    begin(key)
    let outer = isOneLine
    bytes.append(UInt8(ascii: opening))
    (depth, isFirst, isOneLine) = (depth + 1, true, outer || oneLine)
    body(&self)
    depth -= 1
    if !isFirst { isOneLine ? spaceInside(opening) : newLine() }
    (isFirst, isOneLine) = (false, outer)
    bytes.append(UInt8(ascii: closing))
  }

  /// Lists on one line stand close, objects have room, as in the sample plans.
  private mutating func spaceInside(_ opening: Unicode.Scalar) {
    if opening == "{" { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func begin(_ key: String?) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if isOneLine {
      if !isFirst || bytes.last == UInt8(ascii: "{") { bytes.append(UInt8(ascii: " ")) }
    } else if depth > 0 {
      newLine()
    }
    isFirst = false
    guard let key else { return }
    quoted(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func quoted(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: value.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ value: Int) {
    if value >= 10 { append(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }
}
