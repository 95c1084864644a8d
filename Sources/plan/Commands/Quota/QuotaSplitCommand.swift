import PlanCore

/// `plan quota split FILE`: shares a quota out among the units, in whole households.
struct QuotaSplitCommand: Command {
  let file: String?
  let povertyClass: SharedClass
  let reduce: HouseholdsToReduce?
  let points: PointsToReduce?
  let rate: RateToReach?
  let basis: QuotaSplit.Basis
  let least: LeastHouseholds?
  let group: Group?
  let writes: Bool
  let format: Format?
  let output: Destination?
  let year: Year?
  let omitsMark: Bool

  static let name = "split"
  static let summary = Phrase(
    vi: "chia chỉ tiêu cho các đơn vị, theo số hộ nguyên", en: "share a quota out among the units, in whole households")

  static var form: Form<QuotaSplitCommand> {
    Form(
      optionalArgument(
        "FILE",
        Phrase(
          vi: "tệp kế hoạch; không có thì lấy tệp *.plan.json duy nhất của thư mục",
          en: "the plan file; without one, the only *.plan.json of the folder")),
      requiredOption("class", Phrase(vi: "loại hộ cần giảm", en: "the class to reduce")),
      option(
        "reduce",
        Phrase(
          vi: "giảm N hộ; không ghi số nào thì lấy chỉ tiêu được giao của kế hoạch",
          en: "N households fewer; without any amount, what the plan was assigned")),
      option("points", Phrase(vi: "giảm ít nhất X điểm %", en: "a rate at least X percentage points lower")),
      option("rate", Phrase(vi: "tỷ lệ còn nhiều nhất X %", en: "a rate of at most X %")),
      option(
        "by", default: .poor,
        Phrase(
          vi: "chia theo: số hộ của loại này, số hộ có khả năng thoát, tổng số hộ, hay đều nhau",
          en: "in proportion to the households of the class, those able to leave, all households, or equally")),
      option(
        "min",
        Phrase(vi: "mỗi đơn vị ít nhất N hộ, nếu còn đủ", en: "at least N for each unit, as far as it has so many")),
      Shared.group,
      flag("write", Phrase(vi: "ghi số hộ còn lại vào FILE", en: "write what remains into FILE")),
      Shared.format, Shared.output, Shared.year, Shared.noMark, writes: true,
      details: Phrase(
        vi: "Không đơn vị nào giảm quá số hộ đang có hay quá số có khả năng thoát (`parts`, `able-to-leave`); phần dôi "
          + "ra chia tiếp cho các đơn vị khác. Không có --write thì chỉ in bảng, có thì ghi `target` của từng đơn vị.",
        en: "No unit loses more than it has, or than are marked able to leave (`parts`, `able-to-leave`); what is over "
          + "is shared among the rest. Without --write the table is only shown, with it each unit's `target` is written."
      ),
      examples: [
        Example(
          "plan quota split xa.plan.json --class poor",
          Phrase(vi: "chia chỉ tiêu được giao", en: "share out what was assigned")),
        Example(
          "plan quota split xa.plan.json --class poor --reduce 25",
          Phrase(vi: "chia 25 hộ", en: "share out 25 households")),
        Example(
          "plan quota split --class near-poor --points 1.5 --by equal --write",
          Phrase(vi: "giảm 1,5 điểm %, chia đều, ghi vào tệp", en: "1.5 points, equally, into the file")),
      ],
      make: QuotaSplitCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let wish = try wish(surroundings.command)
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
    return try delivery.answering { try split(wish, delivery, in: surroundings) }
  }

  private func split(
    _ wish: QuotaSplit.Wish?, _ delivery: Delivery, in surroundings: Surroundings
  ) throws -> Outcome {
    let loaded = try writes ? surroundings.loadPlanToChange(file, year: year) : surroundings.loadPlan(file, year: year)
    let povertyClass = povertyClass.povertyClass
    guard let wish = wish ?? QuotaSplit.quota(of: povertyClass, group: group, in: loaded.plan) else {
      throw NoQuota(subject: povertyClass.subject(of: group), path: loaded.path, command: surroundings.command)
    }
    let terms = QuotaSplit.Terms(povertyClass, group: group, wish, by: basis, least: least?.number ?? 0)
    let split: QuotaSplit
    do throws(QuotaSplitError) {
      split = try QuotaSplit(loaded.plan, terms)
    } catch {
      throw SplitRefused(error: error, subject: terms.subject, path: loaded.path)
    }
    let day = loaded.plan.day(knownAt: surroundings.now)
    var outcome = delivery.outcome(of: QuotaSplitReport(split).reply(asOf: day))
    outcome.notes = surroundings.notes(of: loaded, asOf: day) + outcome.notes
    if writes {
      try write(split, loaded, day, surroundings, &outcome)
    } else if !surroundings.isQuiet {
      outcome.notes.append(
        Phrase(
          vi: "plan: chưa ghi gì vào \(loaded.path.visible); thêm --write để ghi",
          en: "plan: nothing is written into \(loaded.path.visible); --write writes it")(surroundings.language))
    }
    return outcome
  }

  /// The amount that is given, if one is.
  private func wish(_ command: String) throws -> QuotaSplit.Wish? {
    let wishes: [QuotaSplit.Wish] = [
      reduce.map { .reduce($0.number) }, points.map { .points($0.number) }, rate.map { .rate($0.number) },
    ].compactMap { $0 }
    guard wishes.count <= 1 else { throw AmountsConflict(command: command) }
    return wishes.first
  }

  private func write(
    _ split: QuotaSplit, _ loaded: LoadedPlan, _ day: CalendarDate, _ surroundings: Surroundings,
    _ outcome: inout Outcome
  ) throws {
    let changed = split.rows.count(where: \.isNew)
    let path = loaded.path.visible
    if changed > 0 {
      let change = try Outcome.Change(split.patch, in: loaded, surroundings)
      outcome.changes.append(change)
      outcome.notes += surroundings.newErrors(in: change.new, than: loaded, day)
    }
    guard !surroundings.isQuiet, !surroundings.isDryRun else { return }
    let same = split.rows.count - changed
    let said =
      changed == 0
      ? Phrase(
        vi: "plan: \(path) đã ghi đúng như vậy, không đổi gì", en: "plan: \(path) says so already, nothing is changed")
      : Phrase(
        vi: "plan: đã ghi số hộ còn lại của \(changed) đơn vị vào \(path)"
          + (same > 0 ? ", \(same) đơn vị như cũ" : ""),
        en: "plan: wrote what remains of \(changed) \(changed == 1 ? "unit" : "units") into \(path)"
          + (same > 0 ? ", \(same) as before" : ""))
    outcome.notes.append(said(surroundings.language))
  }
}

/// The classes that a quota is shared out of.
enum SharedClass: String, CaseIterable, ArgumentValue {
  case poor
  case nearPoor = "near-poor"

  static var valueName: String { "CLASS" }

  /// The class in a plan.
  var povertyClass: PovertyClass {
    switch self {
    case .poor: .poor
    case .nearPoor: .nearPoor
    }
  }
}

extension QuotaSplit.Basis: ArgumentValue {
  static var valueName: String { "BASIS" }
}

// MARK: - Refusals

/// More than one of `--reduce`, `--points`, `--rate`: exit 64.
struct AmountsConflict: Complaint {
  let command: String

  var status: ExitStatus { .usage }

  var phrase: Phrase {
    Phrase(
      vi: "chỉ dùng một trong `--reduce`, `--points`, `--rate`",
      en: "only one of `--reduce`, `--points`, `--rate` can be given")
  }

  var nextSteps: [String] { ["plan help \(command)"] }
}

/// No amount is given, and the plan was assigned none: exit 64.
struct NoQuota: Complaint {
  /// The households that were to be shared out.
  let subject: Phrase
  let path: String
  let command: String

  var status: ExitStatus { .usage }

  var phrase: Phrase {
    let path = path.visible
    return Phrase(
      vi: "\(path): không ghi chỉ tiêu được giao về \(subject.vi); thêm `--reduce N`, `--points X` hoặc `--rate X`",
      en: "\(path): nothing was assigned for \(subject.en); add `--reduce N`, `--points X` or `--rate X`")
  }

  var nextSteps: [String] { ["plan help \(command)"] }
}

/// A quota that cannot be shared out: exit 64 where the amount is to blame, 65 where the plan is.
struct SplitRefused: Complaint {
  let error: QuotaSplitError
  /// The households that are shared out.
  let subject: Phrase
  let path: String

  var status: ExitStatus {
    switch error {
    case .noUnits, .startUnknown, .basisUnknown, .householdsUnknown: .unreadableInput
    case .tooMuch, .tooLittle: .usage
    }
  }

  var phrase: Phrase {
    let path = path.visible
    switch error {
    case .noUnits: return Phrase(vi: "\(path): kế hoạch không có đơn vị nào", en: "\(path): the plan has no units")
    case .startUnknown(let units):
      return Phrase(
        vi: "\(path): chưa biết số \(subject.vi) đầu năm của \(listed(units))",
        en: "\(path): the \(subject.en) at the start are not known of \(listed(units))")
    case .basisUnknown(let basis, let units):
      return Phrase(
        vi: "\(path): không chia \(basis.words.vi) được, chưa biết của \(listed(units))",
        en: "\(path): it cannot be shared out \(basis.words.en), which are not known of \(listed(units))")
    case .householdsUnknown:
      return Phrase(
        vi: "\(path): không biết tổng số hộ nên không tính được tỷ lệ, hãy dùng --reduce",
        en: "\(path): all households are not known and so no rate is, use --reduce")
    case .tooMuch(let largest, let wish): return tooMuch(largest, wish)
    case .tooLittle(let smallest, let wished):
      return Phrase(
        vi: "với --min phải chia ít nhất \(smallest.text(.vi)) hộ, nhưng chỉ có \(wished.text(.vi))",
        en: "--min needs at least \(smallest.text(.en)) households, and there are \(wished.text(.en))")
    }
  }

  private func tooMuch(_ largest: Int, _ wish: QuotaSplit.Wish) -> Phrase {
    let households = Phrase(
      vi: "\(largest.text(.vi)) hộ", en: "\(largest.text(.en)) \(largest == 1 ? "household" : "households")")
    switch wish {
    case .reduce:
      return Phrase(
        vi: "các đơn vị giảm được nhiều nhất \(households.vi)", en: "the units can give at most \(households.en)")
    case .points(let points):
      return Phrase(
        vi: "các đơn vị giảm được nhiều nhất \(points.text(.vi)) điểm % (\(households.vi))",
        en: "the units can give at most \(points.text(.en)) points (\(households.en))")
    case .rate(let rate):
      return Phrase(
        vi: "tỷ lệ xuống được thấp nhất là \(rate.text(.vi)) % (giảm \(households.vi))",
        en: "the lowest rate that can be reached is \(rate.text(.en)) % (\(households.en) fewer)")
    }
  }

  private func listed(_ units: [String]) -> String {
    let shown = units.prefix(8).map { "`\($0.visible)`" }.joined(separator: ", ")
    return units.count > 8 ? shown + " … (+\(units.count - 8))" : shown
  }
}
