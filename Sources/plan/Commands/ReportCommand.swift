import PlanCore

/// `plan report [FILE]`: the report of a plan.
struct ReportCommand: Command {
  let file: String?
  let format: Format?
  let output: Destination?
  let table: SectionName?
  let group: Group?
  let year: Year?
  let asOf: CalendarDate?
  let omitsMark: Bool

  static let name = "report"
  static let summary = Phrase(
    vi: "báo cáo của một kế hoạch: hiện trạng, mục tiêu, từng đơn vị, thiếu hụt, nhiệm vụ",
    en: "the report of a plan: where it stands, targets, unit by unit, what is lacking, tasks")

  static var form: Form<ReportCommand> {
    Form(
      optionalArgument(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch; không có thì lấy tệp *.plan.json duy nhất của thư mục; `-` là đầu vào chuẩn",
          en: "the plan file; without one, the only *.plan.json of the folder; `-` is standard input")),
      Shared.format, Shared.output, Shared.table(SectionName.self), Shared.group, Shared.year,
      Shared.asOf,
      flag("no-bom", Phrase(vi: "CSV, TSV không có dấu BOM cho Excel", en: "CSV and TSV without the BOM for Excel")),
      details: Phrase(
        vi: "CSV và TSV chứa một bảng: `units`, hoặc bảng của --table. Tỷ lệ được tính lại từ số hộ khi biết số hộ.",
        en: "CSV and TSV hold one table: `units`, or that of --table. Rates are computed from counts where known."),
      examples: [
        Example("plan report", Phrase(vi: "kế hoạch của thư mục này", en: "the plan of this folder")),
        Example(
          "plan report xa.plan.json -o xa.csv", Phrase(vi: "bảng theo đơn vị cho Excel", en: "the units for Excel")),
        Example("plan report --table lacks", Phrase(vi: "chỉ bảng thiếu hụt", en: "only what households lack")),
      ],
      make: ReportCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
    return try delivery.answering { try report(by: delivery, in: surroundings) }
  }

  private func report(by delivery: Delivery, in surroundings: Surroundings) throws -> Outcome {
    let loaded = try surroundings.loadPlan(file, year: year)
    let input = ReportInput(
      loaded.plan, standard: loaded.standard, asOf: asOf ?? loaded.plan.day(knownAt: surroundings.now),
      group: group)
    let report = Report(input, only: table ?? (delivery.format.matter == .sheet ? .units : nil))
    var outcome = delivery.outcome(of: report.reply)
    outcome.notes =
      surroundings.notes(of: loaded, asOf: input.asOf) + surprises(loaded, input.asOf, surroundings)
      + missing(report, input, surroundings) + outcome.notes
    return outcome
  }

  /// The last line: how much `plan check` would find.
  private func surprises(_ loaded: LoadedPlan, _ day: CalendarDate, _ surroundings: Surroundings) -> [String] {
    guard !surroundings.isQuiet, table == nil else { return [] }
    let input = CheckInput(
      loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards, asOf: day)
    let counts = PlanCheck.counts(input, problems: loaded.problems, loaded.unlisted, in: loaded.bytes)
    guard counts.errors + counts.warnings > 0 else { return [] }
    let found = Finding.Level.counted(counts, [.error, .warning])
    let command = file.map { " " + shellWord($0) } ?? ""
    return [
      Phrase(
        vi: "plan: kế hoạch này có \(found.vi); xem: plan check\(command)",
        en: "plan: this plan has \(found.en); see: plan check\(command)")(surroundings.language)
    ]
  }

  /// A table that the plan says nothing about, and those that it has.
  private func missing(_ report: Report, _ input: ReportInput, _ surroundings: Surroundings) -> [String] {
    guard report.isEmpty, !surroundings.isQuiet else { return [] }
    let name = (table ?? .units).rawValue
    let there = SectionName.allCases.filter { $0.section(input)?.table != nil }.map(\.rawValue)
    let list = there.isEmpty ? Phrase(vi: "không có bảng nào", en: "none") : Phrase(same: there.joined(separator: ", "))
    return [
      Phrase(
        vi: "plan: kế hoạch không có bảng `\(name)`; có: \(list.vi)",
        en: "plan: the plan has no table `\(name)`; it has: \(list.en)")(surroundings.language)
    ]
  }
}

extension SectionName: ArgumentValue {
  static var valueName: String { "NAME" }
}
