import PlanCore

/// `plan record [FILE] …`: a movement of households, or an official result.
struct RecordCommand: Command {
  let file: String?
  let words: [String]
  let format: Format?
  let from: MovementEnd?
  let to: MovementEnd?
  let households: Int?
  let members: Int?
  let unit: String?
  let date: TypedDay?
  let asOf: CalendarDate?
  let status: ResultStatus?
  let reason: String?
  let note: String?
  let anyway: Bool

  static let name = "record"
  static let summary = Phrase(
    vi: "ghi hộ thoát nghèo, tái nghèo, phát sinh; ghi kết quả rà soát",
    en: "record households that leave or fall into poverty, or an official result")

  static var form: Form<RecordCommand> {
    Form(
      optionalArgument("FILE", Phrase(vi: "tệp kế hoạch", en: "the plan")),
      arguments(
        "result PATH=VALUE",
        Phrase(
          vi: "kết quả rà soát và các số của nó, như `units.02.poor=34`",
          en: "a result and the figures found, such as `units.02.poor=34`")),
      Shared.format,
      option("from", Phrase(vi: "loại hộ trước đó", en: "the class before")),
      option("to", Phrase(vi: "loại hộ sau đó", en: "the class after")),
      option("households", value: "N", Phrase(vi: "số hộ", en: "how many households")),
      option("members", value: "N", Phrase(vi: "số người", en: "how many persons")),
      option("unit", value: "UNIT", Phrase(vi: "mã hoặc tên đơn vị", en: "the code or name of the unit")),
      option("date", Phrase(vi: "ngày, mặc định hôm nay", en: "when, today if not given")),
      Shared.asOf,
      option("status", Phrase(vi: "kết quả đã chính thức chưa", en: "how final the result is")),
      option(
        "reason", value: "REASON",
        Phrase(
          vi: "lý do biến động, như `escaped`, hoặc lời cho lịch sử",
          en: "why they moved, such as `escaped`, or words for the history")),
      option("note", value: "TEXT", Phrase(vi: "ghi chú", en: "a remark")),
      flag("anyway", Phrase(vi: "vẫn ghi dù phát sinh lỗi mới", en: "write although new findings come of it")),
      writes: true,
      details: Phrase(
        vi:
          "Loại hộ: poor, near-poor, average-living, none (trên chuẩn), outside, hoặc viết `hộ cận nghèo`. Ngày trước "
          + "đây ghi sau cũng được. Biến động làm số hộ của một ngày xuống dưới 0 thì không ghi.",
        en: "Classes: poor, near-poor, average-living, none (above the lines), outside. Earlier dates may be recorded "
          + "later. A movement that takes the households of some day below zero is refused."),
      examples: [
        Example(
          "plan record --from poor --to near-poor --households 3 --unit 02 --date 12/5/2026",
          Phrase(vi: "ba hộ thoát nghèo, còn cận nghèo", en: "three households leave poverty and stay near-poor")),
        Example(
          "plan record result --as-of 10/6/2026 --status preliminary total.poor=14",
          Phrase(vi: "kết quả sơ bộ tháng 6", en: "the preliminary result of June")),
      ],
      make: RecordCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, in: surroundings)
    var rest = ([file].compactMap(\.self) + words)[...]
    var file: String?
    if let first = rest.first, first != "result" || pathExists(surroundings.path(of: first)) {
      file = first
      rest = rest.dropFirst()
    }
    let isResult = rest.first == "result"
    return try delivery.answering {
      let loaded = try surroundings.loadPlanToChange(file)
      let changing = PlanChanging(reason: reason, isForced: anyway)
      if isResult {
        let assignments = try rest.dropFirst().map { try Assignment($0, command: surroundings.command) }
        let wishes = try resultWishes(assignments, loaded, surroundings)
        return try changing.outcome(wishes, in: loaded, delivery, surroundings)
      }
      if let word = rest.first { throw NoAssignment(word: word, command: surroundings.command).asExtraWord }
      let movement = try movement(in: loaded.plan, surroundings)
      var plan = loaded.plan
      let known = Set(Ledger(of: plan).shortfalls)
      plan.movements.append(movement)
      if let shortfall = Ledger(of: plan).shortfalls.first(where: { !known.contains($0) }) {
        throw BelowZero(shortfall: shortfall, path: loaded.path)
      }
      let path: Path = ["movements", loaded.plan.movements.count]
      return try changing.outcome([(path, movement.value)], in: loaded, delivery, surroundings)
    }
  }

  // MARK: A movement

  private func movement(in plan: Plan, _ surroundings: Surroundings) throws -> Movement {
    func missing(_ option: String) -> UsageError {
      UsageError(mistake: .optionMissing(option), command: surroundings.command)
    }
    guard let from else { throw missing("--from CLASS") }
    guard let to else { throw missing("--to CLASS") }
    guard let households else { throw missing("--households N") }
    guard households > 0 else {
      throw WordRefused(phrase: Phrase(vi: "số hộ phải lớn hơn 0", en: "there must be at least one household"))
    }
    guard from != to else {
      throw WordRefused(
        phrase: Phrase(vi: "--from và --to phải khác nhau", en: "--from and --to must differ"))
    }
    var movement = Movement(
      date: date?.date ?? CalendarDate(inVietnamAt: surroundings.now) ?? plan.day(knownAt: surroundings.now),
      unit: try unit.map { try code(of: $0, in: plan) }, from: from, to: to, households: households)
    movement.members = members
    movement.reason = reason.flatMap { MovementReason(typed: $0) }
    movement.note = note
    return movement
  }

  /// The code of the unit that a word names.
  private func code(of word: String, in plan: Plan) throws -> String {
    do throws(PathProblem) {
      let path = try Path(typed: "units.\(Self.quoted(word))", in: plan)
      guard let position = path.last?.position, plan.units.indices.contains(position) else { return word }
      if let code = plan.units[position].code { return code.text }
    } catch {
      throw WordRefused(phrase: error.message)
    }
    throw WordRefused(
      phrase: Phrase(
        vi:
          "đơn vị `\(word.visible)` chưa có mã nên biến động không gọi tên được; ghi mã: plan set units.\(word.visible).code=…",
        en:
          "the unit `\(word.visible)` has no code for movements to name it by; give it one: plan set units.\(word.visible).code=…"
      ))
  }

  private static func quoted(_ word: String) -> String {
    "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  // MARK: A result

  private func resultWishes(
    _ assignments: [Assignment], _ loaded: LoadedPlan, _ surroundings: Surroundings
  ) throws -> [PlanChange.Wish] {
    guard let asOf else {
      throw UsageError(mistake: .optionMissing("--as-of DATE"), command: surroundings.command)
    }
    let results = loaded.plan.results
    let standing = results.lastIndex { $0.asOf == asOf && ($0.status == status || status == nil) }
    let position = standing ?? results.count
    let place: Path = ["results", position]
    var wishes: [PlanChange.Wish] = []
    if standing == nil {
      wishes.append((place + ["asOf"], .text(asOf.description)))
      if let status { wishes.append((place + ["status"], .text(status.rawValue))) }
    }
    if let note { wishes.append((place + ["note"], .text(note))) }
    for assignment in assignments {
      // What is not said of a unit is said of the area.
      let base = assignment.begins(with: ResultPart.all) ? place : place + ["total"]
      wishes.append(try assignment.wish(in: loaded.plan, below: base))
    }
    return wishes
  }
}

/// What a path into a result may begin with.
private enum ResultPart {
  static let all = ["total", "units", "standard", "document", "issued", "note", "asOf", "status"]
}

/// A movement that would leave fewer than no households: exit 1, nothing is written.
struct BelowZero: Complaint {
  let shortfall: Ledger.Shortfall
  let path: String

  var status: ExitStatus { .badNews }
  var phrase: Phrase {
    let (words, date, stock) = (shortfall.povertyClass.words.lowercased, shortfall.date, shortfall.stock)
    let unit = shortfall.unit.map { "\($0.visible): " } ?? ""
    return Phrase(
      vi: "\(path.visible): \(unit)ngày \(date.text(.vi)) sẽ còn \(stock) \(words.vi); chưa ghi gì",
      en: "\(path.visible): \(unit)on \(date.text(.en)) there would be \(stock) \(words.en); nothing is written")
  }
}

extension NoAssignment {
  /// The word as one too many.
  fileprivate var asExtraWord: WordRefused {
    WordRefused(
      phrase: Phrase(
        vi: "thừa `\(word.visible)`; ghi kết quả thì viết `result` trước",
        en: "`\(word.visible)` is one too many; a result begins with `result`"))
  }
}
