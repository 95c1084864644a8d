import PlanCore

/// `plan help [COMMAND]`: all commands, or one of them.
struct HelpCommand: Command {
  /// The words that call the command: `quota show`.
  let words: [String]

  static let name = "help"
  static let summary = Phrase(vi: "hướng dẫn chung hoặc về một lệnh", en: "help in general or on one command")

  static var form: Form<HelpCommand> {
    Form(
      arguments("COMMAND", Phrase(vi: "lệnh cần xem, như `version`", en: "the command, such as `version`")),
      examples: [
        Example("plan help", Phrase(vi: "mọi lệnh", en: "all commands")),
        Example("plan help version --lang en", Phrase(vi: "một lệnh, bằng tiếng Anh", en: "one command, in English")),
      ],
      make: HelpCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let call = try Call(words, among: Commands.all)
    if let word = call.words.first { throw UsageError(mistake: .argumentUnexpected(word), command: HelpCommand.name) }
    return HelpCommand.page(about: call.called, in: surroundings)
  }

  /// The page about a verb, or about all of them.
  static func page(about called: CalledVerb?, in surroundings: Surroundings) -> Outcome {
    let (language, width) = (surroundings.language, surroundings.width)
    let page =
      called.map { HelpPage(about: $0, language, width: width) }
      ?? HelpPage(listOf: Commands.all, language, width: width)
    return Outcome(lines: page.lines)
  }
}
