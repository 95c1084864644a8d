import PlanCore

/// What comes of a command line: the one way from words to an outcome.
func respond(to words: [String], on machine: Machine, among verbs: [Verb] = Commands.all) -> Outcome {
  let language = Language(of: words, on: machine)
  do {
    return try outcome(of: Call(words, among: verbs), language, on: machine)
  } catch let complaint as any Complaint {
    return Outcome(complaint, language)
  } catch {
    return Outcome(Bug(error: error), language)
  }
}

private func outcome(of call: Call, _ language: Language, on machine: Machine) throws -> Outcome {
  let showing = Surroundings(showing: language, on: machine)
  if call.asks(for: .help) { return HelpCommand.page(about: call.called, in: showing) }
  if call.asks(for: .version) { return VersionCommand().run(in: showing) }
  switch call.called?.verb {
  case .command(let type):
    return try call.run(type, on: machine)
  case .group(_, _, _, let alone?):
    return try call.calling(alone).run(alone, on: machine)
  case .group(_, _, let verbs, nil):
    throw UsageError(mistake: .commandMissing(among: verbs.map(\.name)), command: call.called?.path)
  case nil:
    return try call.run(Overview.self, on: machine)
  }
}

extension Call {
  /// Makes the command from the words and runs it.
  fileprivate func run<Called: Command>(_ type: Called.Type, on machine: Machine) throws -> Outcome {
    let form = type.form
    let (command, surroundings) = try understand { () throws(UsageMistake) in
      let given = try GivenWords(words, by: form.declaration)
      return (try form.make(given), try Surroundings(given, called?.path ?? "", words: words, on: machine))
    }
    let outcome: Outcome
    do {
      outcome = try command.run(in: surroundings)
    } catch let complaint as any Complaint {
      outcome = Outcome(notes: surroundings.lines(of: complaint), status: complaint.status)
    }
    try outcome.spareInputs()
    return surroundings.isDryRun ? outcome.rehearsed(surroundings.language) : outcome
  }
}

extension Outcome {
  /// The outcome of a run that failed: the message, and the exit code.
  init(_ complaint: any Complaint, _ language: Language) {
    self.init(notes: complaint.lines(language), status: complaint.status)
  }

  /// What `--dry-run` leaves: the files are named instead of written.
  fileprivate func rehearsed(_ language: Language) -> Outcome {
    let said = (changes.map(\.path) + files.map(\.path)).map { path in
      Phrase(vi: "chưa ghi \(path.visible)", en: "not written: \(path.visible)")(language)
    }
    return Outcome(output: output, notes: notes + said, status: status)
  }
}
