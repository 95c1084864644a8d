/// Places of a plan as people type them: what `Path(typed:in:)` reads back.
public struct PathSpelling {
  private let value: JSONText.Value

  /// The spelling of places in a plan: elements of lists go by what names them there.
  public init(in plan: Plan) { value = PlanWriter.value(plan) }

  /// The place as people type it: `units.02.target.poor.households`.
  public func text(_ path: Path) -> String {
    var words: [String] = []
    var value: JSONText.Value? = value
    var kind: ValueKind? = .plan
    for step in path {
      words.append(word(step, in: value, kind))
      value = value?.inside(step)
      kind = kind?.inside(step)
    }
    return words.joined(separator: ".")
  }

  private func word(_ step: Path.Step, in value: JSONText.Value?, _ kind: ValueKind?) -> String {
    guard case .list(.object(let keys, _))? = kind, let items = value?.items, let position = step.position,
      items.indices.contains(position)
    else { return Self.quoted(step.text) }
    for key in keys.nameSpellings {
      guard let name = items[position][key]?.text, !name.isEmpty else { continue }
      if items.count(where: { $0[key]?.text == name }) == 1 { return Self.quoted(name) }
    }
    return step.text
  }

  private static func quoted(_ word: String) -> String {
    guard word.isEmpty || word.contains(where: { $0 == "." || $0 == "\"" }) else { return word }
    return "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
