/// A plan that was found in a file.
public struct FoundPlan: Sendable {
  /// The path as messages name it.
  public let path: String
  /// The plan.
  public let plan: Plan
  /// How many errors a check finds in it.
  public let errors: Int

  /// A plan and where it was found.
  public init(path: String, plan: Plan, errors: Int = 0) {
    self.path = path
    self.plan = plan
    self.errors = errors
  }
}

extension FoundPlan {
  /// Of several plans of one area the one that replaces all others, directly or through one of them.
  static func counting(among plans: [FoundPlan]) -> Int? {
    let counting = Replacement.counting(among: plans.map { ($0.plan.document.itself, $0.plan.document.replaces) })
    return counting.count == 1 ? counting[0] : nil
  }
}
