/// Findings as a person reads them: place, level, code, what is wrong; the line with a caret; cause and remedy.
public struct FindingText {
  private let language: Language
  private let color: Bool

  /// Findings in a language; `color` sends the level in colour.
  public init(language: Language, color: Bool = false) {
    self.language = language
    self.color = color
  }

  /// The findings of one file as lines, in the order given.
  public func write(_ findings: [Finding], file: String, bytes: [UInt8]) -> String {
    let places = TextPlaces(bytes)
    var text = ""
    for finding in findings {
      let place = places.place(of: finding.range.lowerBound)
      text += "\(file.visible):\(place.line):\(place.column): \(level(finding.level)) \(finding.code): "
      text += finding.message(language) + "\n"
      text += excerpt(Excerpt(places, finding.range), line: place.line)
      if let cause = finding.cause { text += "    \(Self.probably(language)): \(cause(language))\n" }
      if let remedy = finding.remedy { text += "    \(Self.next(language)): \(remedy(language))\n" }
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
  private static let next = Phrase(vi: "cách sửa", en: "to mend it")
}
