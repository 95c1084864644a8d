/// A promise beside what is demanded, in the first measure in which both are known: households, else points.
struct Fulfilment: Hashable, Sendable {
  /// What is demanded.
  let demand: Drop
  /// What is promised.
  let promise: Drop
  /// The least drop that is demanded.
  let demanded: Numeral
  /// The most that is promised; what is computed, at the decimals of the demand or at two.
  let promised: Numeral
  /// The promise less the demand, at the decimals that both print.
  private let margin: Numeral

  /// A demand and a promise; `nil` where they have no measure in common.
  init?(of demand: Demand, by promise: Promise) {
    let pairs = [Place.Measure.reduce, .points].lazy.compactMap { measure in
      demand.drop(in: measure).flatMap { demand in promise.drop(in: measure).map { (demand, $0) } }
    }
    guard let (demand, promise) = pairs.first, let demanded = demand.least,
      let promised = promise.most(decimals: max(2, demanded.decimals)),
      let given = promise.most(decimals: demanded.decimals)?.rounded(to: demanded.decimals),
      let margin = given.subtracting(demanded.rounded(to: given.decimals))
    else { return nil }
    self.demand = demand
    self.promise = promise
    self.demanded = demanded
    self.promised = promised
    self.margin = margin
  }

  /// Households or points.
  var measure: Place.Measure { demand.measure }

  /// Whether less is promised than demanded.
  var isShort: Bool { margin.digits < 0 }

  /// Whether exactly what is demanded is promised.
  var isEqual: Bool { margin.digits == 0 }
}

// MARK: - Words

extension Fulfilment {
  /// What is promised, with its unit.
  var promisedWords: Phrase { promise.words(promised) }

  /// What is demanded, with its unit.
  var demandedWords: Phrase { demand.words(demanded) }

  /// By how much one is more than the other, with its unit.
  var gapWords: Phrase {
    let gap = promised.isLess(than: demanded) ? demanded.subtracting(promised) : promised.subtracting(demanded)
    return promise.words(gap ?? Numeral(0))
  }

  /// Why a promise falls short, where it is exactly what a quota demanded that was replaced.
  func cause(_ replaced: [Demand]) -> Phrase? {
    let followsOld = replaced.contains { $0.drop(in: measure)?.least?.hasSameValue(as: promised) == true }
    return followsOld
      ? Phrase(vi: "còn theo chỉ tiêu cũ đã được thay", en: "it follows an earlier quota that was replaced") : nil
  }
}
