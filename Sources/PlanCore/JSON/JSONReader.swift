/// Walks the nodes of a JSON text and turns them into values, noting everything that is wrong on the way.
///
/// The kinds of file (a plan, a standard) are subclasses that say which objects there are; how a text, a date, a number
/// or a list is read stands in extensions here, once. One reader keeps its working memory from file to file; it is not
/// shared between threads.
public class JSONReader {
  final let scanner = JSONScanner()
  /// The text that is being read; nothing before and after, since it is only lent.
  final var bytes = ScannedText()
  /// What is wrong, by node; turned into places only at the end, and only if there is any.
  final var found: [(node: Int, kind: FileProblem.Kind)] = []
  /// How many of those are errors.
  private final var errors = 0
  /// What is wrong and not kept, since there is so much of it.
  final private(set) var unlisted = UnlistedProblems()

  /// Remarks on objects that have no field for one, by node.
  final var remarks: [(node: Int, text: String)] = []

  /// A reader that has read nothing yet.
  public init() {}

  /// Scans a text and answers whether its nodes can be walked; what begins must `end`.
  final func begin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    found.removeAll(keepingCapacity: true)
    errors = 0
    unlisted = UnlistedProblems()
    remarks.removeAll(keepingCapacity: true)
    bytes = ScannedText(text)
    return scanner.scan(text)
  }

  /// Forgets the text, which its owner takes back.
  final func end() { bytes = ScannedText() }

  /// The node at an index.
  @inline(__always)
  final func node(_ index: Int) -> JSONNode { scanner.nodes[index] }

  /// Notes what is wrong with a node; a node that the scanner refused is already listed.
  final func note(_ node: Int, _ kind: FileProblem.Kind) {
    guard !self.node(node).traits.contains(.refused) else { return }
    if kind.isError {
      errors += 1
      if errors > UnlistedProblems.mostListed { return unlisted.errors += 1 }
    } else if found.count - min(errors, UnlistedProblems.mostListed) >= UnlistedProblems.mostListed {
      return unlisted.warnings += 1
    }
    found.append((node, kind))
  }

  /// The remarks with the steps to what they are about, in the order of the file.
  final func locatedRemarks() -> [Remark] {
    guard !remarks.isEmpty else { return [] }
    let places = NodePlaces(scanner, bytes).places(of: remarks.map(\.node))
    return zip(remarks, places).sorted { $0.0.node < $1.0.node }.map { remark, place in
      Remark(at: place.steps.parent, remark.text)
    }
  }

  /// The problems that are listed, with their places, in the order of the file.
  final func located() -> [FileProblem] {
    unlisted.errors += scanner.unlisted
    let all = everyFound()
    guard all.count > UnlistedProblems.mostListed else { return all }
    var listed = UnlistedProblems()
    return all.filter { problem in
      if problem.isError {
        listed.errors += 1
        if listed.errors > UnlistedProblems.mostListed { unlisted.errors += 1 }
      }
      return !problem.isError || listed.errors <= UnlistedProblems.mostListed
    }
  }

  private final func everyFound() -> [FileProblem] {
    let ofText = scanner.problems.map {
      FileProblem(kind: .json($0.kind), range: shown($0), steps: [], isElement: false)
    }
    guard !found.isEmpty else { return ofText }
    let places = NodePlaces(scanner, bytes).places(of: found.map(\.node))
    let ofValues = zip(found, places).map {
      FileProblem(kind: $0.kind, range: $1.range, steps: $1.steps, isElement: $1.isElement)
    }
    return (ofText + ofValues).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The bytes that a mistake in the text is about: a word, a number or a text, an escape, or one character.
  private func shown(_ problem: JSONProblem) -> Range<Int> {
    let start = problem.offset
    switch problem.kind {
    case .repeatedKey, .badNumber, .badWord, .missingComma, .missingColon, .keyMustBeText, .textAfterEnd,
      .expectedValue,
      .singleQuotes:
      return word(at: start) ?? scalar(at: start)
    case .badEscape: return start..<max(start, scalar(at: min(start + 1, bytes.count)).upperBound)
    case .loneSurrogate: return start..<min(start + 6, bytes.count)
    case .empty, .utf16, .binary, .endsTooEarly, .trailingComma, .controlCharacter, .wrongUTF8, .tooDeep, .comment,
      .mismatchedBracket, .curlyQuotes:
      return scalar(at: start)
    }
  }

  /// A word, a number or a short text in quotes; `nil` where none begins.
  private func word(at start: Int) -> Range<Int>? {
    let limit = min(bytes.count, start + 100)
    guard start < limit else { return nil }
    let quote = bytes[start]
    var past = start + 1
    if quote == .quote || quote == .apostrophe {
      while past < limit, bytes[past] != quote, bytes[past] >= .space { past += bytes[past] == .backslash ? 2 : 1 }
      return past < limit && bytes[past] == quote ? start..<past + 1 : nil
    }
    guard isPartOfWord(start) else { return nil }
    while past < limit, isPartOfWord(past) { past += 1 }
    return past < limit || past == bytes.count ? start..<past : nil
  }

  /// Letters, digits and the signs of numbers; a comma between digits too.
  private func isPartOfWord(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8.digits, UInt8.capitals, UInt8.smallLetters, .underscore, .plus, .minus, .point, 0x80...: true
    case .comma: isDigit(offset - 1) && isDigit(offset + 1)
    default: false
    }
  }

  private func isDigit(_ offset: Int) -> Bool { offset >= 0 && offset < bytes.count && bytes[offset].isDigit }

  /// The bytes of the character at an offset, one byte where it is no UTF-8; none at the end of the file.
  private func scalar(at offset: Int) -> Range<Int> {
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    var past = offset + 1
    if bytes[offset] >= 0xC0 { while past < min(bytes.count, offset + 4), bytes[past] & 0xC0 == 0x80 { past += 1 } }
    return offset..<past
  }
}
