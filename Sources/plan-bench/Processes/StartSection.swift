/// How long the binary takes to start, against a C program that does nothing.
enum StartSection {
  static func run(_ options: Options, _ table: inout FigureTable) {
    let measure = "start: plan version"
    guard let empty = EmptyProgram() else { return table.skip(measure, "no C compiler") }
    guard let samples = alternately([[options.plan, "version"], [empty.path]]) else {
      return table.skip(measure, "`\(options.plan) version` does not run")
    }
    let (ours, rival) = (samples[0], samples[1])
    table.add(
      measure + ", median of 200", ours: time(ours.median), rival: "empty C program \(time(rival.median))",
      ratio: times(ours.median / rival.median), goal: "≤ 3 ×", isMet: ours.median <= 3 * rival.median)
    table.add(
      "  fastest run", ours: time(ours.least), rival: time(rival.least), ratio: times(ours.least / rival.least))
  }
}
