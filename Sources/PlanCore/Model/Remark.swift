/// A `note` on a part of a plan that has no place of its own for one: a tally, a figure, a range, a list by names.
///
/// No rule reads it.
public struct Remark: Hashable, Sendable {
  /// The keys and positions that lead from the root of the plan file to the object: `["total", "start", "poor"]`.
  public let steps: Path
  /// The remark itself.
  public let text: String

  /// A remark from its parts.
  public init(at steps: Path, _ text: String) {
    self.steps = steps
    self.text = text
  }
}
