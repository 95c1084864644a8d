/// The pages of `plan explain`: every code with its law, its reason, its example and its remedy.
public struct Explanation {
  private let language: Language
  private let width: Int

  /// Pages in a language, as wide as a terminal.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = max(40, width)
  }

  /// One line for every code.
  public var list: String { Mistake.all.map(line).joined() }

  /// The page about a code; `nil` where there is none.
  public func page(about code: String) -> String? { Mistake.of(code: code).map(page) }

  private func page(_ mistake: Mistake) -> String {
    let title = mistake.title(language).wrapped(to: width).map { $0 + "\n" }.joined()
    let sections = [
      (Self.law, mistake.law), (Self.why, mistake.why), (Self.cause, mistake.cause), (Self.remedy, mistake.remedy),
    ]
    return "\(mistake.code) \(mistake.name) (\(mistake.level.words(language)))\n" + title
      + sections.map(section).joined() + examples(mistake.broken, mistake.kept)
  }

  private func examples(_ broken: String, _ kept: String) -> String {
    "\n" + Self.example(language) + ":\n\n" + Self.indented(broken) + "\n" + Self.mended(language) + ":\n\n"
      + Self.indented(kept)
  }

  private func line(_ mistake: Mistake) -> String {
    let indent = mistake.code.utf8.count + 12
    let lines = mistake.title(language).wrapped(to: max(20, width - indent))
    let first = "\(mistake.code)  \(mistake.level.words(language).padded(to: 10))\(lines.first ?? "")\n"
    return first + lines.dropFirst().map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }

  private func section(_ title: Phrase, _ words: Phrase?) -> String {
    guard let words else { return "" }
    return "\n" + "\(title(language)): \(words(language))".wrapped(to: width).map { $0 + "\n" }.joined()
  }

  private static func indented(_ json: String) -> String {
    json.split(separator: "\n", omittingEmptySubsequences: true).map { "    \($0)\n" }.joined()
  }

  private static let law = Phrase(vi: "Quy tắc", en: "Law")
  private static let why = Phrase(vi: "Vì sao", en: "Why")
  private static let cause = Phrase(vi: "Thường do", en: "Usual cause")
  private static let remedy = Phrase(vi: "Cách sửa", en: "Remedy")
  private static let example = Phrase(vi: "Ví dụ sai", en: "An example that breaks it")
  private static let mended = Phrase(vi: "Đã sửa", en: "Corrected")
}
