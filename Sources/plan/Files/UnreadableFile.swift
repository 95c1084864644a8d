import PlanCore

/// A file that cannot be read as what it should be, with everything that is wrong with it.
struct UnreadableFile: Complaint {
  let path: String
  let bytes: [UInt8]
  let findings: [Finding]
  /// How many there are beyond those.
  let unlisted: Int
  /// Whether the file is a setting of the user's rather than a plan.
  let isConfiguration: Bool

  init(
    _ path: String, problems: [FileProblem], _ unlisted: UnlistedProblems = UnlistedProblems(), in bytes: [UInt8],
    isConfiguration: Bool = false
  ) {
    self.path = path
    self.bytes = bytes
    findings = problems.map { $0.finding(in: bytes) }
    self.unlisted = unlisted.errors + unlisted.warnings
    self.isConfiguration = isConfiguration
  }

  var status: ExitStatus {
    isConfiguration || findings.contains { $0.code == "E1206" } ? .configuration : .unreadableInput
  }

  var phrase: Phrase { Phrase(vi: "không đọc được `\(path.visible)`", en: "`\(path.visible)` cannot be read") }

  func lines(_ language: Language) -> [String] {
    FindingText(language: language).write(findings, file: path, bytes: bytes).lines + more(language)
  }

  func briefLines(_ language: Language) -> [String] {
    FindingText(language: language).lines(findings, file: path, bytes: bytes).lines
  }

  /// The line that says how much is not listed; none where all is.
  func more(_ language: Language) -> [String] { Phrase.unlisted(unlisted, of: path).map { $0(language) } }
}

extension Phrase {
  /// That a file has more findings than are shown.
  static func unlisted(_ count: Int, of path: String) -> [Phrase] {
    guard count > 0 else { return [] }
    return [
      Phrase(
        vi: "\(path.visible): còn \(count) phát hiện nữa không in",
        en: "\(path.visible): \(count) more findings are not shown")
    ]
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
