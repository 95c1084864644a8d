// Households that moved from one class to another.

enum MovementKey: Int, PlanObjectKey {
  case date, unit, from, to, households, members, reason, note
  var isRequired: Bool { self == .date || self == .from || self == .to || self == .households }

  static let objectName = "movement"
  static let names: [Self] = [.date]

  var kind: ValueKind {
    switch self {
    case .date: .date
    case .unit, .note: .text
    case .from, .to: .closed(MovementEnd.self)
    case .households, .members: .number(.count)
    case .reason: .closed(MovementReason.self)
    }
  }
}

extension PlanReader {
  func movement(_ index: Int) -> Movement? {
    var at: CalendarDate?
    var ends: (from: MovementEnd, to: MovementEnd) = (.none, .none)
    var households = 0
    var rest: (unit: String?, members: Int?, reason: MovementReason?, note: String?)
    let read = members(of: index, tables.movement) { key, value in
      switch key {
      case .date: at = date(value)
      case .unit: rest.unit = text(value)
      case .from: ends.from = member(value, of: MovementEnd.self) ?? .none
      case .to: ends.to = member(value, of: MovementEnd.self) ?? .none
      case .households: households = count(value) ?? 0
      case .members: rest.members = count(value)
      case .reason: rest.reason = member(value, of: MovementReason.self)
      case .note: rest.note = text(value)
      }
    }
    let movement = at.map {
      Movement(
        date: $0, unit: rest.unit, from: ends.from, to: ends.to, households: households, members: rest.members,
        reason: rest.reason, note: rest.note)
    }
    return element(movement, read, index) ?? nil
  }
}

extension PlanWriter.Writer {
  func value(_ movement: Movement) -> JSONText.Value {
    var object = ObjectWriter<MovementKey>()
    object.put(.date, movement.date.description)
    object.put(.unit, movement.unit)
    object.put(.from, movement.from.rawValue)
    object.put(.to, movement.to.rawValue)
    object.put(.households, Numeral(movement.households))
    object.put(.members, movement.members.map { Numeral($0) })
    object.put(.reason, movement.reason?.rawValue)
    object.put(.note, movement.note)
    return .object(object.members)
  }
}

extension Movement {
  /// The movement as a plan file holds it.
  public var value: JSONText.Value {
    PlanWriter.Writer(plan: Plan(area: Area(name: ""), year: 0, standard: "")).value(self)
  }
}
