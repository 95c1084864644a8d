/// What is to be done: projects, sub-projects and activities, with who does it and by when.
enum TasksSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.tasks.isEmpty else { return nil }
    return Section(
      Table(id: "tasks", title: title, columns: columns, rows: input.plan.tasks.map(cells)),
      views: { [view(input.plan)] })
  }

  private static let title = Phrase(vi: "Nhiệm vụ", en: "Tasks")
  private static let start = Table.Column("start", [Phrase(vi: "Từ", en: "From")], .date)
  private static let due = Table.Column("due", [Phrase(vi: "Hạn", en: "Due")], .date)
  private static let status = Table.Column("status", [Phrase(vi: "Tình trạng", en: "Status")], .text)
  private static let unit = Table.Column("unit", [Phrase(vi: "Đơn vị", en: "Unit")], .text)
  private static let id = Table.Column("id", [Phrase(vi: "Mã", en: "Id")], .text)
  private static let name = Table.Column("title", [Phrase(vi: "Việc", en: "Task")], .text)

  private static let columns = [
    id, name, Table.Column("project", [Phrase(vi: "Thuộc", en: "Part of")], .text),
    Table.Column("objective", [Phrase(vi: "Mục tiêu", en: "Objective")], .text), unit,
    Table.Column("responsible", [Phrase(vi: "Chủ trì", en: "Responsible")], .text),
    Table.Column("with", [Phrase(vi: "Phối hợp", en: "With")], .text), start, due, status,
    Table.Column("beneficiaries", [Phrase(vi: "Đối tượng", en: "Beneficiaries")], .text),
    Table.Column("outputs", [Phrase(vi: "Kết quả", en: "Outputs")], .text),
    Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
  ]

  private static func cells(of task: PlanTask) -> [Table.Cell] {
    [
      Row.text(task.id), Row.text(task.title), Row.text(task.project), Row.text(task.objective), Row.text(task.unit),
      Row.list(task.responsible), Row.list(task.with), Row.date(task.start), Row.date(task.due), state(of: task),
      Row.list(task.beneficiaries), Row.list(task.outputs), Row.text(task.note),
    ]
  }

  private static func state(of task: PlanTask) -> Table.Cell {
    task.status.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown)
  }

  // MARK: For people: one line per task, its particulars below it

  private static func view(_ plan: Plan) -> Table {
    let tasks = plan.tasks
    let named = Named(plan)
    var columns = [id, name]
    let hasUnits = tasks.contains { $0.unit != nil }
    let hasStarts = tasks.contains { $0.start != nil }
    let hasDues = tasks.contains { $0.due != nil }
    let hasStates = tasks.contains { $0.status != nil }
    if hasUnits { columns.append(unit) }
    if hasStarts { columns.append(start) }
    if hasDues { columns.append(due) }
    if hasStates { columns.append(status) }
    var rows: [[Table.Cell]] = []
    let depths = depths(of: tasks)
    for (task, depth) in zip(tasks, depths) {
      let indent = String(repeating: "\u{2007}\u{2007}", count: depth)
      var row = [Row.text(task.id), Row.text(task.title.map { indent + $0 })]
      row.reserveCapacity(columns.count)
      if hasUnits { row.append(unitName(task.unit, named)) }
      if hasStarts { row.append(Row.date(task.start)) }
      if hasDues { row.append(Row.date(task.due)) }
      if hasStates { row.append(state(of: task)) }
      rows.append(row)
      for line in particulars(of: task, named) {
        rows.append(Row.below(Phrase(same: indent) + line, at: 1, of: columns.count))
      }
    }
    return Table(id: "tasks", title: title, columns: columns, rows: rows).withoutEmptyColumns
  }

  /// How deep each task lies: a project 0, its sub-projects 1. Projects that are part of each other end the count.
  private static func depths(of tasks: [PlanTask]) -> [Int] {
    let above = Dictionary(tasks.compactMap { task in task.project.map { (task.id, $0) } }) { first, _ in first }
    let known = Set(tasks.map(\.id))
    return tasks.map { task in
      var depth = 0
      var id = task.id
      while let project = above[id], known.contains(project), depth < mostDepth {
        depth += 1
        id = project
      }
      return depth
    }
  }

  /// Deeper tasks stand below each other.
  private static let mostDepth = 4

  private static func unitName(_ code: String?, _ named: Named) -> Table.Cell {
    guard let code else { return Table.Cell(.blank) }
    return Table.Cell(.text(named.unit(code)))
  }

  /// What tasks name: units by their codes, other tasks by their ids; of those with one name the first.
  private struct Named {
    private let plan: Plan
    private let units: UnitsByCode
    /// Who does each task.
    let responsible: [String: [String]]

    init(_ plan: Plan) {
      self.plan = plan
      units = UnitsByCode(plan.units)
      responsible = Dictionary(plan.tasks.map { ($0.id, $0.responsible) }) { first, _ in first }
    }

    func unit(_ code: String) -> String { units[code].map { plan.units[$0].name } ?? code }
  }

  private static func particulars(of task: PlanTask, _ named: Named) -> [Phrase] {
    var lines: [Phrase] = []
    func add(_ vi: String, _ en: String, _ words: [String]) {
      guard !words.isEmpty else { return }
      let all = words.joined(separator: "; ")
      lines.append(Phrase(vi: "\(vi): \(all)", en: "\(en): \(all)"))
    }
    // Who does the whole does its parts: it is said once.
    let whole = task.project.flatMap { named.responsible[$0] }
    if whole != task.responsible {
      add("Chủ trì", "Responsible", task.responsible)
    }
    add("Phối hợp", "With", task.with)
    if let objective = task.objective { add("Mục tiêu", "Objective", [objective]) }
    add("Đối tượng", "Beneficiaries", task.beneficiaries)
    add("Kết quả", "Outputs", task.outputs)
    if let note = task.note { add("Ghi chú", "Note", [note]) }
    return lines
  }
}
