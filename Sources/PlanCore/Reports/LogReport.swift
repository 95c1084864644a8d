/// What was changed in a plan, change by change, as a table: the last first.
public struct LogReport: Sendable {
  private let records: [ChangeRecord]
  private let spelling: [String: String]

  /// The report of some records of a plan's history.
  ///
  /// - Parameter place: only what became of this place and its parts.
  public init(_ records: [ChangeRecord], in plan: Plan, at place: Path? = nil) {
    let told = records.filter { record in
      place.map { path in record.cells.contains { $0.path.starts(with: path) } } ?? true
    }
    self.records = told
    let names = PathSpelling(in: plan)
    var spelling: [String: String] = [:]
    for cell in told.flatMap(\.cells) { spelling[cell.path.pointer] = names.text(cell.path) }
    self.spelling = spelling
    self.place = place
  }

  private let place: Path?

  /// The report in every format; `ndjson` holds a `plan.change/1` per line, the oldest first.
  public func reply(_ language: Language) -> Reply {
    let report = self
    let table = Self.form.table(
      "log", Phrase(vi: "Lịch sử thay đổi", en: "History of changes"), of: records.reversed().map { ($0, report) })
    let records = records
    return Reply(
      blocks: { [.list(text: report.text(language), table)] }, tables: { [table] },
      json: { _ in
        Array(
          JSONText.document(
            .object([("schema", .text("plan.log/1")), ("changes", .list(records.map(\.value)))])
          ).utf8)
      }, records: { _ in records.map(\.value) })
  }

  private static var form: TableForm<(ChangeRecord, LogReport)> {
    TableForm([
      .init("number", Phrase(vi: "Số", en: "No."), .count) { Row.number(Numeral($0.0.number)) },
      .init("at", Phrase(vi: "Lúc", en: "When")) { Row.text($0.0.moment) },
      .init("by", Phrase(vi: "Người", en: "Who")) { Row.text($0.0.by) },
      .init("what", Phrase(vi: "Việc", en: "What")) { item in
        item.0.command.map { Row.text($0) } ?? Row.phrase(ChangeRecord.byHand)
      },
      .init("cells", Phrase(vi: "Thay đổi", en: "Changes")) { item in Row.phrase(item.1.changes(item.0)) },
      .init("undoes", Phrase(vi: "Lấy lại", en: "Takes back")) { item in
        item.0.undoes.isEmpty ? Table.Cell(.blank) : Row.list(item.0.undoes.map(String.init))
      },
      .init("reason", Phrase(vi: "Lý do", en: "Why")) { item in item.0.reason.map { Row.text($0) } ?? Table.Cell(.blank)
      },
    ])
  }

  /// The values that somebody set, and how many followed; all of them where one place is asked for.
  private func changes(_ record: ChangeRecord) -> Phrase {
    let lines = lines(record)
    return Phrase(
      vi: lines.map(\.vi).joined(separator: "; "), en: lines.map(\.en).joined(separator: "; "))
  }

  private func lines(_ record: ChangeRecord) -> [Phrase] {
    if place == nil, !record.undoes.isEmpty { return [] }
    let wanted = record.cells.filter { cell in place.map { cell.path.starts(with: $0) } ?? !cell.isFollowed }
    let shown = wanted.prefix(Self.mostShown)
    let lines = shown.map { cell in
      let name = (spelling[cell.path.pointer] ?? cell.path.pointer).visible
      func text(_ language: Language) -> String {
        "\(name): \(Self.text(cell.old, language)) → \(Self.text(cell.new, language))"
      }
      return Phrase(vi: text(.vi), en: text(.en))
    }
    let (more, followed) = (wanted.count - shown.count, place == nil ? record.cells.count(where: \.isFollowed) : 0)
    return lines
      + (more > 0 ? [Phrase(vi: "và \(more) mục nữa", en: "and \(more) more")] : [])
      + (followed > 0 ? [Phrase(vi: "tính lại \(followed) mục", en: "\(followed) follow")] : [])
  }

  /// The changes as people read them: one below the other, the last on top.
  private func text(_ language: Language) -> String {
    records.reversed().map { record in
      let what = record.command.map { "plan " + $0.visible } ?? ChangeRecord.byHand(language)
      // The command line holds the reason already, unless the command was given it otherwise.
      let reason = record.reason.flatMap { what.contains($0.visible) ? nil : " – \($0.visible)" } ?? ""
      let undoes = record.undoes.map(String.init).joined(separator: ", ")
      let back = Phrase(vi: "lấy lại thay đổi \(undoes)", en: "takes back change \(undoes)")
      let lines = (record.undoes.isEmpty ? [] : [back]) + lines(record)
      return "\(record.number)  \(record.moment)  \(record.by.visible)  \(what)\(reason)\n"
        + lines.map { "    \($0(language))\n" }.joined()
    }.joined()
  }

  private static let mostShown = 6

  private static func text(_ value: JSONText.Value?, _ language: Language) -> String {
    switch value {
    case .number(let number)?: number.text(language)
    case .text(let text)?: text.visible
    case let value?: JSONText.line(value).visible
    case nil: "–"
    }
  }
}

extension ChangeRecord {
  /// What stands for the command of a change by hand.
  public static let byHand = Phrase(vi: "sửa tay", en: "edited by hand")

  /// The moment as people read it: `2026-05-12 08:30`.
  public var moment: String { String(at.prefix(16)).split(separator: "T").joined(separator: " ") }
}
