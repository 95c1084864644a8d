/// A movement of households of one unit from one class to another on one date.
public struct Movement: Hashable, Sendable {
  /// When it happened.
  public var date: CalendarDate
  /// The code of the unit.
  public var unit: String?
  /// The class before.
  public var from: MovementEnd
  /// The class after.
  public var to: MovementEnd
  /// How many households.
  public var households: Int
  /// How many persons.
  public var members: Int?
  /// Why.
  public var reason: MovementReason?
  /// A remark that no rule reads.
  public var note: String?
}
