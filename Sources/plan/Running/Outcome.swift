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
  }

  /// A change of a file that was read: under its lock, and only if it is still what was read.
  struct Change: Equatable, Sendable {
    /// Where, as it was read.
    let path: String
    /// The whole content as it was read.
    let old: [UInt8]
    /// The whole content as it is to be.
    let new: [UInt8]
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
