/// The findings of one file in what a format is made of, so that the file itself can be forgotten.
public struct FindingPart: Sendable {
  /// The findings as lines.
  var text = ""
  /// The findings as rows.
  var rows: [[Table.Cell]] = []
  /// The findings as objects: `plan.finding/1`.
  var values: [JSONText.Value] = []

  /// No findings.
  public init() {}

  /// The findings of a file, whose bytes are needed here and no longer.
  /// - Parameter detail: how much lines say.
  public init(
    _ findings: [Finding], file: String, bytes: [UInt8], for format: Format, _ style: Style,
    in detail: FindingText.Detail = .whole
  ) {
    switch format.matter {
    case .lines:
      text = FindingText(language: style.language, color: style.isColored)
        .write(findings, detail, file: file, bytes: bytes)
    case .views, .sheet: rows = FindingTable.rows(findings, file: file, bytes: bytes)
    case .objects: values = FindingJSON(language: style.language).values(findings, file: file, bytes: bytes)
    }
  }
}

extension [FindingPart] {
  /// All findings for people.
  var block: Reply.Block {
    .list(text: map(\.text).joined(), FindingTable.table(flatMap(\.rows)).withoutEmptyColumns)
  }

  /// All findings as objects.
  var values: [JSONText.Value] { flatMap(\.values) }
}

extension Reply {
  /// Findings alone; a table of none has its headings still.
  public init(findings parts: [FindingPart]) {
    self.init {
      [parts.block]
    } tables: {
      [FindingTable.table(parts.flatMap(\.rows))]
    } json: { language in
      Array(FindingJSON(language: language).document(parts.values).utf8)
    } records: { _ in
      parts.values
    }
  }
}
