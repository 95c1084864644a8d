/// Something that is due by a day: a report, a task or a phase of the work, a goal, a quota.
struct Deadline: Hashable, Sendable {
  /// What is due.
  enum Kind: String, CaseIterable, Sendable {
    /// A report that is owed.
    case report
    /// A task, or a phase of the work.
    case task
    /// A goal beyond the counts.
    case goal
    /// What the level above demands by the end of the year.
    case quota
  }

  /// How it stands on a day.
  enum Status: String, CaseIterable, Sendable {
    /// Not done, and the day has passed.
    case overdue
    /// Not done, and due on the day itself.
    case today
    /// Not done, and not yet due.
    case ahead
    /// Done, though after its day.
    case late
    /// Done.
    case delivered

    /// Whether it is still to be done.
    var isOpen: Bool { self == .overdue || self == .today || self == .ahead }
  }

  /// A unit that owes its part.
  struct Debtor: Hashable, Sendable {
    /// Its code.
    let unit: String
    /// Its name in the plan, else its code.
    let name: String
  }

  /// What is due.
  let kind: Kind
  /// Its id in the plan; of a quota the class, and the group behind a dot.
  let id: String
  /// What it is about.
  let title: Phrase?
  /// The code of the unit where it is to happen.
  let unit: String?
  /// When the work on it begins.
  let start: CalendarDate?
  /// By when, as the plan says it: of a partial date, its last day.
  let due: CalendarDate
  /// When it was delivered, where that is known.
  let delivered: CalendarDate?
  /// Who has to do it.
  let responsible: [String]
  /// The units that have not delivered their part, where each delivers.
  let debtors: [Debtor]
  /// How it stands.
  let status: Status
  /// The days from the day that is asked about to the due day; negative once it has passed.
  let days: Int

  /// - Parameter done: how it was done; `nil` while it is not.
  private init(
    _ kind: Kind, _ id: String, _ title: Phrase?, due: CalendarDate, on day: CalendarDate, done: Status?,
    unit: String? = nil, start: CalendarDate? = nil, delivered: CalendarDate? = nil, responsible: [String] = [],
    debtors: [Debtor] = []
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.unit = unit
    self.start = start
    self.due = due
    self.delivered = delivered
    self.responsible = responsible
    self.debtors = debtors
    days = due.lastDay.dayNumber - day.dayNumber
    status = done ?? (days < 0 ? .overdue : days == 0 ? .today : .ahead)
  }
}

extension Deadline {
  /// Everything in a plan that is due by some day, as it stands on a full day: the earliest first, then in the order of
  /// the plan. What was dropped is not due.
  static func all(of plan: Plan, on day: CalendarDate) -> [Deadline] {
    let all =
      plan.reports.compactMap { Deadline($0, of: plan, on: day) } + plan.tasks.compactMap { Deadline($0, on: day) }
      + plan.goals.compactMap { Deadline($0, on: day) } + quotas(of: plan, on: day)
    return all.enumerated().sorted { one, two in
      let (first, second) = (one.element.due.lastDay.dayNumber, two.element.due.lastDay.dayNumber)
      return first != second ? first < second : one.offset < two.offset
    }.map(\.element)
  }
}

// MARK: - Tasks and goals

extension Deadline {
  private init?(_ task: PlanTask, on day: CalendarDate) {
    guard let due = task.due, task.status != .dropped else { return nil }
    self.init(
      .task, task.id, task.title.map { Phrase(same: $0) }, due: due, on: day,
      done: task.status == .done ? .delivered : nil, unit: task.unit, start: task.start, responsible: task.responsible)
  }

  private init?(_ goal: Goal, on day: CalendarDate) {
    guard let due = goal.due else { return nil }
    self.init(
      .goal, goal.id, goal.title.map { Phrase(same: $0) }, due: due, on: day, done: goal.isReached ? .delivered : nil)
  }
}

extension Goal {
  /// Whether there is a result, and it keeps the bounds that are promised.
  fileprivate var isReached: Bool {
    guard let result else { return false }
    return !(atLeast.map { result.isLess(than: $0) } ?? false) && !(atMost.map { $0.isLess(than: result) } ?? false)
  }
}

// MARK: - Reports

extension Deadline {
  private init?(_ duty: ReportDuty, of plan: Plan, on day: CalendarDate) {
    guard let due = duty.due else { return nil }
    let title = duty.title.map { Phrase(same: $0) }
    switch duty.delivered {
    case .byUnit(let deliveries):
      let debtors = Self.debtors(deliveries, in: plan, on: day)
      let dates = debtors.isEmpty ? deliveries.compactMap(\.date) : []
      let isLate = dates.contains { $0.isCertainlyAfter(due) }
      self.init(
        .report, duty.id, title, due: due, on: day, done: debtors.isEmpty ? isLate ? .late : .delivered : nil,
        delivered: dates.max(), responsible: duty.from, debtors: debtors)
    case .on(let date) where date.firstDay.dayNumber <= day.dayNumber:
      self.init(
        .report, duty.id, title, due: due, on: day, done: date.isCertainlyAfter(due) ? .late : .delivered,
        delivered: date, responsible: duty.from)
    case .on, nil:
      self.init(.report, duty.id, title, due: due, on: day, done: nil, responsible: duty.from)
    }
  }

  /// The units that have not delivered up to the day: where units report, each of them does.
  private static func debtors(_ deliveries: [UnitDelivery], in plan: Plan, on day: CalendarDate) -> [Debtor] {
    func hasDelivered(_ code: String) -> Bool {
      deliveries.contains { $0.unit == code && $0.date.map { $0.firstDay.dayNumber <= day.dayNumber } ?? false }
    }
    let units = plan.unitsThatAddUp.compactMap { unit in unit.code.map { Debtor(unit: $0.text, name: unit.name) } }
    let strangers = deliveries.map(\.unit).filter { code in !plan.units.contains { $0.code?.text == code } }
    return (units + strangers.map { Debtor(unit: $0, name: $0) }).filter { !hasDelivered($0.unit) }
  }
}

// MARK: - Quotas

extension Deadline {
  /// A quota is due by the end of the year. It is kept when the official result of that year says so, or when the year
  /// is over and the latest result does.
  private static func quotas(of plan: Plan, on day: CalendarDate) -> [Deadline] {
    guard !plan.quotas.isEmpty else { return [] }
    let due = CalendarDate(existing: plan.year, .year).lastDay
    let result = plan.latestResult(upTo: day)
    let isFinal = due < day || result.map(plan.isOfficialYearEnd) ?? false
    return HoldingQuota.all(of: plan).compactMap { holding in
      guard let demand = holding.demand.first, let least = demand.least else { return nil }
      let reached = holding.reached(by: result, upTo: day, in: plan)
      let isKept = reached.map { holding.isKept(by: $0, least) } ?? false
      return Deadline(
        .quota, holding.id, holding.title(demand, least, reached), due: due, on: day,
        done: isFinal && isKept ? .delivered : nil)
    }
  }
}

extension HoldingQuota {
  /// The class, and the group behind a dot: `poor`, `poor.ethnic-minority`.
  fileprivate var id: String { quota.povertyClass.rawValue + (quota.group.map { "." + $0.rawValue } ?? "") }

  /// What has been reached up to a day, in the measure of the demand.
  fileprivate func reached(by result: YearResult?, upTo day: CalendarDate, in plan: Plan) -> Numeral? {
    guard let demand = demand.first, let least = demand.least else { return nil }
    return demand.measure == .points
      ? result.flatMap { ReachedDrop.points(subject, by: $0, in: plan, decimals: least.decimals) }
      : ReachedDrop.households(subject, upTo: day, in: plan).map { Numeral($0) }
  }

  fileprivate func isKept(by reached: Numeral, _ least: Numeral) -> Bool {
    quota.exceed == true ? least.isLess(than: reached) : !reached.isLess(than: least)
  }

  /// "Hộ nghèo: giảm 25 hộ, đã giảm 10".
  fileprivate func title(_ demand: Drop, _ least: Numeral, _ reached: Numeral?) -> Phrase {
    let subject = subject.subjectWords.capitalized
    let unit = demand.measure == .points ? Phrase(vi: "điểm %", en: " points") : Phrase(vi: "hộ", en: "")
    let more = quota.exceed == true ? Phrase(vi: "hơn ", en: "more than ") : Phrase(same: "")
    let demanded = Phrase(
      vi: "\(subject.vi): giảm \(more.vi)\(least.text(.vi)) \(unit.vi)",
      en: "\(subject.en): \(more.en)\(least.text(.en))\(unit.en) fewer")
    guard let reached else { return demanded + Phrase(vi: ", chưa có kết quả", en: ", no result yet") }
    if reached.digits < 0, let rise = Numeral(0).subtracting(reached) {
      return demanded + Phrase(vi: ", đã tăng \(rise.text(.vi))", en: ", \(rise.text(.en)) more so far")
    }
    return demanded + Phrase(vi: ", đã giảm \(reached.text(.vi))", en: ", \(reached.text(.en)) so far")
  }
}

// MARK: - Words

extension Deadline.Kind {
  /// What is due.
  var words: Phrase {
    switch self {
    case .report: Phrase(vi: "báo cáo", en: "report")
    case .task: Phrase(vi: "việc", en: "task")
    case .goal: Phrase(vi: "mục tiêu", en: "goal")
    case .quota: Phrase(vi: "chỉ tiêu", en: "quota")
    }
  }
}

extension Deadline.Status {
  /// How it stands.
  var words: Phrase {
    switch self {
    case .overdue: Phrase(vi: "quá hạn", en: "overdue")
    case .today: Phrase(vi: "hôm nay", en: "today")
    case .ahead: Phrase(vi: "sắp tới", en: "ahead")
    case .late: Phrase(vi: "xong, trễ", en: "late")
    case .delivered: Phrase(vi: "xong", en: "done")
    }
  }
}

extension Deadline {
  /// How it stands, with the days: `quá 12 ngày`, `còn 3 ngày`.
  var standing: Phrase {
    let count = days.magnitude
    let dayWord = count == 1 ? "day" : "days"
    return switch status {
    case .overdue: Phrase(vi: "quá \(count) ngày", en: "\(count) \(dayWord) over")
    case .ahead: Phrase(vi: "còn \(count) ngày", en: "in \(count) \(dayWord)")
    case .today, .late, .delivered: status.words
    }
  }
}
