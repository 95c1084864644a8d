/// The plan's own document, what it rests on, cites and replaces, and its appendices.
enum DocumentsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard input.plan.document != PlanDocument() else { return nil }
    return Section(table(of: input.plan.document)) { [view(of: $0)] }
  }

  private static func table(of document: PlanDocument) -> Table {
    let itself = cells(document.itself, "plan", Phrase(vi: "Kế hoạch này", en: "This plan")).dropLast(own.count)
    var rows: [[Table.Cell]] = [
      itself + [Row.text(document.place), Row.text(document.signer), Row.list(document.recipients)]
    ]
    rows += document.bases.map { cells($0, "base", Phrase(vi: "Căn cứ", en: "Rests on")) }
    rows += document.cites.map { cells($0, "cites", Phrase(vi: "Viện dẫn", en: "Cites")) }
    rows += document.replaces.map { cells($0, "replaces", Phrase(vi: "Thay thế", en: "Replaces")) }
    rows += document.appendices.map { cells($0, "appendix", Phrase(vi: "Phụ lục", en: "Appendix")) }
    return Table(
      id: "documents", title: title, columns: columns, rows: rows, notes: particulars(of: document))
  }

  private static let title = Phrase(vi: "Văn bản", en: "Documents")

  private static let columns =
    [
      Table.Column("role", [Phrase(vi: "Vai trò", en: "Role")], .text),
      Table.Column("number", [Phrase(vi: "Số, ký hiệu", en: "Number")], .text),
      Table.Column("issued", [Phrase(vi: "Ngày", en: "Date")], .date),
      Table.Column("issuer", [Phrase(vi: "Cơ quan ban hành", en: "Issuer")], .text),
      Table.Column("title", [Phrase(vi: "Trích yếu", en: "Title")], .text),
      Table.Column("attached", [Phrase(vi: "Kèm theo", en: "Attached")], .text),
      Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
    ] + own

  /// What only the plan's own document has.
  private static let own = [
    Table.Column("place", [Phrase(vi: "Nơi ban hành", en: "Issued at")], .text),
    Table.Column("signer", [Phrase(vi: "Người ký", en: "Signed by")], .text),
    Table.Column("recipients", [Phrase(vi: "Nơi nhận", en: "Recipients")], .text),
  ]

  private static func cells(_ document: Document, _ id: String, _ role: Phrase) -> [Table.Cell] {
    [
      Table.Cell(.word(id: id, role)), Row.text(document.number), Row.date(document.issued), Row.text(document.issuer),
      Row.text(document.title), Row.flag(document.attached), Row.text(document.note),
    ] + own.map { _ in Table.Cell(.blank) }
  }

  // MARK: For people: who issued it stands before the title, a remark below it

  private static func view(of table: Table) -> Table {
    var rows: [[Table.Cell]] = []
    for row in table.rows {
      let absent =
        row[5].value == .flag(false) ? Phrase(vi: " (không kèm theo)", en: " (not attached)") : Phrase(same: "")
      let words = [row[3], row[4]].compactMap { if case .text(let text) = $0.value { text } else { nil } }
      let about = Phrase(same: words.joined(separator: ": ")) + absent
      rows.append([row[0], row[1], row[2], Table.Cell(.word(id: "", about))])
      if row[6].isKnown { rows.append([Table.Cell(.blank), Table.Cell(.blank), Table.Cell(.blank), row[6]]) }
    }
    return Table(
      id: table.id, title: table.title, columns: [columns[0], columns[1], columns[2], columns[4]], rows: rows,
      notes: table.notes
    ).withoutEmptyColumns
  }

  private static func particulars(of document: PlanDocument) -> [Phrase] {
    var lines: [Phrase] = []
    if let signer = document.signer { lines.append(Phrase(vi: "Người ký: \(signer)", en: "Signed by: \(signer)")) }
    if let place = document.place { lines.append(Phrase(vi: "Nơi ban hành: \(place)", en: "Issued at: \(place)")) }
    if !document.recipients.isEmpty {
      let all = document.recipients.joined(separator: "; ")
      lines.append(Phrase(vi: "Nơi nhận: \(all)", en: "Recipients: \(all)"))
    }
    return lines
  }
}
