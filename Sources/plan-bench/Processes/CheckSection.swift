/// How long checking takes: one plan against its report, a country against merely parsing its files.
enum CheckSection {
  static func run(_ country: Country, _ options: Options, _ table: inout FigureTable) {
    onePlan(options, &table)
    wholeCountry(country, options, &table)
  }

  private static func onePlan(_ options: Options, _ table: inout FigureTable) {
    let file = "\(options.samples)/quang-minh-2024.plan.json"
    let commands = [
      [options.plan, "check", file, "--fail-on", "never"], [options.plan, "report", file, "-q"],
    ]
    guard let samples = alternately(commands) else {
      return table.skip("check: quang-minh-2024", "`\(options.plan) check \(file)` does not run")
    }
    let (ours, report) = (samples[0], samples[1])
    table.add(
      "check: quang-minh-2024, median of 200", ours: time(ours.median), rival: "its report \(time(report.median))",
      ratio: times(ours.median / report.median), goal: "≤ 2 ×", isMet: ours.median <= 2 * report.median)
  }

  private static func wholeCountry(_ country: Country, _ options: Options, _ table: inout FigureTable) {
    let what = "check \(country.files.count) plans, median of 5"
    guard let samples = alternately([[options.plan, "check", country.folder, "-q"]], rounds: 5) else {
      return table.skip(what, "`\(options.plan) check \(country.folder)` finds something or does not run")
    }
    let ours = samples[0]
    guard let python = PythonReading.seconds(country.folder, country.files.count) else {
      return table.add(what, ours: time(ours.median))
    }
    table.add(
      what, ours: time(ours.median), rival: "python3 json \(time(python))", ratio: times(python / ours.median),
      goal: "≥ 2 ×", isMet: python >= 2 * ours.median)
  }
}
