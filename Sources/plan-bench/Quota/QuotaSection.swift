import Foundation

/// How fast a whole country is checked across levels, and how the time grows with the files: `plan quota check` beside
/// what a script would take to add up what provinces assign and what communes promise.
enum QuotaSection {
  static func run(_ country: Country, _ options: Options, _ table: inout FigureTable) {
    let check = [options.plan, "quota", "check", "-q", country.folder]
    guard let ours = alternately([check], rounds: 15)?.first else {
      return table.skip("quota check", "`\(check.joined(separator: " "))` does not run, or finds something wrong")
    }
    let what = "\(country.files.count) plans, \(megabytes(country.byteCount))"
    table.add(
      "quota check: \(what), median of 15", ours: time(ours.median), goal: "≤ 0.4 s", isMet: ours.median <= 0.4)
    table.add("  fastest run", ours: time(ours.least))
    let answer = QuotaSums.ofPlan(options.plan, country.folder)
    for rival in QuotaRival.all {
      let measure = "  against \(rival.name), the same sums"
      guard let sample = rival.sample(country, answer) else {
        table.skip(measure, "not installed")
        continue
      }
      table.add(
        measure, ours: time(ours.median), rival: time(sample.median), ratio: times(sample.median / ours.median),
        goal: "≥ \(times(rival.goal))", isMet: sample.median >= rival.goal * ours.median)
    }
    memory(check, &table)
    growth(country, options, &table)
  }

  private static func memory(_ check: [String], _ table: inout FigureTable) {
    guard let peak = peakMemory(of: check) else { return table.skip("  peak memory", "no /proc") }
    table.add("  peak memory", ours: megabytes(peak), goal: "≤ 200 MB", isMet: peak <= 200_000_000)
  }

  /// The slope of time over files on a scale of logarithms: 1 is linear. The start of the program, which does not grow,
  /// is taken off.
  private static func growth(_ country: Country, _ options: Options, _ table: inout FigureTable) {
    var points: [(files: Double, seconds: Double)] = []
    let counts = [100, 300, 1_000, country.files.count].filter { $0 <= country.files.count }
    let commands = counts.map { [options.plan, "quota", "check", "-q"] + country.files.prefix($0) }
    guard let samples = alternately(commands + [[options.plan, "version"]], rounds: 9), let start = samples.last else {
      return table.skip("  exponent of time over files", "a part of the country does not run")
    }
    for (count, sample) in zip(counts, samples) {
      points.append((log(Double(count)), log(max(sample.median - start.median, 1e-6))))
    }
    let (x, y) = (mean(points.map(\.files)), mean(points.map(\.seconds)))
    let slope =
      points.reduce(0) { $0 + ($1.files - x) * ($1.seconds - y) }
      / points.reduce(0) { $0 + ($1.files - x) * ($1.files - x) }
    let times = samples.prefix(counts.count).map { time($0.median) }.joined(separator: ", ")
    table.add(
      "  exponent of time over \(counts.map(String.init).joined(separator: ", ")) files",
      ours: fixed(slope, 2), rival: times, goal: "≤ 1.10", isMet: slope <= 1.1)
  }

  private static func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(max(numbers.count, 1)) }
}
