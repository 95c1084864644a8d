/// One area's poverty-reduction plan for one year, as a document states it. It stores; what is done with it lives elsewhere.
public struct Plan: Hashable, Sendable {
  /// The area.
  public var area: Area
  /// The year of the plan.
  public var year: Int
  /// The id of the poverty standard that its classes and indicators follow.
  public var standard: String
  /// The document that the plan is.
  public var document = PlanDocument()
  /// What the level above demands.
  public var quotas: [Quota] = []
  /// The area at the start of the year.
  public var start = Tally()
  /// What the area promises for the end of the year.
  public var target = Tally()
  /// The parts of the area.
  public var units: [Unit] = []
  /// Movements of households in the year.
  public var movements: [Movement] = []
  /// What reviews found.
  public var results: [YearResult] = []
  /// Goals beyond the counts.
  public var goals: [Goal] = []
  /// What is to be done.
  public var tasks: [PlanTask] = []
  /// Reports that are owed.
  public var reports: [ReportDuty] = []
  /// Where the money comes from.
  public var funding: [Funding] = []
  /// Printed figures that no other key holds.
  public var facts: [Fact] = []
  /// Findings that are accepted.
  public var waivers: [Waiver] = []
  /// A remark that no rule reads.
  public var note: String?
  /// Remarks on tallies, figures and what else has no field for one, in the order of the file.
  public var remarks: [Remark] = []
  /// The ids of the indicators that the plan's tallies name, in order of appearance; ``Place/Branch/lacking(_:)`` counts in it.
  public var indicators: [String] = []
  /// The words for parts that the plan's tallies name; ``Place/Branch/part(_:)`` counts in it.
  public var parts: [String] = []
}
