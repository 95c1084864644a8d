/// What reading one file gave: the plan, if it is one, and everything that is wrong with the file.
public struct PlanReading: Sendable {
  /// The plan; `nil` when any problem is an error.
  public let plan: Plan?
  /// The problems in the order of the file; with a plan, only warnings.
  public let problems: [FileProblem]
  /// How many there are beyond those.
  public let unlisted: UnlistedProblems
}
