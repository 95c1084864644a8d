import PlanCore

// The only file that reads the command line and the environment. A command makes of them, and of the files it reads, an
// outcome; `perform` alone changes anything.

ignoreClosedPipes()
let words = Array(CommandLine.arguments.dropFirst())
let columns = environmentValue("COLUMNS").flatMap { Int($0) } ?? 0
let machine = Machine(
  languageVariable: environmentValue("PLAN_LANG"),
  wantsColor: StandardStream.output.isTerminal && environmentValue("NO_COLOR") == nil
    && environmentValue("TERM") != "dumb",
  width: columns > 0 ? columns : StandardStream.output.terminalWidth ?? 80,
  now: secondsSince1970(),
  progress: StandardStream.error.isTerminal
    ? ProgressLine(since: secondsSince1970()) { _ = try? StandardStream.error.write(Array($0.utf8)) } : nil)
exitProcess(perform(respond(to: words, on: machine), Language(of: words, on: machine)).rawValue)
