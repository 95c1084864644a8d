/// How one class of households of an area or a unit stands between the start of the year and what it has to reach.
struct Standing: Hashable, Sendable {
  /// The class and group.
  let subject: Place
  /// The position of the unit; `nil` for the area itself.
  let unit: Int?
  /// Households at the start of the year.
  let start: Int?
  /// Households at the end of the year as planned.
  let target: Int?
  /// By how many households the class has to get smaller.
  let needed: Int?
  /// Who says so.
  let neededBy: Source
  /// By how many it has got smaller; negative where it grew. Where nothing was recorded yet it is as at the start.
  let reached: Int?

  /// Who says by how much a class has to get smaller.
  enum Source: String, Hashable, Sendable {
    /// The quota that the level above set.
    case quota
    /// The plan itself.
    case plan
  }

  /// Households now.
  var now: Int? { start.flatMap { start in reached.flatMap { start.addingIfFits(-$0) } } }

  /// By how many households it still has to get smaller; nothing where it is done.
  var remaining: Int? {
    needed.flatMap { needed in reached.flatMap { needed.addingIfFits(-$0) } }.map { max($0, 0) }
  }

  /// How many households a month that is, in whole ones, up to the end of the year.
  func perMonth(in monthsLeft: Int) -> Int? {
    guard let remaining, remaining > 0, monthsLeft > 0 else { return nil }
    return (remaining - 1) / monthsLeft + 1
  }
}

extension Standing {
  /// How the classes of a plan's own area stand on a day, those that were assigned among them, in the order of forms.
  static func ofArea(_ plan: Plan, on day: CalendarDate) -> [Standing] {
    let quotas = HoldingQuota.all(of: plan)
    let classes = [Place.figure(.poor), .figure(.nearPoor)].filter { subject in
      plan.startCount(of: subject) != nil || Promise(subject, of: plan).households != nil
    }
    let subjects = Set(quotas.map(\.subject)).union(classes).sorted()
    let none = plan.dropUnlessSaid(on: day)
    return subjects.map { subject in
      let quota = quotas.first { $0.subject == subject }?.demand.drop(in: .reduce)?.least?.digits
      let promise = Promise(subject, of: plan).households?.most?.digits
      return Standing(
        subject: subject, unit: nil, start: plan.startCount(of: subject), target: plan.targetCount(of: subject),
        needed: quota ?? promise, neededBy: quota == nil ? .plan : .quota,
        reached: ReachedDrop.households(subject, upTo: day, in: plan) ?? (subject.group == nil ? none : nil))
    }
  }

  /// How the units stand, class by class: those that have most left to do come first.
  static func ofUnits(_ plan: Plan, on day: CalendarDate) -> [Standing] {
    var all: [Standing] = []
    let none = plan.dropUnlessSaid(on: day)
    for (index, unit) in plan.units.enumerated() where unit.addsUp {
      for subject in [Place.figure(.poor), .figure(.nearPoor)] {
        let needed = Demand(subject, of: unit).households?.least?.digits
        guard needed != nil || unit.start.count(subject) != nil else { continue }
        all.append(
          Standing(
            subject: subject, unit: index, start: unit.start.count(subject), target: unit.target.count(subject),
            needed: needed, neededBy: .plan,
            reached: ReachedDrop.households(subject, of: unit, upTo: day, in: plan) ?? none))
      }
    }
    return all.enumerated().sorted { one, two in
      let (first, second) = (one.element.remaining ?? -1, two.element.remaining ?? -1)
      return first != second ? first > second : one.offset < two.offset
    }.map(\.element)
  }
}

extension Plan {
  /// The drop of what neither a result nor a movement tells of: none where movements are kept or nothing happened yet,
  /// unknown where only a result was taken, which leaves it out.
  fileprivate func dropUnlessSaid(on day: CalendarDate) -> Int? {
    latestResult(upTo: day) == nil || movements.contains { $0.date.lastDay <= day } ? 0 : nil
  }

  /// The months of the plan's year that are left on a day, the one that has begun among them; the last day of a month
  /// leaves nothing of it.
  func monthsLeft(on day: CalendarDate) -> Int {
    guard day.year == year, case .day(let month, let number) = day.precision else { return day.year < year ? 12 : 0 }
    return 12 - month + (number == CalendarDate.days(inMonth: month, of: year) ? 0 : 1)
  }
}
