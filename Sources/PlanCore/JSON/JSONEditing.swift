/// Finds the bytes to be replaced, inserted and taken out so that a JSON text gets the values wished for.
struct JSONEditing {
  private let scanner: JSONScanner
  private let text: ScannedText
  private let layout: JSONLayout
  /// The edits so far; they do not overlap.
  private(set) var edits: [JSONEdit] = []

  /// Edits of the text that was scanned last.
  init(_ scanner: JSONScanner, _ text: ScannedText) {
    self.scanner = scanner
    self.text = text
    layout = JSONLayout(of: scanner, text)
  }

  /// What is to become of the parts of a value.
  typealias Wishes = [(step: JSONPatch.Step, wish: JSONPatch.Wish)]

  /// The bytes of a node, a text with its quotes.
  func range(of node: Int) -> Range<Int> { text.range(of: scanner.nodes[node]) }

  /// Changes a node to what is wished for.
  ///
  /// - `start`: where the member or element begins whose value the node is: at its key, if it has one.
  mutating func change(
    _ node: Int, to wish: JSONPatch.Wish, memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    switch wish {
    case .absent: throw JSONPatchError.noPlace(pointer: path)
    case .whole(let value):
      if !holds(node, value) { replace(node, by: value, memberAt: start) }
    case .inside(let members):
      let members = members.all
      if members.isEmpty { return }
      switch scanner.nodes[node].kind {
      case .object: try change(object: node, members, memberAt: start, path: path)
      case .array: try change(array: node, members, memberAt: start, path: path)
      case .null:
        if wish.isRemoval { return }
        guard let value = wish.value else { throw JSONPatchError.noPlace(pointer: path) }
        replace(node, by: value, memberAt: start)
      case .number: try change(short: node, members, memberAt: start, path: path)
      case .text, .yes, .no: throw JSONPatchError.noPlace(pointer: path)
      }
    }
  }

  private mutating func change(
    object: Int, _ wishes: Wishes, memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    let children = children(of: object)
    var positions: [String: Int] = [:]
    for (position, child) in children.enumerated() {
      if let key = child.key { positions[text.text(of: scanner.nodes[key])] = position }
    }
    var removed: Set<Int> = []
    var missing: [JSONText.Member] = []
    for (step, wish) in wishes {
      let path = step.pointer(below: path)
      guard case .key(let key) = step else { throw JSONPatchError.noPlace(pointer: path) }
      if let position = positions[key] {
        if case .absent = wish {
          removed.insert(position)
        } else {
          try change(children[position], to: wish, path: path)
        }
      } else if !wish.isRemoval {
        guard let value = wish.value else { throw JSONPatchError.noPlace(pointer: path) }
        missing.append((key, value))
      }
    }
    if removed.isEmpty, missing.isEmpty { return }
    guard let last = remove(removed, of: children) else {
      return replace(object, by: .object(missing), memberAt: start)
    }
    let found = colon(of: children[last])
    let colon = found.contains(.lineFeed) ? layout.colon : found
    insert(missing, after: last, of: children, hasSpace: found.count > 1) { writer, member in
      writer.write(member, colon: colon)
    }
  }

  private mutating func change(
    array: Int, _ wishes: Wishes, memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    let children = children(of: array)
    var removed: Set<Int> = []
    var more: [Int: JSONText.Value] = [:]
    for (step, wish) in wishes {
      let path = step.pointer(below: path)
      guard case .position(let position) = step, position >= 0 else { throw JSONPatchError.noPlace(pointer: path) }
      if position < children.count {
        if case .absent = wish {
          removed.insert(position)
        } else {
          try change(children[position], to: wish, path: path)
        }
      } else if !wish.isRemoval {
        guard let value = wish.value else { throw JSONPatchError.noPlace(pointer: path) }
        more[position] = value
      }
    }
    if removed.isEmpty, more.isEmpty { return }
    let items = (children.count..<children.count + more.count).compactMap { more[$0] }
    guard items.count == more.count else { throw JSONPatchError.noPlace(pointer: path) }
    guard let last = remove(removed, of: children) else { return replace(array, by: .list(items), memberAt: start) }
    insert(items, after: last, of: children, hasSpace: layout.colon.count > 1) { writer, item in writer.write(item) }
  }

  /// A number is short for an object with its households.
  private mutating func change(
    short node: Int, _ wishes: Wishes, memberAt start: Int, path: String
  ) throws(JSONPatchError) {
    guard let number = text.numeral(of: scanner.nodes[node]) else { throw JSONPatchError.noPlace(pointer: path) }
    if wishes.count == 1, wishes[0].step == "households", case .whole(.number(let households)) = wishes[0].wish {
      return try change(node, to: .whole(.number(households)), memberAt: start, path: path)
    }
    let households = wishes.first { $0.step == "households" }
    // The number itself has no parts.
    if case .inside? = households?.wish { throw JSONPatchError.noPlace(pointer: path + "/households") }
    if households == nil, JSONPatch.Wish.inside(wishes).isRemoval { return }
    let all = (households != nil ? [] : [("households", .whole(.number(number)))]) + wishes
    guard !wishes.contains(where: { $0.step.isPosition }), let value = JSONPatch.Wish.inside(all).value else {
      throw JSONPatchError.noPlace(pointer: path)
    }
    replace(node, by: value, memberAt: start)
  }
}

// MARK: - Members and elements

extension JSONEditing {
  /// The nodes of a member, or of an element, which has no key.
  private struct Child {
    let key: Int?
    let value: Int
  }

  private func children(of parent: Int) -> [Child] {
    let hasKeys = scanner.nodes[parent].kind == .object
    var children: [Child] = []
    var at = parent + 1
    while at < Int(scanner.nodes[parent].next) {
      let child = hasKeys ? Child(key: at, value: at + 1) : Child(key: nil, value: at)
      children.append(child)
      at = Int(scanner.nodes[child.value].next)
    }
    return children
  }

  private func start(of child: Child) -> Int { range(of: child.key ?? child.value).lowerBound }
  private func end(of child: Child) -> Int { range(of: child.value).upperBound }

  /// What stands between a key and its value.
  private func colon(of child: Child) -> [UInt8] {
    child.key.map { text[range(of: $0).upperBound..<range(of: child.value).lowerBound] } ?? []
  }

  private mutating func change(_ child: Child, to wish: JSONPatch.Wish, path: String) throws(JSONPatchError) {
    try change(child.value, to: wish, memberAt: start(of: child), path: path)
  }

  /// Takes children out, those before the first that stays with the comma after them, all others with the one before;
  /// what stands after the last that stays is left to `insert`. Answers which is the last, `nil` if none stays.
  private mutating func remove(_ removed: Set<Int>, of children: [Child]) -> Int? {
    let kept = children.indices.filter { !removed.contains($0) }
    guard let first = kept.first, let last = kept.last else { return nil }
    if first > 0 { takeOut(start(of: children[0])..<start(of: children[first])) }
    for (one, next) in zip(kept, kept.dropFirst()) where next > one + 1 {
      takeOut(end(of: children[one])..<end(of: children[next - 1]))
    }
    return last
  }

  private mutating func takeOut(_ range: Range<Int>) { edits.append(JSONEdit(range: range, bytes: [])) }

  /// Inserts members or elements after the last one that stays, in place of those that are removed there, and separated
  /// as it is from what stands before it.
  private mutating func insert<Part>(
    _ parts: [Part], after last: Int, of children: [Child], hasSpace: Bool,
    _ write: (inout JSONWriter, Part) -> Void
  ) {
    let start = start(of: children[last])
    let lead = lead(before: start)
    var separator = lead
    var writer = JSONWriter(layout.onOneLine)
    if let lineEnd = lead.lastIndex(of: .lineFeed) {
      // Of empty lines before it only one line end is taken over.
      let from = lineEnd > 0 && lead[lineEnd - 1] == .carriageReturn ? lineEnd - 1 : lineEnd
      separator = Array(lead[from...])
      let indent = Array(lead[(lineEnd + 1)...])
      writer = JSONWriter(layout, indent: indent, used: indent.count)
    } else if start == 0 || text[start - lead.count - 1] != .comma {
      // The only one: how it would be separated from another shows elsewhere.
      separator = hasSpace || !lead.isEmpty ? [.space] : []
    }
    let written = parts.flatMap { part in
      var writer = writer
      write(&writer, part)
      return [.comma] + separator + writer.bytes
    }
    let range = end(of: children[last])..<end(of: children[children.count - 1])
    if !range.isEmpty || !written.isEmpty { edits.append(JSONEdit(range: range, bytes: written)) }
  }
}

// MARK: - Bytes

extension JSONEditing {
  private mutating func replace(_ node: Int, by value: JSONText.Value, memberAt start: Int) {
    let range = range(of: node)
    let wasSpread = text[range].contains(.lineFeed)
    var writer = JSONWriter(layout.onOneLine)
    if wasSpread || lead(before: start).contains(.lineFeed) {
      let lineStart = lineStart(before: range.lowerBound)
      writer = JSONWriter(layout, indent: indent(from: lineStart), used: range.lowerBound - lineStart)
    }
    writer.write(value, isBroken: wasSpread)
    edits.append(JSONEdit(range: range, bytes: writer.bytes))
  }

  /// The white space before an offset.
  private func lead(before offset: Int) -> [UInt8] {
    var from = offset
    while from > 0, text[from - 1].isJSONSpace { from -= 1 }
    return text[from..<offset]
  }

  private func lineStart(before offset: Int) -> Int {
    var at = offset
    while at > 0, text[at - 1] != .lineFeed { at -= 1 }
    return at
  }

  /// The white space at the begin of a line.
  private func indent(from lineStart: Int) -> [UInt8] {
    var end = lineStart
    while text[end] == .space || text[end] == .tab { end += 1 }
    return text[lineStart..<end]
  }
}

extension JSONLayout {
  /// The same white space, and nothing broken.
  fileprivate var onOneLine: JSONLayout {
    var layout = self
    layout.width = .max
    layout.breaks = { _ in false }
    return layout
  }
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
    case (.number, .number(let number)): return text.numeral(of: node) == number
    case (.text, .text(let wished)): return text.text(of: node).utf8.elementsEqual(wished.utf8)
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
        guard text.text(of: scanner.nodes[at]).utf8.elementsEqual(key.utf8) else { return false }
        at += 1
      }
      guard holds(at, value) else { return false }
      at = Int(scanner.nodes[at].next)
    }
    return at == past
  }
}
