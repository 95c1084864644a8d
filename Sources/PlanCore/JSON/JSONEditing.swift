/// Finds the bytes to be replaced and inserted so that a JSON text gets the values wished for.
struct JSONEditing {
  private let scanner: JSONScanner
  private let bytes: UnsafePointer<UInt8>
  private let places: NodePlaces
  private let style: JSONStyle
  /// The edits so far; they do not overlap.
  private(set) var edits: [JSONEdit] = []

  /// Edits of the text that was scanned last.
  init(_ scanner: JSONScanner, _ bytes: UnsafePointer<UInt8>, count: Int) {
    self.scanner = scanner
    self.bytes = bytes
    places = NodePlaces(scanner, bytes)
    style = JSONStyle(of: scanner, bytes, count: count)
  }

  /// The bytes of a node, a text with its quotes.
  func range(of node: Int) -> Range<Int> { places.range(of: node) }

  /// Changes a node to what is wished for.
  ///
  /// - `start`: where the member or element begins whose value the node is: at its key, if it has one.
  mutating func change(
    _ node: Int, to wish: JSONPatch.Wish, memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    switch wish {
    case .whole(let value):
      if !holds(node, value) { replace(node, by: value, memberAt: start) }
    case .inside(let members):
      if members.isEmpty { return }
      switch scanner.nodes[node].kind {
      case .object: try change(object: node, members, memberAt: start, path: path)
      case .array: try change(array: node, members, memberAt: start, path: path)
      case .null:
        guard let value = wish.value else { throw JSONPatchError.noPlace(pointer: path) }
        replace(node, by: value, memberAt: start)
      case .number: try change(short: node, members, memberAt: start, path: path)
      case .text, .yes, .no: throw JSONPatchError.noPlace(pointer: path)
      }
    }
  }

  private mutating func change(
    object: Int, _ members: [(step: JSONPatch.Step, wish: JSONPatch.Wish)], memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    var children: [String: (key: Int, value: Int)] = [:]
    var last: (key: Int, value: Int)?
    var at = object + 1
    while at < Int(scanner.nodes[object].next) {
      last = (at, at + 1)
      children[JSONSpelling.text(scanner.nodes[at], bytes)] = (at, at + 1)
      at = Int(scanner.nodes[at + 1].next)
    }
    var missing: [JSONText.Member] = []
    for (step, wish) in members {
      let path = step.pointer(below: path)
      guard case .key(let key) = step else { throw JSONPatchError.noPlace(pointer: path) }
      if let child = children[key] {
        try change(child.value, to: wish, memberAt: range(of: child.key).lowerBound, path: path)
      } else if let value = wish.value {
        missing.append((key, value))
      } else {
        throw JSONPatchError.noPlace(pointer: path)
      }
    }
    if missing.isEmpty { return }
    guard let last else { return replace(object, by: .object(missing), memberAt: start) }
    let colon = gap(from: range(of: last.key).upperBound, to: range(of: last.value).lowerBound)
    let style = style
    insert(after: last.value, memberAt: range(of: last.key).lowerBound, hasSpace: colon.count > 1) { line in
      missing.map { style.bytes(of: $0, colon: colon, line) }
    }
  }

  private mutating func change(
    array: Int, _ members: [(step: JSONPatch.Step, wish: JSONPatch.Wish)], memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    var children: [Int] = []
    var at = array + 1
    while at < Int(scanner.nodes[array].next) {
      children.append(at)
      at = Int(scanner.nodes[at].next)
    }
    var more: [Int: JSONText.Value] = [:]
    for (step, wish) in members {
      let path = step.pointer(below: path)
      guard case .position(let position) = step, position >= 0 else { throw JSONPatchError.noPlace(pointer: path) }
      if position < children.count {
        try change(children[position], to: wish, memberAt: range(of: children[position]).lowerBound, path: path)
      } else if let value = wish.value {
        more[position] = value
      } else {
        throw JSONPatchError.noPlace(pointer: path)
      }
    }
    if more.isEmpty { return }
    let items = (children.count..<children.count + more.count).compactMap { more[$0] }
    guard items.count == more.count else { throw JSONPatchError.noPlace(pointer: path) }
    guard let last = children.last else { return replace(array, by: .list(items), memberAt: start) }
    let style = style
    insert(after: last, memberAt: range(of: last).lowerBound, hasSpace: style.colon.count > 1) { line in
      items.map { style.bytes(of: $0, line) }
    }
  }

  /// A number is short for an object with its households.
  private mutating func change(
    short node: Int, _ members: [(step: JSONPatch.Step, wish: JSONPatch.Wish)], memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    guard let number = JSONSpelling.numeral(scanner.nodes[node], bytes) else {
      throw JSONPatchError.noPlace(pointer: path)
    }
    if members.count == 1, members[0].step == "households", case .whole(.number(let households)) = members[0].wish {
      return try change(node, to: .whole(.number(households)), memberAt: start, path: path)
    }
    let households = members.first { $0.step == "households" }
    // The number itself has no parts.
    if case .inside? = households?.wish { throw JSONPatchError.noPlace(pointer: path + "/households") }
    let all = (households != nil ? [] : [("households", .whole(.number(number)))]) + members
    guard !members.contains(where: { $0.step.isPosition }), let value = JSONPatch.Wish.inside(all).value else {
      throw JSONPatchError.noPlace(pointer: path)
    }
    replace(node, by: value, memberAt: start)
  }
}

// MARK: - Bytes

extension JSONEditing {
  private mutating func replace(_ node: Int, by value: JSONText.Value, memberAt start: Int) {
    let range = range(of: node)
    let lineStart = lineStart(before: range.lowerBound)
    let wasSpread = bytes[range].contains(0x0A)
    let line = JSONStyle.Line(
      indent: indent(from: lineStart), used: range.lowerBound - lineStart,
      mayBreak: wasSpread || lead(before: start).contains(0x0A), mustBreak: wasSpread)
    edits.append(JSONEdit(range: range, bytes: style.bytes(of: value, line)))
  }

  /// Inserts members or elements after the last one, separated as it is from what stands before it.
  private mutating func insert(
    after last: Int, memberAt start: Int, hasSpace: Bool, _ written: (JSONStyle.Line) -> [[UInt8]]
  ) {
    let lead = lead(before: start)
    var separator = lead
    var line = JSONStyle.Line(indent: [], used: 0, mayBreak: false, mustBreak: false)
    if let lineEnd = lead.lastIndex(of: 0x0A) {
      // Of empty lines before it only one line end is taken over.
      let from = lineEnd > 0 && lead[lineEnd - 1] == 0x0D ? lineEnd - 1 : lineEnd
      separator = Array(lead[from...])
      let indent = Array(lead[(lineEnd + 1)...])
      line = JSONStyle.Line(indent: indent, used: indent.count, mayBreak: true, mustBreak: false)
    } else if start == 0 || bytes[start - lead.count - 1] != 0x2C {
      // The only one: how it would be separated from another shows elsewhere.
      separator = hasSpace || !lead.isEmpty ? [0x20] : []
    }
    let end = range(of: last).upperBound
    edits.append(JSONEdit(range: end..<end, bytes: written(line).flatMap { [0x2C] + separator + $0 }))
  }

  /// The white space before an offset.
  private func lead(before offset: Int) -> [UInt8] {
    var from = offset
    while from > 0, bytes[from - 1].isJSONSpace { from -= 1 }
    return gap(from: from, to: offset)
  }

  private func gap(from: Int, to end: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes + from, count: end - from))
  }

  private func lineStart(before offset: Int) -> Int {
    var at = offset
    while at > 0, bytes[at - 1] != 0x0A { at -= 1 }
    return at
  }

  /// The white space at the begin of a line.
  private func indent(from lineStart: Int) -> [UInt8] {
    var end = lineStart
    while bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return gap(from: lineStart, to: end)
  }
}

extension UnsafePointer<UInt8> {
  fileprivate subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: self + range.lowerBound, count: range.count)
  }
}

extension UInt8 {
  /// Whether the byte is white space between JSON values.
  var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

extension JSONPatch.Step {
  fileprivate var isPosition: Bool {
    if case .position = self { true } else { false }
  }

  /// The JSON Pointer of what the step leads to.
  fileprivate func pointer(below path: String) -> String {
    switch self {
    case .key(let key): "\(path)/\(key)"
    case .position(let position): "\(path)/\(position)"
    }
  }
}

// MARK: - What is there already

extension JSONEditing {
  /// Whether a node has a value, however it is spelled; of an object, the members in this order.
  private func holds(_ index: Int, _ value: JSONText.Value) -> Bool {
    let node = scanner.nodes[index]
    switch (node.kind, value) {
    case (.null, .null), (.yes, .flag(true)), (.no, .flag(false)): return true
    case (.number, .number(let number)): return JSONSpelling.numeral(node, bytes) == number
    case (.text, .text(let text)):
      return JSONSpelling.text(node, bytes).utf8.elementsEqual(text.nfc.utf8)
    case (.array, .list(let items)): return holds(index, items.map { (nil, $0) })
    case (.object, .object(let members)): return holds(index, members.map { ($0.key, $0.value) })
    default: return false
    }
  }

  private func holds(_ index: Int, _ children: [(key: String?, value: JSONText.Value)]) -> Bool {
    var at = index + 1
    let past = Int(scanner.nodes[index].next)
    for (key, value) in children {
      guard at < past else { return false }
      if let key {
        guard JSONSpelling.text(scanner.nodes[at], bytes).utf8.elementsEqual(key.nfc.utf8) else { return false }
        at += 1
      }
      guard holds(at, value) else { return false }
      at = Int(scanner.nodes[at].next)
    }
    return at == past
  }
}
