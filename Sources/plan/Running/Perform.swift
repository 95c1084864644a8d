import PlanCore

/// Runs a command, writes, prints, and says how it ended; nothing else in the program changes anything. Files come first,
/// so that nothing is reported that has not happened, and what has happened is said whatever fails after it.
///
/// - Parameter attempt: runs the command on the files as they are; once more if one of them changes meanwhile.
func perform(_ language: @autoclosure () -> Language, _ attempt: () -> Outcome) -> ExitStatus {
  var done: [String] = []
  do {
    let changes = try LockedChanges(attempt)
    do {
      defer { changes.release() }
      try changes.write(&done)
    }
    return report(changes.outcome, done, language())
  } catch {
    let complaint = error as? any Complaint ?? Bug(error: error)
    say(done.map { Phrase.wrote($0)(language()) } + complaint.lines(language()))
    return complaint.status
  }
}

/// Prints the data of an outcome, then says its notes.
private func report(_ outcome: Outcome, _ done: [String], _ language: Language) -> ExitStatus {
  do {
    try printOut(outcome.output)
    say(outcome.notes)
    return outcome.status
  } catch {
    let lost = OutputLost(error: error)
    // A quiet run has no notes of what it wrote, and yet it is not all lost.
    let unsaid = done.filter { path in !outcome.notes.contains { $0.contains(path.visible) } }
    say(outcome.notes + unsaid.map { Phrase.wrote($0)(language) } + lost.lines(language))
    return lost.status
  }
}

/// A reader that has gone (`plan … | head`) has had enough: the run ends with the status it would have had, so that
/// `set -o pipefail` sees the answer of `plan` and not a signal.
private func printOut(_ bytes: [UInt8]) throws(SystemError) {
  guard !bytes.isEmpty else { return }
  switch try StandardStream.output.write(bytes) {
  case .closedPipe: return
  case .complete: try StandardStream.output.close()
  }
}

/// If standard error is lost too, there is nobody left to tell.
private func say(_ lines: [String]) {
  _ = try? StandardStream.error.write(Array(lines.map { $0 + "\n" }.joined().utf8))
}
