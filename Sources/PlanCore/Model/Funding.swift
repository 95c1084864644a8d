/// Where money or help comes from.
public struct Funding: Hashable, Sendable {
  /// The source.
  public var source: String?
  /// What it pays for.
  public var purpose: String?
  /// How much, in đồng.
  public var amount: Numeral?
  /// A remark that no rule reads.
  public var note: String?
}
