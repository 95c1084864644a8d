/// What one unknown of ``TrueCounts`` is, for every area alike.
struct CountKey: Hashable, Comparable {
  /// Aspect and place in one word, so that keys sort and compare as numbers.
  let bits: UInt64

  /// What about a place is unknown.
  enum Aspect: UInt64 {
    /// The true count.
    case count
    /// How much it fell since the moment before.
    case drop
    /// The ends of the range in which a plan puts the count, or its drop: low ends add up to the low end.
    case leastCount, mostCount, leastDrop, mostDrop
    /// The exact rate, where no count is known at all.
    case rate
  }

  init(_ place: Place, _ aspect: Aspect = .count) { bits = aspect.rawValue << 32 | UInt64(place.bits) }

  /// The figure that it is about, with households or members as its measure.
  var place: Place { Place(bits: UInt32(truncatingIfNeeded: bits)) }

  /// What about the place it is.
  var aspect: Aspect { Aspect(rawValue: bits >> 32) ?? .count }

  /// Whether it may be below zero.
  var isSigned: Bool { aspect == .drop }

  static func < (one: CountKey, two: CountKey) -> Bool { one.bits < two.bits }
}

/// The key of an unknown and the moment it is about.
struct CountAt: Hashable {
  let moment: Int
  let key: CountKey

  init(_ moment: Int, _ place: Place, _ aspect: CountKey.Aspect = .count) {
    self.moment = moment
    key = CountKey(place, aspect)
  }
}

/// The moments of a plan as one list: the year before, the start, the target, then each result.
struct CountMoments {
  static let before = 0
  static let start = 1
  static let target = 2

  /// For each moment, the one from which drops and flows run; a moment without one runs from itself.
  private(set) var starts: [Int] = [0, 0, 1]

  init(_ plan: Plan, results: [Int]) {
    starts += results.map { _ in Self.start }
    // Results under another standard begin another series, whose own start nothing prints.
    var others: [String: Int] = [:]
    for (index, result) in results.enumerated() {
      guard let standard = plan.results[result].standard, standard != plan.standard else { continue }
      if others[standard] == nil {
        others[standard] = starts.count
        starts.append(starts.count)
      }
      starts[3 + index] = others[standard] ?? Self.start
    }
  }

  /// The moment of a sheet, by its position among those of an area: start, target, results.
  static func of(sheet position: Int) -> Int { position + 1 }
}
