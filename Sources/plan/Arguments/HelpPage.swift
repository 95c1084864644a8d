import PlanCore

/// Lines of help, at most so many columns wide.
struct HelpPage {
  /// The language of the page.
  let language: Language
  /// The columns that the page may take.
  let width: Int
  /// The page so far.
  private(set) var lines: [String] = []

  init(_ language: Language, width: Int) {
    self.language = language
    // Longer lines are hard to read, however wide the terminal.
    self.width = min(max(width, 40), 100)
  }

  /// A line that is typed as it stands, and so is not broken.
  mutating func add(line: String) { lines.append(line) }

  /// A paragraph, broken to the width.
  mutating func add(_ words: Phrase) { lines += words(language).wrapped(to: width) }

  /// A heading with what stands below it; nothing if that is nothing.
  mutating func add(_ heading: Phrase, _ entries: [(term: String, meaning: Phrase)]) {
    guard !entries.isEmpty else { return }
    lines += ["", heading(language)]
    add(entries)
  }

  /// Terms on the left, what they mean on the right; a term that is too long has a line for itself.
  mutating func add(_ entries: [(term: String, meaning: Phrase)]) {
    let widest = min(entries.map(\.term.displayWidth).max() ?? 0, 26)
    let margin = String(repeating: " ", count: 2 + widest + 2)
    for (term, meaning) in entries {
      var texts = meaning(language).wrapped(to: width - margin.utf8.count)[...]
      let fits = term.displayWidth <= widest
      let first = fits ? texts.popFirst() ?? "" : ""
      lines.append(fits ? "  \(term.padded(to: widest))  \(first)" : "  \(term)")
      lines += texts.map { margin + $0 }
    }
  }
}

extension HelpPage {
  /// What `plan` alone shows: what it is, three lines to begin with, and where to read on.
  init(overviewOf verbs: [Verb], _ language: Language, width: Int) {
    self.init(language, width: width)
    add(whatPlanIs)
    add(line: "")
    add(verbs.prefix(3).compactMap(\.declaration.examples.first).map { ($0.line, $0.summary) })
    add(line: "")
    add(Phrase(vi: "Mọi lệnh: plan help", en: "All commands: plan help"))
  }

  /// What `plan help` shows: all commands, and the options that all of them take.
  init(listOf verbs: [Verb], _ language: Language, width: Int) {
    self.init(language, width: width)
    add(whatPlanIs)
    add(line: "")
    add(line: Phrase(vi: "Cách dùng: ", en: "Usage: ")(language) + "plan COMMAND [OPTION…] [FILE…]")
    add(Phrase(vi: "Các lệnh", en: "Commands"), verbs.map { ($0.usage, $0.summary) })
    add(everywhere: SharedOption.everywhere)
    add(Phrase(vi: "Chủ đề", en: "Topics"), HelpTopic.all.map { ("help \($0.name)", $0.summary) })
    add(line: "")
    add(Phrase(vi: "Về một lệnh: plan help COMMAND", en: "About one command: plan help COMMAND"))
  }

  /// What `plan help report` shows: one command, or one group of them.
  init(about called: CalledVerb, _ language: Language, width: Int) {
    self.init(language, width: width)
    let declaration = called.verb.declaration
    let words = called.verb.verbs.isEmpty ? ["[OPTION…]"] + declaration.words : ["COMMAND"]
    add(line: (["plan", called.path] + words).joined(separator: " "))
    add(line: "")
    add(called.verb.summary)
    if let details = declaration.details {
      add(line: "")
      add(details)
    }
    add(
      Phrase(vi: "Các lệnh", en: "Commands"), called.verb.verbs.map { ("\(called.path) \($0.usage)", $0.summary) })
    add(Phrase(vi: "Đối số", en: "Arguments"), declaration.arguments.map { ($0.name, $0.meaning) })
    add(Phrase(vi: "Tùy chọn", en: "Options"), declaration.options.map { ($0.term, $0.meaning) })
    add(everywhere: SharedOption.everywhere)
    add(Phrase(vi: "Ví dụ", en: "Examples"), declaration.examples.map { ($0.line, $0.summary) })
    if called.verb.verbs.isEmpty {
      add(line: "")
      add(
        Phrase(
          vi: "Mã thoát: plan help exit. Biến môi trường: plan help environment. Tên tệp: plan help paths.",
          en: "Exit codes: plan help exit. Environment: plan help environment. Names of files: plan help paths."))
    }
  }

  private mutating func add(everywhere options: [OptionDeclaration]) {
    add(Phrase(vi: "Tùy chọn của mọi lệnh", en: "Options of every command"), options.map { ($0.term, $0.meaning) })
  }

  private var whatPlanIs: Phrase {
    Phrase(vi: "plan: theo dõi kế hoạch giảm nghèo", en: "plan: keep track of poverty-reduction plans")
  }
}

extension OptionDeclaration {
  /// `-f, --format FORMAT`.
  fileprivate var term: String { (short.map { "-\($0), " } ?? "") + usage }

  fileprivate var meaning: Phrase {
    var words = summary.naming(value)
    if isRequired { words = words + Phrase(vi: " (bắt buộc)", en: " (required)") }
    if let standard = self.default {
      words = words + Phrase(vi: " (nếu không ghi: \(standard))", en: " (else \(standard))")
    }
    return words
  }
}

extension ArgumentDeclaration {
  fileprivate var meaning: Phrase { summary.naming(value) }
}

extension Phrase {
  /// The words a value may be, where the usage does not show them.
  fileprivate func naming(_ value: ValueDeclaration?) -> Phrase {
    guard let value, !value.allowed.isEmpty, value.usage == value.name else { return self }
    return self + Phrase(same: ": " + value.allowed.joined(separator: ", "))
  }

  fileprivate static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vi + right.vi, en: left.en + right.en)
  }
}
