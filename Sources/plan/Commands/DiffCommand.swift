import PlanCore

/// `plan diff A B`: two plans compared by unit and figure.
struct DiffCommand: Command {
  let old: String
  let new: String
  let format: Format?
  let output: Destination?
  let exitsOnDifference: Bool
  let omitsMark: Bool

  static let name = "diff"
  static let summary = Phrase(
    vi: "so sánh hai kế hoạch: từng đơn vị, từng số liệu, cũ và mới",
    en: "two plans compared: unit by unit, figure by figure, old and new")

  static var form: Form<DiffCommand> {
    Form(
      argument("A", Phrase(vi: "kế hoạch trước", en: "the plan before")),
      argument("B", Phrase(vi: "kế hoạch sau", en: "the plan after")),
      Shared.format, Shared.output,
      flag("exit-code", Phrase(vi: "thoát với mã 1 khi có khác nhau", en: "exit with 1 where they differ")),
      flag("no-bom", Phrase(vi: "CSV, TSV không có dấu BOM cho Excel", en: "CSV and TSV without the BOM for Excel")),
      details: Phrase(
        vi:
          "Đơn vị được nhận ra theo mã chính thức, rồi theo tên; việc, mục tiêu, báo cáo theo mã; kết quả theo ngày. Thứ tự "
          + "và cách viết tệp không tính là khác. Hai chuẩn nghèo khác nhau thì không tính tăng, giảm.",
        en:
          "Units are known again by official code, then by name; tasks, goals and reports by id; results by date. Order and "
          + "layout of the file make no difference. Across poverty standards no rise or drop is computed."),
      examples: [
        Example("plan diff cu.plan.json moi.plan.json", Phrase(vi: "cũ, mới, thay đổi", en: "old, new, change")),
        Example(
          "plan diff -q --exit-code a.plan.json b.plan.json -o khac.csv",
          Phrase(vi: "cho Excel, mã 1 khi khác nhau", en: "for Excel, exit code 1 where they differ")),
      ],
      make: DiffCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
    return try delivery.answering {
      let (before, after) = (try surroundings.loadPlan(old), try surroundings.loadPlan(new))
      let report = DifferenceReport(from: before.side, to: after.side)
      var outcome = delivery.outcome(of: report.reply)
      outcome.notes =
        [before, after].flatMap { surroundings.notes(of: $0, asOf: $0.plan.day(knownAt: surroundings.now)) }
        + same(report, surroundings) + outcome.notes
      if exitsOnDifference, !report.isEmpty { outcome.status = .badNews }
      return outcome
    }
  }

  private func same(_ report: DifferenceReport, _ surroundings: Surroundings) -> [String] {
    guard report.isEmpty, !surroundings.isQuiet else { return [] }
    return [
      Phrase(vi: "plan: hai kế hoạch nói như nhau", en: "plan: the two plans say the same")(surroundings.language)
    ]
  }
}

extension LoadedPlan {
  /// The plan as one side of a comparison.
  fileprivate var side: DifferenceReport.Side { DifferenceReport.Side(plan, standard: standard, file: path) }
}
