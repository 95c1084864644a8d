/// Findings for programs: `plan.finding/1`.
public struct FindingJSON {
  private let language: Language

  /// Findings with messages in a language.
  public init(language: Language) { self.language = language }

  /// All findings of one file in an array under `findings`.
  public func document(_ findings: [Finding], file: String, bytes: [UInt8]) -> String {
    document(values(findings, file: file, bytes: bytes))
  }

  /// Findings of many files in an array under `findings`.
  public func document(_ values: [JSONText.Value]) -> String {
    JSONText.document(.object([("findings", .list(values))]))
  }

  /// The findings of one file as objects: for `ndjson`, each on a line of its own.
  public func values(_ findings: [Finding], file: String, bytes: [UInt8]) -> [JSONText.Value] {
    guard !findings.isEmpty else { return [] }
    let places = LineColumns(bytes)
    return findings.map { value($0, file, places) }
  }

  private func value(_ finding: Finding, _ file: String, _ places: LineColumns) -> JSONText.Value {
    let place = places.place(of: finding.range.lowerBound)
    var members: [JSONText.Member] = [
      ("schema", .text("plan.finding/1")), ("code", .text(finding.code)), ("check", .text(finding.check)),
      ("level", .text(finding.level.rawValue)), ("file", .text(file)), ("line", .number(Numeral(place.line))),
      ("column", .number(Numeral(place.column))), ("pointer", .text(finding.pointer)),
      ("unit", finding.unit.map { .text($0) } ?? .null), ("printed", finding.printed.map { .number($0) } ?? .null),
      ("expected", finding.expected.map { .number($0) } ?? .null),
    ]
    if let range = finding.expectedRange {
      members.append(("expectedRange", .list([.number(range.low), .number(range.high)])))
    }
    if !finding.alternatives.isEmpty {
      let others = finding.alternatives.map {
        let place = places.place(of: $0.range.lowerBound)
        return JSONText.Value.object([
          ("pointer", .text($0.pointer)), ("expected", .number($0.expected)), ("printed", .number($0.printed)),
          ("line", .number(Numeral(place.line))), ("column", .number(Numeral(place.column))),
          ("message", .text($0.words(language))),
        ])
      }
      members.append(("or", .list(others)))
    }
    members.append(("message", .text(finding.message(language))))
    members.append(("cause", finding.cause.map { .text($0(language)) } ?? .null))
    return .object(members)
  }
}
