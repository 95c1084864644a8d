// The area itself at the start and as it promises.

enum MomentsKey: Int, PlanObjectKey {
  case start, target, note

  static let objectName = "span"

  var kind: ValueKind {
    switch self {
    case .start, .target: .object(TallyKey.self)
    case .note: .text
    }
  }
}

extension PlanReader {
  func moments(_ index: Int) -> (start: Tally, target: Tally) {
    var start = Tally()
    var target = Tally()
    members(of: index, tables.moments) { key, value in
      switch key {
      case .start: start = tally(value)
      case .target: target = tally(value)
      case .note: remark(value)
      }
    }
    return (start, target)
  }
}

extension PlanWriter.Writer {
  func moments(_ start: Tally, _ target: Tally) -> [JSONText.Member] {
    var object = ObjectWriter<MomentsKey>()
    object.put(.start, tally(start), unless: start.isEmpty)
    object.put(.target, tally(target), unless: target.isEmpty)
    return object.members
  }
}
