/// Finds the key that the bytes of a text node spell, among the keys of one kind of object.
///
/// Files repeat the same keys in the same order, so the key after the last one found is tried first; a key is then one
/// comparison of eight bytes.
struct KeyTable<Key: ObjectKey>: Sendable {
  private let keys: [Key]
  private let spellings: [Spelling]

  init() {
    keys = Array(Key.allCases)
    spellings = keys.map { Spelling(of: $0.rawValue) }
  }

  /// The key that a node spells; `last` is the position found before, and is moved on.
  @inline(__always)
  func key(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>, end: Int, last: inout Int) -> Key? {
    guard !node.traits.contains(.escaped) else { return escapedKey(node, bytes) }
    let spelling = Spelling.prefix(node, bytes, end: end)
    let count = keys.count
    var position = last
    for _ in 0..<count {
      position &+= 1
      if position >= count { position = 0 }
      if spellings[position].matches(spelling, node, bytes) {
        last = position
        return keys[position]
      }
    }
    return nil
  }

  private func escapedKey(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>) -> Key? {
    Key(rawValue: JSONSpelling.text(node, bytes))
  }
}

/// The bytes of a word, its first eight as one number.
struct Spelling: Sendable {
  private let prefix: UInt64
  private let bytes: [UInt8]

  init(of word: String) {
    bytes = Array(word.utf8)
    var prefix: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { prefix |= UInt64(byte) << (8 * UInt64(index)) }
    self.prefix = prefix
  }

  /// The first eight bytes of a node's text, the first in the lowest place, zeros where it is shorter.
  @inline(__always)
  static func prefix(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>, end: Int) -> UInt64 {
    let start = Int(node.start)
    let count = node.count
    guard start &+ 8 <= end else { return slowPrefix(node, bytes) }
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes + start).loadUnaligned(as: UInt64.self))
    return count >= 8 ? word : word & ((1 &<< (8 &* UInt64(truncatingIfNeeded: count))) &- 1)
  }

  private static func slowPrefix(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>) -> UInt64 {
    var prefix: UInt64 = 0
    for index in 0..<min(node.count, 8) {
      prefix |= UInt64(bytes[Int(node.start) + index]) << (8 * UInt64(index))
    }
    return prefix
  }

  @inline(__always)
  func matches(_ prefix: UInt64, _ node: JSONNode, _ text: UnsafePointer<UInt8>) -> Bool {
    guard prefix == self.prefix, node.count == bytes.count else { return false }
    var index = 8
    while index < bytes.count {
      if text[Int(node.start) &+ index] != bytes[index] { return false }
      index &+= 1
    }
    return true
  }
}

/// Words of a plan that are numbered in order of appearance: indicators, parts.
struct Interner {
  private(set) var words: [String] = []
  private var spellings: [Spelling] = []
  private var positions: [String: Int] = [:]
  private var last = -1

  /// The number of the word that a node spells; `nil` when there are too many words.
  @inline(__always)
  mutating func position(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>, end: Int) -> Int? {
    let next = last &+ 1 < spellings.count ? last &+ 1 : 0
    if next < spellings.count, !node.traits.contains(.escaped),
      spellings[next].matches(Spelling.prefix(node, bytes, end: end), node, bytes)
    {
      last = next
      return next
    }
    return search(node, bytes)
  }

  private mutating func search(_ node: JSONNode, _ bytes: UnsafePointer<UInt8>) -> Int? {
    let spelled = JSONSpelling.text(node, bytes)
    let word = node.traits.contains(.combining) ? spelled.nfc : spelled
    if let known = positions[word] {
      last = known
      return known
    }
    guard words.count < Place.mostItems else { return nil }
    positions[word] = words.count
    words.append(word)
    spellings.append(Spelling(of: word))
    last = words.count - 1
    return last
  }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    spellings.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    last = -1
  }
}
