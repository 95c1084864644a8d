// A part of the area.

enum UnitKey: Int, PlanObjectKey {
  case code, name, kind, setting, aliases, inCharge, start, target, note
  var isRequired: Bool { self == .name }

  static let objectName = "unit"
  static let names: [Self] = [.code, .name, .aliases]

  var kind: ValueKind {
    switch self {
    case .code, .name, .note: .text
    case .kind: .closed(AreaKind.self)
    case .setting: .closed(Setting.self)
    case .aliases, .inCharge: .list(.text)
    case .start, .target: .object(TallyKey.self)
    }
  }
}

extension PlanReader {
  func unit(_ index: Int) -> Unit? {
    var unit = Unit(name: "")
    let read = members(of: index, tables.unit) { key, value in
      switch key {
      case .code: unit.code = text(value).map { AreaCode($0) }
      case .name: unit.name = text(value) ?? ""
      case .kind: unit.kind = member(value, of: AreaKind.self)
      case .setting: unit.setting = member(value, of: Setting.self)
      case .aliases: unit.aliases = texts(value)
      case .inCharge: unit.inCharge = texts(value)
      case .start: unit.start = tally(value)
      case .target: unit.target = tally(value)
      case .note: unit.note = text(value)
      }
    }
    return element(unit, read, index)
  }
}

extension PlanWriter.Writer {
  func value(_ unit: Unit) -> JSONText.Value {
    var object = ObjectWriter<UnitKey>()
    object.put(.code, unit.code?.text)
    object.put(.name, unit.name)
    object.put(.kind, unit.kind?.rawValue)
    object.put(.setting, unit.setting?.rawValue)
    object.put(.aliases, unit.aliases)
    object.put(.inCharge, unit.inCharge)
    object.put(.start, tally(unit.start), unless: unit.start.isEmpty)
    object.put(.target, tally(unit.target), unless: unit.target.isEmpty)
    object.put(.note, unit.note)
    return .object(object.members)
  }
}
