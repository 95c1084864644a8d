extension TrueCountsBuilder {
  /// The rows that add up among themselves: units, rows for town and country, regions.
  private var families: [[Int]] {
    let rows = plan.units.indices
    return [
      rows.filter { plan.units[$0].addsUp }, rows.filter { plan.units[$0].kind == .part },
      rows.filter { plan.units[$0].kind == .region },
    ].filter { !$0.isEmpty }
  }

  /// Everything that is counted adds up over the rows of a table.
  mutating func addSums(_ moment: Int) {
    let families = families
    guard !families.isEmpty else { return }
    for key in keys[moment] {
      if case .part = key.place.branch, !isPrintedEverywhere(key.place, moment) { continue }
      guard let total = find(moment, key.place, key.aspect), areas == areasKnowing([total]) else { continue }
      for rows in families {
        counts.add(.units, [(total, -1)] + rows.map { (total + $0 + 1, 1) }, from: 0, to: 0)
      }
    }
  }

  /// The words of parts are free, so rows may split differently: only a word that all rows print adds up.
  private func isPrintedEverywhere(_ place: Place, _ moment: Int) -> Bool {
    let own = sheetsOf(moment)
    return !own.isEmpty && own.allSatisfy { sheets[$0].line(place.figure) != nil }
  }

  /// Where only rates are told, those of the rows must lie about that of the whole.
  mutating func addProportions(_ moment: Int) {
    for key in keys[moment] where key.aspect == .rate {
      guard let total = find(moment, key.place, .rate) else { continue }
      for area in 0..<areas { counts.add(.classWithin, [(total + area, 1)], from: 0, to: TrueCounts.scale) }
      for rows in families {
        counts.add(.mean, .units, [(total, 1)] + rows.map { (total + $0 + 1, 1) })
      }
    }
    let classes = [PovertyClass.poor, .nearPoor, .averageLiving].compactMap { find(moment, .figure($0), .rate) }
    let both = [PovertyClass.poor, .nearPoor].compactMap { find(moment, .figure($0), .rate) }
    let multidimensional = find(moment, .figure(.multidimensional), .rate)
    for area in 0..<areas {
      if classes.count > 1 {
        counts.add(.classWithin, classes.map { ($0 + area, 1) }, from: 0, to: TrueCounts.scale)
      }
      if let multidimensional, both.count == 2 {
        counts.add(.classes, both.map { ($0 + area, 1) } + [(multidimensional + area, -1)], from: 0, to: 0)
      }
    }
  }

  /// A result is the start with the movements recorded up to its date.
  mutating func addMovements() {
    guard !plan.movements.isEmpty else { return }
    for position in 2..<max(perArea, 2) {
      let moment = CountMoments.of(sheet: position)
      let asOf = plan.results[sheets[position].key.result].asOf.lastDay
      let known = plan.movements.filter { $0.date.lastDay <= asOf }
      guard !known.isEmpty, moments.starts[moment] == CountMoments.start else { continue }
      for povertyClass in [PovertyClass.poor, .nearPoor] {
        guard let after = find(moment, .figure(povertyClass)),
          let before = find(CountMoments.start, .figure(povertyClass))
        else { continue }
        for area in 0..<areas {
          let code = area == 0 ? nil : plan.units[area - 1].code?.text
          let own = area == 0 ? known : known.filter { $0.unit != nil && $0.unit == code }
          guard !own.isEmpty else { continue }
          let change = Self.change(of: povertyClass, by: own)
          counts.add(.movements, [(after + area, 1), (before + area, -1)], from: change, to: change)
        }
      }
    }
  }

  private static func change(of povertyClass: PovertyClass, by movements: [Movement]) -> Int {
    var change = 0
    for movement in movements {
      let households = min(movement.households, Int.most)
      if movement.from.rawValue == povertyClass.rawValue { change -= households }
      if movement.to.rawValue == povertyClass.rawValue { change += households }
    }
    return change
  }
}
