/// The keys of one kind of object in a plan file: the single list that the reader follows and the JSON Schema is tested against.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The keys without which the object means nothing.
  static var required: [Self] { get }
}

extension ObjectKey {
  static var required: [Self] { [] }
}

enum PlanKey: String, ObjectKey {
  case schema, area, year, standard, document, quotas, total, units, movements, results, goals, tasks, reports
  case funding, facts, waivers, note
  static let required: [PlanKey] = [.schema, .area, .year, .standard]
}

enum AreaKey: String, ObjectKey {
  case code, name, kind, setting, within, aliases, formerly, note
  static let required: [AreaKey] = [.name]
}

enum FormerAreaKey: String, ObjectKey {
  case code, name, until, note
}

enum DocumentKey: String, ObjectKey {
  case title, number, issued, issuer, attached, note
}

enum PlanDocumentKey: String, ObjectKey {
  case title, number, issued, issuer, attached, place, signer, recipients, bases, cites, replaces, appendices, note
}

enum QuotaKey: String, ObjectKey {
  case povertyClass = "class"
  case group, households, members, rate, base, share, reduce, points, lacking, parts, by, document, issued, exceed
  case note
  static let required: [QuotaKey] = [.povertyClass]
}

enum MomentsKey: String, ObjectKey {
  case start, target, note
}

enum UnitKey: String, ObjectKey {
  case code, name, kind, setting, aliases, inCharge, start, target, note
  static let required: [UnitKey] = [.name]
}

enum TallyKey: String, ObjectKey {
  case households, members, poor, nearPoor, averageLiving, multidimensional, groups, flows, note
}

enum FigureKey: String, ObjectKey {
  case households, members, rate, base, share, reduce, points, lacking, parts, note
}

enum RangeKey: String, ObjectKey {
  case min, max, note
}

enum FlowsKey: String, ObjectKey {
  case poor, nearPoor, note
}

enum MovementKey: String, ObjectKey {
  case date, unit, from, to, households, members, reason, note
  static let required: [MovementKey] = [.date, .from, .to, .households]
}

enum ResultKey: String, ObjectKey {
  case asOf, status, standard, document, issued, total, units, note
  static let required: [ResultKey] = [.asOf]
}

enum GoalKey: String, ObjectKey {
  case id, title, indicators, population, measure, atLeast, atMost, due, result, note
  static let required: [GoalKey] = [.id]
}

enum TaskKey: String, ObjectKey {
  case id, title, project, objective, unit, responsible, with, start, due, status, beneficiaries, outputs, note
  static let required: [TaskKey] = [.id]
}

enum ReportKey: String, ObjectKey {
  case id, title, from, to, due, delivered, note
  static let required: [ReportKey] = [.id]
}

enum FundingKey: String, ObjectKey {
  case source, purpose = "for", amount, note
}

enum FactKey: String, ObjectKey {
  case title, value, unit, note
}

enum WaiverKey: String, ObjectKey {
  case code, pointer, reason, until, note
}
