/// The text that shows a rule broken or kept: one plan, or several files with their names.
///
/// Most examples differ from the least plan there is in a member or two; ``plan(kind:year:standard:_:)`` writes the
/// rest, so that a rule shows only what it is about.
struct PlanExample: Sendable, ExpressibleByStringLiteral {
  /// The example as it is shown and checked.
  let text: String

  /// An example written out in full.
  init(stringLiteral text: String) { self.text = text }

  private init(_ text: String) { self.text = text }

  /// The least plan with more members.
  static func plan(
    kind: String? = nil, year: Int = 2024, standard: String = "nd-07-2021", _ members: String = ""
  ) -> PlanExample {
    let kind = kind.map { #", "kind": "\#($0)""# } ?? ""
    let frame = #"""
      "schema": "plan/1",
      "area": { "name": "Xã Mẫu"\#(kind) },
      "year": \#(year),
      "standard": "\#(standard)"
      """#
    let inside = members.isEmpty ? frame : frame + ",\n" + members
    return PlanExample("{\n" + inside.split(separator: "\n").map { "  \($0)\n" }.joined() + "}")
  }
}
