/// The quota that holds for one class and group of a plan: of two, the later `issued` holds.
struct HoldingQuota: Sendable {
  /// The quota.
  let quota: Quota
  /// Its position among the plan's quotas.
  let index: Int
  /// What it demands.
  let demand: Demand
  /// Those that it replaces.
  let replaced: [Earlier]

  /// A quota that a later one replaces.
  struct Earlier: Sendable {
    /// Its position among the plan's quotas.
    let index: Int
    /// What it demanded.
    let demand: Demand
  }

  /// The class and group, as the place of its households.
  var subject: Place { quota.subject }
}

extension HoldingQuota {
  /// The holding quota of every class and group, in the order of forms.
  static func all(of plan: Plan) -> [HoldingQuota] {
    Dictionary(grouping: plan.quotas.indices) { plan.quotas[$0].subject }
      .sorted { $0.key < $1.key }
      .compactMap { holding(among: $0.value, of: plan) }
  }

  /// Where dates do not tell which of several is the later, the mildest is taken: more is not certain.
  private static func holding(among indices: [Int], of plan: Plan) -> HoldingQuota? {
    let latest = indices.compactMap { plan.quotas[$0].issued }.max()
    let all = indices.map { Earlier(index: $0, demand: Demand(of: plan.quotas[$0], in: plan)) }
    func isReplaced(_ one: Earlier) -> Bool {
      guard let latest, let issued = plan.quotas[one.index].issued else { return false }
      return latest.isCertainlyAfter(issued)
    }
    let candidates = all.filter { !isReplaced($0) }
    let mildest = mildest(of: candidates, in: .reduce) ?? mildest(of: candidates, in: .points)
    return (mildest ?? candidates.last).map { one in
      HoldingQuota(
        quota: plan.quotas[one.index], index: one.index, demand: one.demand, replaced: all.filter(isReplaced))
    }
  }

  private static func mildest(of quotas: [Earlier], in measure: Place.Measure) -> Earlier? {
    let demands = quotas.compactMap { quota in quota.demand.drop(in: measure)?.least.map { (quota: quota, least: $0) } }
    return demands.min { $0.least.isLess(than: $1.least) }?.quota
  }
}

extension HoldingQuota {
  /// Whether the plan promises what it demands; `nil` where they have no measure in common.
  func fulfilment(in plan: Plan) -> Fulfilment? { Fulfilment(of: demand, by: Promise(subject, of: plan)) }

  /// The place of a fault of what is promised: the number that states it, else the quota's.
  func steps(_ kept: Fulfilment) -> Path { kept.promise.steps ?? ["quotas", index, kept.demand.statedAs.key] }

  /// Why the promise falls short, where it is what a replaced quota demanded.
  func cause(_ kept: Fulfilment) -> Phrase? { kept.cause(replaced.map(\.demand)) }
}

extension Quota {
  /// The class and group, as the place of its households.
  var subject: Place { .figure(group: group, povertyClass) }

  /// The document that assigns it, as far as it is named.
  var assigning: Document { Document(number: document, issued: issued, issuer: by) }
}
