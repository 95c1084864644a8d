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
