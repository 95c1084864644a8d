/// A plan that was found in a file.
public struct FoundPlan: Sendable {
  /// The path as messages name it.
  public let path: String
  /// The plan.
  public let plan: Plan

  /// A plan and where it was found.
  public init(path: String, plan: Plan) {
    self.path = path
    self.plan = plan
  }
}

extension FoundPlan {
  /// Whether this plan names the other one's document among those it replaces: by number, by date, and against neither.
  func replaces(_ other: FoundPlan) -> Bool {
    let own = other.plan.document.itself
    return plan.document.replaces.contains { document in
      let numbers = [document.number, own.number].compactMap(\.self).filter(\.hasDigit).map { DocumentNumber($0) }
      if numbers.count == 2, !numbers[0].agrees(with: numbers[1]) { return false }
      guard let issued = document.issued, let ownDate = own.issued else { return numbers.count == 2 }
      return issued.agrees(with: ownDate)
    }
  }

  /// Of several plans of one area the one that replaces all others, directly or through one of them.
  static func standing(among plans: [FoundPlan]) -> Int? {
    let standing = plans.indices.filter { index in
      !plans.indices.contains { $0 != index && plans[$0].replaces(plans[index]) }
    }
    return standing.count == 1 ? standing[0] : nil
  }
}

extension String {
  fileprivate var hasDigit: Bool { utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
}
