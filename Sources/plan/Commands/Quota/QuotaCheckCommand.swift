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
    let found = try plans(in: surroundings)
    let all = found.paths.count
    let readings = inParallel(
      all, with: { PlanLoader() }, progress: surroundings.progress?.counting(to: all)
    ) { loader, index in
      read(found.paths[index], loader, delivery, surroundings)
    }
    let refusals = readings.compactMap(\.refusal)
    if found.paths.count == 1, let refusal = refusals.first, refusal.part == nil { throw refusal.complaint }
    let unreadable = zip(found.paths, readings).filter { $1.sheet == nil }.map { path, _ in path }
    let check = QuotaCheck(
      readings.compactMap(\.sheet), isExact: isExact, reportsMissing: found.hasFolder, unreadable: unreadable)
    let parts = refusals.compactMap(\.part) + findings(of: check, delivery)
    var outcome = delivery.outcome(
      of: check.reply(
        findings: parts, refused: refusals.count, showsAll: showsAll, showsSums: !surroundings.isQuiet))
    outcome.notes =
      refusals.flatMap { $0.part == nil ? $0.complaint.lines(surroundings.language) : [] }
      + hints(check, surroundings) + outcome.notes
    if !refusals.isEmpty {
      outcome.status = found.paths.count == 1 ? refusals[0].complaint.status : .partial
    } else if check.isBad {
      outcome.status = .badNews
    }
    return outcome
  }

  // MARK: Reading

  /// The files to read, each once however many paths lead to it.
  private func plans(in surroundings: Surroundings) throws -> (paths: [String], hasFolder: Bool) {
    let places = files.isEmpty ? [surroundings.folder ?? "."] : files.map { surroundings.path(of: $0) }
    var paths: [String] = []
    var hasFolder = false
    for place in places {
      if isFolder(place) {
        hasFolder = true
        paths += try findPlans(below: place)
      } else {
        paths.append(place)
      }
    }
    guard !paths.isEmpty else {
      throw PlanChoiceError(folder: places[0], plans: [], year: nil, command: surroundings.command)
    }
    var seen: Set<FileIdentity> = []
    let once = paths.filter { path in
      guard path != "-", let identity = FileIdentity(path) else { return true }
      return seen.insert(identity).inserted
    }
    return (once, hasFolder)
  }

  /// What came of one file: its sheet, or why there is none.
  private struct Reading: Sendable {
    var sheet: QuotaSheet?
    var refusal: Refusal?
  }

  /// A file that is no plan; machine formats hold what is wrong with it.
  private struct Refusal: Sendable {
    let complaint: any Complaint
    var part: FindingPart?
  }

  private func read(
    _ path: String, _ loader: PlanLoader, _ delivery: Delivery, _ surroundings: Surroundings
  ) -> Reading {
    do {
      return Reading(
        sheet: try loader.take(from: path, surroundings.language) { plan in
          QuotaSheet(plan, path: path, asOf: asOf ?? plan.day(knownAt: surroundings.now))
        })
    } catch let broken as UnreadableFile where delivery.format.matter == .objects {
      return Reading(refusal: Refusal(complaint: broken, part: broken.part(for: delivery)))
    } catch let complaint as any Complaint {
      return Reading(refusal: Refusal(complaint: complaint))
    } catch {
      return Reading(refusal: Refusal(complaint: Bug(error: error)))
    }
  }

  // MARK: Writing

  /// What is wrong, file by file: places are looked up by reading again what is reported, and only that.
  private func findings(of check: QuotaCheck, _ delivery: Delivery) -> [FindingPart] {
    let format = delivery.format
    guard format.matter != .sheet else { return [] }
    let isPlain = !format.isForPrograms && !showsAll
    let shown = check.faults.filter { !isPlain || $0.level > .note }
    let faults = Dictionary(grouping: shown, by: \.sheet)
    let sheets = faults.keys.sorted()
    return inParallel(sheets.count, with: {}) { _, index in
      let path = check.sheets[sheets[index]].path
      let bytes = (try? readFile(path)) ?? []
      let findings = SheetFault.findings(faults[sheets[index]] ?? [], in: bytes)
      return FindingPart(findings, file: path, bytes: bytes, for: format, delivery.style, isBrief: true)
    }
  }

  /// One line that says where the codes are explained.
  private func hints(_ check: QuotaCheck, _ surroundings: Surroundings) -> [String] {
    guard !surroundings.isQuiet else { return [] }
    let codes = Set(check.faults.filter { showsAll || $0.level > .note }.map(\.code)).sorted()
    return codes.isEmpty ? [] : ["plan: " + codes.map { "plan explain \($0)" }.joined(separator: ", ")]
  }
}
