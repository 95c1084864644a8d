/// A printed figure that no other key holds: shown, never computed with.
public struct Fact: Hashable, Sendable {
  /// What it says.
  public var title: String?
  /// The figure.
  public var value: Value?
  /// Its unit, as the document says it.
  public var unit: String?
  /// A remark that no rule reads.
  public var note: String?

  /// A number or words.
  public enum Value: Hashable, Sendable {
    /// A number as printed.
    case number(Numeral)
    /// Words, where the document gives no plain number.
    case text(String)
  }
}
