import PlanCore

/// `plan due [FILE|DIR…]`: deadlines ahead and missed, of one plan or thousands.
struct DueCommand: Command {
  let files: [String]
  let format: DueFormat?
  let output: Destination?
  let within: DaySpan?
  let showsAll: Bool
  let year: Year?
  let asOf: CalendarDate?
  let omitsMark: Bool

  static let name = "due"
  static let summary = Phrase(
    vi: "hạn sắp tới và quá hạn: báo cáo, việc, mục tiêu, chỉ tiêu",
    en: "deadlines ahead and missed: reports, tasks, goals, quotas")

  static var form: Form<DueCommand> {
    Form(
      arguments(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch hoặc thư mục (gồm cả thư mục con); không có thì lấy thư mục này",
          en: "plan files or folders (with those below); without one, this folder")),
      Shared.formats(DueFormat.self), Shared.output,
      option(
        "within",
        Phrase(
          vi: "chỉ việc quá hạn và việc đến hạn trong chừng ấy ngày, như 14d, 2w",
          en: "only what is overdue or due within so many days, such as 14d, 2w")),
      flag("all", Phrase(vi: "in cả việc đã xong", en: "show what is done too")),
      Shared.year, Shared.asOf,
      flag("no-bom", Phrase(vi: "CSV, TSV không có dấu BOM cho Excel", en: "CSV and TSV without the BOM for Excel")),
      details: Phrase(
        vi:
          "Hạn là hết ngày ghi trong kế hoạch; quý, tháng, năm thì là ngày cuối. Hôm nay là ngày ở Việt Nam, kể cả với "
          + "kế hoạch năm cũ. Chỉ tiêu được giao tính đến hết năm, theo kết quả mới nhất. Có việc quá hạn thì thoát với mã 1.",
        en:
          "What is due on a day is overdue the day after; of a quarter, month or year its last day counts. Today is the "
          + "day in Vietnam, of old plans too. Quotas are due by the end of the year, judged by the latest result. Exits "
          + "with 1 when something is overdue."),
      examples: [
        Example("plan due", Phrase(vi: "mọi kế hoạch trong thư mục này", en: "all plans in this folder")),
        Example(
          "plan due huyen/ --within 14d -q",
          Phrase(vi: "hai tuần tới, mỗi việc một dòng, cho cron", en: "the next two weeks, a line each, for cron")),
        Example("plan due -o han.ics", Phrase(vi: "cho lịch của điện thoại", en: "for the calendar of a phone")),
      ],
      make: DueCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let isCalendar = DueFormat.isCalendar(format, output)
    let delivery = try Delivery(
      isCalendar ? .text : format?.table, to: output, byteOrderMark: !omitsMark, in: surroundings)
    return try delivery.answering { try list(by: delivery, isCalendar: isCalendar, in: surroundings) }
  }

  private func list(by delivery: Delivery, isCalendar: Bool, in surroundings: Surroundings) throws -> Outcome {
    let places = files.isEmpty ? [surroundings.folder ?? "."] : files.map(surroundings.path(of:))
    let batch = try PlanBatch(places, in: surroundings)
    let day = asOf ?? surroundings.today
    let read = batch.mapPlans { plan, path -> DueSheet? in
      let isChosen = year.map { $0.number == plan.year } ?? true
      return isChosen ? DueSheet(plan, path: path, on: day) : nil
    }
    let refusals = BatchRefusals(batch.refused + read.compactMap(\.complaint), for: delivery)
    let isSingle = read.count == 1 && batch.refused.isEmpty
    if isSingle, let complaint = refusals.untold.first { throw complaint }
    let sheets = read.compactMap { $0.part ?? nil }
    if let year, sheets.isEmpty, refusals.all.isEmpty {
      throw PlanChoiceError(folder: places[0], year: year, command: surroundings.command)
    }
    let due = DueList(sheets, on: day, within: within?.days)
    var outcome =
      isCalendar
      ? Outcome(due.calendar(showsAll: showsAll, surroundings.language), to: output, in: surroundings)
      : delivery.outcome(
        of: due.reply(
          findings: refusals.parts, refused: refusals.all.count, showsAll: showsAll,
          brief: surroundings.isQuiet ? surroundings.language : nil))
    outcome.notes = refusals.lines(in: surroundings) + nothing(in: due, surroundings) + outcome.notes
    outcome.status = refusals.status(ofOne: isSingle) ?? (due.isOverdue ? .badNews : .done)
    return outcome
  }

  /// What is said where nothing is left to be done.
  private func nothing(in due: DueList, _ surroundings: Surroundings) -> [String] {
    guard due.isClear, !surroundings.isQuiet else { return [] }
    return [
      Phrase(vi: "plan: không có việc nào quá hạn hay sắp đến hạn", en: "plan: nothing is overdue or ahead")(
        surroundings.language)
    ]
  }
}

extension Surroundings {
  /// Today in Vietnam, whatever the machine's zone.
  var today: CalendarDate { .nearest(inVietnamAt: now) }
}
