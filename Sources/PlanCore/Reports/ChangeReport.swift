/// The values that a change, or two plans, differ in, as a table: where, what it was, what it is.
public struct ChangeReport: Sendable {
  private let cells: [ChangedCell]
  private let names: [String]

  /// The report of changed values of a plan; places are named as they are called in it, those that are gone as before.
  public init(_ cells: [ChangedCell], in plan: Plan, before old: Plan) {
    self.cells = cells
    let (now, before) = (PathSpelling(in: plan), PathSpelling(in: old))
    names = cells.map { cell in (cell.new == nil ? before : now).text(cell.path) }
  }

  /// The report in every format.
  public var reply: Reply {
    let table = Self.form.table("changes", Phrase(vi: "Thay đổi", en: "Changes"), of: Array(zip(cells, names)))
    let cells = cells
    return Reply(
      blocks: { [.table(table.withoutEmptyColumns)] }, tables: { [table] },
      json: { _ in
        Array(
          JSONText.document(
            .object([("schema", .text("plan.changes/1")), ("cells", .list(cells.map(\.value)))])
          ).utf8)
      })
  }

  private static var form: TableForm<(ChangedCell, String)> {
    TableForm([
      .init("path", Phrase(vi: "Mục", en: "Place")) { Row.text($0.1) },
      .init("old", Phrase(vi: "Cũ", en: "Old")) { cell($0.0.old) },
      .init("new", Phrase(vi: "Mới", en: "New")) { cell($0.0.new) },
      .init("followed", Phrase(vi: "Ghi chú", en: "Remark")) { item in
        item.0.isFollowed
          ? Table.Cell(.word(id: "followed", Phrase(vi: "tính lại theo", en: "follows"))) : Table.Cell(.blank)
      },
    ])
  }

  private static func cell(_ value: JSONText.Value?) -> Table.Cell {
    switch value {
    case .number(let number)?: Row.number(number)
    case .text(let text)?: Row.text(text)
    case .flag(let flag)?: Row.flag(flag)
    case .list(let items)?: Row.list(items.compactMap(\.text))
    case .null?, .object?, nil: Table.Cell(.blank)
    }
  }
}
