/// What the level above demands of the area for one class (chỉ tiêu được giao).
public struct Quota: Hashable, Sendable {
  /// The class to be reduced.
  public var povertyClass: PovertyClass
  /// The group, or `nil` for the whole class.
  public var group: Group?
  /// The numbers of the demand, at places of this class and group.
  public var figures = Tally()
  /// Who assigned it.
  public var by: String?
  /// The number of the document that assigns it.
  public var document: String?
  /// The date of that document; of two quotas for one class and group, the later holds.
  public var issued: CalendarDate?
  /// Whether the promise must be higher than the quota.
  public var exceed: Bool?
  /// A remark that no rule reads.
  public var note: String?
}
