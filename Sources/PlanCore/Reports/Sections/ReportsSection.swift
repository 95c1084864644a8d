/// The reports that are owed, with their deadlines and deliveries.
enum ReportsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.reports.isEmpty else { return nil }
    let (plan, title) = (input.plan, Phrase(vi: "Báo cáo phải gửi", en: "Reports owed"))
    return Section(form.table("reports", title, of: plan.reports)) {
      [view(of: plan).table("reports", title, of: plan.reports, below: remark).withoutEmptyColumns]
    }
  }

  private static var form: TableForm<ReportDuty> {
    TableForm([
      .init("id", Phrase(vi: "Mã", en: "Id")) { Row.text($0.id) },
      .init("title", Phrase(vi: "Báo cáo", en: "Report")) { Row.text($0.title) },
      .init("from", Phrase(vi: "Nơi gửi", en: "From")) { Row.list($0.from) },
      .init("to", Phrase(vi: "Nơi nhận", en: "To")) { Row.text($0.to) },
      .init("due", Phrase(vi: "Hạn", en: "Due"), .date) { Row.date($0.due) },
      .init("delivered", Phrase(vi: "Đã gửi", en: "Delivered"), .date) { delivered($0.delivered) },
      .init("note", Phrase(vi: "Ghi chú", en: "Note")) { Row.text($0.note) },
    ])
  }

  // MARK: For people: the id only where there is no title, a remark below its report

  private static func view(of plan: Plan) -> TableForm<ReportDuty> {
    form.picking(["title", "from", "to", "due", "delivered"])
      .setting("title") { Row.text($0.title ?? $0.id) }
      .setting("delivered") { duty in
        if case .byUnit(let units) = duty.delivered {
          Row.phrase(words(units, plan))
        } else {
          delivered(duty.delivered)
        }
      }
  }

  private static func remark(below duty: ReportDuty) -> (id: String, words: Phrase)? {
    duty.note.map { ("title", Phrase(vi: "Ghi chú: ", en: "Note: ") + Phrase(same: $0)) }
  }

  private static func words(_ units: [UnitDelivery], _ plan: Plan) -> Phrase {
    let positions = UnitsByCode(plan.units)
    func words(_ language: Language) -> String {
      units.map { delivery in
        let name = positions[delivery.unit].map { plan.units[$0].name } ?? delivery.unit
        return "\(name): \(delivery.date?.text(language) ?? "–")"
      }.joined(separator: "; ")
    }
    return Phrase(vi: words(.vi), en: words(.en))
  }

  private static func delivered(_ delivered: Delivered?) -> Table.Cell {
    switch delivered {
    case .on(let date): return Table.Cell(.date(date))
    case .byUnit(let units):
      return Table.Cell(.list(units.map { "\($0.unit): \($0.date?.description ?? "–")" }))
    case nil: return Table.Cell(.unknown)
    }
  }
}
