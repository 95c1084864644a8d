/// Where a tally stands in a plan: of which area, at which moment.
struct SheetKey: Hashable {
  /// The position of the unit, or `nil` for the area itself.
  let unit: Int?
  /// Start, target, or result.
  let moment: Moment
  /// The position of the result in the plan, for results.
  var result = 0
}

/// The claims of one tally with a line for every figure, so that a rule finds count, rate and drop side by side.
struct TallyLines {
  let key: SheetKey
  let claims: [Claim]
  private(set) var lines: [Line] = []
  /// Whether some number is an end of a range.
  private(set) var holdsRanges = false

  /// The exact claims about one figure, as positions in `claims`; −1 where there is none.
  struct Line {
    let figure: Place
    var households: Int32 = -1
    var members: Int32 = -1
    var rate: Int32 = -1
    var share: Int32 = -1
    var reduce: Int32 = -1
    var points: Int32 = -1
    var base: Int32 = -1
  }

  init(_ key: SheetKey, _ tally: Tally) {
    self.key = key
    claims = tally.claims
    lines.reserveCapacity(claims.count / 2 + 1)
    var position: Int32 = 0
    for claim in claims {
      let figure = claim.place.figure
      if lines.last?.figure != figure { lines.append(Line(figure: figure)) }
      if claim.place.bound == .exactly {
        lines[lines.count - 1].set(claim.place.measure, position)
      } else {
        holdsRanges = true
      }
      position += 1
    }
  }

  /// The line of a figure.
  func line(_ figure: Place) -> Line? {
    let position = lines.firstPosition { $0.figure >= figure }
    return position < lines.count && lines[position].figure == figure ? lines[position] : nil
  }
}

extension TallyLines.Line {
  @inline(__always)
  fileprivate mutating func set(_ measure: Place.Measure, _ position: Int32) {
    switch measure {
    case .households: households = position
    case .members: members = position
    case .rate: rate = position
    case .share: share = position
    case .reduce: reduce = position
    case .points: points = position
    case .base: base = position
    }
  }
}
