/// A reduction of one class or group as somebody states it: in households, or in percentage points.
struct Drop: Hashable, Sendable {
  /// The class and group, as the place of its households.
  let subject: Place
  /// Households (`reduce`) or percentage points (`points`).
  let measure: Place.Measure
  /// The drop: one number, or a range. A demand is sure of its least, a promise of its most.
  let amount: Amount
  /// What states it.
  let source: Source

  /// What states a drop.
  enum Source: Hashable, Sendable {
    /// The drop itself.
    case printed
    /// The households that remain of so many at the start.
    case remaining(of: Int)
    /// The rate that remains.
    case rate
    /// The counts behind two exact rates.
    indirect case rates(start: Rate, end: Rate)
    /// Several drops together.
    case sum
  }
}

extension Drop {
  /// The drop of a class or group that a tally prints in a measure.
  init?(printed subject: Place, _ measure: Place.Measure, in tally: Tally) {
    guard let amount = tally.amount(subject, measure) else { return nil }
    self.init(subject: subject, measure: measure, amount: amount, source: .printed)
  }

  /// The drop from the start to what a tally says remains.
  init?(remaining subject: Place, in tally: Tally, of start: Int?) {
    guard let left = tally.amount(subject, .households), let start, let amount = left.taken(from: start) else {
      return nil
    }
    self.init(subject: subject, measure: .reduce, amount: amount, source: .remaining(of: start))
  }

  /// Several drops together.
  init(sum: Amount, of subject: Place) {
    self.init(subject: subject, measure: .reduce, amount: sum, source: .sum)
  }
}

// MARK: - Its number

extension Drop {
  /// The drop where it is one number.
  var exact: Numeral? { amount.exact }

  /// The least that it may be.
  var least: Numeral? { amount.least }

  /// The most that it may be.
  var most: Numeral? { amount.most }

  /// The most that it may be; what is computed at so many decimals, else as printed.
  func most(decimals: Int) -> Numeral? {
    guard case .rates(let start, let end) = source else { return most }
    return Rate.points(from: end, to: start, decimals: decimals)
  }

  /// Whether both demand the same, at the decimals that both print.
  func agrees(with other: Drop) -> Bool {
    guard measure == other.measure, let least, let otherLeast = other.least else { return true }
    let decimals = min(least.decimals, otherLeast.decimals)
    return least.rounded(to: decimals).hasSameValue(as: otherLeast.rounded(to: decimals))
  }
}

// MARK: - Where it is stated

extension Drop {
  /// The measure of the number that states it.
  var statedAs: Place.Measure {
    switch source {
    case .printed, .sum: measure
    case .remaining, .rates: .households
    case .rate: .rate
    }
  }

  /// The steps from the root to the number of the target that states it; `nil` where it is a sum of several.
  var steps: Path? { source == .sum ? nil : ["total", "target"] + subject.with(statedAs).stockSteps }

  /// The one number that states it, as printed.
  var printed: Numeral? {
    switch source {
    case .printed: exact
    case .remaining(let start): exact.flatMap { Numeral(start).subtracting($0) }
    case .rate, .rates, .sum: nil
    }
  }

  /// What would have to be printed in its place to state another drop.
  func restated(as drop: Numeral) -> Numeral? {
    guard printed != nil else { return nil }
    guard case .remaining(let start) = source else { return drop }
    return Numeral(start).subtracting(drop).flatMap { $0.digits < 0 ? nil : $0 }
  }
}

// MARK: - Words

extension Drop {
  /// The least that it may be with its unit: `12 hộ`, `0,13 điểm %`.
  var leastWords: Phrase { least.map(words) ?? Phrase(same: "") }

  /// Another number of its measure with the unit.
  func words(_ number: Numeral) -> Phrase { measure.words(of: .exactly(number)) }
}

extension Place.Measure {
  /// A drop with its unit: `4 hộ`, `0,13 điểm %`, `3–5 hộ`.
  func words(of drop: Amount) -> Phrase {
    func number(_ language: Language) -> String {
      switch drop {
      case .exactly(let number): number.text(language)
      case .between(let low?, let high?): "\(low.text(language))–\(high.text(language))"
      case .between(let low?, nil): "≥ \(low.text(language))"
      case .between(nil, let high?): "≤ \(high.text(language))"
      case .between(nil, nil): "?"
      }
    }
    let isOne = drop == .exactly(Numeral(1))
    return self == .points
      ? Phrase(vi: "\(number(.vi)) điểm %", en: "\(number(.en)) points")
      : Phrase(vi: "\(number(.vi)) hộ", en: "\(number(.en)) \(isOne ? "household" : "households")")
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

// MARK: - Amounts

extension Amount {
  /// The number, where it is one.
  var exact: Numeral? {
    if case .exactly(let number) = self { number } else { nil }
  }

  /// The number, or the lower end of the range.
  var least: Numeral? {
    switch self {
    case .exactly(let number): number
    case .between(let low, _): low
    }
  }

  /// The number, or the upper end of the range.
  var most: Numeral? {
    switch self {
    case .exactly(let number): number
    case .between(_, let high): high
    }
  }

  /// What is left of a whole number without this amount; an end is open where 64 bits do not hold it.
  fileprivate func taken(from whole: Int) -> Amount? {
    switch self {
    case .exactly(let part): Numeral(whole).subtracting(part).map { .exactly($0) }
    case .between(let low, let high):
      .between(high.flatMap { Numeral(whole).subtracting($0) }, low.flatMap { Numeral(whole).subtracting($0) })
    }
  }
}
