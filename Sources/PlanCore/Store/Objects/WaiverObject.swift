// A finding that is accepted.

enum WaiverKey: Int, PlanObjectKey {
  case code, pointer, reason, until, note

  static let objectName = "waiver"
  static let names: [Self] = [.code]

  var kind: ValueKind {
    switch self {
    case .code, .pointer, .reason, .note: .text
    case .until: .date
    }
  }
}

extension PlanReader {
  func waiver(_ index: Int) -> Waiver? {
    var waiver = Waiver()
    let read = members(of: index, tables.waiver) { key, value in
      switch key {
      case .code: waiver.code = text(value)
      case .pointer: waiver.pointer = text(value)
      case .reason: waiver.reason = text(value)
      case .until: waiver.until = date(value)
      case .note: waiver.note = text(value)
      }
    }
    return element(waiver, read, index)
  }
}

extension PlanWriter.Writer {
  func value(_ waiver: Waiver) -> JSONText.Value {
    var object = ObjectWriter<WaiverKey>()
    object.put(.code, waiver.code)
    object.put(.pointer, waiver.pointer)
    object.put(.reason, waiver.reason)
    object.put(.until, waiver.until?.description)
    object.put(.note, waiver.note)
    return .object(object.members)
  }
}
