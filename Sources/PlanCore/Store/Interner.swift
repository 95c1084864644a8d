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
  mutating func position(of node: JSONNode, in text: ScannedText) -> Int? {
    let next = last &+ 1 < spellings.count ? last &+ 1 : 0
    if next < spellings.count, !node.traits.contains(.escaped),
      spellings[next].matches(Spelling.word(of: node, at: 0, in: text), node, in: text)
    {
      last = next
      return next
    }
    return search(node, in: text)
  }

  private mutating func search(_ node: JSONNode, in text: ScannedText) -> Int? {
    let spelled = text.text(of: node)
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
