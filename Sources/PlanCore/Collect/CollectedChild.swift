/// An area below and what came of its plan.
public struct CollectedChild: Hashable, Sendable {
  /// Its code among the units.
  public let code: String?
  /// Its name among the units.
  public let name: String
  /// Whether its plan is there.
  public let state: State
  /// The file that counts, else those of which none does.
  public let files: [String]
  /// The files that another of its plans replaces.
  public let replaced: [String]
  /// How many of the figures that any area knows it knows too.
  public let known: Int
  /// How many it does not know.
  public let unknown: Int
  /// How many errors `plan check` finds in its plan; `nil` where there is none.
  public let errors: Int?
  /// The date of its plan.
  public let issued: CalendarDate?
  /// How many days after the due date its plan is dated for certain; 0 where it is in time, `nil` where it is not known.
  public let daysLate: Int?

  /// Whether the plan of an area is there.
  public enum State: String, CaseIterable, Sendable {
    /// One plan is there, or one that replaces the others.
    case there
    /// None is there.
    case missing
    /// Several are there, and none replaces the others.
    case contested
  }

  /// Whether its plan is dated after the due date for certain.
  public var isLate: Bool { daysLate.map { $0 > 0 } ?? false }

  init(_ chosen: Chosen, _ unit: Unit, _ sums: CollectedSums, known: Int, due: CalendarDate?) {
    code = unit.code?.text
    name = unit.name
    state = chosen.counting != nil ? .there : chosen.slot.plans.isEmpty ? .missing : .contested
    let paths = chosen.slot.plans.map(\.path)
    files = chosen.counting.map { [$0.path] } ?? paths
    replaced = chosen.counting.map { counting in paths.filter { $0 != counting.path } } ?? []
    self.known = known
    unknown = sums.asked - known
    errors = chosen.counting?.errors
    let issued = chosen.counting?.plan.document.itself.issued
    self.issued = issued
    daysLate = due.flatMap { due in issued.flatMap { $0.daysAfter(due) } }
  }
}

extension CalendarDate {
  /// How many days after a deadline the date lies at least; 0 on it or before; `nil` where it can be either.
  fileprivate func daysAfter(_ due: CalendarDate) -> Int? {
    if isCertainlyAfter(due) { return firstDay.dayNumber - due.lastDay.dayNumber }
    return lastDay.dayNumber <= due.lastDay.dayNumber ? 0 : nil
  }
}

/// A figure whose total is unknown, since some area below does not know it.
public struct UnknownFigure: Sendable {
  let figure: AskedFigure
  /// The positions of the areas that do not know it, among the children.
  public let unknownTo: [Int]
  /// What it comes to in the areas that know it; `nil` where that is too large a number.
  public let partialSum: Int?

  init(_ figure: AskedFigure, unknownTo: [Int], partialSum: Int?) {
    self.figure = figure
    self.unknownTo = unknownTo
    self.partialSum = partialSum
  }
}
