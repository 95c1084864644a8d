// A printed figure that no other key holds.

enum FactKey: Int, PlanObjectKey {
  case title, value, unit, note

  static let objectName = "fact"
  static let names: [Self] = [.title]

  var kind: ValueKind {
    switch self {
    case .title, .unit, .note: .text
    case .value: .numberOrText
    }
  }
}

extension PlanReader {
  func fact(_ index: Int) -> Fact? {
    var fact = Fact()
    let read = members(of: index, tables.fact) { key, value in
      switch key {
      case .title: fact.title = text(value)
      case .value: fact.value = factValue(value)
      case .unit: fact.unit = text(value)
      case .note: fact.note = text(value)
      }
    }
    return element(fact, read, index)
  }

  private func factValue(_ index: Int) -> Fact.Value? {
    switch node(index).kind {
    case .number: return points(index, .numberOrText).map { .number($0) }
    case .text: return text(index).map { .text($0) }
    case .null: return nil
    case .object, .array, .yes, .no:
      wrong(index, .numberOrText)
      return nil
    }
  }
}

extension PlanWriter.Writer {
  func value(_ fact: Fact) -> JSONText.Value {
    var object = ObjectWriter<FactKey>()
    object.put(.title, fact.title)
    switch fact.value {
    case .number(let number): object.put(.value, number)
    case .text(let text): object.put(.value, text)
    case nil: break
    }
    object.put(.unit, fact.unit)
    object.put(.note, fact.note)
    return .object(object.members)
  }
}
