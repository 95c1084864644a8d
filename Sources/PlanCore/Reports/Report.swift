/// The report of a plan, ready to be written in any format.
public struct Report: Sendable {
  private let input: ReportInput
  private let sections: [Section]
  private let isWhole: Bool

  /// The whole report, or one table of it.
  public init(_ input: ReportInput, only name: SectionName? = nil) {
    self.input = input
    isWhole = name == nil
    sections = (name.map { [$0] } ?? SectionName.allCases).compactMap { $0.section(input) }
  }

  /// Whether the plan says anything that the report shows.
  public var isEmpty: Bool { isWhole ? sections.isEmpty : sections.first?.table == nil }

  /// For a terminal, in UTF-8: the area and its plan, every section, and what is unknown.
  public func text(_ language: Language, width: Int = 80, color: Bool = false) -> [UInt8] {
    let format = TextFormat(language: language, width: width, color: color)
    // Memory that is touched costs more than anything that is done with it, and room costs nothing.
    var pen = TextPen(color: color, room: 1 << 16)
    if isWhole {
      for line in title.wrapped(language, width) {
        pen.bold(line, width: line.displayWidth)
        pen.endLine()
      }
      for line in subtitle.flatMap({ $0.wrapped(language, width) }) { pen.line(line) }
    }
    for section in sections {
      for table in isWhole ? section.views : section.alone { format.write(table, &pen) }
    }
    if isWhole, let unknown = UnknownFigures.line(input) {
      pen.endLine()
      for line in unknown.wrapped(language, width) { pen.line(line) }
    }
    return pen.bytes
  }

  /// For documents and web pages.
  public func markdown(_ language: Language) -> String {
    let tables = MarkdownFormat(language: language).write(views)
    guard isWhole else { return tables }
    var text = "# \(MarkdownText.line(title(language)))\n\n"
    text += subtitle.map { MarkdownText.line($0(language)) + "\n" }.joined(separator: "\n") + "\n" + tables
    if let unknown = UnknownFigures.line(input) { text += "\n" + MarkdownText.line(unknown(language)) + "\n" }
    return text
  }

  /// For programs: `plan.report/1`.
  public func json(_ language: Language) -> String {
    JSONFormat(language: language).write(
      sections.compactMap(\.table), area: input.plan.area.members, year: input.plan.year, asOf: input.asOf,
      more: input.plan.members)
  }

  /// For spreadsheets: the one table of the report, as CSV or TSV; empty where the plan says nothing of it.
  public func separated(_ separator: SeparatedFormat.Separator, _ language: Language, byteOrderMark: Bool) -> String {
    guard let table = sections.first?.table else { return "" }
    return SeparatedFormat(separator, language: language, byteOrderMark: byteOrderMark).write(table)
  }

  private var views: [Table] { sections.flatMap { isWhole ? $0.views : $0.alone } }

  // MARK: The head

  private var title: Phrase {
    let area = input.plan.area
    return Phrase(
      vi: "\(area.name.visible) – kế hoạch giảm nghèo năm \(input.plan.year)",
      en: "\(area.name.visible) – poverty-reduction plan \(input.plan.year)")
  }

  private var subtitle: [Phrase] {
    var lines: [Phrase] = []
    let area = input.plan.area
    if !area.within.isEmpty { lines.append(Phrase(same: area.within.joined(separator: ", ").visible)) }
    let standard = input.standard?.title ?? Phrase(same: input.plan.standard.visible)
    lines.append(
      Phrase(
        vi: "\(standard.vi) · tính đến \(input.asOf.text(.vi))", en: "\(standard.en) · as of \(input.asOf.text(.en))"))
    return lines
  }
}

extension Phrase {
  fileprivate func wrapped(_ language: Language, _ width: Int) -> [String] {
    self(language).wrapped(to: max(width, 40))
  }
}

extension Area {
  /// The area as machine formats write it.
  var members: [JSONText.Member] {
    [
      ("code", code.map { .text($0.text) } ?? .null), ("name", .text(name)),
      ("kind", kind.map { .text($0.rawValue) } ?? .null), ("setting", setting.map { .text($0.rawValue) } ?? .null),
      ("within", .list(within.map { .text($0) })), ("aliases", .list(aliases.map { .text($0) })),
      ("formerly", .list(formerly.map { .object($0.members) })), ("note", note.map { .text($0) } ?? .null),
    ]
  }
}

extension FormerArea {
  fileprivate var members: [JSONText.Member] {
    [
      ("code", code.map { .text($0.text) } ?? .null), ("name", name.map { .text($0) } ?? .null),
      ("until", until.map { .text($0.description) } ?? .null), ("note", note.map { .text($0) } ?? .null),
    ]
  }
}

extension Plan {
  /// What machine formats say of the plan as a whole.
  fileprivate var members: [JSONText.Member] {
    [("standard", .text(standard)), ("note", note.map { .text($0) } ?? .null)]
  }
}
