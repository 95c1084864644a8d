import PlanCore

/// `plan explain [CODE]`: what a finding means, or the list of all codes.
struct ExplainCommand: Command {
  let code: FindingCode?

  static let name = "explain"
  static let summary = Phrase(
    vi: "ý nghĩa của một mã lỗi: quy tắc, vì sao, ví dụ, cách sửa",
    en: "what a finding means: law, reason, example, remedy")

  static var form: Form<ExplainCommand> {
    Form(
      optionalArgument(
        "CODE",
        Phrase(vi: "mã như E2101; không có thì liệt kê mọi mã", en: "a code such as E2101; without one, all codes")),
      examples: [
        Example("plan explain E2101", Phrase(vi: "một mã", en: "one code")),
        Example("plan explain", Phrase(vi: "mọi mã", en: "all codes")),
      ],
      make: ExplainCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let page = Explanation(language: surroundings.language, width: surroundings.width)
    guard let code else { return Outcome(text: page.list) }
    guard let text = page.page(about: code.text) else { throw UnknownCode(code: code.argument) }
    return Outcome(text: text)
  }
}
