/// A section of the report: a table for machines, and how it is laid out for people.
public struct Section: Sendable {
  /// The whole table, for machine formats and for `--table`.
  public let table: Table
  /// What a person reads in the whole report; empty where other sections say it all.
  public let views: [Table]
  /// What a person reads with `--table`.
  public let alone: [Table]

  /// A section that people and machines read alike, or that has views of its own for people.
  init(_ table: Table, views: [Table]? = nil, alone: [Table]? = nil) {
    self.table = table
    self.views = views ?? [table]
    self.alone = alone ?? (self.views.isEmpty ? [table] : self.views)
  }
}

/// The names of the sections in the order of the report.
public enum SectionName: String, CaseIterable, Sendable {
  case summary, quotas, units, rates, lacks, flow, results, movements, goals, tasks, reports, funding, documents, facts,
    waivers

  /// The section of a plan; `nil` where the plan says nothing about it.
  public func section(_ input: ReportInput) -> Section? {
    switch self {
    case .summary: SummarySection.make(input)
    case .quotas: QuotasSection.make(input)
    case .units: UnitsSection.make(input)
    case .rates: RatesSection.make(input)
    case .lacks: LacksSection.make(input)
    case .flow: FlowSection.make(input)
    case .results: ResultsSection.make(input)
    case .movements: MovementsSection.make(input)
    case .goals: GoalsSection.make(input)
    case .tasks: TasksSection.make(input)
    case .reports: ReportsSection.make(input)
    case .funding: FundingSection.make(input)
    case .documents: DocumentsSection.make(input)
    case .facts: FactsSection.make(input)
    case .waivers: WaiversSection.make(input)
    }
  }
}
