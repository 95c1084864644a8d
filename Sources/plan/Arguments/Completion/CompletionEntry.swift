import PlanCore

/// What can follow one verb, for the completion scripts.
struct CompletionEntry {
  /// The words that call the verb; empty before there is one.
  let path: String
  /// The verbs that can come next.
  let verbs: [Verb]
  /// The options that the verb takes, with those that every verb takes.
  let options: [OptionDeclaration]
  /// The words that its argument may be; empty where there are too many, or none: files then.
  let words: [String]

  /// One entry for the beginning of the line and one for every verb.
  static func all(of verbs: [Verb]) -> [CompletionEntry] {
    let start = CompletionEntry(path: "", verbs: verbs, options: SharedOption.everywhere, words: [])
    return [start]
      + verbs.all.map { called in
        let declaration = called.verb.declaration
        return CompletionEntry(
          path: called.path, verbs: called.verb.verbs, options: declaration.options + SharedOption.everywhere,
          words: declaration.arguments.first?.value.offered ?? [])
      }
  }

  /// What can be typed next that is not an option.
  var next: [String] { verbs.map(\.name) + words }
}

extension OptionDeclaration {
  /// Every way to write it: `-f`, `--format`.
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--\(name)"] }
}

extension [CompletionEntry] {
  /// Every way to write an option that takes a value: the word after it is no verb.
  var valueSpellings: [String] {
    var spellings: [String] = []
    for option in flatMap(\.options) where option.value != nil {
      spellings += option.spellings.filter { !spellings.contains($0) }
    }
    return spellings
  }

  /// The verbs with what stands before them, as the scripts compare them: `" report"`, `"quota show"`.
  var steps: [String] { flatMap { entry in entry.verbs.map { "\(entry.path) \($0.name)" } } }
}
