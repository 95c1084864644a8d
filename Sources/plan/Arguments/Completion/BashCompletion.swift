/// The completion script for Bash, 3.2 of macOS included. Where it knows no words, Bash completes files.
func bashCompletion(_ entries: [CompletionEntry]) -> [String] {
  [
    "# source <(plan completion bash)",
    "_plan() {",
    "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb= skip= list= word",
    "  # --format=json arrives as three words.",
    "  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi",
    "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
    "    if [[ $word == = ]]; then skip=1; continue; fi",
    "    if [[ $skip ]]; then skip=; continue; fi",
    "    case $word in",
    "      \(entries.valueSpellings.joined(separator: "|"))) skip=1 ;;",
    "      -*) ;;",
    "      *)",
    "        case \"$verb $word\" in",
    "          \(entries.steps.map { "\"\($0)\"" }.joined(separator: "|"))) verb=\"${verb:+$verb }$word\" ;;",
    "        esac ;;",
    "    esac",
    "  done",
    "  case \"$verb:$prev\" in",
  ]
    + entries.flatMap { entry in entry.options.compactMap { values(of: $0, in: entry) } }
    + [
      "    *)",
      "      case \"$verb:$cur\" in",
    ]
    + entries.map {
      "        \"\($0.path):\"-*) list=\"\($0.options.map { "--\($0.name)" }.joined(separator: " "))\" ;;"
    }
    + entries.filter { !$0.next.isEmpty }.map {
      "        \"\($0.path):\"*) list=\"\($0.next.joined(separator: " "))\" ;;"
    }
    + [
      "      esac ;;",
      "  esac",
      "  COMPREPLY=($(compgen -W \"$list\" -- \"$cur\"))",
      "}",
      "complete -o default -F _plan plan",
    ]
}

/// The case of an option whose next word is its value; without a list of words, files are completed.
private func values(of option: OptionDeclaration, in entry: CompletionEntry) -> String? {
  guard let value = option.value else { return nil }
  let patterns = option.spellings.map { "\"\(entry.path):\($0)\"" }
  let offer =
    value.isFolder
    ? "COMPREPLY=($(compgen -d -- \"$cur\")); return" : "list=\"\(value.offered.joined(separator: " "))\""
  return "    \(patterns.joined(separator: "|"))) \(offer) ;;"
}
