/// The report of a plan, ready to be written in any format.
public struct Report: Sendable {
  private let input: ReportInput
  private let sections: [Section]
  private let isWhole: Bool
  /// For people: what looks wrong, and after how many of the sections it stands.
  private let wrong: (table: Table, place: Int)?

  /// The whole report, or some tables of it in the order of their names.
  /// - Parameters:
  ///   - isBrief: of the whole report only what fits a page.
  ///   - wrong: what looks wrong, for people; see ``wrongTable(_:bytes:)``.
  public init(
    _ input: ReportInput, only names: [SectionName] = [], isBrief: Bool = false, wrong: Table? = nil
  ) {
    self.input = input
    isWhole = names.isEmpty
    let wanted = isWhole ? isBrief ? SectionName.page : SectionName.allCases : names
    let found = wanted.compactMap { name in name.section(input).map { (name: name, section: $0) } }
    sections = found.map { isBrief && $0.name == .units ? $0.section.brief : $0.section }
    let place = found.prefix { SectionName.first.contains($0.name) }.count
    self.wrong = wrong.map { ($0, place) }
  }

  /// What looks wrong in a plan, the worst first, for a report.
  /// - Parameter bytes: the file, to find the lines of the findings.
  public static func wrongTable(_ findings: [Finding], bytes: [UInt8]) -> Table? {
    let worth = findings.filter { $0.level > .note }
    guard !worth.isEmpty else { return nil }
    let places = LineColumns(bytes)
    let shown = (worth.filter { $0.level == .error } + worth.filter { $0.level != .error }).prefix(mostWrong)
    let more = worth.count - shown.count
    return Table(
      id: "findings", title: Phrase(vi: "Số liệu cần xem lại", en: "What looks wrong"),
      columns: [
        Table.Column("line", [Phrase(vi: "Dòng", en: "Line")], .count),
        Table.Column("code", [Phrase(vi: "Mã", en: "Code")], .text),
        Table.Column("message", [Phrase(vi: "Nội dung", en: "Message")], .text),
      ],
      rows: shown.map { finding in
        [
          Row.number(Numeral(places.place(of: finding.range.lowerBound).line)), Row.text(finding.code),
          Row.phrase(finding.message),
        ]
      },
      notes: more > 0 ? [Phrase(vi: "Còn \(more) chỗ nữa: plan check.", en: "\(more) more: plan check.")] : [])
  }

  /// So many findings stand in a report.
  private static let mostWrong = 10

  /// Whether the plan says anything that the report shows.
  public var isEmpty: Bool { !sections.contains { $0.table != nil } }

  /// The report in every format: the area and its plan, every section, and what is unknown.
  public var reply: Reply {
    Reply(on: input.plan, asOf: input.asOf, more: { [input] _ in input.plan.members }) {
      isWhole ? head + body + foot : alone
    } tables: {
      sections.compactMap(\.table)
    }
  }

  private var alone: [Reply.Block] { sections.flatMap { $0.alone.map(Reply.Block.table) } }

  private var body: [Reply.Block] {
    let views = sections.map { $0.views.map(Reply.Block.table) }
    let place = wrong?.place ?? 0
    return views.prefix(place).joined() + (wrong.map { [.table($0.table)] } ?? []) + views.dropFirst(place).joined()
  }

  private var head: [Reply.Block] { [.title(title)] + subtitle.map(Reply.Block.line) }

  private var foot: [Reply.Block] {
    input.group == nil ? UnknownFigures.line(input).map { [.remark($0)] } ?? [] : []
  }

  // MARK: The head

  private var title: Phrase {
    let area = input.plan.area
    let group = input.group.map { Phrase(vi: " – hộ \($0.words.vi)", en: " – \($0.words.en) households") }
    return Phrase(
      vi: "\(area.name.visible) – kế hoạch giảm nghèo năm \(input.plan.year)",
      en: "\(area.name.visible) – poverty-reduction plan \(input.plan.year)") + (group ?? Phrase(same: ""))
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

extension Plan {
  /// What machine formats say of the plan as a whole.
  fileprivate var members: [JSONText.Member] {
    [("standard", .text(standard)), ("note", note.map { .text($0) } ?? .null)]
  }
}
