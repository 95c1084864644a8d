import PlanCore

/// `plan quota show [FILE]`: what a plan was assigned, promises and has reached, unit by unit.
struct QuotaShowCommand: Command {
  let file: String?
  let format: Format?
  let output: Destination?
  let tables: Listed<QuotaTableName>?
  let group: Group?
  let year: Year?
  let asOf: CalendarDate?
  let omitsMark: Bool

  static let name = "show"
  static let summary = Phrase(
    vi: "một kế hoạch: được giao, đăng ký giảm, đã giảm bao nhiêu, từng đơn vị",
    en: "one plan: what was assigned, promised and reached, unit by unit")

  static var form: Form<QuotaShowCommand> {
    Form(
      optionalArgument(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch; không có thì lấy tệp *.plan.json duy nhất của thư mục; `-` là đầu vào chuẩn",
          en: "the plan file; without one, the only *.plan.json of the folder; `-` is standard input")),
      Shared.format, Shared.output, Shared.table(QuotaTableName.self), Shared.group, Shared.year,
      Shared.asOf,
      Shared.noMark,
      details: Phrase(
        vi:
          "Chỉ tiêu ban hành sau thay chỉ tiêu trước. Số đăng ký giảm là số đầu năm trừ mục tiêu, không có thì số hộ giảm đã ghi. "
          + "Đã giảm theo kết quả mới nhất đến --as-of và biến động sau đó.",
        en: "A quota issued later replaces an earlier one. The promise is start less target, else the drop as printed. "
          + "Reached is by the latest result up to --as-of, and the movements since."),
      examples: [
        Example("plan quota show", Phrase(vi: "kế hoạch của thư mục này", en: "the plan of this folder")),
        Example(
          "plan quota show xa.plan.json -o xa.csv", Phrase(vi: "bảng theo đơn vị cho Excel", en: "the units for Excel")),
      ],
      make: QuotaShowCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
    return try delivery.answering {
      let loaded = try surroundings.loadPlan(file, year: year)
      let input = ReportInput(
        loaded.plan, standard: loaded.standard, asOf: asOf ?? loaded.plan.day(knownAt: surroundings.now),
        group: group)
      let names = tables?.words.map(\.rawValue) ?? []
      if names.count > 1, delivery.format.matter == .sheet { throw OneTable(format: delivery.format) }
      let show = QuotaShow(input, only: names)
      var outcome = delivery.outcome(of: show.reply)
      outcome.notes = surroundings.notes(of: loaded, asOf: input.asOf) + outcome.notes
      if let group, show.tables.isEmpty, !surroundings.isQuiet {
        outcome.notes.insert(surroundings.without(group, input), at: 0)
      }
      return outcome
    }
  }
}

/// The tables of `plan quota show`.
enum QuotaTableName: String, CaseIterable, ArgumentValue {
  case quotas, units

  static var valueName: String { "NAME" }
}
