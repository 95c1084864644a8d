import PlanCore

/// `plan report [FILE]`: the report of a plan.
struct ReportCommand: Command {
  let file: String?
  let format: Format?
  let output: Destination?
  let tables: Listed<SectionName>?
  let isBrief: Bool
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
      Shared.format, Shared.output, Shared.table(SectionName.self),
      flag(
        "brief",
        Phrase(
          vi: "một trang: tổng hợp, đơn vị, chỗ cần xem lại, báo cáo phải gửi",
          en: "one page: summary, units, what looks wrong, reports owed")),
      Shared.group, Shared.year,
      Shared.asOf,
      Shared.noMark,
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
    let names = try wanted(delivery)
    let isForPeople = names.isEmpty && !delivery.format.isForPrograms && group == nil
    let check = isForPeople ? check(loaded, input.asOf) : nil
    let report = Report(
      input, only: names, isBrief: isBrief,
      wrong: check.flatMap { Report.wrongTable($0.findings, bytes: loaded.bytes) })
    var outcome = delivery.outcome(of: report.reply)
    outcome.notes =
      surroundings.notes(of: loaded, asOf: input.asOf) + surprises(loaded, check, input.asOf, surroundings)
      + missing(names, input, surroundings) + outcome.notes
    return outcome
  }

  /// The tables that are asked for; none for all of them.
  private func wanted(_ delivery: Delivery) throws -> [SectionName] {
    let names = tables?.words ?? []
    guard delivery.format.matter == .sheet else { return names }
    if names.count > 1 { throw OneTable(format: delivery.format) }
    return names.isEmpty ? [.units] : names
  }

  private func check(_ loaded: LoadedPlan, _ day: CalendarDate) -> PlanCheck {
    let input = CheckInput(
      loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards, asOf: day)
    return PlanCheck(input, problems: loaded.problems, loaded.unlisted, in: loaded.bytes)
  }

  /// The last line: how much `plan check` would find.
  /// - Parameter check: what it finds, where that is known already.
  private func surprises(
    _ loaded: LoadedPlan, _ check: PlanCheck?, _ day: CalendarDate, _ surroundings: Surroundings
  ) -> [String] {
    guard !surroundings.isQuiet, tables == nil else { return [] }
    let counts = check?.counts ?? surroundings.counts(of: loaded, asOf: day)
    guard counts.errors + counts.warnings > 0 else { return [] }
    let found = Finding.Level.counted(counts, [.error, .warning]).joined(separator: ", ")
    let command = surroundings.checking(file, loaded, year)
    return [
      Phrase(
        vi: "plan: kế hoạch này có \(found.vi); xem: \(command)",
        en: "plan: this plan has \(found.en); see: \(command)")(surroundings.language)
    ]
  }

  /// The tables that the plan says nothing about, and those that it has; or the group that it says nothing about.
  private func missing(_ names: [SectionName], _ input: ReportInput, _ surroundings: Surroundings) -> [String] {
    guard !surroundings.isQuiet else { return [] }
    let there = SectionName.allCases.filter { $0.section(input)?.table != nil }
    if let group, there.isEmpty { return [surroundings.without(group, input)] }
    let of = group.map { Phrase(vi: " của nhóm `\($0.rawValue)`", en: " of the group `\($0.rawValue)`") }
    let about = of ?? Phrase(same: "")
    let list = there.map(\.rawValue).joined(separator: ", ")
    let has = there.isEmpty ? Phrase(vi: "không có bảng nào", en: "none") : Phrase(same: list)
    return names.filter { !there.contains($0) }.map { name in
      Phrase(
        vi: "plan: kế hoạch không có bảng `\(name.rawValue)`\(about.vi); có: \(has.vi)",
        en: "plan: the plan has no table `\(name.rawValue)`\(about.en); it has: \(has.en)")(surroundings.language)
    }
  }
}

extension Surroundings {
  /// That a plan says nothing about a group, and the groups that it speaks of.
  func without(_ group: Group, _ input: ReportInput) -> String {
    let groups = input.groups.map(\.rawValue).joined(separator: ", ")
    let has = groups.isEmpty ? Phrase(vi: "không có nhóm nào", en: "none") : Phrase(same: groups)
    return Phrase(
      vi: "plan: kế hoạch không có số liệu của nhóm `\(group.rawValue)`; có: \(has.vi)",
      en: "plan: the plan has no figures of the group `\(group.rawValue)`; it has: \(has.en)")(language)
  }

  /// The line that checks the plan that was loaded, and works as it stands.
  func checking(_ file: String?, _ loaded: LoadedPlan, _ year: Year?) -> String {
    if file == "-" { return "plan check -" }
    return file == nil && folder == nil && year == nil ? "plan check" : "plan check " + shellWord(loaded.path)
  }
}

/// More than one table for a format that holds one: exit 64.
struct OneTable: Complaint {
  let format: Format

  var status: ExitStatus { .usage }
  var phrase: Phrase {
    let name = format.rawValue
    return Phrase(
      vi: "`\(name)` chỉ chứa một bảng; chọn một trong các tên sau --table",
      en: "`\(name)` holds one table; choose one of those after --table")
  }
}

extension SectionName: ArgumentValue {
  static var valueName: String { "NAME" }
}
