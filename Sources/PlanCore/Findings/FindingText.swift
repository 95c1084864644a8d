/// Findings as a person reads them: place, level, code, what is wrong; the line with a caret; cause and next step.
///
/// Findings that follow each other and are alike (of one unit with one cause, or of one rule in one unit) are shown
/// together: the first with its line, the others with their place and sentence.
public struct FindingText: Sendable {
  private let language: Language
  private let color: Bool

  /// Findings in a language; `color` sends the level in colour.
  public init(language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  /// The findings of one file as lines, in the order given.
  public func write(_ findings: [Finding], file: String, bytes: [UInt8]) -> String {
    guard !findings.isEmpty else { return "" }
    let places = LineColumns(bytes)
    var text = ""
    for group in Self.groups(findings) {
      let isLong = group.count > Self.shownWhole
      for (position, finding) in group.enumerated() {
        let isWhole = !isLong || position == 0
        text += headline(finding, file, places.place(of: finding.range.lowerBound))
        if isWhole {
          text += excerpt(Excerpt(places, finding.range), line: places.place(of: finding.range.lowerBound).line)
        }
        if !isLong { text += particulars(of: [finding], places) }
      }
      if isLong { text += particulars(of: group, places) }
    }
    return text
  }

  /// The findings of one file without their lines: place, what is wrong, and what it probably comes from.
  public func brief(_ findings: [Finding], file: String, bytes: [UInt8]) -> String {
    guard !findings.isEmpty else { return "" }
    let places = LineColumns(bytes)
    return findings.map { finding in
      let cause = finding.cause.map { "    \(Self.probably(language)): \($0(language))\n" } ?? ""
      return headline(finding, file, places.place(of: finding.range.lowerBound)) + cause
    }.joined()
  }

  /// One line for every finding and nothing else, for scripts: place, level, code, what is wrong.
  public func lines(_ findings: [Finding], file: String, bytes: [UInt8]) -> String {
    guard !findings.isEmpty else { return "" }
    let places = LineColumns(bytes)
    return findings.map { headline($0, file, places.place(of: $0.range.lowerBound)) }.joined()
  }

  /// The findings of one file in a measure of detail.
  public func write(_ findings: [Finding], _ detail: Detail, file: String, bytes: [UInt8]) -> String {
    switch detail {
    case .whole: write(findings, file: file, bytes: bytes)
    case .brief: brief(findings, file: file, bytes: bytes)
    case .line: lines(findings, file: file, bytes: bytes)
    }
  }

  /// How much is said of a finding.
  public enum Detail: Sendable {
    /// Its line with a caret, its cause, its rivals and the next step.
    case whole
    /// Its line of text and its cause.
    case brief
    /// One line.
    case line
  }

  /// Up to so many alike findings are each shown whole.
  private static let shownWhole = 3

  /// Runs of alike findings; short runs fall apart again.
  private static func groups(_ findings: [Finding]) -> [[Finding]] {
    var groups: [[Finding]] = []
    for finding in findings {
      if let last = groups.last?.first, Likeness(last) == Likeness(finding) {
        groups[groups.count - 1].append(finding)
      } else {
        groups.append([finding])
      }
    }
    return groups.flatMap { $0.count > shownWhole ? [$0] : $0.map { [$0] } }
  }

  /// What alike findings share: the unit and the cause, else the rule and the remedy.
  private struct Likeness: Equatable {
    let code: String?
    let unit: String?
    let cause: Phrase?
    let remedy: Phrase?

    init(_ finding: Finding) {
      code = finding.cause == nil ? finding.code : nil
      unit = finding.unit
      cause = finding.cause
      remedy = finding.remedy
    }
  }

  private func headline(_ finding: Finding, _ file: String, _ place: LineColumns.LineColumn) -> String {
    "\(file.visible):\(place.line):\(place.column): \(level(finding.level)) \(finding.code): \(finding.message(language))\n"
  }

  private func particulars(of group: [Finding], _ places: LineColumns) -> String {
    var text = ""
    if let cause = group[0].cause { text += "    \(Self.probably(language)): \(cause(language))\n" }
    if group.count == 1 {
      for other in group[0].alternatives.prefix(3) { text += "    " + told(other, places)(language) + "\n" }
      let more = group[0].alternatives.count - 3
      if more > 0 {
        text += "    " + Phrase(vi: "hoặc \(more) số khác nữa", en: "or \(more) other numbers")(language) + "\n"
      }
    }
    if let remedy = group[0].remedy {
      text += "    \(Self.next(language)): \(remedy(language))\n"
    } else {
      var codes: [String] = []
      for finding in group where !codes.contains(finding.code) { codes.append(finding.code) }
      text += "    " + codes.map { "plan explain \($0)" }.joined(separator: ", ") + "\n"
    }
    return text
  }

  /// Another number that may be wrong instead: its line, what it is, what it says and what it should say.
  private func told(_ other: Finding.Alternative, _ places: LineColumns) -> Phrase {
    let line = places.place(of: other.range.lowerBound).line
    return Phrase(
      vi: "hoặc sửa dòng \(line): \(other.words.vi): ghi \(other.printed.text(.vi)), đúng \(other.expected.text(.vi))",
      en:
        "or correct line \(line): \(other.words.en): says \(other.printed.text(.en)), should say \(other.expected.text(.en))"
    )
  }

  private func level(_ level: Finding.Level) -> String {
    let word = level.words(language)
    guard color else { return word }
    switch level {
    case .error: return "\u{1B}[31m\(word)\u{1B}[0m"
    case .warning: return "\u{1B}[33m\(word)\u{1B}[0m"
    case .note: return "\u{1B}[36m\(word)\u{1B}[0m"
    }
  }

  private func excerpt(_ excerpt: Excerpt, line: Int) -> String {
    let number = String(line).padded(to: 6, flush: .right)
    let gap = String(repeating: " ", count: number.utf8.count)
    let caret = String(repeating: " ", count: excerpt.before) + String(repeating: "^", count: excerpt.width)
    return "\(number) | \(excerpt.line)\n\(gap) | \(caret)\n"
  }

  private static let probably = Phrase(vi: "có thể do", en: "probably")
  private static let next = Phrase(vi: "cách sửa", en: "to correct it")
}
