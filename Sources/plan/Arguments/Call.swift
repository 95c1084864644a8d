import PlanCore

/// A command line taken apart: the verb that is called, and the words that are for it.
struct Call {
  /// The verb; `nil` if the line has none.
  private(set) var called: CalledVerb?
  /// The words without those that call the verb.
  private(set) var words: [String]

  /// Finds the verb among words that may begin with options, since these stand before or after it.
  init(_ words: [String], among verbs: [Verb]) throws(UsageError) {
    self.words = words
    var verbs = verbs
    var index = 0
    while index < self.words.count, !verbs.isEmpty {
      let word = self.words[index]
      switch Spelling(word) {
      case .end where index + 1 < self.words.count:
        try take(at: index + 1, &verbs)
        verbs = []
      case .end:
        index += 1
      case .plain:
        try take(at: index, &verbs)
      case .long(let name, let value):
        index += value == nil && takesValue({ $0.name == name }, verbs) ? 2 : 1
      case .short(let letters):
        let first = letters.firstIndex { letter in takesValue({ $0.short == letter }, verbs) }
        // `-C DIR` spans two words, `-CDIR` one.
        index += first.map { letters.index(after: $0) } == letters.endIndex ? 2 : 1
      }
    }
  }

  /// Whether the line asks for a flag such as `--help`, wherever it stands and whatever else is wrong.
  func asks(for flag: SharedOption) -> Bool {
    let (declaration, verbs) = (flag.declaration, called.map { [$0.verb] } ?? [])
    return words.prefix { $0 != "--" }.contains { word in
      switch Spelling(word) {
      case .plain, .end: return false
      case .long(let name, let value): return name == declaration.name && value == nil
      case .short(let letters):
        let before = letters.prefix { $0 != declaration.short }
        // In `-oh` the letter is the value of another option.
        return before.count < letters.count
          && !before.contains { letter in takesValue({ $0.short == letter }, verbs) }
      }
    }
  }

  /// The call of the command that a group runs when no verb stands behind its word.
  func calling(_ alone: any Command.Type) -> Call {
    var call = self
    call.called = called.map { CalledVerb(path: "\($0.path) \(alone.name)", verb: .command(alone)) }
    return call
  }

  /// What a step in understanding the words gives; its mistake is told with the command.
  func understand<Answer>(_ step: () throws(UsageMistake) -> Answer) throws(UsageError) -> Answer {
    do throws(UsageMistake) {
      return try step()
    } catch {
      throw UsageError(mistake: error, command: called?.path)
    }
  }

  private mutating func take(at index: Int, _ verbs: inout [Verb]) throws(UsageError) {
    let word = words[index]
    let before = called.map { $0.path + " " } ?? ""
    guard let verb = verbs.first(where: { $0.name == word }) else {
      let guess = Guess.closest(to: word, among: verbs.map(\.name)).map { before + $0 }
      throw UsageError(mistake: .noSuchCommand(before + word, guess: guess), command: called?.path)
    }
    words.remove(at: index)
    called = CalledVerb(path: before + word, verb: verb)
    verbs = verb.verbs
  }
}

/// Whether an option takes a value, before its command is known. Only an option of one command that stands before the
/// verb makes us look through the forms.
private func takesValue(_ isMeant: (OptionDeclaration) -> Bool, _ verbs: [Verb]) -> Bool {
  let shared = SharedOption.allCases.lazy.map(\.declaration)
  let own = verbs.commands.lazy.flatMap(\.verb.declaration.options)
  let option = shared.first(where: isMeant) ?? own.first(where: isMeant)
  return option?.value != nil
}
