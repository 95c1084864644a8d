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
  func key(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>, end: Int, last: inout Int) -> Key? {
    guard !node.traits.contains(.escaped) else { return escapedKey(node, bytes) }
    let prefix = Spelling.word(of: node, at: 0, bytes, end: end)
    let count = spellings.count
    var position = last
    for _ in 0..<count {
      position &+= 1
      if position >= count { position = 0 }
      if spellings[position].matches(prefix, node, bytes, end: end) {
        last = position
        return Key(rawValue: position)
      }
    }
    return nil
  }

  private func escapedKey(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>) -> Key? {
    Key(spelling: JSONSpelling.text(node, bytes))
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
  static func word(of node: JSONNode, at offset: Int, _ bytes: UnsafePointer<UInt8>, end: Int) -> UInt64 {
    let start = Int(node.start) &+ offset
    let count = node.count &- offset
    guard start &+ 8 <= end else { return lastWord(of: node, at: offset, bytes) }
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes + start).loadUnaligned(as: UInt64.self))
    return count >= 8 ? word : word & ((1 &<< (8 &* UInt64(truncatingIfNeeded: count))) &- 1)
  }

  private static func lastWord(of node: JSONNode, at offset: Int, _ bytes: UnsafePointer<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<min(node.count - offset, 8) {
      word |= UInt64(bytes[Int(node.start) + offset + index]) << (8 * UInt64(index))
    }
    return word
  }

  /// Whether a node spells the word.
  /// - Parameter prefix: the first eight bytes of the node.
  @inline(__always)
  func matches(_ prefix: UInt64, _ node: JSONNode, _ bytes: UnsafePointer<UInt8>, end: Int) -> Bool {
    guard prefix == first, node.count == count else { return false }
    return count <= 8 || hasSameRest(node, bytes, end: end)
  }

  private func hasSameRest(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>, end: Int) -> Bool {
    guard Self.word(of: node, at: 8, bytes, end: end) == second else { return false }
    var index = 16
    while index < count {
      if bytes[Int(node.start) &+ index] != long[index] { return false }
      index &+= 1
    }
    return true
  }
}

/// Words of a plan that are numbered in order of appearance: indicators, parts.
struct Interner {
  private(set) var words: [String] = []
  private var spellings: [Spelling] = []
  /// Where the words stand, once they are too many to look through.
  private var positions: [String: Int] = [:]
  private var last = -1

  /// A plan has a dozen of such words.
  private static let fewWords = 32

  /// The number of the word that a node spells; `nil` when there are too many words.
  @inline(__always)
  mutating func position(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>, end: Int) -> Int? {
    let next = last &+ 1 < spellings.count ? last &+ 1 : 0
    if next < spellings.count, !node.traits.contains(.escaped),
      spellings[next].matches(Spelling.word(of: node, at: 0, bytes, end: end), node, bytes, end: end)
    {
      last = next
      return next
    }
    return search(node, bytes)
  }

  private mutating func search(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>) -> Int? {
    let spelled = JSONSpelling.text(node, bytes)
    let word = node.traits.contains(.combining) ? spelled.nfc : spelled
    if let known = words.count > Self.fewWords ? positions[word] : words.firstIndex(of: word) {
      last = known
      return known
    }
    guard words.count < Place.mostItems else { return nil }
    words.append(word)
    spellings.append(Spelling(of: word))
    last = words.count - 1
    if words.count == Self.fewWords + 1 {
      for (position, word) in words.enumerated() { positions[word] = position }
    } else if words.count > Self.fewWords {
      positions[word] = last
    }
    return last
  }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    spellings.removeAll(keepingCapacity: true)
    if !positions.isEmpty { positions.removeAll() }
    last = -1
  }
}
