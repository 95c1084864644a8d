import Foundation
import Testing

@testable import PlanCore

/// Random documents in many styles, changed at random places.
@Suite struct RandomPatchTests {
  /// 10,000 changes; `PLAN_FUZZ=10 swift test` makes ten times as many.
  @Test(arguments: 0..<20)
  func `reading gives the value, other bytes stay, and twice is once`(seed: Int) throws {
    var random = RandomDocuments(seed: UInt64(seed))
    for number in 0..<500 * multiplier {
      let document = random.object(depth: 3)
      let old = random.written(document)
      let (path, value) = random.change(of: document)
      var patch = JSONPatch()
      patch.set(path, to: value.value)
      let told = "seed \(seed), \(number): \(path) of \(String(decoding: old, as: UTF8.self))"
      let new = try patch.applied(to: old)
      let expected = document.setting(path[...], to: value)
      try #require(try read(new) == expected.foundation, "\(told) gives \(String(decoding: new, as: UTF8.self))")
      #expect(isInPlace(old, new, path), "\(told) gives \(String(decoding: new, as: UTF8.self))")
      #expect(try patch.applied(to: new) == new, "\(told)")
    }
  }

  /// 10,000 removals; `PLAN_FUZZ=10 swift test` makes ten times as many.
  @Test(arguments: 0..<20)
  func `what is removed is gone, all else is equal, and one run of bytes less is there`(seed: Int) throws {
    var random = RandomDocuments(seed: UInt64(1000 + seed))
    for number in 0..<500 * multiplier {
      let document = random.object(depth: 3)
      let old = random.written(document)
      guard let path = random.place(in: document) else { continue }
      var patch = JSONPatch()
      patch.remove(path)
      let new = try patch.applied(to: old)
      let texts = [old, new].map { String(decoding: $0, as: UTF8.self) }
      let told: Comment = "seed \(seed), \(number): \(path) of \(texts[0]) gives \(texts[1])"
      try #require(try read(new) == document.removing(path[...]).foundation, told)
      let before = zip(old, new).prefix { $0 == $1 }.count
      let after = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
      #expect(new.count < old.count && before + after >= new.count, told)
    }
  }

  private func read(_ bytes: [UInt8]) throws -> NSObject? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return try JSONSerialization.jsonObject(with: Data(text)) as? NSObject
  }

  /// Whether all bytes outside the value where the path ends, as far as it leads, are the same.
  private func isInPlace(_ old: [UInt8], _ new: [UInt8], _ path: [JSONPatch.Step]) -> Bool {
    let steps = path.map { step -> Path.Step in
      switch step {
      case .key(let key): .key(key)
      case .position(let position): .position(position)
      }
    }
    let found = JSONLocator(old).find(Path(steps))
    let value = old[found.range]
    let before = zip(old, new).prefix { $0 == $1 }.count
    let after = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let isEmpty = value.allSatisfy {
      $0.isJSONSpace || [.openBrace, .closeBrace, .openBracket, .closeBracket].contains($0)
    }
    let isReplaced =
      found.depth == path.count || isEmpty || value.elementsEqual("null".utf8) || value.allSatisfy { 0x30...0x39 ~= $0 }
    if isReplaced { return before >= found.range.lowerBound && after >= old.count - found.range.upperBound }
    // Something was inserted: nothing was taken away.
    return before + after >= old.count && new.count > old.count
  }
}

/// A JSON value for tests.
private indirect enum Document {
  case null, flag(Bool), number(Int), text(String)
  case list([Document])
  case object([(key: String, value: Document)])

  var value: JSONText.Value {
    switch self {
    case .null: .null
    case .flag(let flag): .flag(flag)
    case .number(let number): .number(Numeral(number))
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(\.value))
    case .object(let members): .object(members.map { ($0.key, $0.value.value) })
    }
  }

  var foundation: NSObject {
    switch self {
    case .null: return NSNull()
    case .flag(let flag): return NSNumber(value: flag)
    case .number(let number): return NSNumber(value: number)
    case .text(let text): return NSString(string: text)
    case .list(let items): return NSArray(array: items.map(\.foundation))
    case .object(let members):
      return NSDictionary(dictionary: Dictionary(members.map { ($0.key, $0.value.foundation) }) { _, last in last })
    }
  }

  /// The document with a value at a path: the law, told without bytes.
  func setting(_ path: ArraySlice<JSONPatch.Step>, to value: Document) -> Document {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    switch (self, step) {
    case (.object(var members), .key(let key)):
      if let index = members.firstIndex(where: { $0.key == key }) {
        members[index].value = members[index].value.setting(rest, to: value)
      } else {
        members.append((key, Document.null.setting(rest, to: value)))
      }
      return .object(members)
    case (.list(var items), .position(let position)):
      if position < items.count {
        items[position] = items[position].setting(rest, to: value)
      } else {
        items.append(Document.null.setting(rest, to: value))
      }
      return .list(items)
    case (.number(let number), .key(let key)):
      if key == "households", rest.isEmpty, case .number = value { return value }
      return Document.object([("households", .number(number))]).setting(path, to: value)
    case (_, .key): return Document.object([]).setting(path, to: value)
    case (_, .position): return Document.list([]).setting(path, to: value)
    }
  }

  /// The document without what a path leads to.
  func removing(_ path: ArraySlice<JSONPatch.Step>) -> Document {
    let rest = path.dropFirst()
    switch (self, path.first) {
    case (.object(var members), .key(let key)):
      guard let index = members.firstIndex(where: { $0.key == key }) else { return self }
      if rest.isEmpty { members.remove(at: index) } else { members[index].value = members[index].value.removing(rest) }
      return .object(members)
    case (.list(var items), .position(let position)):
      if rest.isEmpty { items.remove(at: position) } else { items[position] = items[position].removing(rest) }
      return .list(items)
    default: return self
    }
  }
}

private struct RandomDocuments {
  private var random: MutationSource
  private static let words = [
    "a", "households", "poor", "ế", "x\"y", "z\\", "", "note", "đ", "\u{1}", "rate", "reduce",
  ]

  init(seed: UInt64) { random = MutationSource(seed: 77 + seed) }

  private mutating func word() -> String { Self.words[random.below(Self.words.count)] }

  mutating func object(depth: Int) -> Document {
    var members: [(key: String, value: Document)] = []
    for _ in 0..<random.below(4) {
      let key = word()
      if !members.contains(where: { $0.key == key }) { members.append((key, document(depth: depth - 1))) }
    }
    return .object(members)
  }

  mutating func document(depth: Int) -> Document {
    switch random.below(depth > 0 ? 9 : 5) {
    case 0: return .null
    case 1: return .flag(random.below(2) == 0)
    case 2, 3: return .number(random.below(1000))
    case 4: return .text(word())
    case 5:
      var items: [Document] = []
      for _ in 0..<random.below(4) { items.append(document(depth: depth - 1)) }
      return .list(items)
    default: return object(depth: depth)
    }
  }

  /// A path that can be changed, along what is there or past it, and a value.
  mutating func change(of document: Document) -> ([JSONPatch.Step], Document) {
    var path: [JSONPatch.Step] = []
    var at: Document? = document
    while path.isEmpty || random.below(4) > 0, path.count < 6 {
      let key = word()
      switch at {
      case .object(let members):
        let old = members.isEmpty || random.below(3) == 0 ? nil : members[random.below(members.count)]
        path.append(.key(old?.key ?? key))
        at = old?.value ?? members.first { $0.key == key }?.value
      case .list(let items):
        let position = random.below(items.count + 1)
        path.append(.position(position))
        at = position < items.count ? items[position] : nil
      case .text, .flag: return (path, self.document(depth: 1))
      case .number:
        path.append(.key(key))
        if key == "households" { return (path, self.document(depth: 1)) }
        at = nil
      case .null, nil:
        path.append(random.below(5) == 0 ? 0 : .key(key))
        at = nil
      }
    }
    return (path, self.document(depth: 1))
  }

  /// The path to something in a document; `nil` if it is empty.
  mutating func place(in document: Document) -> [JSONPatch.Step]? {
    var path: [JSONPatch.Step] = []
    var at = document
    while path.isEmpty || random.below(3) > 0 {
      switch at {
      case .object(let members) where !members.isEmpty:
        let member = members[random.below(members.count)]
        path.append(.key(member.key))
        at = member.value
      case .list(let items) where !items.isEmpty:
        let position = random.below(items.count)
        path.append(.position(position))
        at = items[position]
      default: return path.isEmpty ? nil : path
      }
    }
    return path
  }

  // MARK: Writing in a random style

  mutating func written(_ document: Document) -> [UInt8] {
    let style = Style(
      colon: [":", ": ", " : ", ":\t"][random.below(4)], gap: ["", " "][random.below(2)],
      comma: ["", " ", "  "][random.below(3)], lineEnd: ["\n", "\r\n"][random.below(2)],
      unit: ["", " ", "  ", "    ", "\t"][random.below(5)], spread: random.below(4))
    let start = ["", "", "\u{FEFF}"][random.below(3)]
    let end = ["", style.lineEnd][random.below(2)]
    return Array((start + text(document, style, indent: "") + end).utf8)
  }

  private struct Style {
    let colon: String
    let gap: String
    let comma: String
    let lineEnd: String
    let unit: String
    /// 0 never, 1 sometimes, 2 often, 3 always.
    let spread: Int
  }

  private mutating func text(_ document: Document, _ style: Style, indent: String) -> String {
    let inner = indent + style.unit
    var parts: [String] = []
    switch document {
    case .null, .flag, .number, .text: return JSONText.line(document.value)
    case .list(let items):
      for item in items { parts.append(text(item, style, indent: inner)) }
      return wrapped("[", parts, "]", style, indent)
    case .object(let members):
      for (key, value) in members {
        parts.append(JSONText.line(.text(key)) + style.colon + text(value, style, indent: inner))
      }
      return wrapped("{", parts, "}", style, indent)
    }
  }

  private mutating func wrapped(
    _ open: String, _ parts: [String], _ close: String, _ style: Style, _ indent: String
  ) -> String {
    let isSpread = random.below(3) < style.spread
    guard !parts.isEmpty else { return open + (isSpread ? style.gap : "") + close }
    guard isSpread else { return open + style.gap + parts.joined(separator: "," + style.comma) + style.gap + close }
    let lines = parts.map { style.lineEnd + indent + style.unit + $0 }
    return open + lines.joined(separator: ",") + style.lineEnd + indent + close
  }
}
