// The keys of the objects of a plan file.

enum PlanKey: Int, ObjectKey {
  case schema, area, year, standard, document, quotas, total, units, movements, results, goals, tasks, reports
  case funding, facts, waivers, note
  var isRequired: Bool { self == .schema || self == .area || self == .year || self == .standard }
}

enum AreaKey: Int, ObjectKey {
  case code, name, kind, setting, within, aliases, formerly, note
  var isRequired: Bool { self == .name }
}

enum FormerAreaKey: Int, ObjectKey {
  case code, name, until, note
}

enum DocumentKey: Int, ObjectKey {
  case title, number, issued, issuer, attached, note
}

enum PlanDocumentKey: Int, ObjectKey {
  case title, number, issued, issuer, attached, place, signer, recipients, bases, cites, replaces, appendices, note
}

enum QuotaKey: Int, ObjectKey {
  case `class`
  case group, households, members, rate, base, share, reduce, points, lacking, parts, by, document, issued, exceed
  case note
  var isRequired: Bool { self == .class }
}

enum MomentsKey: Int, ObjectKey {
  case start, target, note
}

enum UnitKey: Int, ObjectKey {
  case code, name, kind, setting, aliases, inCharge, start, target, note
  var isRequired: Bool { self == .name }
}

enum TallyKey: Int, ObjectKey {
  case households, members, poor, nearPoor, averageLiving, multidimensional, groups, flows, note
}

enum FigureKey: Int, ObjectKey {
  case households, members, rate, base, share, reduce, points, lacking, parts, note
}

enum RangeKey: Int, ObjectKey {
  case min, max, note
}

enum FlowsKey: Int, ObjectKey {
  case poor, nearPoor, note
}

enum MovementKey: Int, ObjectKey {
  case date, unit, from, to, households, members, reason, note
  var isRequired: Bool { self == .date || self == .from || self == .to || self == .households }
}

enum ResultKey: Int, ObjectKey {
  case asOf, status, standard, document, issued, total, units, note
  var isRequired: Bool { self == .asOf }
}

enum GoalKey: Int, ObjectKey {
  case id, title, indicators, population, measure, atLeast, atMost, due, result, note
  var isRequired: Bool { self == .id }
}

enum TaskKey: Int, ObjectKey {
  case id, title, project, objective, unit, responsible, with, start, due, status, beneficiaries, outputs, note
  var isRequired: Bool { self == .id }
}

enum ReportKey: Int, ObjectKey {
  case id, title, from, to, due, delivered, note
  var isRequired: Bool { self == .id }
}

enum FundingKey: Int, ObjectKey {
  case source, `for`, amount, note
}

enum FactKey: Int, ObjectKey {
  case title, value, unit, note
}

enum WaiverKey: Int, ObjectKey {
  case code, pointer, reason, until, note
}
