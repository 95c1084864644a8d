import PlanCore

/// `plan version`: one line, `plan 0.1.0`, the same in both languages.
struct VersionCommand: Command {
  /// The version of the program, by the rules of semver.org.
  static let number = "0.1.0"

  static let name = "version"
  static let summary = Phrase(vi: "phiên bản của chương trình", en: "the version of the program")

  static var form: Form<VersionCommand> {
    Form(
      examples: [Example("plan version", Phrase(vi: "in phiên bản", en: "print the version"))],
      make: VersionCommand.init)
  }

  func run(in surroundings: Surroundings) -> Outcome {
    Outcome(lines: ["plan \(VersionCommand.number)"])
  }
}
