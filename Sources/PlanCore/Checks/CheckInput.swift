/// What rules look at.
public struct CheckInput: Sendable {
  /// The plan.
  public let plan: Plan
  /// Its standard, where it is known.
  public let standard: Standard?
  /// The ids of all standards that are known.
  public let knownStandards: [String]
  /// The day on which the plan is checked.
  public let asOf: CalendarDate

  /// The input of a check.
  public init(_ plan: Plan, standard: Standard?, knownStandards: [String], asOf: CalendarDate) {
    self.plan = plan
    self.standard = standard
    self.knownStandards = knownStandards
    self.asOf = asOf
  }
}
