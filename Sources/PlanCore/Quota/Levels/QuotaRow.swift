/// What was assigned to one area for one class and group, what it promises and what it has reached: `plan.quota/1`.
public struct QuotaRow: Sendable {
  /// How it stands with the quota.
  public enum Status: String, CaseIterable, Sendable {
    /// The promise keeps the quota.
    case met
    /// It does not.
    case short
    /// There is no plan, or it does not say what is promised.
    case missing
    /// Plans say different things of it.
    case contradictory
    /// Nobody assigned anything.
    case unassigned

    /// Whether something has to be done about it.
    public var isBad: Bool { self == .short || self == .missing || self == .contradictory }
  }

  /// The code of the area, official or the row number of the plan above.
  public let code: String?
  /// The name, as the plan above spells it.
  public let name: String
  /// The class and group.
  let subject: Place
  /// The sheet of the plan above, where there is one.
  let parent: Int?
  /// Households or points.
  let measure: Place.Measure
  /// The drop that was assigned.
  public let assigned: Numeral?
  /// The drop that is promised; of a range the most.
  public let promised: Numeral?
  /// Whether the promise is one number rather than the end of a range.
  let isExact: Bool
  /// The drop that has been reached, in households.
  public let reached: Int?
  /// How it stands.
  public let status: Status
  /// The sheet of the area's own plan.
  let sheet: Int?
  /// The year of the plans.
  let year: Int

  /// What is promised beyond what was assigned; below zero where it falls short.
  public var margin: Numeral? {
    guard let assigned, let promised, isExact else { return nil }
    return promised.subtracting(assigned)
  }
}

extension QuotaRow.Status {
  /// The status as it is shown.
  public var words: Phrase {
    switch self {
    case .met: Phrase(vi: "đủ", en: "met")
    case .short: Phrase(vi: "thiếu", en: "short")
    case .missing: Phrase(vi: "chưa có", en: "missing")
    case .contradictory: Phrase(vi: "mâu thuẫn", en: "contradictory")
    case .unassigned: Phrase(vi: "chưa giao", en: "unassigned")
    }
  }
}
