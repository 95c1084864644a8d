/// Reads standard files: the built-in ones and a user's own `ID.standard.json`.
public final class StandardReader: JSONReader {
  private let tables = StandardKeyTables()

  /// What reading one file gave.
  public struct Reading: Sendable {
    /// The standard; `nil` when any problem is an error.
    public let standard: Standard?
    /// The problems in the order of the file.
    public let problems: [FileProblem]
    /// How many there are beyond those.
    public let unlisted: UnlistedProblems
  }

  /// Reads one file from its bytes.
  public func read(_ text: [UInt8]) -> Reading {
    text.withUnsafeBufferPointer { text in
      defer { end() }
      let standard = begin(text) ? standard(0) : nil
      let problems = located()
      return Reading(
        standard: problems.contains(where: \.isError) ? nil : standard, problems: problems, unlisted: unlisted)
    }
  }

  private func standard(_ index: Int) -> Standard {
    var standard = Standard()
    if node(index).kind == .null { wrong(index, .object) }
    members(of: index, tables.standard) { key, value in
      switch key {
      case .schema: checkSchema(value)
      case .id: standard.id = text(value) ?? ""
      case .title: standard.title = phrase(value)
      case .validFrom: standard.validFrom = count(value) ?? 0
      case .validTo: standard.validTo = count(value) ?? 0
      case .rule: standard.rule = phrase(value)
      case .sources: standard.sources = list(value, source)
      case .thresholds: standard.thresholds = list(value, threshold)
      case .implies: standard.implies = list(value, implication)
      case .dimensions: standard.dimensions = list(value, dimension)
      case .note: break
      }
    }
    return standard
  }

  private func checkSchema(_ index: Int) {
    guard let spelled = text(index), spelled != "standard/1" else { return }
    note(index, .outsideList(spelled, guess: nil, list: ["standard/1"]))
  }

  private func phrase(_ index: Int) -> Phrase {
    var vi = ""
    var en = ""
    members(of: index, tables.phrase) { key, value in
      switch key {
      case .vi: vi = text(value) ?? ""
      case .en: en = text(value) ?? ""
      }
    }
    return Phrase(vi: vi, en: en)
  }

  private func source(_ index: Int) -> Standard.Source? {
    var source = Standard.Source()
    let read = members(of: index, tables.source) { key, value in
      switch key {
      case .id: source.id = text(value) ?? ""
      case .document: source.document = text(value) ?? ""
      case .issued: source.issued = date(value)
      case .issuer: source.issuer = phrase(value)
      case .article: source.article = text(value)
      case .about: source.about = phrase(value)
      case .unverified: source.unverified = flag(value) ?? false
      case .note: source.note = phrase(value)
      }
    }
    return element(source, read, index)
  }

  private func threshold(_ index: Int) -> Standard.Threshold? {
    var threshold = Standard.Threshold()
    let read = members(of: index, tables.threshold) { key, value in
      switch key {
      case .class: threshold.povertyClass = member(value, of: PovertyClass.self) ?? .poor
      case .setting: threshold.setting = member(value, of: Setting.self)
      case .above: threshold.above = count(value)
      case .income: threshold.income = count(value)
      case .lackingAtLeast: threshold.lackingAtLeast = count(value)
      case .lackingAtMost: threshold.lackingAtMost = count(value)
      case .source: threshold.source = text(value)
      case .note: break
      }
    }
    return element(threshold, read, index)
  }

  private func implication(_ index: Int) -> Standard.Implication? {
    var implication = Standard.Implication()
    let read = members(of: index, tables.implication) { key, value in
      switch key {
      case .class: implication.povertyClass = member(value, of: PovertyClass.self) ?? .poor
      case .lackingPerHouseholdAtLeast: implication.atLeast = count(value)
      case .lackingPerHouseholdAtMost: implication.atMost = count(value)
      case .note: break
      }
    }
    return element(implication, read, index)
  }

  private func dimension(_ index: Int) -> Standard.Dimension? {
    var dimension = Standard.Dimension()
    let read = members(of: index, tables.dimension) { key, value in
      switch key {
      case .id: dimension.id = text(value) ?? ""
      case .name: dimension.name = phrase(value)
      case .indicators: dimension.indicators = list(value, indicator)
      case .note: break
      }
    }
    return element(dimension, read, index)
  }

  private func indicator(_ index: Int) -> Standard.Indicator? {
    var indicator = Standard.Indicator()
    let read = members(of: index, tables.indicator) { key, value in
      switch key {
      case .id: indicator.id = text(value) ?? ""
      case .name: indicator.name = phrase(value)
      case .short: indicator.short = phrase(value)
      case .lacks: indicator.lacks = phrase(value)
      case .source: indicator.source = text(value)
      case .unverified: indicator.unverified = flag(value) ?? false
      case .note: indicator.note = phrase(value)
      }
    }
    return element(indicator, read, index)
  }
}

/// The key tables of all objects, made once for a reader.
private struct StandardKeyTables {
  let standard = KeyTable<StandardKey>()
  let phrase = KeyTable<PhraseKey>()
  let source = KeyTable<SourceKey>()
  let threshold = KeyTable<ThresholdKey>()
  let implication = KeyTable<ImplicationKey>()
  let dimension = KeyTable<DimensionKey>()
  let indicator = KeyTable<IndicatorKey>()
}
