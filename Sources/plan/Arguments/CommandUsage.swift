import PlanCore

extension Verb {
  /// How the verb is called, without `plan`: `report [FILE]`, `quota show|check`.
  var usage: String {
    switch self {
    case .command(let type):
      ([type.name] + type.declaration.words).joined(separator: " ")
    case .group(let name, _, let verbs, _):
      "\(name) " + verbs.map(\.name).joined(separator: "|")
    }
  }
}

extension FormDeclaration {
  /// What has to follow the command or may: required options, then arguments.
  var words: [String] {
    options.filter(\.isRequired).map(\.usage) + arguments.map(\.usage)
  }
}

extension [Verb] {
  /// The table of commands in the README, in Markdown: the README is tested against it.
  func markdownTable(_ language: Language) -> String {
    let head = Phrase(vi: "| lệnh | để làm gì |", en: "| command | what for |")(language)
    let rows = map { "| `plan \(barred($0.usage))` | \(barred($0.summary(language))) |" }
    return ([head, "| --- | --- |"] + rows).map { $0 + "\n" }.joined()
  }
}

/// A bar would end the cell, even within the marks of code.
private func barred(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}
