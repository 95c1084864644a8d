/// A finding that the author of the plan knows and accepts, with the reason.
public struct Waiver: Hashable, Sendable {
  /// The code of the finding.
  public var code: String?
  /// The JSON Pointer (RFC 6901) of the value.
  public var pointer: String?
  /// Why it is accepted.
  public var reason: String?
  /// The last day it holds.
  public var until: CalendarDate?
  /// A remark that no rule reads.
  public var note: String?
}
