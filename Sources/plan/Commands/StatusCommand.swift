import PlanCore

/// `plan status [FILE]`: where a plan stands, on one screen.
struct StatusCommand: Command {
  let file: String?
  let format: Format?
  let output: Destination?
  let year: Year?
  let asOf: CalendarDate?
  let omitsMark: Bool

  static let name = "status"
  static let summary = Phrase(
    vi: "tiến độ trên một màn hình: đầu năm, nay, mục tiêu, còn phải làm, đến hạn",
    en: "one screen: start, now, target, what is left to do, what is due")

  static var form: Form<StatusCommand> {
    Form(
      optionalArgument(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch; không có thì lấy tệp *.plan.json duy nhất của thư mục; `-` là đầu vào chuẩn",
          en: "the plan file; without one, the only *.plan.json of the folder; `-` is standard input")),
      Shared.format, Shared.output, Shared.year, Shared.asOf,
      flag("no-bom", Phrase(vi: "CSV, TSV không có dấu BOM cho Excel", en: "CSV and TSV without the BOM for Excel")),
      details: Phrase(
        vi:
          "Số nay là kết quả mới nhất cộng các biến động sau đó; chưa có kết quả thì từ số đầu năm. Phải giảm là chỉ tiêu "
          + "được giao, không giao thì theo kế hoạch. Mỗi tháng: số hộ phải giảm mỗi tháng còn lại, kể cả tháng này.",
        en:
          "Now is the latest result with the movements since, else the start with all movements. What has to be dropped is "
          + "the quota, else what the plan promises. A month: households for each month left, this one included."),
      examples: [
        Example("plan status", Phrase(vi: "kế hoạch của thư mục này", en: "the plan of this folder")),
        Example(
          "plan status xa.plan.json --as-of 2024-06-30",
          Phrase(vi: "như vào ngày 30/6", en: "as things stood on 30 June")),
      ],
      make: StatusCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
    return try delivery.answering {
      let loaded = try surroundings.loadPlan(file, year: year)
      let day = asOf ?? loaded.plan.day(knownAt: surroundings.now)
      let counts = surroundings.counts(of: loaded, asOf: day)
      var outcome = delivery.outcome(
        of: StatusReport(loaded.plan, file: loaded.path, findings: counts, on: day, more: lastChange(of: loaded)).reply)
      outcome.notes = surroundings.notes(of: loaded, asOf: day) + outcome.notes
      return outcome
    }
  }

  /// Who changed the plan last, and how; nothing where no history tells it.
  private func lastChange(of loaded: LoadedPlan) -> [Phrase] {
    guard loaded.path != "-", let bytes = try? HistoryFile(of: loaded.path).read(),
      let record = History(bytes, of: loaded.bytes).records.last
    else { return [] }
    let (moment, by) = (record.moment, record.by.visible)
    let what = record.command.map { Phrase(same: "plan " + $0.visible) } ?? ChangeRecord.byHand
    return [
      Phrase(vi: "Thay đổi cuối: \(moment), \(by): \(what.vi)", en: "Last change: \(moment), \(by): \(what.en)")
    ]
  }
}
