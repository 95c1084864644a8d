// A goal beyond the counts.

enum GoalKey: Int, PlanObjectKey {
  case id, title, indicators, population, measure, atLeast, atMost, due, result, note
  var isRequired: Bool { self == .id }

  static let objectName = "goal"
  static let names: [Self] = [.id]

  var kind: ValueKind {
    switch self {
    case .id: .id
    case .title, .note: .text
    case .indicators: .list(.id)
    case .population: .list(.closed(Population.self))
    case .measure: .closed(GoalMeasure.self)
    case .atLeast, .atMost, .result: .number(.rate)
    case .due: .date
    }
  }
}

extension PlanReader {
  func goal(_ index: Int) -> Goal? {
    var goal = Goal(id: "")
    let read = members(of: index, tables.goal) { key, value in
      switch key {
      case .id: goal.id = text(value) ?? ""
      case .title: goal.title = text(value)
      case .indicators: goal.indicators = texts(value)
      case .population: goal.population = members(value, of: Population.self)
      case .measure: goal.measure = member(value, of: GoalMeasure.self)
      case .atLeast: goal.atLeast = rate(value, .number)
      case .atMost: goal.atMost = rate(value, .number)
      case .due: goal.due = date(value)
      case .result: goal.result = rate(value, .number)
      case .note: goal.note = text(value)
      }
    }
    return element(goal, read, index)
  }
}

extension PlanWriter.Writer {
  func value(_ goal: Goal) -> JSONText.Value {
    var object = ObjectWriter<GoalKey>()
    object.put(.id, goal.id)
    object.put(.title, goal.title)
    object.put(.indicators, goal.indicators)
    object.put(.population, goal.population.map(\.rawValue))
    object.put(.measure, goal.measure?.rawValue)
    object.put(.atLeast, goal.atLeast)
    object.put(.atMost, goal.atMost)
    object.put(.due, goal.due?.description)
    object.put(.result, goal.result)
    object.put(.note, goal.note)
    return .object(object.members)
  }
}
