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
        if !isLong { text += particulars(of: [finding]) }
      }
      if isLong { text += particulars(of: group) }
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

  private func particulars(of group: [Finding]) -> String {
    var text = ""
    if let cause = group[0].cause { text += "    \(Self.probably(language)): \(cause(language))\n" }
    if group.count == 1, !group[0].alternatives.isEmpty {
      let others = group[0].alternatives.prefix(3).map { "\($0.pointer.visible) = \($0.expected.text(language))" }
      let more = group[0].alternatives.count > 3 ? ", …" : ""
      text += "    \(Self.or(language)): \(others.joined(separator: ", "))\(more)\n"
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
  private static let or = Phrase(vi: "hoặc sửa", en: "or mend")
  private static let next = Phrase(vi: "cách sửa", en: "to mend it")
}
