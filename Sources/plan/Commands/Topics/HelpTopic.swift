import PlanCore

/// A page of help about no command: `plan help format`.
struct HelpTopic: Sendable {
  /// The word that asks for it.
  let name: String
  /// What it tells, in one line.
  let summary: Phrase
  /// The page from top to bottom.
  let parts: [Part]

  /// A part of a page.
  enum Part: Sendable {
    /// A paragraph after an empty line.
    case words(Phrase)
    /// A heading, and terms with what they mean.
    case entries(Phrase, [Entry])
    /// Lines that are typed as they stand.
    case typed([String])
  }

  /// A term and what it means.
  struct Entry: Sendable {
    let term: String
    let meaning: Phrase

    init(_ term: String, vi: String, en: String) {
      self.term = term
      meaning = Phrase(vi: vi, en: en)
    }
  }

  /// Every topic, in the order of help.
  static let all: [HelpTopic] = [.format, .exit, .paths, .dates, .environment]

  /// The topic that a word asks for.
  static func named(_ word: String) -> HelpTopic? { all.first { $0.name == word } }
}

extension HelpPage {
  /// What `plan help format` shows.
  init(about topic: HelpTopic, _ language: Language, width: Int) {
    self.init(language, width: width)
    add(topic.summary.capitalized)
    for part in topic.parts {
      switch part {
      case .words(let words):
        add(line: "")
        add(words)
      case .entries(let heading, let entries):
        add(heading, entries.map { ($0.term, $0.meaning) })
      case .typed(let lines):
        add(line: "")
        for line in lines { add(line: "    " + line) }
      }
    }
  }
}
