/// A report that is owed, and whether it has been delivered.
public struct ReportDuty: Hashable, Sendable {
  /// Its id in the plan.
  public var id: String
  /// What it reports.
  public var title: String?
  /// Who owes it.
  public var from: [String] = []
  /// Who receives it.
  public var to: String?
  /// By when; overdue on the day after.
  public var due: CalendarDate?
  /// When it was delivered.
  public var delivered: Delivered?
  /// A remark that no rule reads.
  public var note: String?
}

/// When a report was delivered: once, or by each unit.
public enum Delivered: Hashable, Sendable {
  /// The one date.
  case on(CalendarDate)
  /// The date of each unit that has delivered, by code.
  case byUnit([UnitDelivery])
}

/// When one unit delivered its report.
public struct UnitDelivery: Hashable, Sendable {
  /// The code of the unit.
  public var unit: String
  /// The date, or `nil` while it is owed.
  public var date: CalendarDate?
}
