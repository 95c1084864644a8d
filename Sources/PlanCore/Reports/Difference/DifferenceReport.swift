/// Two plans side by side: `plan diff`.
public struct DifferenceReport: Sendable {
  /// One of the two, as it is named.
  public struct Side: Sendable {
    let plan: Plan
    let standard: Standard?
    let file: String

    /// A plan, its standard where that is known, and the name of its file.
    public init(_ plan: Plan, standard: Standard?, file: String) {
      self.plan = plan
      self.standard = standard
      self.file = file
    }
  }

  private let old: Side
  private let new: Side
  private let rows: [DifferenceRow]

  /// The report of what is different.
  public init(from old: Side, to new: Side) {
    self.old = old
    self.new = new
    let words = (old: DifferenceWords(old), new: DifferenceWords(new))
    rows = PlanDifference(from: old.plan, to: new.plan).entries.map { entry in
      DifferenceRow(entry, entry.new == nil ? words.old : words.new)
    }
  }

  /// Whether the plans say the same.
  public var isEmpty: Bool { rows.isEmpty }

  /// The differences in every format.
  public var reply: Reply {
    Reply {
      rows.isEmpty ? [] : head.map(Reply.Block.line) + views.map(Reply.Block.table)
    } tables: {
      [Self.form.table("difference", Self.title, of: rows)]
    } json: { _ in
      Array(document.utf8)
    } records: { _ in
      rows.map(\.value)
    }
  }

  private static let title = Phrase(vi: "Khác nhau", en: "Differences")

  private static var form: TableForm<DifferenceRow> {
    TableForm([
      .init("pointer", Phrase(vi: "Vị trí", en: "Pointer")) { Row.text($0.entry.path.pointer) },
      .init("unit", Phrase(vi: "Mã", en: "Unit")) { Row.text($0.unit?.code?.text) },
      .init("name", Phrase(vi: "Đơn vị", en: "Name")) { Row.text($0.unit?.name) },
      .init("what", Phrase(vi: "Mục", en: "What")) { Row.phrase($0.what) },
      .init("old", Phrase(vi: "Cũ", en: "Old"), .rate) { DifferenceRow.cell($0.entry.old) },
      .init("new", Phrase(vi: "Mới", en: "New"), .rate) { DifferenceRow.cell($0.entry.new) },
      .init("change", Phrase(vi: "Thay đổi", en: "Change"), .rate) { Row.number($0.entry.change) },
    ])
  }

  // MARK: For people: which plans, their figures unit by unit, then everything else

  private var head: [Phrase] {
    func line(_ sign: String, _ side: Side) -> Phrase {
      Phrase(same: "\(sign) \(side.file.visible): \(side.plan.area.name.visible), \(side.plan.year)")
    }
    let crossing = Phrase(
      vi: "Hai kế hoạch theo hai chuẩn nghèo khác nhau: không tính tăng, giảm.",
      en: "The two follow different poverty standards: no rise or drop is computed.")
    return [line("−", old), line("+", new)] + (old.plan.standard == new.plan.standard ? [] : [crossing])
  }

  private var views: [Table] {
    let figures = rows.filter { $0.isFigure && $0.whole == nil }
    let others = rows.filter { !$0.isFigure && $0.whole == nil }
    return (figures.isEmpty ? [] : [figureTable(figures)])
      + (others.isEmpty && wholes.isEmpty ? [] : [otherTable(others)])
  }

  /// One for each element of a list that came or went as a whole, whatever it holds.
  private var wholes: [DifferenceRow.Whole] {
    var known: Set<DifferenceRow.Whole> = []
    return rows.compactMap(\.whole).filter { known.insert($0).inserted }
  }

  /// The area first, then unit by unit; a name stands once.
  private func figureTable(_ rows: [DifferenceRow]) -> Table {
    var names: [String] = []
    for row in rows { if let name = row.entry.unitKey, !names.contains(name) { names.append(name) } }
    let groups = Dictionary(grouping: rows, by: \.entry.unitKey)
    let cells = ([nil] + names.map(Optional.some)).flatMap { key in
      (groups[key] ?? []).enumerated().map { index, row in
        [index == 0 ? Row.text(row.unit?.name ?? key ?? new.plan.area.name) : Table.Cell(.blank), Row.phrase(row.what)]
          + [row.entry.old, row.entry.new].map(DifferenceRow.cell) + [Row.number(row.entry.change)]
      }
    }
    let columns = Self.form.picking(["name", "what", "old", "new", "change"]).fields.map(\.column)
    return Table(id: "difference", title: Phrase(vi: "Số liệu", en: "Figures"), columns: columns, rows: cells)
  }

  private func otherTable(_ rows: [DifferenceRow]) -> Table {
    let wholes = wholes.map { whole in
      [Row.text(whole.typed)]
        + (whole.isNew
          ? [Table.Cell(.blank), Row.phrase(whole.title)] : [Row.phrase(whole.title), Table.Cell(.blank)])
    }
    let values = rows.map { row in [Row.phrase(row.what)] + [row.entry.old, row.entry.new].map(DifferenceRow.cell) }
    let columns = Self.form.picking(["what", "old", "new"]).fields.map { field in
      Table.Column(field.column.id, field.column.headings, .text)
    }
    return Table(
      id: "difference", title: Phrase(vi: "Tên, văn bản, việc và mục khác", en: "Names, documents, tasks and the rest"),
      columns: columns, rows: values + wholes)
  }

  // MARK: For programs

  private var document: String {
    func value(_ side: Side) -> JSONText.Value {
      .object([
        ("file", .text(side.file)), ("area", .text(side.plan.area.name)), ("year", .number(Numeral(side.plan.year))),
        ("standard", .text(side.plan.standard)),
      ])
    }
    return JSONText.document(
      .object([
        ("schema", .text("plan.difference/1")), ("old", value(old)), ("new", value(new)),
        ("differences", .list(rows.map(\.value))),
      ]))
  }
}
