/// What is due in one plan, and nothing else of it, so that thousands of plans fit in memory.
public struct DueSheet: Sendable {
  /// The path of the plan as messages name it.
  let path: String
  /// The name of the area.
  let area: String
  /// The official code of the area.
  let code: String?
  /// The year of the plan.
  let year: Int
  /// What is due, the earliest first.
  let deadlines: [Deadline]

  /// The sheet of a plan, as things stand on a full day.
  public init(_ plan: Plan, path: String, on day: CalendarDate) {
    self.path = path
    area = plan.area.name
    code = plan.area.code.flatMap { $0.isOfficial ? $0.text : nil }
    year = plan.year
    deadlines = Deadline.all(of: plan, on: day)
  }
}
