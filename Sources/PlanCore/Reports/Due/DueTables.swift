// What people and spreadsheets read of `plan due`.

extension DueList {
  /// The list in every format.
  /// - Parameters:
  ///   - parts: files that cannot be read, for programs.
  ///   - refused: how many files could not be read.
  ///   - showsAll: people read what is done too.
  ///   - brief: people read one line for each in this language, and no title.
  public func reply(findings parts: [FindingPart], refused: Int, showsAll: Bool, brief: Language?) -> Reply {
    Reply {
      brief.map { [briefly($0, showsAll)] } ?? titled(views(showsAll))
    } tables: {
      [table]
    } json: { language in
      Array(document(findings: parts.values, refused: refused, language).utf8)
    } records: { language in
      values(language) + parts.values
    }
  }

  /// All rows in one table, for spreadsheets.
  private var table: Table { Self.form.table("due", Self.title, of: rows) }

  private static let title = Phrase(vi: "Việc đến hạn", en: "What is due")

  private static var form: TableForm<DueRow> {
    TableForm([
      .init("file", Phrase(vi: "Tệp", en: "File")) { Row.text($0.sheet.path) },
      .init("area", Phrase(vi: "Địa bàn", en: "Area")) { Row.text($0.sheet.area) },
      .init("year", Phrase(vi: "Năm", en: "Year")) { Row.text(String($0.sheet.year)) },
      .init("kind", Phrase(vi: "Loại", en: "Kind")) { row in
        Table.Cell(.word(id: row.deadline.kind.rawValue, row.deadline.kind.words))
      },
      .init("id", Phrase(vi: "Mã", en: "Id")) { Row.text($0.deadline.id) },
      .init("title", Phrase(vi: "Nội dung", en: "What")) { row in
        row.deadline.title.map(Row.phrase) ?? Table.Cell(.unknown)
      },
      .init("unit", Phrase(vi: "Đơn vị", en: "Unit")) { Row.text($0.deadline.unit) },
      .init("start", Phrase(vi: "Từ", en: "From"), .date) { Row.date($0.deadline.start) },
      .init("due", Phrase(vi: "Hạn", en: "Due"), .date) { Row.date($0.deadline.due) },
      .init("days", Phrase(vi: "Còn, ngày", en: "Days left"), .count) { Row.number(Numeral($0.deadline.days)) },
      .init("status", Phrase(vi: "Tình trạng", en: "Status")) { row in
        Table.Cell(.word(id: row.deadline.status.rawValue, row.deadline.status.words))
      },
      .init("delivered", Phrase(vi: "Đã gửi", en: "Delivered"), .date) { Row.date($0.deadline.delivered) },
      .init("responsible", Phrase(vi: "Thực hiện", en: "Responsible")) { Row.list($0.deadline.responsible) },
      .init("owedBy", Phrase(vi: "Đơn vị còn nợ", en: "Owed by")) { Row.list($0.deadline.debtors.map(\.unit)) },
    ])
  }

  // MARK: For people: what is overdue, what comes, what is done

  private func titled(_ tables: [Table]) -> [Reply.Block] {
    guard !tables.isEmpty else { return [] }
    let date = Phrase(vi: ", tính đến \(day.text(.vi))", en: ", as of \(day.text(.en))")
    let areas = Set(rows.map { "\($0.sheet.area.visible) \($0.sheet.year)" })
    let of = areas.count == 1 ? areas.map { Phrase(same: "\($0) – ") + Self.title.lowercased } : [Self.title]
    return of.map { .title($0 + date) } + tables.map(Reply.Block.table)
  }

  func views(_ showsAll: Bool) -> [Table] {
    let parts: [(Phrase, [Deadline.Status])] = [
      (Phrase(vi: "Quá hạn", en: "Overdue"), [.overdue]), (Phrase(vi: "Sắp tới", en: "Ahead"), [.today, .ahead]),
      (Phrase(vi: "Đã xong", en: "Done"), showsAll ? [.late, .delivered] : []),
    ]
    return parts.compactMap { title, statuses in
      let part = rows.filter { statuses.contains($0.deadline.status) }
      return part.isEmpty ? nil : view.table("due", title, of: part, below: Self.debtors)
    }
  }

  private var view: TableForm<DueRow> {
    let isOfMany = Set(rows.map(\.sheet.path)).count > 1
    let picked = Self.form.picking(
      ["due", "status", "kind", "title", "responsible"] + (isOfMany ? ["area"] : []))
    return picked.setting("status") { Row.phrase($0.deadline.standing) }.setting("title") { Row.phrase($0.title) }
  }

  private static func debtors(below row: DueRow) -> (id: String, words: Phrase)? {
    row.deadline.owing.map { ("title", $0) }
  }

  /// One line for each, to be read in a mail from cron.
  private func briefly(_ language: Language, _ showsAll: Bool) -> Reply.Block {
    let shown = rows.filter { showsAll || $0.deadline.status.isOpen }
    return .list(
      text: shown.map { $0.line(language) + "\n" }.joined(),
      view.table("due", Self.title, of: shown, below: Self.debtors))
  }
}

extension Deadline {
  /// Which units still owe their part.
  var owing: Phrase? {
    guard !debtors.isEmpty else { return nil }
    let names = debtors.map(\.name.visible).joined(separator: "; ")
    return Phrase(vi: "Chưa gửi: \(names)", en: "Not delivered: \(names)")
  }
}

extension DueRow {
  /// "xa.plan.json: quá 12 ngày (10/6/2024): báo cáo: Báo cáo sáu tháng".
  fileprivate func line(_ language: Language) -> String {
    let words =
      [deadline.kind.words(language), title(language).visible] + (deadline.owing.map { [$0(language)] } ?? [])
    let date = deadline.due.text(language)
    return "\(sheet.path.visible): \(deadline.standing(language)) (\(date)): \(words.joined(separator: ": "))"
  }
}
