/// What somebody typed and saw: lines `$ command`, each followed by exactly what it prints.
///
/// Standard output stands as it is, then standard error with `! ` before each line, then `? 64` if the exit code is not
/// 0. A line of output that begins with one of these signs, or with `\`, has a `\` before it; output that does not end
/// with a newline is followed by a line `\` alone. One empty line may stand before the next command.
struct Transcript {
  /// What stands before the first command: a remark for the reader.
  var head: [String] = []
  /// The commands in their order.
  var entries: [Entry] = []

  /// A command and what it prints.
  struct Entry {
    /// What is typed after `$ `, for the shell.
    let command: String
    /// The lines that follow.
    var lines: [String]
  }
}

extension Transcript {
  init(_ text: String) {
    var lines = text.newlineSeparated
    if lines.last == "" { lines.removeLast() }
    for line in lines {
      if line.hasBytes("$ ") {
        if !entries.isEmpty { dropEmptyLine() }
        entries.append(Entry(command: String(line.dropFirst(2)), lines: []))
      } else if entries.isEmpty {
        head.append(line)
      } else {
        entries[entries.count - 1].lines.append(line)
      }
    }
  }

  /// The transcript as a file.
  var text: String {
    let blocks = entries.map { (["$ \($0.command)"] + $0.lines).map { $0 + "\n" }.joined() }
    return head.map { $0 + "\n" }.joined() + blocks.joined(separator: "\n")
  }

  private mutating func dropEmptyLine() {
    if entries[entries.count - 1].lines.last == "" { entries[entries.count - 1].lines.removeLast() }
  }
}

extension ProgramRun {
  /// The run as it stands in a transcript.
  var lines: [String] {
    var lines = output.newlineSeparated.map { line in
      ["$ ", "! ", "? ", "\\"].contains(where: line.hasBytes) ? "\\" + line : line
    }
    if output.isEmpty || lines.last == "" { lines.removeLast() } else { lines.append("\\") }
    var said = errors.newlineSeparated
    if said.last == "" { said.removeLast() }
    lines += said.map { "! " + $0 }
    return status == 0 ? lines : lines + ["? \(status)"]
  }
}

extension String {
  /// The text in pieces between newlines, and only there: a carriage return is part of its line.
  var newlineSeparated: [String] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  fileprivate func hasBytes(_ beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }
}
