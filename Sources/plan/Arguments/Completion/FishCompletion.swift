import PlanCore

/// The completion script for fish.
func fishCompletion(_ entries: [CompletionEntry], _ language: Language) -> [String] {
  [
    "function __plan_verb",
    "  set -l verb",
    "  set -l skip",
    "  for word in (commandline -opc)[2..-1]",
    "    if test -n \"$skip\"",
    "      set skip",
    "      continue",
    "    end",
    "    switch $word",
    "      case \(entries.valueSpellings.joined(separator: " "))",
    "        set skip 1",
    "      case '-*'",
    "      case '*'",
    "        switch \"$verb $word\"",
    "          case \(entries.steps.map { "'\($0)'" }.joined(separator: " "))",
    "            set verb (string trim -- \"$verb $word\")",
    "        end",
    "    end",
    "  end",
    "  test \"$verb\" = \"$argv[1]\"",
    "end",
  ]
    + entries.flatMap { entry in
      entry.verbs.map { line(entry, "-f -a \($0.name) -d \(quoted($0.summary(language)))") }
        + (entry.words.isEmpty ? [] : [line(entry, "-f -a \(quoted(entry.words.joined(separator: " ")))")])
        + entry.options.map { line(entry, words(for: $0, language)) }
    }
}

/// A completion that holds after one verb.
private func line(_ entry: CompletionEntry, _ completion: String) -> String {
  "complete -c plan -n \"__plan_verb '\(entry.path)'\" \(completion)"
}

private func words(for option: OptionDeclaration, _ language: Language) -> String {
  var words = option.short.map { ["-s \($0)"] } ?? []
  words.append("-l \(option.name)")
  if let value = option.value {
    let files = value.isFolder ? "-x -a '(__fish_complete_directories)'" : "-r"
    words.append(value.offered.isEmpty ? files : "-x -a \(quoted(value.offered.joined(separator: " ")))")
  }
  words.append("-d \(quoted(option.summary(language)))")
  return words.joined(separator: " ")
}

private func quoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "'"
}
