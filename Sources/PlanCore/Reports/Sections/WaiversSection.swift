/// Findings that the author of the plan knows and accepts.
enum WaiversSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.waivers.isEmpty else { return nil }
    return Section(table(input)) { [$0.withoutEmptyColumns] }
  }

  private static func table(_ input: ReportInput) -> Table {
    Table(
      id: "waivers", title: Phrase(vi: "Lỗi được chấp nhận", en: "Findings accepted"),
      columns: [
        Table.Column("code", [Phrase(vi: "Mã lỗi", en: "Code")], .text),
        Table.Column("pointer", [Phrase(vi: "Chỗ", en: "Place")], .text),
        Table.Column("reason", [Phrase(vi: "Lý do", en: "Reason")], .text),
        Table.Column("until", [Phrase(vi: "Đến", en: "Until")], .date),
        Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
      ],
      rows: input.plan.waivers.map { waiver in
        [
          Row.text(waiver.code), Row.text(waiver.pointer), Row.text(waiver.reason), Row.date(waiver.until),
          Row.text(waiver.note),
        ]
      })
  }
}
