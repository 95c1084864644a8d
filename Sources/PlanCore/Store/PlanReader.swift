/// Reads plan files, one after the other, each into a ``PlanReading``.
public final class PlanReader: JSONReader {
  // A walk over the nodes changes one of these at a time, and does so millions of times for a country: the check that no
  // two changes overlap would cost a tenth of the reading.
  @exclusivity(unchecked) var indicators = Interner()
  @exclusivity(unchecked) var parts = Interner()
  /// The claims of the tally that is being read.
  @exclusivity(unchecked) var claims: [Claim] = []
  let tables = KeyTables()

  /// Reads one file from its bytes.
  public func read(_ text: [UInt8]) -> PlanReading {
    text.withUnsafeBufferPointer { read($0) }
  }

  /// Reads one file from its bytes.
  public func read(_ text: UnsafeBufferPointer<UInt8>) -> PlanReading {
    indicators.removeAll()
    parts.removeAll()
    defer { end() }
    guard begin(text) else { return reading(nil) }
    return reading(plan(at: 0))
  }

  private func reading(_ plan: Plan?) -> PlanReading {
    let problems = located()
    return PlanReading(
      plan: problems.contains(where: \.isError) ? nil : plan, problems: problems, unlisted: unlisted)
  }
}

/// The key tables of all objects, made once for a reader.
struct KeyTables {
  let plan = KeyTable<PlanKey>()
  let area = KeyTable<AreaKey>()
  let formerArea = KeyTable<FormerAreaKey>()
  let document = KeyTable<DocumentKey>()
  let planDocument = KeyTable<PlanDocumentKey>()
  let quota = KeyTable<QuotaKey>()
  let moments = KeyTable<MomentsKey>()
  let unit = KeyTable<UnitKey>()
  let tally = KeyTable<TallyKey>()
  let figure = KeyTable<FigureKey>()
  let range = KeyTable<RangeKey>()
  let flows = KeyTable<FlowsKey>()
  let movement = KeyTable<MovementKey>()
  let result = KeyTable<ResultKey>()
  let goal = KeyTable<GoalKey>()
  let task = KeyTable<TaskKey>()
  let report = KeyTable<ReportKey>()
  let funding = KeyTable<FundingKey>()
  let fact = KeyTable<FactKey>()
  let waiver = KeyTable<WaiverKey>()
}
