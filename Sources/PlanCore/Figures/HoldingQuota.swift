/// The quota that holds for one class and group of a plan: of two, the later `issued` holds.
public struct HoldingQuota: Sendable {
  /// The class and group, as the place of its households.
  public let subject: Place
  /// The quota.
  public let quota: Quota
  /// Its position among the plan's quotas.
  public let index: Int
  /// The positions of those that it replaces.
  public let replaced: [Int]

  /// The holding quota of every class and group, in the order of forms.
  ///
  /// Where dates do not tell which of several is the later, the mildest is taken: more is not certain.
  public static func all(of quotas: [Quota]) -> [HoldingQuota] {
    let subjects = Set(quotas.map(\.subject)).sorted()
    if subjects.count == quotas.count {
      let indices = quotas.indices.sorted { quotas[$0].subject < quotas[$1].subject }
      return indices.map { HoldingQuota(subject: quotas[$0].subject, quota: quotas[$0], index: $0, replaced: []) }
    }
    return subjects.compactMap { subject in
      let indices = quotas.indices.filter { quotas[$0].subject == subject }
      let latest = indices.compactMap { quotas[$0].issued }.max()
      let replaced = indices.filter { index in
        guard let latest, let issued = quotas[index].issued else { return false }
        return latest.isCertainlyAfter(issued)
      }
      let holding = indices.filter { !replaced.contains($0) }
      let demands = holding.compactMap { index in quotas[index].leastDrop.map { (index: index, drop: $0) } }
      let mildest = demands.min { $0.drop.isLess(than: $1.drop) }?.index ?? holding.last
      return mildest.map { HoldingQuota(subject: subject, quota: quotas[$0], index: $0, replaced: replaced) }
    }
  }
}

extension Quota {
  /// The class and group, as the place of its households.
  public var subject: Place { .figure(group: group, povertyClass) }

  /// The least drop in households that it states as a drop.
  var leastDrop: Numeral? { figures.amount(subject, .reduce)?.least }
}

extension Amount {
  /// The number, or the lower end of the range.
  var least: Numeral? {
    switch self {
    case .exactly(let number): number
    case .between(let low, _): low
    }
  }

  /// The number, or the upper end of the range.
  var most: Numeral? {
    switch self {
    case .exactly(let number): number
    case .between(_, let high): high
    }
  }
}
