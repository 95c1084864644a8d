/// How fast a country's plans are read into the model, and how much memory that takes.
enum ReadingSection {
  static func run(_ country: Country, _ options: Options, _ table: inout FigureTable) throws {
    let files = Array(country.files.prefix(options.files))
    let bytes = files.reduce(0) { $0 + fileSize($1) }
    var (ours, rival, python) = (Sample(), Sample(), Sample())
    let units = try readWithPlanReader(files)
    for _ in 0..<3 {
      for _ in 0..<5 { try ours.measure { _ = try readWithPlanReader(files) } }
      var rivalUnits = 0
      try rival.measure { rivalUnits = try readWithJSONDecoder(files) }
      guard units == rivalUnits else { throw UnequalCounts(ours: units, rival: rivalUnits) }
      if let seconds = PythonReading.seconds(country.folder, files.count) { python.add(seconds) }
    }
    let what = "\(files.count) plans, \(megabytes(bytes)), \(units) units, 2 threads"
    table.add(
      "read \(what), median", ours: time(ours.median), rival: "JSONDecoder \(time(rival.median))",
      ratio: times(rival.median / ours.median), goal: "≥ 10 ×", isMet: rival.median >= 10 * ours.median)
    let isWhole = files.count == country.files.count
    table.add(
      "  fastest run", ours: time(ours.least), rival: time(rival.least), ratio: times(rival.least / ours.least),
      goal: isWhole ? "≤ 0.35 s" : "", isMet: isWhole ? ours.least <= 0.35 : nil)
    table.add(
      "  processor time of both threads", ours: time(ours.medianOfProcessor), rival: time(rival.medianOfProcessor),
      ratio: times(rival.medianOfProcessor / ours.medianOfProcessor))
    table.add("  speed", ours: speed(bytes, in: ours.median), rival: speed(bytes, in: rival.median))
    if python.seconds.isEmpty {
      table.skip("  against python3 json.load", "no python3")
    } else {
      table.add(
        "  against python3 json.load, 1 thread", ours: time(ours.median), rival: time(python.median),
        ratio: times(python.median / ours.median))
    }
    peakMemory(country, &table)
  }

  /// Two readers that do not find as many units: one of them does not read the files.
  private struct UnequalCounts: Error {
    let ours: Int
    let rival: Int
  }

  /// The peak with few and with all files, each in a process of its own.
  private static func peakMemory(_ country: Country, _ table: inout FigureTable) {
    guard let few = PeakMemory.ofReading(100, in: country.folder),
      let all = PeakMemory.ofReading(country.files.count, in: country.folder)
    else { return table.skip("peak memory", "the child process failed") }
    let growth = Double(all) / Double(few)
    table.add(
      "peak memory, \(country.files.count) plans against 100", ours: megabytes(all), rival: megabytes(few),
      ratio: times(growth), goal: "≤ 1.25 ×", isMet: growth <= 1.25)
  }
}
