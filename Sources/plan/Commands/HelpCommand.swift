import PlanCore

/// `plan help [COMMAND|TOPIC]`: all commands, one of them, or a topic.
struct HelpCommand: Command {
  /// The words that call the command: `quota show`.
  let asked: [HelpWord]

  static let name = "help"
  static let summary = Phrase(
    vi: "hướng dẫn chung, về một lệnh hoặc một chủ đề", en: "help in general, on one command or topic")

  static var form: Form<HelpCommand> {
    Form(
      arguments(
        "COMMAND",
        Phrase(
          vi: "lệnh cần xem, như `version`, hoặc chủ đề: \(topics)",
          en: "the command, such as `version`, or a topic: \(topics)")),
      examples: [
        Example("plan help", Phrase(vi: "mọi lệnh", en: "all commands")),
        Example("plan help format", Phrase(vi: "tệp kế hoạch", en: "the plan file")),
        Example("plan help version --lang en", Phrase(vi: "một lệnh, bằng tiếng Anh", en: "one command, in English")),
      ],
      make: HelpCommand.init)
  }

  private static var topics: String { HelpTopic.all.map(\.name).joined(separator: ", ") }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let words = asked.map(\.argument)
    if words.count == 1, let topic = HelpTopic.named(words[0]) {
      return Outcome(lines: HelpPage(about: topic, surroundings.language, width: surroundings.width).lines)
    }
    if words.count == 1, !Commands.all.contains(where: { $0.name == words[0] }),
      let guess = Guess.closest(to: words[0], among: HelpTopic.all.map(\.name) + Commands.all.map(\.name))
    {
      throw UsageError(mistake: .noSuchCommand(words[0], guess: guess), command: nil)
    }
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
