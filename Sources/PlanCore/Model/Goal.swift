/// A goal beyond the classes' counts and rates: a share of a population that is to have something.
public struct Goal: Hashable, Sendable {
  /// Its id in the plan.
  public var id: String
  /// What is to be reached.
  public var title: String?
  /// The indicators it is about, ids of the plan's standard.
  public var indicators: [String] = []
  /// Whom it is about.
  public var population: [Population] = []
  /// What is counted.
  public var measure: GoalMeasure?
  /// The least that is promised.
  public var atLeast: Numeral?
  /// The most that is promised; with an equal `atLeast`, exactly that.
  public var atMost: Numeral?
  /// By when.
  public var due: CalendarDate?
  /// What was reached.
  public var result: Numeral?
  /// A remark that no rule reads.
  public var note: String?
}
