import PlanCore

/// Writes, prints, and says how it ended; nothing else in the program changes anything. Files come first, so that
/// nothing is reported that has not happened.
func perform(_ outcome: Outcome, _ language: @autoclosure () -> Language) -> ExitStatus {
  do {
    for change in outcome.changes { try changeDurably(change.path, from: change.old, to: change.new) }
  } catch {
    say(error.lines(language()))
    return error.status
  }
  do {
    for file in outcome.files { try writeDurably(file.bytes, to: file.path) }
  } catch {
    say(error.lines(language()))
    return error.status
  }
  do {
    try printOut(outcome.output)
    say(outcome.notes)
    return outcome.status
  } catch {
    let lost = OutputLost(error: error)
    say(outcome.notes + lost.lines(language()))
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
