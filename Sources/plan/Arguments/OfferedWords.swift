import PlanCore

// Words that completion offers although others are taken too: they are looked up when the command runs.

/// A code of a finding, or the beginning of one: `E2101`, `e21`.
struct FindingCode: ArgumentValue, Equatable {
  /// In capitals, as codes are.
  let text: String
  /// As it was typed.
  let argument: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    self.argument = argument
    text = argument.uppercased()
  }

  static var valueName: String { "CODE" }
  static var offered: [String] { Rule.codes }
  static var expected: Phrase { Phrase(vi: "một mã như E2101", en: "a code such as E2101") }

  /// Whether a code is this one, or of the family that it begins.
  func holds(_ code: String) -> Bool { code.hasPrefix(text) }
}

/// The id of a poverty standard, built in or beside the plan.
struct StandardID: ArgumentValue, Equatable {
  let argument: String

  init?(argument: String) { self.argument = argument }

  static var valueName: String { "ID" }
  static var offered: [String] { BuiltInStandards.ids }
}

/// A word that `plan help` is asked about: a command, or a topic.
struct HelpWord: ArgumentValue, Equatable {
  let argument: String

  init?(argument: String) { self.argument = argument }

  static var valueName: String { "COMMAND" }
  static var offered: [String] { Commands.all.map(\.name) + HelpTopic.all.map(\.name) }
}

/// The name of a folder.
struct FolderName: ArgumentValue, Equatable {
  let argument: String

  init?(argument: String) { self.argument = argument }

  static var valueName: String { "DIR" }
  static var isFolder: Bool { true }
}
