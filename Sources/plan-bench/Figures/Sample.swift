/// The times of several runs of one thing, in seconds.
struct Sample {
  private(set) var seconds: [Double] = []

  var median: Double {
    let sorted = seconds.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  var least: Double { seconds.min() ?? .nan }

  mutating func add(_ seconds: Double) { self.seconds.append(seconds) }

  /// Times one run.
  mutating func measure(_ run: () throws -> Void) rethrows {
    let start = ContinuousClock.now
    try run()
    add((ContinuousClock.now - start) / .seconds(1))
  }
}
