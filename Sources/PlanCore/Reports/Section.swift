/// A section of the report: a table for machines, and how it is laid out for people. Each is made only when it is read:
/// a report for people needs none of the tables for machines, which are much larger.
public struct Section: Sendable {
  private let makeTable: @Sendable () -> Table?
  private let laidOut: (@Sendable () -> [Table])?
  private let laidOutAlone: (@Sendable () -> [Table])?

  /// A section that people and machines read alike, or that has views of its own for people.
  init(
    _ table: @autoclosure @escaping @Sendable () -> Table?, views: (@Sendable () -> [Table])? = nil,
    alone: (@Sendable () -> [Table])? = nil
  ) {
    makeTable = table
    laidOut = views
    laidOutAlone = alone
  }

  /// A section that people read as a view of the table for machines.
  init(_ table: @autoclosure @escaping @Sendable () -> Table, view: @escaping @Sendable (Table) -> [Table]) {
    makeTable = table
    laidOut = { view(table()) }
    laidOutAlone = nil
  }

  /// The whole table, for machine formats; `nil` where the plan says nothing of it.
  public var table: Table? { makeTable() }

  /// What a person reads in the whole report; empty where other sections say it all.
  public var views: [Table] { laidOut?() ?? (table.map { [$0] } ?? []) }

  /// The section with the first of the tables that stand alone, for a page.
  var brief: Section {
    let alone = self
    return Section(alone.table, views: { alone.alone.first.map { [$0] } ?? [] })
  }

  /// What a person reads with `--table`.
  public var alone: [Table] {
    if let laidOutAlone { return laidOutAlone() }
    let views = views
    return views.isEmpty ? table.map { [$0] } ?? [] : views
  }
}

/// The names of the sections in the order of the report: first what is asked first, last what is longest.
public enum SectionName: String, CaseIterable, Sendable {
  case summary, units, quotas, reports, rates, lacks, flow, results, movements, goals, funding, documents, facts,
    waivers, notes, tasks

  /// What is asked first.
  static let first: [SectionName] = [.summary, .units, .quotas]

  /// What fits a page.
  static let page: [SectionName] = [.summary, .units, .quotas, .reports]

  /// Whether the section can be narrowed to a group of households.
  public var isByGroup: Bool {
    switch self {
    case .summary, .units, .quotas, .rates, .lacks, .flow, .results: true
    case .movements, .reports, .goals, .funding, .documents, .facts, .waivers, .notes, .tasks: false
    }
  }

  /// The section of a plan; `nil` where the plan says nothing about it, or nothing about the group that is asked for.
  public func section(_ input: ReportInput) -> Section? {
    guard input.group == nil || isByGroup else { return nil }
    return switch self {
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
    case .notes: NotesSection.make(input)
    }
  }
}
