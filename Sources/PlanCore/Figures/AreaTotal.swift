extension Plan {
  /// What is claimed of the area itself; a count that is not claimed is the sum of the units where all of them know it.
  func total(_ claimed: AreaFigures, of units: [AreaFigures]) -> AreaFigures {
    var total = claimed
    let added = zip(self.units, units).filter(\.0.addsUp).map { DerivedFigures(area: $1) }
    let places = Self.summablePlaces(of: added)
    for moment in Moment.allCases where moment != .result || claimed.result != nil {
      for place in places where total[moment].amount(place.figure, place.measure) == nil {
        // A drop that follows from the area's own counts is not asked of the units.
        if place.measure == .reduce, DerivedFigures(area: total).exactReduce(moment, place.figure) != nil { continue }
        if let sum = added.sum({ $0.exactNumber(moment, place) }) { total[moment].set(Claim(place, Numeral(sum))) }
      }
    }
    return total
  }

  /// What any unit claims a count of, households before drops; a drop may tell the households.
  private static func summablePlaces(of units: [DerivedFigures]) -> [Place] {
    var places: [Place] = []
    for unit in units {
      for moment in Moment.allCases {
        for claim in unit.area[moment].claims where claim.place.isSummable {
          places.append(claim.place)
          if claim.place.measure == .reduce { places.append(claim.place.figure) }
        }
      }
    }
    return places.sortedOnce().sorted { ($0.measure.rawValue, $0) < ($1.measure.rawValue, $1) }
  }
}

extension Place {
  /// Whether the claims of all units about this place add up to the area's: exact counts do, rates never.
  var isSummable: Bool {
    guard bound == .exactly else { return false }
    return switch measure {
    case .households, .members, .reduce: true
    case .rate, .share, .points, .base: false
    }
  }
}
