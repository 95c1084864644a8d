import PlanCore

/// `plan report [FILE]`: the report of a plan.
struct ReportCommand: Command {
  let file: String?
  let format: ReportFormat?
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
      Shared.format(ReportFormat.self), Shared.output, Shared.table(SectionName.self), Shared.group, Shared.year,
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
    let format = format ?? ReportFormat(endingOf: output)
    let loaded: LoadedPlan
    do {
      loaded = try surroundings.loadPlan(file, year: year)
    } catch let broken as UnreadableFile where format == .json {
      let findings = FindingJSON(language: surroundings.language)
      let text = findings.document(broken.findings, file: broken.path, bytes: broken.bytes)
      return Outcome(text: text, status: broken.status)
    }
    let input = ReportInput(
      loaded.plan, standard: loaded.standard, asOf: asOf ?? loaded.plan.day(knownAt: surroundings.now),
      group: group)
    let report = Report(input, only: table ?? (format.holdsOneTable ? .units : nil))
    let bytes = format.bytes(of: report, surroundings, isFile: output.isFile, byteOrderMark: !omitsMark)
    var outcome = Outcome(bytes, to: output, in: surroundings)
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
    let counts = PlanCheck.counts(input, problems: loaded.problems, in: loaded.bytes)
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

/// The forms that a report can take.
enum ReportFormat: String, CaseIterable, ArgumentValue {
  case text, markdown, csv, tsv, json

  static var valueName: String { "FORMAT" }

  /// The format that the ending of a file stands for; text for any other.
  init(endingOf output: Destination?) {
    guard case .file(let path) = output else {
      self = .text
      return
    }
    self =
      switch path.split(separator: ".").last?.lowercased() {
      case "md", "markdown": .markdown
      case "csv": .csv
      case "tsv", "tab": .tsv
      case "json": .json
      default: .text
      }
  }

  /// Whether it holds one table only.
  var holdsOneTable: Bool { self == .csv || self == .tsv }

  /// A report in this form, in UTF-8. A file is never coloured, and as wide as paper.
  func bytes(of report: Report, _ surroundings: Surroundings, isFile: Bool, byteOrderMark: Bool) -> [UInt8] {
    let language = surroundings.language
    return switch self {
    case .text:
      report.text(language, width: isFile ? 80 : surroundings.width, color: surroundings.isColored && !isFile)
    case .markdown: Array(report.markdown(language).utf8)
    case .csv: Array(report.separated(.comma, language, byteOrderMark: byteOrderMark).utf8)
    case .tsv: Array(report.separated(.tab, language, byteOrderMark: byteOrderMark).utf8)
    case .json: Array(report.json(language).utf8)
    }
  }
}

extension SectionName: ArgumentValue {
  static var valueName: String { "NAME" }
}

extension Optional where Wrapped == Destination {
  /// Whether the result goes into a file.
  var isFile: Bool {
    if case .file = self { true } else { false }
  }
}

extension Outcome {
  /// A result that is printed or written into a file, which is said.
  init(_ bytes: [UInt8], to output: Destination?, in surroundings: Surroundings) {
    guard case .file(let name) = output else {
      self.init(output: bytes)
      return
    }
    let path = surroundings.path(of: name)
    self.init(files: [File(path: path, bytes: bytes)])
    if !surroundings.isQuiet && !surroundings.isDryRun {
      notes = [Phrase(vi: "đã ghi \(path.visible)", en: "wrote \(path.visible)")(surroundings.language)]
    }
  }

  /// A text that is printed or written into a file, which is said.
  init(_ text: String, to output: Destination?, in surroundings: Surroundings) {
    self.init(Array(text.utf8), to: output, in: surroundings)
  }
}
