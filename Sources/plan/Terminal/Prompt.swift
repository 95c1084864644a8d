import PlanCore

/// Questions on a terminal; where there is none, nothing is ever asked.
struct Prompt: Sendable, Equatable {
  /// Shows a question and reads a line; `nil` at the end of input. `main` gives it.
  private let ask: @Sendable (String) -> String?

  init(_ ask: @escaping @Sendable (String) -> String?) { self.ask = ask }

  /// What is answered to a question; the default where the line is empty.
  func answer(_ question: String, default standard: String?) -> String? {
    guard let line = ask(standard.map { "\(question) [\($0)]: " } ?? "\(question): ") else { return nil }
    let answer = line.trimmed
    return answer.isEmpty ? standard : answer
  }

  /// Whom is asked makes no difference to what a command does with the answer.
  static func == (one: Prompt, two: Prompt) -> Bool { true }
}

extension Surroundings {
  /// What is answered to a question on the terminal; `nil` where there is none.
  func answer(_ question: Phrase, default standard: String? = nil) -> String? {
    prompt?.answer(question(language), default: standard)
  }
}

extension StringProtocol {
  /// The text without the white space around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
