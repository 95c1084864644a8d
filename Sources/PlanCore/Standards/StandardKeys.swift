enum StandardKey: Int, ObjectKey {
  case schema, id, title, validFrom, validTo, rule, sources, thresholds, implies, dimensions, note
  var isRequired: Bool {
    switch self {
    case .schema, .id, .title, .validFrom, .validTo, .dimensions: true
    case .rule, .sources, .thresholds, .implies, .note: false
    }
  }
}

enum PhraseKey: Int, ObjectKey {
  case vi, en
  var isRequired: Bool { self == .vi || self == .en }
}

enum SourceKey: Int, ObjectKey {
  case id, document, issued, issuer, article, about, unverified, note
  var isRequired: Bool { self == .id || self == .document }
}

enum ThresholdKey: Int, ObjectKey {
  case `class`
  case setting, above, income, lackingAtLeast, lackingAtMost, source, note
  var isRequired: Bool { self == .class }
}

enum ImplicationKey: Int, ObjectKey {
  case `class`
  case lackingPerHouseholdAtLeast
  case lackingPerHouseholdAtMost
  case note
  var isRequired: Bool { self == .class }
}

enum DimensionKey: Int, ObjectKey {
  case id, name, indicators, note
  var isRequired: Bool { self == .id || self == .name }
}

enum IndicatorKey: Int, ObjectKey {
  case id, name, short, lacks, source, unverified, note
  var isRequired: Bool { self == .id || self == .name }
}
