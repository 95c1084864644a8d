/// One word or number of a folded name.
struct NameWord {
  /// Lower-case letters without marks, or digits without leading zeros.
  let text: String
  /// Whether it is made of digits.
  let isNumber: Bool
  /// Whether a full stop follows, as after an abbreviation.
  let hasFullStop: Bool

  /// The words of a name. Hyphens, spaces and all other signs separate; so does the step between letters and digits
  /// (`TDP5`, `2A`); apostrophes vanish (`Ea H'Leo`).
  static func words(of name: String) -> [NameWord] {
    var reader = NameReader()
    for scalar in name.unicodeScalars { reader.read(scalar) }
    reader.endWord()
    return reader.words
  }
}

/// Reads a name scalar by scalar.
private struct NameReader {
  private(set) var words: [NameWord] = []
  private var word: [UInt8] = []
  private var isNumber = false

  mutating func read(_ scalar: Unicode.Scalar) {
    if let letter = LatinLetters.base(of: scalar) {
      if isNumber { endWord() }
      word.append(letter)
      return
    }
    switch scalar {
    case "0"..."9":
      if !isNumber { endWord() }
      isNumber = true
      word.append(UInt8(truncatingIfNeeded: scalar.value))
    case ".": endWord(hasFullStop: true)
    case "\0"..."\u{7F}" where scalar != "'" && scalar != "`": endWord()
    case "'", "`", "\u{B4}", "\u{2BB}"..."\u{2BD}", "\u{300}"..."\u{36F}", "\u{2018}", "\u{2019}", "\u{2032}": break
    default: readForeign(scalar)
    }
  }

  mutating func endWord(hasFullStop: Bool = false) {
    guard !word.isEmpty else { return }
    let digits = isNumber ? word.dropLast().prefix { $0 == UInt8(ascii: "0") }.count : 0
    let text = String(decoding: word[digits...], as: UTF8.self)
    words.append(NameWord(text: text, isNumber: isNumber, hasFullStop: hasFullStop))
    word.removeAll(keepingCapacity: true)
    isNumber = false
  }

  /// Letters of other scripts stay, in lower case; their marks go, like those of Latin letters.
  private mutating func readForeign(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .nonspacingMark { return }
    guard scalar.properties.isAlphabetic else { return endWord() }
    if isNumber { endWord() }
    word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}
