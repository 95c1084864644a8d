import PlanCore

/// The completion script for zsh, as a file `_plan` in a folder of `$fpath` or through `source`.
func zshCompletion(_ entries: [CompletionEntry], _ language: Language) -> [String] {
  [
    "#compdef plan",
    "_plan() {",
    "  local cur=${words[CURRENT]} prev=${words[CURRENT-1]} verb= skip= word",
    "  local -a list",
    "  for word in ${words[2,CURRENT-1]}; do",
    "    if [[ -n $skip ]]; then skip=; continue; fi",
    "    case $word in",
    "      (\(entries.valueSpellings.joined(separator: "|"))) skip=1 ;;",
    "      (-*) ;;",
    "      (*)",
    "        case \"$verb $word\" in",
    "          (\(entries.steps.map { "\"\($0)\"" }.joined(separator: "|"))) verb=\"${verb:+$verb }$word\" ;;",
    "        esac ;;",
    "    esac",
    "  done",
    "  if [[ $cur == --*=* ]]; then prev=${cur%%=*}; compset -P '*='; fi",
    "  case \"$verb:$prev\" in",
  ]
    + entries.flatMap { entry in entry.options.compactMap { values(of: $0, in: entry) } }
    + [
      "  esac",
      "  case \"$verb:$cur\" in",
    ]
    + entries.map { entry in
      let options = entry.options.map { item("--\($0.name)", $0.summary(language)) }
      return "    (\"\(entry.path):\"-*) list=(\(options.joined(separator: " "))); _describe -o option list ;;"
    }
    + entries.compactMap { next(after: $0, language) }
    + [
      "    (*) _files ;;",
      "  esac",
      "}",
      "if [[ $funcstack[1] == _plan ]]; then _plan \"$@\"; else compdef _plan plan; fi",
    ]
}

private func values(of option: OptionDeclaration, in entry: CompletionEntry) -> String? {
  guard let value = option.value else { return nil }
  let patterns = option.spellings.map { "\"\(entry.path):\($0)\"" }.joined(separator: "|")
  let files = value.isFolder ? "_files -/" : "_files"
  let action = value.offered.isEmpty ? files : "compadd -- " + value.offered.joined(separator: " ")
  return "    (\(patterns)) \(action); return ;;"
}

private func next(after entry: CompletionEntry, _ language: Language) -> String? {
  if !entry.verbs.isEmpty {
    let verbs = entry.verbs.map { item($0.name, $0.summary(language)) }.joined(separator: " ")
    return "    (\"\(entry.path):\"*) list=(\(verbs)); _describe command list ;;"
  }
  guard !entry.words.isEmpty else { return nil }
  return "    (\"\(entry.path):\"*) compadd -- \(entry.words.joined(separator: " ")) ;;"
}

/// `'name:meaning'`: within single quotes only the quote itself needs care.
private func item(_ name: String, _ meaning: String) -> String {
  let meaning = meaning.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
  return "'\(name):\(meaning)'"
}
