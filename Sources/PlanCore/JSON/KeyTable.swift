/// Finds the key that the bytes of a text node spell, among the keys of one kind of object.
///
/// Files repeat the same keys in the same order, so the key after the last one found is tried first; a key is then one
/// comparison of eight bytes.
struct KeyTable<Key: ObjectKey>: Sendable {
  private let spellings: [Spelling]
  /// The keys without which the object means nothing: of each, the bit of its number.
  let required: UInt

  init() {
    var spellings: [Spelling] = []
    var required: UInt = 0
    // Counting up the numbers costs less than a list of the cases, which is a type of its own for every kind of object.
    while let key = Key(rawValue: spellings.count) {
      if key.isRequired { required |= 1 << key.rawValue }
      spellings.append(Spelling(of: key.spelling))
    }
    self.spellings = spellings
    self.required = required
  }

  /// The key that a node spells; `last` is the number of the one found before, and is moved on.
  @inline(__always)
  func key(_ node: JSONNode, in text: ScannedText, last: inout Int) -> Key? {
    guard !node.traits.contains(.escaped) else { return Key(spelling: text.text(of: node)) }
    let prefix = Spelling.word(of: node, at: 0, in: text)
    let count = spellings.count
    var position = last
    for _ in 0..<count {
      position &+= 1
      if position >= count { position = 0 }
      if spellings[position].matches(prefix, node, in: text) {
        last = position
        return Key(rawValue: position)
      }
    }
    return nil
  }
}

/// The bytes of a word, compared eight at a time.
struct Spelling: Sendable {
  private let first: UInt64
  private let second: UInt64
  private let count: Int
  /// The bytes of a word of more than 16; empty for all others.
  private let long: [UInt8]

  init(of word: String) {
    var word = word
    var words: (UInt64, UInt64) = (0, 0)
    count = word.withUTF8 { bytes in
      for (index, byte) in bytes.prefix(16).enumerated() {
        let shifted = UInt64(byte) << (8 * UInt64(index & 7))
        if index < 8 { words.0 |= shifted } else { words.1 |= shifted }
      }
      return bytes.count
    }
    (first, second) = words
    long = count > 16 ? Array(word.utf8) : []
  }

  /// Eight bytes of a node's text from an offset, the first in the lowest place, zeros where it is shorter.
  @inline(__always)
  static func word(of node: JSONNode, at offset: Int, in text: ScannedText) -> UInt64 {
    let start = Int(node.start) &+ offset
    let count = node.count &- offset
    guard start &+ 8 <= text.count else { return lastWord(of: node, at: offset, in: text) }
    let word = text.eightBytes(at: start)
    return count >= 8 ? word : word & ((1 &<< (8 &* UInt64(truncatingIfNeeded: count))) &- 1)
  }

  private static func lastWord(of node: JSONNode, at offset: Int, in text: ScannedText) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<min(node.count - offset, 8) {
      word |= UInt64(text[Int(node.start) + offset + index]) << (8 * UInt64(index))
    }
    return word
  }

  /// Whether a node spells the word.
  /// - Parameter prefix: the first eight bytes of the node.
  @inline(__always)
  func matches(_ prefix: UInt64, _ node: JSONNode, in text: ScannedText) -> Bool {
    guard prefix == first, node.count == count else { return false }
    return count <= 8 || hasSameRest(node, in: text)
  }

  private func hasSameRest(_ node: JSONNode, in text: ScannedText) -> Bool {
    guard Self.word(of: node, at: 8, in: text) == second else { return false }
    var index = 16
    while index < count {
      if text[Int(node.start) &+ index] != long[index] { return false }
      index &+= 1
    }
    return true
  }
}
