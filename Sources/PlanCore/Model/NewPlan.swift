// What a new plan is begun with.

extension Plan {
  /// A plan of which nothing is known yet.
  public init(area: Area, year: Int, standard: String) {
    self.init(area: area, year: year, standard: standard, document: PlanDocument())
  }
}

extension Area {
  /// An area of which only the name, and maybe the kind, is known.
  public init(name: String, kind: AreaKind?) { self.init(code: nil, name: name, kind: kind) }
}

extension Unit {
  /// A unit of which only the name, and maybe the kind, is known.
  public init(name: String, kind: AreaKind?) { self.init(code: nil, name: name, kind: kind) }
}

extension Movement {
  /// A movement of so many households on a date.
  public init(date: CalendarDate, unit: String?, from: MovementEnd, to: MovementEnd, households: Int) {
    self.init(date: date, unit: unit, from: from, to: to, households: households, members: nil)
  }
}
