/// What a review found on one date (kết quả rà soát).
public struct YearResult: Hashable, Sendable {
  /// The date that the figures are true of.
  public var asOf: CalendarDate
  /// How final they are.
  public var status: ResultStatus?
  /// The standard, where it is not the plan's: two results exist for one date when a new standard begins.
  public var standard: String?
  /// The number of the document that publishes them.
  public var document: String?
  /// The date of that document.
  public var issued: CalendarDate?
  /// The area itself.
  public var total = Tally()
  /// Its units by code, in the order of the file.
  public var units: [UnitResult] = []
  /// A remark that no rule reads.
  public var note: String?
}

/// A result of one unit.
public struct UnitResult: Hashable, Sendable {
  /// The code of the unit.
  public var unit: String
  /// What was found.
  public var tally: Tally
}
