/// How long the report of one plan takes, against the start alone.
enum ReportSection {
  private static let samples = [("quang-minh-2024", 3.0), ("krong-pa-2021", 6.0)]

  static func run(_ options: Options, _ table: inout FigureTable) {
    for (plan, goal) in samples {
      let measure = "report: \(plan)"
      let file = "\(options.samples)/\(plan).plan.json"
      guard let samples = alternately([[options.plan, "report", file], [options.plan, "version"]]) else {
        table.skip(measure, "`\(options.plan) report \(file)` does not run")
        continue
      }
      let (ours, start) = (samples[0], samples[1])
      table.add(
        measure + ", median of 200", ours: time(ours.median), rival: "plan version \(time(start.median))",
        ratio: times(ours.median / start.median), goal: "≤ \(Int(goal)) ×",
        isMet: ours.median <= goal * start.median)
      table.add(
        "  fastest run", ours: time(ours.least), rival: time(start.least), ratio: times(ours.least / start.least))
    }
  }
}
