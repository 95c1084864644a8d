import PlanCore

/// A command line that cannot be understood: exit 64.
struct UsageError: Complaint, Equatable {
  /// What is wrong with it.
  let mistake: UsageMistake
  /// The command as it is called, `quota show`; `nil` while none is known.
  let command: String?

  var status: ExitStatus { .usage }
  var phrase: Phrase { mistake.phrase(of: command) }
  var nextSteps: [String] { ["plan help" + (command.map { " " + $0 } ?? "")] }
}

/// What can be wrong with a command line. Names of options are kept as they were typed, `-f` or `--format`.
enum UsageMistake: Error, Equatable {
  case noSuchCommand(String, guess: String?)
  case commandMissing(among: [String])
  case noSuchOption(String, guess: String?)
  /// Another command takes it, this one does not.
  case optionNotTaken(String)
  case optionTwice(String)
  case optionMissing(String)
  case valueMissing(of: String, name: String)
  case valueNotTaken(by: String, value: String)
  case valueRefused(by: String, value: String, instead: ValueDeclaration)
  case noFormat(ending: String)
  case argumentMissing(String)
  case argumentUnexpected(String)
}

extension UsageMistake {
  /// What is wrong, in words.
  fileprivate func phrase(of command: String?) -> Phrase {
    switch self {
    case .noSuchCommand(let word, let guess):
      Phrase(vi: "không có lệnh \(quoted(word))", en: "there is no command \(quoted(word))") + Guess.words(guess)
    case .commandMissing(let words):
      Phrase(
        vi: "`\(command ?? "plan")` cần thêm một lệnh: \(words.joined(separator: ", "))",
        en: "`\(command ?? "plan")` needs one more command: \(words.joined(separator: ", "))")
    case .noSuchOption(let option, let guess):
      Phrase(
        vi: "`\(command ?? "plan")` không có tùy chọn \(quoted(option))",
        en: "`\(command ?? "plan")` has no option \(quoted(option))"
      ) + Guess.words(guess)
    case .optionNotTaken(let option):
      Phrase(
        vi: "`\(command ?? "plan")` không nhận \(quoted(option))",
        en: "`\(command ?? "plan")` takes no \(quoted(option))")
    case .optionTwice(let option):
      Phrase(vi: "\(quoted(option)) được ghi hai lần", en: "\(quoted(option)) is given twice")
    case .optionMissing(let usage):
      Phrase(vi: "thiếu `\(usage)`", en: "`\(usage)` is missing")
    case .valueMissing(let option, let name):
      Phrase(vi: "sau \(quoted(option)) thiếu \(name)", en: "\(quoted(option)) needs a value: \(name)")
    case .valueNotTaken(let option, let value):
      Phrase(
        vi: "\(quoted(option)) không kèm giá trị, bỏ \(quoted(value))",
        en: "\(quoted(option)) takes no value, drop \(quoted(value))")
    case .valueRefused(let name, let value, let instead):
      refusal(of: value, by: name, instead: instead)
    case .noFormat(let ending):
      Phrase(
        vi: "đuôi \(quoted("." + ending)) không là dạng nào; chỉ nhận \(endings), hoặc thêm --format",
        en: "the ending \(quoted("." + ending)) is that of no format, only \(endings) are; or add --format")
    case .argumentMissing(let name):
      Phrase(vi: "thiếu \(name)", en: "\(name) is missing")
    case .argumentUnexpected(let word):
      Phrase(vi: "thừa \(quoted(word))", en: "\(quoted(word)) is one word too many")
    }
  }
}

/// The endings of files that stand for a format.
private var endings: String { Format.allCases.compactMap(\.endings.first).map { "." + $0 }.joined(separator: ", ") }

private func refusal(of value: String, by name: String, instead: ValueDeclaration) -> Phrase {
  let refused = Phrase(
    vi: "\(quoted(name)) không nhận \(quoted(value))", en: "\(quoted(name)) does not take \(quoted(value))")
  if let guess = Guess.closest(to: value, among: instead.allowed) { return refused + Guess.words(guess) }
  let words = instead.allowed.joined(separator: ", ")
  return instead.allowed.isEmpty
    ? Phrase(vi: "\(refused.vi); cần \(instead.expected.vi)", en: "\(refused.en); it needs \(instead.expected.en)")
    : Phrase(vi: "\(refused.vi); chỉ nhận \(words)", en: "\(refused.en), only \(words)")
}

/// What somebody typed, in the marks of code; control characters are shown, not sent.
private func quoted(_ word: String) -> String { "`\(word.visible)`" }
