extension Mistake {
  /// Everything that can be found, in the order of the codes: in the text of a file, in its keys and values, within a
  /// plan and between plans.
  public static let all: [Mistake] =
    (JSONProblem.Kind.allCases.map(\.mistake) + inValues + (Rule.all + Rule.acrossPlans).map(\.mistake))
    .sorted { $0.code < $1.code }

  /// The mistake of a code; `nil` where nothing has it.
  public static func of(code: String) -> Mistake? { all.first { $0.code == code } }
}

extension Rule {
  /// The codes of everything that can be found, in order.
  public static var codes: [String] { Mistake.all.map(\.code) }

  /// Whether a code means anything.
  public static func isKnown(_ code: String) -> Bool { Mistake.of(code: code) != nil }
}
