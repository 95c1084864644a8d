/// The plan's own document, what it rests on, cites and replaces, and its appendices.
enum DocumentsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard input.plan.document != PlanDocument() else { return nil }
    let document = input.plan.document
    let entries = entries(of: document)
    let (title, notes) = (Phrase(vi: "Văn bản", en: "Documents"), particulars(of: document))
    return Section(form.table("documents", title, of: entries, notes: notes)) {
      [view.table("documents", title, of: entries, notes: notes, below: remark).withoutEmptyColumns]
    }
  }

  /// A document, and what it is to the plan.
  private struct Entry {
    let id: String
    let role: Phrase
    let document: Document
    /// The plan's own document, which knows more of itself.
    var own: PlanDocument?
  }

  private static func entries(of document: PlanDocument) -> [Entry] {
    func entries(_ id: String, _ role: Phrase, _ documents: [Document]) -> [Entry] {
      documents.map { Entry(id: id, role: role, document: $0) }
    }
    let itself = Phrase(vi: "Kế hoạch này", en: "This plan")
    return [Entry(id: "plan", role: itself, document: document.itself, own: document)]
      + entries("base", Phrase(vi: "Căn cứ", en: "Rests on"), document.bases)
      + entries("cites", Phrase(vi: "Viện dẫn", en: "Cites"), document.cites)
      + entries("replaces", Phrase(vi: "Thay thế", en: "Replaces"), document.replaces)
      + entries("appendix", Phrase(vi: "Phụ lục", en: "Appendix"), document.appendices)
  }

  private static var form: TableForm<Entry> {
    func own(_ cell: @escaping (PlanDocument) -> Table.Cell) -> (Entry) -> Table.Cell {
      { $0.own.map(cell) ?? Table.Cell(.blank) }
    }
    return TableForm([
      .init("role", Phrase(vi: "Vai trò", en: "Role")) { Table.Cell(.word(id: $0.id, $0.role)) },
      .init("number", Phrase(vi: "Số, ký hiệu", en: "Number")) { Row.text($0.document.number) },
      .init("issued", Phrase(vi: "Ngày", en: "Date"), .date) { Row.date($0.document.issued) },
      .init("issuer", Phrase(vi: "Cơ quan ban hành", en: "Issuer")) { Row.text($0.document.issuer) },
      .init("title", Phrase(vi: "Trích yếu", en: "Title")) { Row.text($0.document.title) },
      .init("attached", Phrase(vi: "Kèm theo", en: "Attached")) { Row.flag($0.document.attached) },
      .init("note", Phrase(vi: "Ghi chú", en: "Note")) { Row.text($0.document.note) },
      .init("place", Phrase(vi: "Nơi ban hành", en: "Issued at"), cell: own { Row.text($0.place) }),
      .init("signer", Phrase(vi: "Người ký", en: "Signed by"), cell: own { Row.text($0.signer) }),
      .init("recipients", Phrase(vi: "Nơi nhận", en: "Recipients"), cell: own { Row.list($0.recipients) }),
    ])
  }

  // MARK: For people: who issued it stands before the title, a remark below it

  private static var view: TableForm<Entry> {
    form.picking(["role", "number", "issued", "title"]).setting("title") { entry in
      let document = entry.document
      let absent =
        document.attached == false ? Phrase(vi: " (không kèm theo)", en: " (not attached)") : Phrase(same: "")
      let words = [document.issuer, document.title].compactMap(\.self).joined(separator: ": ")
      return Row.phrase(Phrase(same: words) + absent)
    }
  }

  private static func remark(below entry: Entry) -> (id: String, words: Phrase)? {
    entry.document.note.map { ("title", Phrase(same: $0)) }
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
