/// Answers as Markdown: under each heading of the second level a pipe table as GitHub reads it, remarks as a list.
public struct MarkdownFormat: Sendable {
  /// The language of words, numbers and dates.
  public let language: Language

  /// A format in one language.
  public init(language: Language) {
    self.language = language
  }

  /// The tables one after the other; those without a row print nothing.
  ///
  /// Headings are joined on one line ("Hộ nghèo · Cuối năm 2023 · Số hộ"), the total row is bold, and nothing in the
  /// data is taken for markup.
  public func write(_ tables: [Table]) -> String {
    write(tables.map(Reply.Block.table))
  }

  /// What people read, block by block, an empty line between them.
  public func write(_ blocks: [Reply.Block]) -> String {
    var text = ""
    for block in blocks where !block.isEmpty {
      if !text.isEmpty { text += "\n" }
      switch block {
      case .title(let words): text += "# " + MarkdownText.line(words(language)) + "\n"
      case .line(let words), .remark(let words):
        let line = MarkdownText.line(words(language))
        text += line.isEmpty ? "" : line + "\n"
      case .table(let table), .list(_, let table): write(table, &text)
      }
    }
    return text
  }

  private func write(_ table: Table, _ text: inout String) {
    text += "## " + MarkdownText.line(table.title(language)) + "\n\n"
    row(table.columns.map { MarkdownText.cell($0.title(language, joinedBy: " · ")) }, &text)
    row(table.columns.map { $0.kind.isFigure ? "---:" : "---" }, &text)
    for cells in table.rows.dropLast(table.sums) { row(cells.map(words), &text) }
    for cells in table.rows.suffix(table.sums) { row(cells.map(words).map(bold), &text) }
    if let total = table.labelledTotal { row(total.map(words).map(bold), &text) }
    let remarks =
      table.marks.map { MarkdownText.cell($0.sign) + " " + MarkdownText.line($0.meaning(language)) }
      + table.notes.map { MarkdownText.line($0(language)) }
    if !remarks.isEmpty { text += "\n" }
    for remark in remarks { text += "- " + remark + "\n" }
  }

  private func bold(_ words: String) -> String { words.isEmpty ? "" : "**" + words + "**" }

  private func row(_ cells: [String], _ text: inout String) {
    text += "|"
    for cell in cells {
      if !cell.isEmpty { text += " " + cell }
      text += " |"
    }
    text += "\n"
  }

  private func words(_ cell: Table.Cell) -> String {
    let words = cell.value.words(language)
    switch cell.value {
    case .blank, .unknown: return ""
    case .number, .interval, .share: return words + MarkdownText.cell(cell.mark?.sign ?? "")
    case .text, .word, .list, .date, .flag: return MarkdownText.cell(words)
    }
  }
}

extension Reply.Block {
  /// Whether Markdown shows nothing of it.
  fileprivate var isEmpty: Bool {
    switch self {
    case .title, .line, .remark: false
    case .table(let table), .list(_, let table): table.isEmpty
    }
  }
}
