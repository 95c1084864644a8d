/// Something to be done, by someone, by some date: an activity, a project or a sub-project.
public struct PlanTask: Hashable, Sendable {
  /// Its id in the plan.
  public var id: String
  /// What is to be done.
  public var title: String?
  /// The id of the task that this one is part of.
  public var project: String?
  /// What it is for.
  public var objective: String?
  /// The code of the unit where it happens.
  public var unit: String?
  /// The offices that do it.
  public var responsible: [String] = []
  /// The offices that help.
  public var with: [String] = []
  /// When it begins: of a partial date, the first day.
  public var start: CalendarDate?
  /// When it must be done: of a partial date, the last day.
  public var due: CalendarDate?
  /// How far it is.
  public var status: TaskStatus?
  /// Who benefits.
  public var beneficiaries: [String] = []
  /// What comes of it.
  public var outputs: [String] = []
  /// A remark that no rule reads.
  public var note: String?
}
