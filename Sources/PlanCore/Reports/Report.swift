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

  /// The report in every format: the area and its plan, every section, and what is unknown.
  public var reply: Reply {
    Reply(on: input.plan, asOf: input.asOf, more: { [input] _ in input.plan.members }) {
      isWhole ? head + sections.flatMap { $0.views.map(Reply.Block.table) } + foot : alone
    } tables: {
      sections.compactMap(\.table)
    }
  }

  private var alone: [Reply.Block] { sections.flatMap { $0.alone.map(Reply.Block.table) } }

  private var head: [Reply.Block] { [.title(title)] + subtitle.map(Reply.Block.line) }

  private var foot: [Reply.Block] { UnknownFigures.line(input).map { [.remark($0)] } ?? [] }

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

extension Plan {
  /// What machine formats say of the plan as a whole.
  fileprivate var members: [JSONText.Member] {
    [("standard", .text(standard)), ("note", note.map { .text($0) } ?? .null)]
  }
}
