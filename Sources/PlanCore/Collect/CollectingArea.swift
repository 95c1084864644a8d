/// The area whose plan is put together from the plans below it.
public struct CollectingArea: Sendable {
  /// The area.
  public var area: Area
  /// The year of the plan; where it is not said, that of all children.
  public var year: Int?
  /// The standard of the plan; where it is not said, that of all children.
  public var standard: String?
  /// The document of the plan.
  public var document = PlanDocument()
  /// The areas that plans are awaited of, where they are known.
  public var awaited: [Unit] = []
  /// By when the plans were due.
  public var due: CalendarDate?
  /// Whether plans of other years are left aside, since the year was chosen among them.
  private(set) var choosesYear = false

  /// An area by its name, with nothing known of what lies in it.
  public init(name: String, kind: AreaKind) {
    area = Area(name: name, kind: kind)
  }

  /// The area of a plan: its year, standard and document, its units as those that plans are awaited of, and the day
  /// that its report `plan` is due. Rows that sum others send no plan, and villages none that is awaited.
  public init(like plan: Plan) {
    area = plan.area
    year = plan.year
    standard = plan.standard
    document = plan.document
    awaited = plan.unitsThatAddUp.filter { $0.kind?.isVillageLevel != true }
    due = plan.reports.first { $0.id == "plan" }?.due
  }
}

extension CollectingArea {
  /// Takes the plans of one year and leaves those of others aside.
  public mutating func choose(year: Int) {
    self.year = year
    choosesYear = true
  }

  /// Whether a plan is this area's own.
  func isOwn(_ plan: Plan) -> Bool { AreaIdentity(area).likeness(to: AreaIdentity(plan.area)).isSame }

  /// Whether an area can be a part of this one, going by its kind.
  func holds(_ kind: AreaKind?) -> Bool {
    guard let kind, let own = area.kind, !own.sumsOthers, !kind.sumsOthers else { return true }
    return kind.fits(in: own)
  }

  /// Whether an area says that it lies in another area of this one's kind; former names are this one's too.
  func isElsewhere(_ child: Area) -> Bool {
    let names = ([area.name] + area.aliases + area.formerly.compactMap(\.name)).map(FoldedName.init)
    return AreaIdentity(child).containment(in: names, kind: area.kind) == .outside
  }
}
