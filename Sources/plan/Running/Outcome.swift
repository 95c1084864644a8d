import PlanCore

/// What comes of a command, as a value: `main` performs it, a test compares it.
struct Outcome: Equatable, Sendable {
  /// Data, for standard output.
  var output: [UInt8] = []
  /// Talk, for standard error: one line each, without the line end.
  var notes: [String] = []
  /// Files to change, in this order, before anything else.
  var changes: [Change] = []
  /// Files to write, in this order, before anything is printed.
  var files: [File] = []
  /// How the run ended, unless writing fails.
  var status = ExitStatus.done

  /// A file to write.
  struct File: Equatable, Sendable {
    /// Where, as `Surroundings.path(of:)` gives it.
    let path: String
    /// The whole content.
    let bytes: [UInt8]
    /// What may stand there already.
    var replacing = Replaced.results
  }

  /// What a file may take the place of.
  enum Replaced {
    /// What was written before, though no input of the run and no plan.
    case results
    /// Whatever stands there: the result is a plan, and `--force` was given.
    case anything
    /// Nothing: the file is to be made.
    case nothing
  }

  /// A change of a file that was read: under its lock. If it is no longer what was read, the command is run again on what
  /// it is now.
  struct Change: Equatable, Sendable {
    /// Where, as it was read.
    let path: String
    /// The whole content as it was read.
    let old: [UInt8]
    /// The whole content as it is to be.
    let new: [UInt8]
    /// The bytes that differ, and what is told of them in the history of the plan; `nil` keeps no history.
    var record: Record?
  }
}

extension Outcome.Change {
  /// What the history of a plan tells of a change.
  struct Record: Equatable, Sendable {
    /// Who, when, how and why.
    let entry: ChangeEntry
    /// The bytes that differ.
    let edits: [TextEdit]
    /// Whether a history begins with it; else it goes into one that is there already.
    var begins = true
  }
}

extension Outcome {
  /// An outcome that prints lines and does nothing else.
  init(lines: [String], status: ExitStatus = .done) {
    self.init(text: lines.map { $0 + "\n" }.joined(), status: status)
  }

  /// An outcome that prints a text and does nothing else.
  init(text: String, status: ExitStatus = .done) {
    self.init(output: Array(text.utf8), status: status)
  }
}
