/// What is due in any number of plans, the earliest first: `plan due`.
public struct DueList: Sendable {
  /// The day on which things stand so.
  let day: CalendarDate
  /// How many plans were looked through.
  let plans: Int
  /// What is due, the earliest first, then in the order of the plans.
  let rows: [DueRow]

  /// A list of what is due.
  /// - Parameters:
  ///   - sheets: what is due in each plan.
  ///   - day: the day on which the sheets were made.
  ///   - days: only what is overdue, and what is due within so many days; `nil` is everything, done or not.
  public init(_ sheets: [DueSheet], on day: CalendarDate, within days: Int? = nil) {
    self.day = day
    plans = sheets.count
    let rows = sheets.flatMap { sheet in sheet.deadlines.map { DueRow(sheet: sheet, deadline: $0) } }
      .filter { row in days.map { row.deadline.status.isOpen && row.deadline.days <= $0 } ?? true }
    self.rows = rows.enumerated().sorted { one, two in
      let (first, second) = (one.element.lastDay, two.element.lastDay)
      return first != second ? first < second : one.offset < two.offset
    }.map(\.element)
  }

  /// Whether something should have been done by now.
  public var isOverdue: Bool { rows.contains { $0.deadline.status == .overdue } }

  /// Whether nothing is left to be done.
  public var isClear: Bool { !rows.contains { $0.deadline.status.isOpen } }

  /// How many stand so.
  func count(_ status: Deadline.Status) -> Int { rows.count { $0.deadline.status == status } }
}

/// Something that is due in a plan.
struct DueRow: Sendable {
  let sheet: DueSheet
  let deadline: Deadline

  /// The last day, as a number.
  var lastDay: Int { deadline.due.lastDay.dayNumber }

  /// What it is about, else its id.
  var title: Phrase { deadline.title ?? Phrase(same: deadline.id) }
}
