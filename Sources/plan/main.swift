import PlanCore

// The only file that reads the command line and the environment. A command makes of them, and of the files it reads, an
// outcome; `perform` alone changes anything.

ignoreSignalsOfWriting()
let words = GivenArguments.words.map { Array($0.dropFirst()) }
let columns = StandardStream.output.isTerminal ? environmentValue("COLUMNS").flatMap { Int($0) } ?? 0 : 0
let machine = Machine(
  languageVariable: environmentValue("PLAN_LANG"),
  user: environmentValue("USER") ?? environmentValue("LOGNAME") ?? userNumber(),
  wantsColor: StandardStream.output.isTerminal && environmentValue("NO_COLOR") == nil
    && environmentValue("TERM") != "dumb",
  width: columns > 0 ? columns : StandardStream.output.terminalWidth ?? 80,
  now: secondsSince1970(),
  progress: StandardStream.error.isTerminal
    ? ProgressLine(since: secondsSince1970()) { _ = try? StandardStream.error.write(Array($0.utf8)) } : nil,
  prompt: StandardStream.error.isTerminal && standardInputIsTerminal()
    ? Prompt { question in
      _ = try? StandardStream.error.write(Array(question.utf8))
      return readLine()
    } : nil)
let language = Language(of: words ?? [], on: machine)
let status = perform(language) {
  words.map { respond(to: $0, on: machine) } ?? Outcome(ArgumentsUnknown(), language)
}
exitProcess(status.rawValue)
