extension Plan {
  /// A new standard breaks the series, so a result under another one is not compared.
  func latestResult(upTo asOf: CalendarDate) -> YearResult? {
    var latest: YearResult?
    for result in results
    where result.asOf.lastDay <= asOf && (result.standard == nil || result.standard == standard) {
      if let best = latest, Self.isBetter(best, than: result) { continue }
      latest = result
    }
    return latest
  }

  /// Of two results for one day the more final one counts, then the one that stands later in the file.
  private static func isBetter(_ one: YearResult, than two: YearResult) -> Bool {
    if one.asOf.lastDay != two.asOf.lastDay { return one.asOf.lastDay > two.asOf.lastDay }
    return finality(one.status) > finality(two.status)
  }

  private static func finality(_ status: ResultStatus?) -> Int {
    switch status {
    case .official: 3
    case .preliminary: 2
    case .estimate: 1
    case nil: 0
    }
  }
}

// MARK: - The end of the year

extension Plan {
  /// The official result of the yearly review; of several the last.
  var officialYearEnd: YearResult? { results.last(where: isOfficialYearEnd) }

  /// Whether a result is that of the yearly review (1 September to 14 December, true of the year's end), official and
  /// under the plan's own standard.
  func isOfficialYearEnd(_ result: YearResult) -> Bool {
    let september = CalendarDate(existing: year, .month(9)).firstDay
    return result.status == .official && result.asOf.year == year && result.asOf.lastDay >= september
      && (result.standard == nil || result.standard == standard)
  }
}
