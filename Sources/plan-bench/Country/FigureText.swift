// Tallies and figures of the invented country, as plan files write them.

extension PlanText {
  /// A class at the start, with the households that lack each indicator.
  mutating func startFigure(_ key: String, _ count: ClassCount, of households: Int) {
    object(key, oneLine: count.households == 0) { figure in
      figure.number("households", count.households)
      figure.hundredths("rate", percent(count.households, of: households))
      if count.households > 0 { figure.lacking(count) }
    }
  }

  private mutating func lacking(_ count: ClassCount) {
    object("lacking") { lacking in
      for (indicator, households) in zip(ClassCount.indicators, count.lacking) {
        lacking.object(indicator, oneLine: true) { figure in
          figure.number("households", households)
          figure.hundredths("rate", percent(households, of: count.households))
        }
      }
    }
  }

  /// A class of a moment without indicators; with a `whole`, also the share of it that these households are.
  mutating func figure(_ key: String, _ count: Int, of households: Int, shareOf whole: Int? = nil) {
    object(key, oneLine: true) { figure in
      figure.number("households", count)
      figure.hundredths("rate", percent(count, of: households))
      if let whole, whole > 0 { figure.hundredths("share", percent(count, of: whole)) }
    }
  }

  /// A class at the end of the year, with the drop since the start.
  mutating func targetFigure(_ key: String, from start: Int, reduce: Int, of households: Int) {
    object(key, oneLine: true) { figure in
      figure.number("households", start - reduce)
      figure.hundredths("rate", percent(start - reduce, of: households))
      figure.drop(reduce, of: households)
    }
  }

  /// The drop alone, in households and in points.
  mutating func drop(_ reduce: Int, of households: Int) {
    number("reduce", reduce)
    hundredths("points", percent(reduce, of: households))
  }

  /// The minorities at the start, in a tally of the whole.
  mutating func startGroup(_ group: Headcount, in whole: Headcount) {
    object("groups") { groups in
      groups.object("ethnic-minority") { tally in
        tally.number("households", group.households)
        tally.figure("poor", group.poor.households, of: group.households, shareOf: whole.poor.households)
        tally.figure("nearPoor", group.nearPoor.households, of: group.households, shareOf: whole.nearPoor.households)
      }
    }
  }

  /// The minorities at the end of the year, after these drops.
  mutating func targetGroup(_ group: Headcount, _ drop: Commune.Demand) {
    object("groups") { groups in
      groups.object("ethnic-minority") { tally in
        tally.number("households", group.households)
        tally.targetFigure("poor", from: group.poor.households, reduce: drop.poor, of: group.households)
        tally.targetFigure("nearPoor", from: group.nearPoor.households, reduce: drop.nearPoor, of: group.households)
      }
    }
  }

  /// The end of the year for a whole and its minorities.
  mutating func target(
    _ whole: Headcount, _ drop: Commune.Demand, _ minority: Headcount, _ minorityDrop: Commune.Demand
  ) {
    object("target") { tally in
      tally.number("households", whole.households)
      tally.targetFigure("poor", from: whole.poor.households, reduce: drop.poor, of: whole.households)
      tally.targetFigure("nearPoor", from: whole.nearPoor.households, reduce: drop.nearPoor, of: whole.households)
      tally.targetGroup(minority, minorityDrop)
    }
  }

  /// The start of the year for an area with units: everything that is known of it.
  mutating func totalStart(_ whole: Headcount, _ minority: Headcount) {
    object("start") { tally in
      tally.number("households", whole.households)
      tally.number("members", whole.members)
      tally.startFigure("poor", whole.poor, of: whole.households)
      tally.startFigure("nearPoor", whole.nearPoor, of: whole.households)
      tally.figure(
        "multidimensional", whole.poor.households + whole.nearPoor.households, of: whole.households)
      tally.startGroup(minority, in: whole)
    }
  }
}
