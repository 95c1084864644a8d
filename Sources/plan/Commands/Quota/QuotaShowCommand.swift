import PlanCore

/// `plan quota show [FILE]`: what a plan was assigned, promises and has reached, unit by unit.
struct QuotaShowCommand: Command {
  let file: String?
  let format: ReportFormat?
  let output: Destination?
  let table: QuotaTableName?
  let group: Group?
  let year: Year?
  let asOf: CalendarDate?
  let omitsMark: Bool

  static let name = "show"
  static let summary = Phrase(
    vi: "một kế hoạch: được giao bao nhiêu, hứa bao nhiêu, đã giảm bao nhiêu, từng đơn vị",
    en: "one plan: what was assigned, promised and reached, unit by unit")

  static var form: Form<QuotaShowCommand> {
    Form(
      optionalArgument(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch; không có thì lấy tệp *.plan.json duy nhất của thư mục; `-` là đầu vào chuẩn",
          en: "the plan file; without one, the only *.plan.json of the folder; `-` is standard input")),
      Shared.format(ReportFormat.self), Shared.output, Shared.table(QuotaTableName.self), Shared.group, Shared.year,
      Shared.asOf,
      flag("no-bom", Phrase(vi: "CSV, TSV không có dấu BOM cho Excel", en: "CSV and TSV without the BOM for Excel")),
      details: Phrase(
        vi: "Chỉ tiêu ban hành sau thay chỉ tiêu trước. Hứa là số đầu kỳ trừ mục tiêu, không có thì số hộ giảm đã ghi. "
          + "Đã giảm theo kết quả mới nhất đến --as-of.",
        en: "A quota issued later replaces an earlier one. The promise is start less target, else the drop as printed. "
          + "Reached is by the latest result up to --as-of."),
      examples: [
        Example("plan quota show", Phrase(vi: "kế hoạch của thư mục này", en: "the plan of this folder")),
        Example(
          "plan quota show xa.plan.json -o xa.csv", Phrase(vi: "bảng theo đơn vị cho Excel", en: "the units for Excel")),
      ],
      make: QuotaShowCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let format = format ?? ReportFormat(endingOf: output)
    let loaded = try surroundings.loadPlan(file, year: year)
    let input = ReportInput(
      loaded.plan, standard: loaded.standard, asOf: asOf ?? loaded.plan.day(knownAt: surroundings.now),
      group: group)
    let show = QuotaShow(input, only: table?.rawValue)
    var outcome = Outcome(text(of: show, format, surroundings), to: output, in: surroundings)
    outcome.notes = surroundings.notes(of: loaded, asOf: input.asOf) + outcome.notes
    return outcome
  }

  private func text(of show: QuotaShow, _ format: ReportFormat, _ surroundings: Surroundings) -> String {
    let language = surroundings.language
    let table = (table ?? .units).rawValue
    return switch format {
    case .text:
      show.text(
        language, width: output.isFile ? 80 : surroundings.width, color: surroundings.isColored && !output.isFile)
    case .markdown: show.markdown(language)
    case .csv: show.separated(.comma, table, language, byteOrderMark: !omitsMark)
    case .tsv: show.separated(.tab, table, language, byteOrderMark: !omitsMark)
    case .json: show.json(language)
    }
  }
}

/// The tables of `plan quota show`.
enum QuotaTableName: String, CaseIterable, ArgumentValue {
  case quotas, units

  static var valueName: String { "NAME" }
}
