import Foundation
import Testing

/// The floors of `Sources/PlanCore`: what stands earlier in this list knows nothing of what stands later.
private let floors = [
  "Model", "Words", "Zip", "XML", "JSON", "System", "Standards", "Areas", "Figures", "Tables", "Findings", "Store",
  "Checks", "Import", "Reports", "Quota", "Collect", "Explain",
]

@Suite struct TreeTests {
  @Test func `every folder of the library is a floor`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Source.core.path)
    #expect(folders.filter { !floors.contains($0) && !$0.hasPrefix(".") } == [])
  }

  @Test func `every arrow runs down the floors`() throws {
    #expect(SourceTree(try Source.all()).risingArrows() == [])
  }

  @Test(arguments: [
    ("Words/Planted.swift", "struct Planted { let plan: QuotaSplit }", "QuotaSplit"),
    ("Model/Planted.swift", "func planted(_ plan: Plan) { _ = plan.latestResult(upTo: .max) }", "latestResult"),
    ("Tables/Planted.swift", #"let planted = "a \(Finding.Level.error) \("b")""#, "Finding"),
    ("JSON/Planted.swift", "/* Plan */ let planted = [PlanReader]() // Rule", "PlanReader"),
  ]) func `a planted arrow is found`(path: String, text: String, name: String) throws {
    let found = SourceTree(try Source.all() + [Source(path: path, text: text)]).risingArrows()
    #expect(found.count == 1 && found[0].hasPrefix("\(path) uses \(name) of "), "\(found)")
  }

  @Test(arguments: [
    ("Words/Planted.swift", "// QuotaSplit\nlet planted = \"QuotaSplit \\\" .latestResult\""),
    ("Explain/Planted.swift", "func planted(_ plan: Plan) { _ = plan.latestResult(upTo: .max) }"),
    ("Words/Planted.swift", "private struct QuotaSplit {}\nlet planted = QuotaSplit()"),
  ]) func `a name in a text, a fall and a name of one's own are no arrows`(path: String, text: String) throws {
    #expect(SourceTree(try Source.all() + [Source(path: path, text: text)]).risingArrows() == [])
  }
}

/// The library as its files tell it: which floor declares a name, and which use it from above.
private struct SourceTree {
  let sources: [Source]

  init(_ sources: [Source]) { self.sources = sources }

  /// Uses of a type, or of a member of an extension, that only later floors declare.
  ///
  /// A member whose name stands for something on an earlier floor as well, or in the standard library, is not judged.
  func risingArrows() -> [String] {
    var types: [String: Int] = [:]
    var members: [String: Int] = [:]
    var named: [String: Int] = [:]
    for source in sources {
      for type in source.types { types[type] = min(types[type] ?? .max, source.floor) }
      for member in source.members { members[member] = min(members[member] ?? .max, source.floor) }
      for name in source.named { named[name] = min(named[name] ?? .max, source.floor) }
    }
    return sources.flatMap { source in
      let rising = source.usedTypes.filter { types[$0] ?? 0 > source.floor && !source.named.contains($0) }
      let risingMembers = source.usedMembers.filter {
        members[$0] ?? 0 > source.floor && named[$0] ?? .max > source.floor && !ofTheStandardLibrary.contains($0)
      }
      return (rising.sorted() + risingMembers.sorted()).map { name in
        "\(source.path) uses \(name) of \(floors[types[name] ?? members[name] ?? 0])"
      }
    }
  }
}

/// Members of the standard library that something of ours is called like.
private let ofTheStandardLibrary: Set = [
  "append", "element", "elementsEqual", "filter", "insert", "indices", "last", "max", "min", "prefix", "removeAll",
  "sort", "sorted",
  "utf8",
]

/// The names of a source file: what it declares and what it uses.
private struct Source {
  let path: String
  let floor: Int
  /// The types that it declares for others.
  private(set) var types: Set<String> = []
  /// The members that it gives to types in extensions.
  private(set) var members: Set<String> = []
  /// All names that it gives to anything.
  private(set) var named: Set<String> = []
  private(set) var usedTypes: Set<String> = []
  private(set) var usedMembers: Set<String> = []

  static let core = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/PlanCore").standardizedFileURL

  /// All files of the library, read once.
  static func all() throws -> [Source] { try library.get() }

  private static let library = Result<[Source], any Error> {
    let paths = FileManager.default.enumerator(atPath: core.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      Source(path: path, text: try String(contentsOf: core.appendingPathComponent(path), encoding: .utf8))
    }
  }

  init(path: String, text: String) {
    self.path = path
    floor = floors.firstIndex(of: String(path.prefix { $0 != "/" })) ?? -1
    let tokens = SwiftTokens(text).tokens
    var depth = 0
    var isExtension = false
    var isPrivate = false
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1] : ""
      let before = index > 0 ? tokens[index - 1] : ""
      switch token {
      case "{": depth += 1
      case "}": depth -= 1
      case "private", "fileprivate": isPrivate = next != "("
      case "extension" where depth == 0: isExtension = true
      case "struct", "class", "enum", "protocol", "typealias", "actor":
        if depth == 0 { isExtension = false }
        declare(next, asType: depth < 2 && !isPrivate)
        isPrivate = false
      case "func", "var", "let", "case":
        declare(next, asMember: isExtension && depth == 1 && !isPrivate && token != "case")
        isPrivate = false
      case ":":
        named.insert(before)
        if index > 1 { named.insert(tokens[index - 2]) }
      case ",": named.insert(next)
      default:
        guard let first = token.first else { continue }
        if first.isUppercase, before != "." { usedTypes.insert(token) }
        if first.isLowercase, before == "." { usedMembers.insert(token) }
      }
    }
  }

  private mutating func declare(_ name: String, asType isType: Bool = false, asMember isMember: Bool = false) {
    if isType { types.insert(name) } else { named.insert(name) }
    if isMember { members.insert(name) }
  }
}

/// Swift's words and signs, without comments and the words of texts; what a text interpolates is kept.
private struct SwiftTokens {
  private(set) var tokens: [String] = []
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    while position < bytes.count { take() }
  }

  private func sees(_ text: StaticString) -> Bool {
    bytes[position...].starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func take() {
    let byte = bytes[position]
    if sees("//") { return skip(to: "\n") }
    if sees("/*") { return skip(to: "*/") }
    if sees("#\"") { return skip(to: "\"#") }
    if sees("\"\"\"") { return text(until: "\"\"\"") }
    if byte == UInt8(ascii: "\"") { return text(until: "\"") }
    guard isLetter(byte) else {
      if !" \n`".utf8.contains(byte) { tokens.append(String(UnicodeScalar(byte))) }
      return position += 1
    }
    let start = position
    while position < bytes.count, isLetter(bytes[position]) { position += 1 }
    tokens.append(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...,
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private mutating func skip(to end: StaticString) {
    position += 2
    while position < bytes.count, !sees(end) { position += 1 }
    position = min(position + end.utf8CodeUnitCount, bytes.count)
  }

  private mutating func text(until end: StaticString) {
    position += end.utf8CodeUnitCount
    while position < bytes.count, !sees(end) {
      if sees("\\(") { interpolation() } else { position += sees("\\") ? 2 : 1 }
    }
    position += end.utf8CodeUnitCount
  }

  private mutating func interpolation() {
    position += 2
    var depth = 1
    while position < bytes.count, depth > 0 {
      if bytes[position] == UInt8(ascii: "(") { depth += 1 }
      if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
      take()
    }
  }
}
