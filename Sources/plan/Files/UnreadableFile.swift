import PlanCore

/// A file that cannot be read as what it should be, with everything that is wrong with it.
struct UnreadableFile: Complaint {
  let path: String
  let bytes: [UInt8]
  let findings: [Finding]
  /// Whether the file is a setting of the user's rather than a plan.
  let isConfiguration: Bool

  init(_ path: String, problems: [FileProblem], in bytes: [UInt8], isConfiguration: Bool = false) {
    self.path = path
    self.bytes = bytes
    findings = problems.map { $0.finding(in: bytes) }
    self.isConfiguration = isConfiguration
  }

  var status: ExitStatus {
    isConfiguration || findings.contains { $0.code == "E1206" } ? .configuration : .unreadableInput
  }

  var phrase: Phrase { Phrase(vi: "không đọc được `\(path.visible)`", en: "`\(path.visible)` cannot be read") }

  func lines(_ language: Language) -> [String] {
    FindingText(language: language).write(findings, file: path, bytes: bytes).lines
  }
}

extension String {
  /// The lines of a text that ends with a line feed.
  var lines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
