import PlanCore

/// What a command line asks for: a value that is made from the words, and run.
protocol Command: Sendable {
  /// The word that calls it.
  static var name: String { get }
  /// What it does, in one line.
  static var summary: Phrase { get }
  /// Its command line.
  static var form: Form<Self> { get }
  /// What comes of it; nothing is printed or written here.
  ///
  /// - Throws: a `Complaint`, for people; any other error is a bug of ours.
  func run(in surroundings: Surroundings) throws -> Outcome
}

extension Command {
  /// The command line without the command's type.
  static var declaration: FormDeclaration { form.declaration }
}

/// A word that calls a command, or a group of them: `report`, `quota`.
enum Verb: Sendable {
  case command(any Command.Type)
  /// `alone` is what the word runs without a verb behind it.
  case group(name: String, summary: Phrase, verbs: [Verb], alone: (any Command.Type)? = nil)

  /// The word.
  var name: String {
    switch self {
    case .command(let type): type.name
    case .group(let name, _, _, _): name
    }
  }

  /// What it does, in one line.
  var summary: Phrase {
    switch self {
    case .command(let type): type.summary
    case .group(_, let summary, _, _): summary
    }
  }

  /// The verbs below a group.
  var verbs: [Verb] {
    switch self {
    case .command: []
    case .group(_, _, let verbs, _): verbs
    }
  }

  /// The options and arguments of a command; a group has none of its own.
  var declaration: FormDeclaration {
    switch self {
    case .command(let type): type.declaration
    case .group: FormDeclaration()
    }
  }
}

/// A verb with the words that lead to it: `quota show`.
struct CalledVerb {
  /// The words from the outermost, joined by spaces.
  let path: String
  /// What they call.
  let verb: Verb
}

extension [Verb] {
  /// Every command below, with the words that call it, in the order of help.
  var commands: [CalledVerb] {
    flatMap { verb in
      switch verb {
      case .command: [CalledVerb(path: verb.name, verb: verb)]
      case .group(let name, _, let verbs, _):
        verbs.commands.map { CalledVerb(path: "\(name) \($0.path)", verb: $0.verb) }
      }
    }
  }

  /// Every command and every group.
  var all: [CalledVerb] {
    flatMap { verb in
      [CalledVerb(path: verb.name, verb: verb)]
        + verb.verbs.all.map { CalledVerb(path: "\(verb.name) \($0.path)", verb: $0.verb) }
    }
  }
}
