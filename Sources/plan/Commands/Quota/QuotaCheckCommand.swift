import PlanCore

/// `plan quota check [FILE|DIR…]`: who promises too little, who has sent nothing, who contradicts.
struct QuotaCheckCommand: Command {
  let files: [String]
  let format: Format?
  let output: Destination?
  let isExact: Bool
  let showsAll: Bool
  let asOf: CalendarDate?

  static let name = "check"
  static let summary = Phrase(
    vi: "đối chiếu kế hoạch các cấp: ai hứa thiếu, ai chưa gửi, ai mâu thuẫn",
    en: "plans across levels: who promises too little, who is missing, who contradicts")

  static var form: Form<QuotaCheckCommand> {
    Form(
      arguments(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch hoặc thư mục (gồm cả thư mục con); không có thì lấy thư mục này",
          en: "plan files or folders (with those below); without one, this folder")),
      Shared.format, Shared.output,
      flag("exact", Phrase(vi: "số hứa phải đúng bằng số giao", en: "a promise must equal what was assigned")),
      flag("all", Phrase(vi: "in mọi đơn vị, không chỉ chỗ sai", en: "show every unit, not only what is wrong")),
      Shared.asOf,
      details: Phrase(
        vi:
          "Kế hoạch thuộc đơn vị nào là theo mã chính thức, không có mã thì theo tên, loại và nơi trực thuộc, cùng năm "
          + "và chuẩn nghèo. Kế hoạch thiếu chỉ được báo khi nêu thư mục. Thôn, tổ dân phố không gửi kế hoạch.",
        en: "Whose plan it is follows from the official code, else from name, kind and the areas around, with the same "
          + "year and standard. Missing plans are told only of folders. Villages send no plans."),
      examples: [
        Example("plan quota check", Phrase(vi: "mọi kế hoạch trong thư mục này", en: "all plans in this folder")),
        Example(
          "plan quota check huyen/ --all", Phrase(vi: "cả những nơi đã đủ", en: "those that keep their quota too")),
        Example("plan quota check -f ndjson tinh/", Phrase(vi: "cho chương trình khác", en: "for other programs")),
      ],
      make: QuotaCheckCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, to: output, in: surroundings)
    return try delivery.answering { try check(by: delivery, in: surroundings) }
  }

  private func check(by delivery: Delivery, in surroundings: Surroundings) throws -> Outcome {
    let places = files.isEmpty ? [surroundings.folder ?? "."] : files.map(surroundings.path(of:))
    let batch = try PlanBatch(places, in: surroundings)
    let read = batch.mapPlans { plan, path in
      QuotaSheet(plan, path: path, asOf: asOf ?? plan.day(knownAt: surroundings.now))
    }
    let refusals = BatchRefusals(batch.refused + read.compactMap(\.complaint), for: delivery)
    let isSingle = read.count == 1 && batch.refused.isEmpty
    if isSingle, let complaint = refusals.untold.first { throw complaint }
    let outcomes = zip(batch.paths, read)
    let check = QuotaCheck(
      read.compactMap(\.part), isExact: isExact, reportsMissing: batch.hasFolder,
      unreadable: outcomes.filter { $1.part == nil }.map(\.0))
    let parts =
      refusals.parts
      + findings(of: check, at: outcomes.filter { $1.part != nil }.map(\.0), in: batch, delivery)
    var outcome = delivery.outcome(
      of: check.reply(
        findings: parts, refused: refusals.all.count, showsAll: showsAll, showsSums: !surroundings.isQuiet))
    outcome.notes = refusals.lines(surroundings.language) + hints(check, surroundings) + outcome.notes
    outcome.status = refusals.status(ofOne: isSingle) ?? (check.isBad ? .badNews : .done)
    return outcome
  }

  /// What is wrong, file by file: places are looked up by reading again what is reported, and only that.
  private func findings(
    of check: QuotaCheck, at paths: [String], in batch: PlanBatch, _ delivery: Delivery
  ) -> [FindingPart] {
    let format = delivery.format
    guard format.matter != .sheet else { return [] }
    let isPlain = !format.isForPrograms && !showsAll
    let shown = check.faults.filter { !isPlain || $0.level > .note }
    let faults = Dictionary(grouping: shown, by: \.sheet)
    let sheets = faults.keys.sorted()
    return inParallel(sheets.count, with: {}) { _, index in
      let sheet = sheets[index]
      let bytes = batch.bytes(of: paths[sheet])
      let findings = SheetFault.findings(faults[sheet] ?? [], in: bytes)
      return FindingPart(
        findings, file: check.sheets[sheet].path, bytes: bytes, for: format, delivery.style, isBrief: true)
    }
  }

  /// The areas that are named differently, and one line that says where the codes are explained.
  private func hints(_ check: QuotaCheck, _ surroundings: Surroundings) -> [String] {
    guard !surroundings.isQuiet else { return [] }
    let codes = Set(check.faults.filter { showsAll || $0.level > .note }.map(\.code)).sorted()
    return check.otherNames.map { $0.own.warning(in: $0.above)(surroundings.language) }
      + (codes.isEmpty ? [] : ["plan: " + codes.map { "plan explain \($0)" }.joined(separator: ", ")])
  }
}
