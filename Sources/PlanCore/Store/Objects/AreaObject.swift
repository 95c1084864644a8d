// The area that a plan is about.

enum AreaKey: Int, PlanObjectKey {
  case code, name, kind, setting, within, aliases, formerly, note
  var isRequired: Bool { self == .name }

  static let objectName = "area"

  var kind: ValueKind {
    switch self {
    case .code, .name, .note: .text
    case .kind: .closed(AreaKind.self)
    case .setting: .closed(Setting.self)
    case .within, .aliases: .list(.text)
    case .formerly: .list(.object(FormerAreaKey.self))
    }
  }
}

extension PlanReader {
  func area(_ index: Int) -> Area {
    var area = Area(name: "")
    members(of: index, tables.area) { key, value in
      switch key {
      case .code: area.code = text(value).map { AreaCode($0) }
      case .name: area.name = text(value) ?? ""
      case .kind: area.kind = member(value, of: AreaKind.self)
      case .setting: area.setting = member(value, of: Setting.self)
      case .within: area.within = texts(value)
      case .aliases: area.aliases = texts(value)
      case .formerly: area.formerly = list(value, formerArea)
      case .note: area.note = text(value)
      }
    }
    return area
  }
}

extension PlanWriter.Writer {
  func value(_ area: Area) -> JSONText.Value {
    var object = ObjectWriter<AreaKey>()
    object.put(.code, area.code?.text)
    object.put(.name, area.name)
    object.put(.kind, area.kind?.rawValue)
    object.put(.setting, area.setting?.rawValue)
    object.put(.within, area.within)
    object.put(.aliases, area.aliases)
    object.put(.formerly, area.formerly.map(value))
    object.put(.note, area.note)
    return .object(object.members)
  }
}
