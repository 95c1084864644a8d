/// Finds the classes for which nearly all indicators of the standard have figures, and a few have none.
struct IndicatorGaps {
  /// A class at one moment whose indicators are nearly all there.
  struct Gap {
    /// The tally.
    let position: TallyPosition
    /// The class, and the group where it is one's.
    let figure: Place
    /// The positions of the missing indicators in the standard.
    let missing: [Int]
  }

  /// What was found, in the order looked at.
  private(set) var gaps: [Gap] = []
  /// How many classes have figures for every indicator.
  private(set) var complete = 0

  /// The position in the standard of each indicator that the plan names.
  private let official: [Int?]
  private let count: Int
  /// 2 of 10 to 14 indicators, 1 of 5 to 9: where more are missing, the form has other columns.
  private let mostMissing: Int

  init(of plan: Plan, under standard: Standard) {
    let indicators = standard.indicators
    official = plan.indicators.map { id in indicators.firstIndex { $0.id == id } }
    count = indicators.count
    mostMissing = count / 5
  }

  /// Whether the plan names enough indicators for any class to have nearly all; a set of 64 bits holds them.
  var canHaveGaps: Bool {
    count <= 64 && mostMissing > 0 && official.count(where: { $0 != nil }) >= count - mostMissing
  }

  /// Looks at all classes of a tally. Claims come ordered, so that those of a class stand together.
  mutating func look(at tally: Tally, _ position: TallyPosition) {
    var figure: Place?
    var seen: UInt64 = 0
    for claim in tally.claims {
      guard case .lacking(let indicator) = claim.place.branch, let bit = official[indicator] else { continue }
      if claim.place.stock != figure {
        note(figure, seen, tally, position)
        (figure, seen) = (claim.place.stock, 0)
      }
      seen |= 1 << UInt64(bit)
    }
    note(figure, seen, tally, position)
  }

  private mutating func note(_ figure: Place?, _ seen: UInt64, _ tally: Tally, _ position: TallyPosition) {
    guard let figure else { return }
    let missing = count - seen.nonzeroBitCount
    if missing == 0 { complete += 1 }
    // Where there is no household, none lacks anything.
    guard 1...mostMissing ~= missing, tally.count(figure) != 0 else { return }
    let positions = (0..<count).filter { seen & 1 << UInt64($0) == 0 }
    gaps.append(Gap(position: position, figure: figure, missing: positions))
  }
}

extension Place {
  /// The class itself of any place in it: group and class stand above the lowest 19 bits, whose zeros mean its stock.
  fileprivate var stock: Place { Place(bits: (bits >> 19) << 19) }
}
