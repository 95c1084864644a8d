import PlanCore

/// `plan schema`: the JSON Schema of the plan file.
struct SchemaCommand: Command {
  let output: Destination?

  static let name = "schema"
  static let summary = Phrase(vi: "JSON Schema của tệp kế hoạch", en: "the JSON Schema of the plan file")

  static var form: Form<SchemaCommand> {
    Form(
      Shared.output,
      examples: [
        Example(
          "plan schema -o plan-1.schema.json",
          Phrase(vi: "để trình soạn thảo gợi ý khóa", en: "for an editor that completes keys"))
      ],
      make: SchemaCommand.init)
  }

  func run(in surroundings: Surroundings) -> Outcome {
    Outcome(PlanSchema.json, to: output, in: surroundings)
  }
}
