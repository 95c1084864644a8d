import PlanCore

/// `plan completion bash|zsh|fish`: a script for the shell, made from the declarations of all commands.
struct CompletionCommand: Command {
  /// The shell that is to complete.
  let shell: Shell

  static let name = "completion"
  static let summary = Phrase(vi: "gợi ý lệnh khi bấm Tab trong shell", en: "completion by Tab in a shell")

  static var form: Form<CompletionCommand> {
    Form(
      argument("SHELL", Phrase(vi: "shell đang dùng", en: "the shell you use")),
      details: Phrase(
        vi: "In ra một đoạn mã cho shell. Bash: thêm `source <(plan completion bash)` vào ~/.bashrc. "
          + "Zsh: ghi vào tệp _plan trong một thư mục của $fpath. Fish: ghi vào ~/.config/fish/completions/plan.fish.",
        en: "Prints a script for the shell. Bash: add `source <(plan completion bash)` to ~/.bashrc. "
          + "Zsh: save it as _plan in a folder of $fpath. Fish: save it as ~/.config/fish/completions/plan.fish."),
      examples: [
        Example("plan completion bash", Phrase(vi: "đoạn mã cho Bash", en: "the script for Bash"))
      ],
      make: CompletionCommand.init)
  }

  func run(in surroundings: Surroundings) -> Outcome {
    let entries = CompletionEntry.all(of: Commands.all)
    return switch shell {
    case .bash: Outcome(lines: bashCompletion(entries))
    case .zsh: Outcome(lines: zshCompletion(entries, surroundings.language))
    case .fish: Outcome(lines: fishCompletion(entries, surroundings.language))
    }
  }
}

/// A shell that can complete.
enum Shell: String, CaseIterable, ArgumentValue {
  case bash, zsh, fish

  static var valueName: String { "SHELL" }
}
