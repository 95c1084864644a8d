/// SplitMix64: the same mutants for the same seed, everywhere.
struct MutationSource: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func below(_ bound: Int) -> Int { bound < 1 ? 0 : Int(next().multipliedFullWidth(by: UInt64(bound)).high) }
}

/// What happens to files: a letter typed wrong, a line copied, a transfer cut off, an encoding guessed.
struct Mutations {
  private var random: MutationSource

  init(seed: UInt64) { random = MutationSource(seed: seed) }

  /// A text with one to four things done to it.
  mutating func mutant(of text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...random.below(4) { change(&text) }
    return text
  }

  private mutating func change(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let at = random.below(text.count)
    switch random.below(10) {
    case 0: text[at] ^= 1 << UInt8(random.below(8))
    case 1: text[at] = UInt8(truncatingIfNeeded: random.next())
    case 2: text.removeSubrange(at..<min(text.count, at + 1 + random.below(12)))
    case 3: text.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
    case 4, 5: text.insert(contentsOf: Self.scraps[random.below(Self.scraps.count)], at: at)
    case 6: replaceToken(&text, from: at)
    case 7: swapTokens(&text, at, random.below(text.count))
    case 8: text.insert(contentsOf: line(of: text, at: at), at: lineStart(of: text, at))
    default: if random.below(4) == 0 { text.removeSubrange(at...) } else { replaceToken(&text, from: at) }
    }
  }

  /// The token at or after an offset becomes another one of JSON or of plans.
  private mutating func replaceToken(_ text: inout [UInt8], from at: Int) {
    text.replaceSubrange(token(in: text, from: at), with: Self.scraps[random.below(Self.scraps.count)])
  }

  private func swapTokens(_ text: inout [UInt8], _ one: Int, _ two: Int) {
    let first = token(in: text, from: min(one, two))
    let second = token(in: text, from: max(one, two))
    guard first.upperBound <= second.lowerBound else { return }
    let bytes = Array(text[first])
    text.replaceSubrange(first, with: text[second])
    let moved = text.count - (text.count - second.count + first.count)
    let start = second.lowerBound + moved
    text.replaceSubrange(start..<start + second.count, with: bytes)
  }

  /// A text in quotes, a word, a number or a sign; good enough for a mutant.
  private func token(in text: [UInt8], from at: Int) -> Range<Int> {
    var start = at
    while start < text.count, text[start] <= 0x20 { start += 1 }
    guard start < text.count else { return at..<at }
    var end = start + 1
    if text[start] == UInt8(ascii: "\"") {
      while end < text.count, text[end] != UInt8(ascii: "\""), text[end] != 0x0A { end += 1 }
      return start..<min(text.count, end + 1)
    }
    while end < text.count, isWord(text[end - 1]), isWord(text[end]) { end += 1 }
    return start..<end
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private func lineStart(of text: [UInt8], _ at: Int) -> Int {
    text[..<at].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private func line(of text: [UInt8], at: Int) -> [UInt8] {
    let end = text[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
    return Array(text[lineStart(of: text, at)..<end])
  }

  private static let scraps: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u", "\\ud800", "//", "/*", "#", "-", "+", ".", "e", "1e999",
      "1e3",
      "17.0", "-3", "0", "00", "01", "999999999999999", "1000000000000000", "9223372036854775808", "0.1", "58.80",
      "null",
      "true", "false", "nul", "NaN", "{}", "[]", "\"\"", "[1[]1[]1", "1-\"\"1-\"\"", "{1[]1[]1", "{\"min\":1}",
      "{\"max\":0}",
      "\"note\":1,", "\"poor\":", "\"lacking\":{\"nước\":1},", "\"parts\":{},", "\"2024-02-30\"", "\"2024\"",
      "\"plan/2\"",
      "\"e\u{302}\u{301}\"", "\u{FEFF}", "\u{1B}[31m", "\t", "\r\n", "đ", "越", "👩‍👩‍👧", "\u{202E}", "\0",
    ].map { Array($0.utf8) } + [[0xFF], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0x50, 0x4B, 3, 4], [0xF0, 0x9F]]
}
