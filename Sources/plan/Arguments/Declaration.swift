import PlanCore

/// What is declared of a value: enough for help, completion and messages, without its type.
struct ValueDeclaration {
  /// `FILE`, `DATE`, `N`.
  let name: String
  private let type: any ArgumentValue.Type

  init<Value: ArgumentValue>(_ type: Value.Type, name: String? = nil) {
    self.name = name ?? type.valueName
    self.type = type
  }

  /// Every word that is taken; empty if there are too many to list. Listed only for help and messages.
  var allowed: [String] { type.allowed }

  /// The words that completion offers; where there are none, files.
  var offered: [String] { type.offered }

  /// Whether completion offers folders.
  var isFolder: Bool { type.isFolder }

  /// What is needed, for words that are refused.
  var expected: Phrase { type.expected }

  /// `auto|always|never`, or the name if there are too many words.
  var usage: String {
    let words = allowed.joined(separator: "|")
    return words.isEmpty || words.utf8.count > 24 ? name : words
  }
}

extension ValueDeclaration: Equatable {
  static func == (one: ValueDeclaration, two: ValueDeclaration) -> Bool {
    one.name == two.name && one.type == two.type
  }
}

/// What is declared of an option or a flag.
struct OptionDeclaration: Equatable {
  /// The name without its dashes: `as-of`.
  let name: String
  /// The one letter that stands for it.
  let short: Character?
  /// The value it takes; a flag takes none.
  let value: ValueDeclaration?
  /// Whether the command cannot do without.
  var isRequired = false
  /// Whether it may be given more than once: its values are joined by commas.
  var isList = false
  /// The word that is taken if the option is not given.
  var `default`: String?
  /// What it does, as help says it.
  let summary: Phrase

  /// `--as-of DATE`.
  var usage: String { "--\(name)" + (value.map { " \($0.usage)" } ?? "") }
}

/// What is declared of an argument, a word that is not an option.
struct ArgumentDeclaration: Equatable {
  /// The name in capitals: `FILE`.
  let name: String
  /// How many words it takes.
  let amount: Amount
  /// What the words stand for.
  let value: ValueDeclaration
  /// What it is, as help says it.
  let summary: Phrase

  /// How many words an argument takes.
  enum Amount: Equatable {
    /// Exactly one.
    case one
    /// None or one.
    case optional
    /// As many as there are, though not fewer than so many.
    case many(atLeast: Int)
  }

  /// `FILE`, `[FILE]`, `[FILE…]`, with the words themselves where they are few.
  var usage: String {
    let word = value.usage == value.name ? name : value.usage
    return switch amount {
    case .one: word
    case .optional: "[\(word)]"
    case .many(let least): least == 0 ? "[\(word)…]" : "\(word)…"
    }
  }
}

/// A command line worth showing, and what it does.
struct Example: Equatable {
  /// The line as it is typed, from `plan` on.
  let line: String
  /// What it does.
  let summary: Phrase

  init(_ line: String, _ summary: Phrase) {
    self.line = line
    self.summary = summary
  }
}

/// Everything declared of a command line: parsing, help, completion and the README's table derive from it.
struct FormDeclaration: Equatable {
  /// The words that are not options, in their order.
  var arguments: [ArgumentDeclaration] = []
  /// The options of this command; those that every command takes are not among them.
  var options: [OptionDeclaration] = []
  /// More about the command than its one line.
  var details: Phrase?
  /// Lines to learn from.
  var examples: [Example] = []
}
