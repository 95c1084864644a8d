enum StandardKey: String, ObjectKey {
  case schema, id, title, validFrom, validTo, rule, sources, thresholds, implies, dimensions, note
  static let required: [StandardKey] = [.schema, .id, .title, .validFrom, .validTo, .dimensions]
}

enum PhraseKey: String, ObjectKey {
  case vi, en
  static let required: [PhraseKey] = [.vi, .en]
}

enum SourceKey: String, ObjectKey {
  case id, document, issued, issuer, article, about, unverified, note
  static let required: [SourceKey] = [.id, .document]
}

enum ThresholdKey: String, ObjectKey {
  case povertyClass = "class"
  case setting, above, income, lackingAtLeast, lackingAtMost, source, note
  static let required: [ThresholdKey] = [.povertyClass]
}

enum ImplicationKey: String, ObjectKey {
  case povertyClass = "class"
  case atLeast = "lackingPerHouseholdAtLeast"
  case atMost = "lackingPerHouseholdAtMost"
  case note
  static let required: [ImplicationKey] = [.povertyClass]
}

enum DimensionKey: String, ObjectKey {
  case id, name, indicators, note
  static let required: [DimensionKey] = [.id, .name]
}

enum IndicatorKey: String, ObjectKey {
  case id, name, short, lacks, source, unverified, note
  static let required: [IndicatorKey] = [.id, .name]
}
