/// The position of a claim: which sheet, which claim in it.
struct Cell {
  let sheet: Int32
  let claim: Int32
}

/// A count that a rule needs: printed, or not printed but the same wherever it is needed.
enum Count {
  case printed(Cell)
  /// The households of a figure that nothing prints, in one sheet.
  case hidden(sheet: Int32, Place)
}

/// One rule applied to certain numbers of one plan ("edit" in official statistics: Fellegi and Holt, 1976).
enum Constraint {
  /// A rate is its part over its whole.
  case ratio(rate: Cell, part: Cell, whole: Count)
  /// The terms with their signs and the constant add up to zero, or to at most zero.
  case linear([Term], constant: Int, isEquation: Bool)
  /// A drop in points is the rate at the start less the rate at the end, taken before rounding.
  case points(Cell, start: Side, end: Side)

  /// A number of a linear edit with what it is multiplied by.
  struct Term {
    let cell: Cell
    let factor: Int
  }

  /// A rate on one side of a drop: a part and its whole, or printed as such where the part is not known.
  enum Side {
    case fraction(part: Cell, whole: Count)
    case rate(Cell)
  }
}

/// Takes the edits of a plan one by one: to test them at once, or to keep them.
protocol ConstraintVisitor {
  /// `true` where nothing more is wanted.
  var isDone: Bool { get }
  mutating func ratio(_ rule: ConstraintKind, _ rate: Cell, _ part: Cell, _ whole: Count)
  mutating func difference(_ rule: ConstraintKind, _ difference: Cell, _ minuend: Cell, _ subtrahend: Cell)
  mutating func sum(_ rule: ConstraintKind, _ total: Cell, _ parts: [Cell])
  mutating func linear(_ rule: ConstraintKind, _ terms: [Constraint.Term], constant: Int, isEquation: Bool)
  mutating func atMost(_ rule: ConstraintKind, _ lesser: Cell, _ greater: Cell, factor: Int)
  mutating func points(_ rule: ConstraintKind, _ points: Cell, _ start: Constraint.Side, _ end: Constraint.Side)
}

/// Which rule an edit applies, in the order of codes.
enum ConstraintKind: Int, CaseIterable, Comparable {
  case rate, share, reduce, points, units, parts, groupWithin, lackingWithin, classWithin, membersAtLeast
  case membersPerHousehold, flowsBalance, flowsAgree, movements, bases, classes, standard

  static func < (one: ConstraintKind, two: ConstraintKind) -> Bool { one.rawValue < two.rawValue }

  /// The rule with its words.
  var rule: Rule {
    switch self {
    case .rate: .rateMatchesCount
    case .share: .shareMatchesCount
    case .reduce: .reduceMatchesCounts
    case .points: .pointsMatchRates
    case .units: .unitsAddUp
    case .parts: .partsAddUp
    case .groupWithin: .groupWithinWhole
    case .lackingWithin: .lackingWithinClass
    case .classWithin: .classWithinHouseholds
    case .membersAtLeast: .membersAtLeastHouseholds
    case .membersPerHousehold: .membersPerHousehold
    case .flowsBalance: .flowsBalance
    case .flowsAgree: .flowsAgree
    case .movements: .resultMatchesMovements
    case .bases: .basesMeet
    case .classes: .classesAddUp
    case .standard: .standardImplies
    }
  }
}
