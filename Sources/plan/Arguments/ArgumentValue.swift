import PlanCore

/// A value that can be written on a command line.
protocol ArgumentValue: Sendable {
  /// The value that a word stands for; `nil` if it stands for none.
  init?(argument: String)
  /// The word that stands for this value: `Self(argument: value.argument)` is `value`.
  var argument: String { get }
  /// What help calls the value of an option: `FILE`, `DATE`, `N`.
  static var valueName: String { get }
  /// Every word that is taken, in the order of help; empty if there are too many to list.
  static var allowed: [String] { get }
  /// The words that completion offers, be others taken or not.
  static var offered: [String] { get }
  /// Whether the value is the name of a folder.
  static var isFolder: Bool { get }
  /// What is needed, for words that are refused: "một năm như 2024".
  static var expected: Phrase { get }
}

extension ArgumentValue {
  static var allowed: [String] { [] }
  static var offered: [String] { allowed }
  static var isFolder: Bool { false }
  static var expected: Phrase { Phrase(same: valueName) }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  init?(argument: String) { self.init(rawValue: argument) }
  var argument: String { rawValue }
  static var allowed: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  init?(argument: String) { self = argument }
  var argument: String { self }
  static var valueName: String { "TEXT" }
}

extension Int: ArgumentValue {
  init?(argument: String) { self.init(argument) }
  var argument: String { String(self) }
  static var valueName: String { "N" }
  static var expected: Phrase { Phrase(vi: "một số nguyên", en: "a whole number") }
}

/// Several words of a closed list, joined by commas: `units,lacks`.
struct Listed<Word: ArgumentValue & Equatable>: ArgumentValue, Equatable {
  /// The words in the order in which they were typed, each once.
  let words: [Word]

  init?(argument: String) {
    var words: [Word] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let word = Word(argument: String(part)) else { return nil }
      if !words.contains(word) { words.append(word) }
    }
    self.words = words
  }

  var argument: String { words.map(\.argument).joined(separator: ",") }
  static var valueName: String { Word.valueName }
  static var allowed: [String] { Word.allowed }
}

/// Where `--output` sends the result.
enum Destination: ArgumentValue, Equatable {
  /// `-`: printed, as without the option.
  case standardOutput
  /// A file; its ending chooses the format where `--format` does not.
  case file(String)

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    self = argument == "-" ? .standardOutput : .file(argument)
  }

  var argument: String {
    switch self {
    case .standardOutput: "-"
    case .file(let path): path
    }
  }

  static var valueName: String { "FILE" }
  static var expected: Phrase { Phrase(vi: "một tên tệp", en: "the name of a file") }
}

/// When output is coloured.
enum ColorChoice: String, CaseIterable, ArgumentValue {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  /// Even into a pipe.
  case always
  /// Not at all.
  case never

  static var valueName: String { "WHEN" }
}
