/// The households of an area, and those of them that are poor and near-poor.
struct Headcount {
  var households = 0
  var members = 0
  var poor = ClassCount()
  var nearPoor = ClassCount()

  /// The drops that the area promises.
  var promise: Commune.Demand { Commune.Demand(poor: poor.reduce, nearPoor: nearPoor.reduce) }

  static func += (sum: inout Headcount, part: Headcount) {
    sum.households += part.households
    sum.members += part.members
    sum.poor += part.poor
    sum.nearPoor += part.nearPoor
  }
}

/// The households of one class at the start, those that are to leave it, and those that lack each indicator.
struct ClassCount {
  /// The indicators of `nd-07-2021` in the official order.
  static let indicators = [
    "employment", "dependents", "nutrition", "health-insurance", "adult-education", "child-schooling",
    "housing-quality", "housing-area", "water", "toilet", "telecom", "information-devices",
  ]

  var households = 0
  var reduce = 0
  var lacking = [Int](repeating: 0, count: ClassCount.indicators.count)

  var target: Int { households - reduce }

  static func += (sum: inout ClassCount, part: ClassCount) {
    sum.households += part.households
    sum.reduce += part.reduce
    for index in sum.lacking.indices { sum.lacking[index] += part.lacking[index] }
  }
}

/// Hundredths of a percent, half up: the rate that a plan prints.
func percent(_ part: Int, of whole: Int) -> Int { (part * 20_000 + whole) / (whole * 2) }
