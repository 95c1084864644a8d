/// What a word of a command line looks like, before anything is known of the command.
enum Spelling: Equatable {
  /// A word, a file, or `-` for standard input.
  case plain
  /// `--format`, or `--format=json` with its value.
  case long(String, value: String?)
  /// `-f`, `-fjson`, `-qn`: the letters.
  case short(Substring)
  /// `--`: what follows are words, whatever they look like.
  case end

  init(_ word: String) {
    let bytes = word.utf8
    let dash = UInt8(ascii: "-")
    guard bytes.first == dash, bytes.count > 1 else {
      self = .plain
      return
    }
    guard bytes.dropFirst().first == dash else {
      self = .short(word.dropFirst())
      return
    }
    let name = word.dropFirst(2)
    let sides = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    self = name.isEmpty ? .end : .long(String(sides[0]), value: sides.count > 1 ? String(sides[1]) : nil)
  }

  /// Whether the word is one of the options, and so not the value of the option before it.
  func names(oneOf options: [OptionDeclaration]) -> Bool {
    switch self {
    case .plain: false
    case .end: true
    case .long(let name, _): options.contains { $0.name == name }
    case .short(let letters): options.contains { $0.short == letters.first }
    }
  }
}
