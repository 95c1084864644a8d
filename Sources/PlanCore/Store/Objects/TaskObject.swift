// Something to be done.

enum TaskKey: Int, PlanObjectKey {
  case id, title, project, objective, unit, responsible, with, start, due, status, beneficiaries, outputs, note
  var isRequired: Bool { self == .id }

  static let objectName = "task"
  static let names: [Self] = [.id]

  var kind: ValueKind {
    switch self {
    case .id, .project: .id
    case .title, .objective, .unit, .note: .text
    case .responsible, .with, .beneficiaries, .outputs: .list(.text)
    case .start, .due: .date
    case .status: .closed(TaskStatus.self)
    }
  }
}

extension PlanReader {
  func task(_ index: Int) -> PlanTask? {
    var task = PlanTask(id: "")
    let read = members(of: index, tables.task) { key, value in
      switch key {
      case .id: task.id = text(value) ?? ""
      case .title: task.title = text(value)
      case .project: task.project = text(value)
      case .objective: task.objective = text(value)
      case .unit: task.unit = text(value)
      case .responsible: task.responsible = texts(value)
      case .with: task.with = texts(value)
      case .start: task.start = date(value)
      case .due: task.due = date(value)
      case .status: task.status = member(value, of: TaskStatus.self)
      case .beneficiaries: task.beneficiaries = texts(value)
      case .outputs: task.outputs = texts(value)
      case .note: task.note = text(value)
      }
    }
    return element(task, read, index)
  }
}

extension PlanWriter.Writer {
  func value(_ task: PlanTask) -> JSONText.Value {
    var object = ObjectWriter<TaskKey>()
    object.put(.id, task.id)
    object.put(.title, task.title)
    object.put(.project, task.project)
    object.put(.objective, task.objective)
    object.put(.unit, task.unit)
    object.put(.responsible, task.responsible)
    object.put(.with, task.with)
    object.put(.start, task.start?.description)
    object.put(.due, task.due?.description)
    object.put(.status, task.status?.rawValue)
    object.put(.beneficiaries, task.beneficiaries)
    object.put(.outputs, task.outputs)
    object.put(.note, task.note)
    return .object(object.members)
  }
}
