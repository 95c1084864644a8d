import PlanCore

/// `plan check [FILE|DIR…]`: every mistake in the numbers, dates and names.
struct CheckCommand: Command {
  let files: [String]
  let format: Format?
  let output: Destination?
  let level: Finding.Level
  let failOn: FailLevel
  let only: FindingCode?
  let showsWaived: Bool
  let asOf: CalendarDate?
  let omitsMark: Bool

  static let name = "check"
  static let summary = Phrase(
    vi: "soát lỗi số liệu, ngày tháng và tên: chỗ sai, số đúng, nguyên nhân",
    en: "find the mistakes in numbers, dates and names: place, right value, cause")

  static var form: Form<CheckCommand> {
    Form(
      arguments(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch hoặc thư mục (gồm cả thư mục con); không có thì lấy mọi tệp *.plan.json ở đây",
          en: "plan files or folders (with those below); without one, every *.plan.json here")),
      Shared.format, Shared.output,
      option("level", default: .note, Phrase(vi: "chỉ in từ mức này trở lên", en: "show this level and worse")),
      option(
        "fail-on", default: .error,
        Phrase(vi: "thoát với mã 1 khi có từ mức này trở lên", en: "exit with 1 at this level and worse")),
      option(
        "only", value: "CODE",
        Phrase(
          vi: "chỉ một mã hoặc một họ mã, như E2101 hoặc E21", en: "only one code or family, such as E2101 or E21")),
      flag("waived", Phrase(vi: "in cả những phát hiện đã miễn", en: "show waived findings too")),
      Shared.asOf, Shared.noMark,
      details: Phrase(
        vi: "Không in gì khi không có gì sai. Lỗi: không số hộ thật nào cho ra số đã in. Cảnh báo: văn bản, ngày, tên. "
          + "Lưu ý: khó tin.",
        en: "Prints nothing when nothing is wrong. Error: no true counts give the number printed. Warning: documents, "
          + "dates, names. Note: hard to believe."),
      examples: [
        Example("plan check", Phrase(vi: "mọi kế hoạch của thư mục này", en: "every plan of this folder")),
        Example(
          "plan check huyen/ -q", Phrase(vi: "mọi kế hoạch trong huyen/, cho cron", en: "all plans in huyen/, for cron")
        ),
        Example("plan check --format json", Phrase(vi: "cho chương trình khác", en: "for other programs")),
      ],
      make: CheckCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    if let only, !Rule.codes.contains(where: only.holds) { throw UnknownCode(code: only.argument) }
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
    let places = files.isEmpty ? try surroundings.planFiles() : files.map(surroundings.path(of:))
    let batch = try PlanBatch(places, in: surroundings)
    let read = batch.map { check($0, delivery, surroundings) }
    let isSingle = read.count == 1 && batch.refused.isEmpty
    if isSingle, let complaint = read[0].complaint, !(complaint is UnreadableFile) { throw complaint }
    let closed = batch.refused.map { refused($0, delivery, surroundings) }
    let reports =
      closed
      + read.map { read in
        switch read {
        case .plan(let report): report
        case .refused(let complaint): refused(complaint, delivery, surroundings)
        }
      }
    var outcome = delivery.outcome(of: Reply(findings: reports.map(\.part)))
    outcome.notes = reports.flatMap(\.notes) + summary(reports, surroundings) + outcome.notes
    outcome.status = status(reports, isSingle: isSingle)
    return outcome
  }

  // MARK: One file

  /// What came of one file.
  private struct FileReport: Sendable {
    var part = FindingPart()
    var notes: [String] = []
    var counts = LevelCounts()
    var waived = 0
    var refusal: ExitStatus?
  }

  private func check(_ loaded: LoadedPlan, _ delivery: Delivery, _ surroundings: Surroundings) -> FileReport {
    var report = FileReport()
    let day = asOf ?? loaded.plan.day(knownAt: surroundings.now)
    let input = CheckInput(
      loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards, asOf: day)
    let check = PlanCheck(input, problems: loaded.problems, loaded.unlisted, in: loaded.bytes)
    let shown = (check.findings + (showsWaived ? check.waived : [])).filter(isWanted)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    for finding in check.findings where isMeant(finding) {
      report.counts[finding.level] += 1
    }
    report.waived = check.waived.count
    report.part = FindingPart(
      shown, file: loaded.path, bytes: loaded.bytes, for: delivery.format, delivery.style, in: delivery.detail())
    if only == nil { report.counts += check.unlisted }
    if !surroundings.isQuiet {
      report.notes = Phrase.unlisted(check.unlisted.sum, of: loaded.path).map { $0(surroundings.language) }
    }
    return report
  }

  /// What is said of a file that holds no plan; formats for programs hold what is wrong with it.
  private func refused(
    _ complaint: any Complaint, _ delivery: Delivery, _ surroundings: Surroundings
  ) -> FileReport {
    var report = FileReport(refusal: complaint.status)
    if let broken = complaint as? UnreadableFile, delivery.format != .text {
      report.part = broken.part(for: delivery)
      report.notes = broken.more(surroundings.language)
    } else {
      report.notes = surroundings.lines(of: complaint)
    }
    return report
  }

  private func isWanted(_ finding: Finding) -> Bool {
    finding.level >= level && isMeant(finding)
  }

  /// Whether `--only` asks for a finding: for its code, or for the family that its code begins with.
  private func isMeant(_ finding: Finding) -> Bool {
    only?.holds(finding.code) ?? true
  }

  // MARK: All files

  /// One line of how much there is, and of how much could not be read; nothing where nothing is wrong.
  private func summary(_ reports: [FileReport], _ surroundings: Surroundings) -> [String] {
    guard !surroundings.isQuiet else { return [] }
    var counts = LevelCounts()
    for report in reports { counts += report.counts }
    let waived = reports.reduce(0) { $0 + $1.waived }
    let unread = reports.count > 1 ? reports.count { $0.refusal != nil } : 0
    guard counts.sum > 0 || waived > 0 || unread > 0 else { return [] }
    let found = Finding.Level.counted(counts, Finding.Level.allCases)
    let noErrors = Phrase(vi: "không có lỗi", en: "no errors")
    var line = Phrase(same: "plan: ") + (counts.errors == 0 ? [noErrors] + found : found).joined(separator: ", ")
    if waived > 0 { line = Phrase(vi: line.vi + ", \(waived) đã miễn", en: line.en + ", \(waived) waived") }
    if reports.count > 1 {
      let read = reports.count - unread
      line = line + Phrase(vi: " trong \(read) tệp", en: " in \(fileCount(read))")
    }
    if unread > 0 {
      line = line + Phrase(vi: "; \(unread) tệp không đọc được", en: "; \(fileCount(unread)) could not be read")
    }
    return [line(surroundings.language)]
  }

  private func status(_ reports: [FileReport], isSingle: Bool) -> ExitStatus {
    if let refusal = reports.first(where: { $0.refusal != nil })?.refusal { return isSingle ? refusal : .partial }
    let isBad = reports.contains { report in
      Finding.Level.allCases.contains { failOn.includes($0) && report.counts[$0] > 0 }
    }
    return isBad ? .badNews : .done
  }
}

/// The mildest level at which `check` exits with 1.
enum FailLevel: String, CaseIterable, ArgumentValue {
  case error, warning, note, never

  static var valueName: String { "LEVEL" }

  func includes(_ level: Finding.Level) -> Bool {
    switch self {
    case .error: level == .error
    case .warning: level >= .warning
    case .note: true
    case .never: false
    }
  }
}

extension Finding.Level: ArgumentValue {
  static var valueName: String { "LEVEL" }

  /// How many findings of these levels there are, without levels that there are none of: "9 errors", "1 warning".
  static func counted(_ counts: LevelCounts, _ levels: [Finding.Level]) -> [Phrase] {
    levels.filter { counts[$0] > 0 }.map { level in
      let count = counts[level]
      let words = level.words
      return Phrase(vi: "\(count) \(words.vi)", en: "\(count) \(words.en)\(count == 1 ? "" : "s")")
    }
  }
}

/// A code that no rule has: wrong usage.
struct UnknownCode: Complaint {
  let code: String

  var status: ExitStatus { .usage }

  var phrase: Phrase {
    Phrase(vi: "không có mã `\(code.visible)`", en: "there is no code `\(code.visible)`")
      + Guess.words(for: code.uppercased(), among: Rule.codes)
  }

  var nextSteps: [String] { ["plan explain"] }
}
