/// A part of the area that the plan gives figures for: a commune of a district, a village of a commune.
///
/// Units are disjoint and add up to the total, except rows whose kind sums other rows.
public struct Unit: Hashable, Sendable {
  /// The official code where it is known, else the printed row number.
  public var code: AreaCode?
  /// The name as the table that gives the figures prints it.
  public var name: String
  /// What the unit is.
  public var kind: AreaKind?
  /// Rural or urban.
  public var setting: Setting?
  /// Other spellings of its name.
  public var aliases: [String] = []
  /// The offices in charge of it.
  public var inCharge: [String] = []
  /// What is known of it at the start of the year.
  public var start = Tally()
  /// What this plan sets for it: its quota, seen from above.
  public var target = Tally()
  /// A remark that no rule reads.
  public var note: String?
}
