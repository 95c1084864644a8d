/// One table as lines of separated values, for spreadsheets and programs.
///
/// Words and numbers are in the chosen language, so that a spreadsheet set to it reads numbers as numbers: in Vietnamese
/// `0,69` between semicolons, in English `0.69` between commas; thousands are never grouped and dates are `2024-02-19`.
/// The mark of a figure (`≠`, `*`, `≈`) stands in a column of its own behind it, where the table has any. What is blank or
/// not known is empty, and of an interval only the one value that follows is written, if one does. Text that a spreadsheet
/// would take for a formula gets an apostrophe in front, and control characters are shown, not sent: of all but a line end
/// in quotes nobody wants to know what a spreadsheet does with it.
public struct SeparatedFormat: Sendable {
  /// What stands between two values.
  public enum Separator: Sendable {
    /// CSV as in RFC 4180: commas, or semicolons where the comma is the decimal mark; lines that end in CR LF, quotes
    /// where needed.
    case comma
    /// TSV: tabs, lines that end in LF; a tab, a line feed, a carriage return and a backslash are written
    /// `\t`, `\n`, `\r` and `\\`.
    case tab
  }

  /// What stands between two values.
  public let separator: Separator
  /// The language of headings and words.
  public let language: Language
  /// Whether the text begins with U+FEFF, by which Excel knows UTF-8.
  public let hasByteOrderMark: Bool

  /// A format, with a byte order mark unless told otherwise.
  public init(_ separator: Separator, language: Language, byteOrderMark: Bool = true) {
    self.separator = separator
    self.language = language
    hasByteOrderMark = byteOrderMark
  }

  /// One row of headings joined with " – ", the rows, and the total row if there is one; nothing for a table without
  /// columns.
  public func write(_ table: Table) -> String {
    if table.columns.isEmpty { return "" }
    var bytes: [UInt8] = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    let marked = table.markedColumns
    let headings = table.columns.enumerated().flatMap { index, column in
      let title = column.title(language, joinedBy: " – ")
      return [Field.words(title)] + (marked.contains(index) ? [.words(title + " – " + Self.mark(language))] : [])
    }
    row(headings, &bytes)
    for cells in table.rows + (table.labelledTotal.map { [$0] } ?? []) {
      let fields = cells.enumerated().flatMap { index, cell in
        [field(cell)] + (marked.contains(index) ? [.figure(cell.mark?.sign ?? "")] : [])
      }
      row(fields, &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let mark = Phrase(vi: "dấu", en: "mark")

  /// What stands between two values of CSV in the language.
  private var comma: UInt8 {
    switch language {
    case .vi: UInt8(ascii: ";")
    case .en: UInt8(ascii: ",")
    }
  }

  /// A number with the decimal mark of the language and no grouping.
  private func spelled(_ number: Numeral) -> String {
    switch language {
    case .vi: number.description.replacing(".", with: ",")
    case .en: number.description
    }
  }

  /// A value on its way into a line: only words can hold what must be escaped.
  private enum Field {
    case words(String)
    case figure(String)
  }

  private func field(_ cell: Table.Cell) -> Field {
    switch cell.value {
    case .blank, .unknown: .figure("")
    case .text, .word, .list, .flag: .words(cell.value.words(language))
    case .number(let number): .figure(spelled(number))
    case .interval(low: _, high: _, let shown): .figure(shown.map(spelled) ?? "")
    case .date(let date): .figure(date.description)
    case .share(let part, let whole): .figure("\(part)/\(whole)")
    }
  }

  private func row(_ fields: [Field], _ bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      switch (separator, field) {
      case (.comma, .words(let text)):
        if index > 0 { bytes.append(comma) }
        // A line that is quite empty is no record for many readers.
        quoted(text, evenIfPlain: text.isEmpty && fields.count == 1, &bytes)
      case (.comma, .figure(let text)):
        if index > 0 { bytes.append(comma) }
        bytes.append(contentsOf: text.isEmpty && fields.count == 1 ? "\"\"".utf8 : text.utf8)
      case (.tab, .words(let text)):
        if index > 0 { bytes.append(0x09) }
        escaped(text, &bytes)
      case (.tab, .figure(let text)):
        if index > 0 { bytes.append(0x09) }
        bytes.append(contentsOf: text.utf8)
      }
    }
    switch separator {
    case .comma: bytes.append(contentsOf: [0x0D, 0x0A])
    case .tab: bytes.append(0x0A)
    }
  }
}

// MARK: Escaping

extension SeparatedFormat {
  private func quoted(_ words: String, evenIfPlain: Bool, _ bytes: inout [UInt8]) {
    let text = harmless(words)
    let needsQuotes = evenIfPlain || text.utf8.contains { $0 == 0x22 || $0 == comma || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  /// The text with its control characters shown, save tabs and line ends, and no formula.
  private func harmless(_ text: String) -> String {
    let text = text.visible == text ? text : text.unicodeScalars.map(shown).joined()
    return isFormula(text) ? "'" + text : text
  }

  private func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\t", "\n", "\r": String(scalar)
    default: String(scalar).visible
    }
  }

  /// Whether a spreadsheet would run the text: it begins with `= + - @`, a tab or a carriage return.
  private func isFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }

  private func escaped(_ text: String, _ bytes: inout [UInt8]) {
    for byte in harmless(text).utf8 {
      switch byte {
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
