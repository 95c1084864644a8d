// An area that was merged into another.

enum FormerAreaKey: Int, PlanObjectKey {
  case code, name, until, note

  static let objectName = "former-area"
  static let names: [Self] = [.code, .name]

  var kind: ValueKind {
    switch self {
    case .code, .name, .note: .text
    case .until: .date
    }
  }
}

extension PlanReader {
  func formerArea(_ index: Int) -> FormerArea? {
    var area = FormerArea()
    let read = members(of: index, tables.formerArea) { key, value in
      switch key {
      case .code: area.code = text(value).map { AreaCode($0) }
      case .name: area.name = text(value)
      case .until: area.until = date(value)
      case .note: area.note = text(value)
      }
    }
    return element(area, read, index)
  }
}

extension PlanWriter.Writer {
  func value(_ area: FormerArea) -> JSONText.Value {
    var object = ObjectWriter<FormerAreaKey>()
    object.put(.code, area.code?.text)
    object.put(.name, area.name)
    object.put(.until, area.until?.description)
    object.put(.note, area.note)
    return .object(object.members)
  }
}
