import Foundation

/// Measures what the README promises: reading a country, starting, the first report, the size of the binary.
@main
enum PlanBench {
  static func main() throws {
    let options: Options
    do {
      options = try Options(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("plan-bench: \(error.text)")
      exit(64)
    }
    var table = FigureTable()
    for section in options.sections { try run(section, options, &table) }
    print(table.text, terminator: "")
    exit(options.isStrict && table.hasMissed ? 1 : 0)
  }

  private static func run(_ section: Options.Section, _ options: Options, _ table: inout FigureTable) throws {
    switch section {
    case .country:
      var writing = Sample()
      var country: Country?
      try writing.measure { country = try Country(in: options.country) }
      guard let country else { return }
      let what = "\(country.files.count) files, \(megabytes(country.byteCount)), written or found"
      table.add(what, ours: time(writing.median))
    case .reading: try ReadingSection.run(Country(in: options.country), options, &table)
    case .start: StartSection.run(options, &table)
    case .report: ReportSection.run(options, &table)
    case .check: try CheckSection.run(Country(in: options.country), options, &table)
    case .size: SizeSection.run(options, &table)
    case .quota: try QuotaSection.run(Country(in: options.country), options, &table)
    case .peakMemory:
      let files = try Country(in: options.country).files.prefix(options.files)
      _ = try readWithPlanReader(Array(files))
      print(PeakMemory.ofThisProcess)
      exit(0)
    }
  }
}
