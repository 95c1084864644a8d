/// A reduction as somebody states it: in households, or in percentage points where only they are known.
struct Drop: Hashable, Sendable {
  /// The drop; of a range, the end that is certain for what it is used for.
  let amount: Numeral
  /// Households (`reduce`) or percentage points (`points`).
  let measure: Place.Measure
  /// Whether it is one number rather than an end of a range.
  var isExact = true

  /// The least drop that figures of a target demand: start − target households, else `reduce`, else the points.
  ///
  /// - Parameters:
  ///   - start: where the drop starts from.
  ///   - target: the figures that are demanded for the end of the year.
  static func demanded(_ subject: Place, from start: Tally, to target: Tally) -> Drop? {
    inHouseholds(subject, from: start, to: target) ?? inPoints(subject, in: target)
  }

  /// The least drop in households.
  static func inHouseholds(_ subject: Place, from start: Tally, to target: Tally) -> Drop? {
    if let left = target.amount(subject, .households), let start = start.count(subject), let most = left.most {
      return start.addingIfFits(-most.digits).map { Drop(amount: Numeral($0), measure: .reduce, isExact: left.isExact) }
    }
    guard let printed = target.amount(subject, .reduce), let least = printed.least else { return nil }
    return Drop(amount: least, measure: .reduce, isExact: printed.isExact)
  }

  /// The least drop in percentage points, as printed.
  static func inPoints(_ subject: Place, in target: Tally) -> Drop? {
    guard let printed = target.amount(subject, .points), let least = printed.least else { return nil }
    return Drop(amount: least, measure: .points, isExact: printed.isExact)
  }

  /// Whether both state one number, at the decimals that both print.
  func agrees(with other: Drop) -> Bool {
    guard measure == other.measure else { return true }
    let decimals = min(amount.decimals, other.amount.decimals)
    return amount.rounded(to: decimals).hasSameValue(as: other.amount.rounded(to: decimals))
  }
}

extension Amount {
  /// Whether it is one number.
  fileprivate var isExact: Bool {
    if case .exactly = self { true } else { false }
  }
}

extension Drop {
  /// The drop with its unit: `12 hộ`, `0,13 điểm %`.
  var words: Phrase { Self.words(amount, measure) }

  /// A number of a measure with its unit.
  static func words(_ number: Numeral, _ measure: Place.Measure) -> Phrase {
    measure == .points
      ? Phrase(vi: "\(number.text(.vi)) điểm %", en: "\(number.text(.en)) points")
      : Phrase(
        vi: "\(number.text(.vi)) hộ",
        en: number.digits == 1 ? "\(number.text(.en)) household" : "\(number.text(.en)) households")
  }
}

extension Place {
  /// The class and the group inside a sentence: `hộ nghèo (dân tộc thiểu số)`; without a class, all households.
  var subjectWords: Phrase {
    let all = povertyClass?.words.lowercased ?? Phrase(vi: "tổng số hộ", en: "all households")
    guard let group = group?.words else { return all }
    return all + Phrase(vi: " (\(group.vi))", en: " (\(group.en))")
  }

  /// Whether the place is about a class as a whole, or all households: no indicator, flow or part.
  var isStock: Bool { bits >> 17 & 3 == 0 }

  /// The keys from a tally to this measure of a class and group.
  var stockSteps: Path {
    var steps: Path = []
    if let group { steps += ["groups", group.rawValue] }
    if let povertyClass { steps += [povertyClass.key] }
    steps += [measure.key]
    return steps
  }
}
