import PlanCore

/// `plan` alone: what it is and three lines to begin with.
struct Overview: Command {
  static let name = ""
  static let summary = Phrase(vi: "lời chào", en: "the welcome")
  static var form: Form<Overview> { Form(make: Overview.init) }

  func run(in surroundings: Surroundings) -> Outcome {
    Outcome(lines: HelpPage(overviewOf: Commands.all, surroundings.language, width: surroundings.width).lines)
  }
}
