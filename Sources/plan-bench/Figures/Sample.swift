/// The times of several runs of one thing, in seconds.
struct Sample {
  private(set) var seconds: [Double] = []
  /// The processor seconds of each run in this process, all threads together.
  private(set) var processor: [Double] = []

  var median: Double { Self.median(seconds) }
  var least: Double { seconds.min() ?? .nan }
  var medianOfProcessor: Double { Self.median(processor) }

  mutating func add(_ seconds: Double) { self.seconds.append(seconds) }

  /// Times one run.
  mutating func measure(_ run: () throws -> Void) rethrows {
    let start = ContinuousClock.now
    let before = processorSeconds()
    try run()
    processor.append(processorSeconds() - before)
    add((ContinuousClock.now - start) / .seconds(1))
  }

  private static func median(_ times: [Double]) -> Double {
    times.isEmpty ? .nan : times.sorted()[times.count / 2]
  }
}
