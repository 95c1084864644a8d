import PlanCore

/// `plan quota check [FILE|DIR…]`: who promises too little, who has sent nothing, who contradicts.
struct QuotaCheckCommand: Command {
  let files: [String]
  let format: Format?
  let output: Destination?
  let tables: Listed<QuotaTable>?
  let isExact: Bool
  let showsAll: Bool
  let asOf: CalendarDate?
  let omitsMark: Bool

  static let name = "check"
  static let summary = Phrase(
    vi: "đối chiếu kế hoạch các cấp: ai đăng ký thiếu, ai chưa gửi, ai mâu thuẫn",
    en: "plans across levels: who promises too little, who is missing, who contradicts")

  static var form: Form<QuotaCheckCommand> {
    Form(
      arguments(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch hoặc thư mục (gồm cả thư mục con); không có thì lấy thư mục này",
          en: "plan files or folders (with those below); without one, this folder")),
      Shared.format, Shared.output, Shared.table(QuotaTable.self),
      flag("exact", Phrase(vi: "số đăng ký phải đúng bằng số giao", en: "a promise must equal what was assigned")),
      flag("all", Phrase(vi: "in mọi đơn vị, không chỉ chỗ sai", en: "show every unit, not only what is wrong")),
      Shared.asOf, Shared.noMark,
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
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
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
    let names = try shown(delivery, surroundings)
    let outcomes = zip(batch.paths, read)
    let check = QuotaCheck(
      read.compactMap(\.part), isExact: isExact, reportsMissing: batch.hasFolder,
      unreadable: outcomes.filter { $1.part == nil }.map(\.0))
    let parts =
      refusals.parts
      + (names.contains(.findings) || delivery.format.matter == .objects
        ? findings(of: check, at: outcomes.filter { $1.part != nil }.map(\.0), in: batch, delivery) : [])
    var outcome = delivery.outcome(of: check.reply(findings: parts, refused: refusals.all.count, showing: names))
    outcome.notes =
      refusals.lines(in: surroundings) + hints(check, refused: refusals.all.count, names, delivery, surroundings)
      + outcome.notes
    if let status = refusals.status(ofOne: isSingle) {
      outcome.status = status
    } else if check.comparesNothing {
      outcome.notes = surroundings.lines(of: NothingCompared()) + outcome.notes
      outcome.status = NothingCompared().status
    } else if check.isBad {
      outcome.status = .badNews
    }
    return outcome
  }

  /// The parts that are asked for: findings and sums for people, every row with `--all`, one table for spreadsheets.
  private func shown(_ delivery: Delivery, _ surroundings: Surroundings) throws -> [QuotaTable] {
    let isSheet = delivery.format.matter == .sheet
    guard let names = tables?.words else {
      return isSheet ? [.units] : [.findings] + (showsAll ? [.units] : []) + (surroundings.isQuiet ? [] : [.summary])
    }
    if isSheet, names.count > 1 || names == [.summary] { throw OneTable(format: delivery.format) }
    return names
  }

  /// What is wrong, file by file: places are looked up by reading again what is reported, and only that.
  private func findings(
    of check: QuotaCheck, at paths: [String], in batch: PlanBatch, _ delivery: Delivery
  ) -> [FindingPart] {
    let format = delivery.format
    let isPlain = !format.isForPrograms && !showsAll
    let shown = check.faults.filter { !isPlain || $0.level > .note }
    let faults = Dictionary(grouping: shown, by: \.sheet)
    let sheets = faults.keys.sorted()
    return inParallel(sheets.count, with: {}) { _, index in
      let sheet = sheets[index]
      let bytes = batch.bytes(of: paths[sheet])
      let findings = SheetFault.findings(faults[sheet] ?? [], in: bytes)
      return FindingPart(
        findings, file: check.sheets[sheet].path, bytes: bytes, for: format, delivery.style,
        in: delivery.detail(.brief))
    }
  }

  /// The areas that are named differently, how many files could not be read, what the table does not hold, and where the codes are explained.
  private func hints(
    _ check: QuotaCheck, refused: Int, _ names: [QuotaTable], _ delivery: Delivery, _ surroundings: Surroundings
  ) -> [String] {
    guard !surroundings.isQuiet else { return [] }
    let faults = check.faults.filter { showsAll || $0.level > .note }
    var lines: [Phrase] = []
    if refused > 0 {
      let read = check.sheets.count
      lines.append(
        Phrase(
          vi: "plan: đối chiếu \(read) kế hoạch; \(refused) tệp không đọc được",
          en: "plan: \(read) \(read == 1 ? "plan" : "plans") compared; \(fileCount(refused)) could not be read"))
    }
    if !check.faults.isEmpty, delivery.format.matter == .sheet, !names.contains(.findings) {
      lines.append(
        Phrase(
          vi: "plan: bảng này không chứa \(check.faults.count) phát hiện; xem: --table findings",
          en: "plan: \(check.faults.count) findings are not in this table; see: --table findings"))
    }
    let codes = Set(faults.map(\.code)).sorted().map { "plan explain \($0)" }
    if !codes.isEmpty { lines.append(Phrase(same: "plan: " + codes.joined(separator: ", "))) }
    return check.otherNames.map { $0.own.warning(in: $0.above)(surroundings.language) }
      + lines.map { $0(surroundings.language) }
  }
}

extension QuotaTable: ArgumentValue {
  static var valueName: String { "NAME" }
}

/// Plans of which none holds anything against another: exit 66.
struct NothingCompared: Complaint {
  var status: ExitStatus { .noInput }
  var phrase: Phrase {
    Phrase(
      vi: "không có gì để đối chiếu: không kế hoạch nào ghi chỉ tiêu được giao (`quotas`), cũng không có kế hoạch cấp "
        + "trên hay năm trước",
      en: "nothing to compare: no plan says what it was assigned (`quotas`), and no plan above or of the year before "
        + "is there")
  }

  var nextSteps: [String] { ["plan help quota check"] }
}
