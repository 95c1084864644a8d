/// Findings for programs: `plan.finding/1`.
public struct FindingJSON {
  private let language: Language

  /// Findings with messages in a language.
  public init(language: Language) { self.language = language }

  /// All findings of one file in an array under `findings`.
  public func document(_ findings: [Finding], file: String, bytes: [UInt8]) -> String {
    let places = TextPlaces(bytes)
    return JSONText.document(.object([("findings", .list(findings.map { value($0, file, places) }))]))
  }

  private func value(_ finding: Finding, _ file: String, _ places: TextPlaces) -> JSONText.Value {
    let place = places.place(of: finding.range.lowerBound)
    return .object([
      ("schema", .text("plan.finding/1")), ("code", .text(finding.code)), ("check", .text(finding.check)),
      ("level", .text(finding.level.rawValue)), ("file", .text(file)), ("line", .number(Numeral(place.line))),
      ("column", .number(Numeral(place.column))), ("pointer", .text(finding.pointer)), ("unit", .null),
      ("printed", .null), ("expected", .null), ("message", .text(finding.message(language))),
      ("cause", finding.cause.map { .text($0(language)) } ?? .null),
    ])
  }
}
