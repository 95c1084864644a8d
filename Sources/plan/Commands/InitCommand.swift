import PlanCore

/// `plan init FILE`: a new plan.
struct InitCommand: Command {
  let file: String
  let area: String?
  let kind: AreaKind?
  let year: Year?
  let standard: String?
  let code: String?
  let within: String?
  let units: String?
  let last: String?

  static let name = "init"
  static let summary = Phrase(vi: "lập tệp kế hoạch mới", en: "start a plan")

  static var form: Form<InitCommand> {
    Form(
      argument(
        "FILE",
        Phrase(vi: "tệp sẽ tạo, như `xa-mau-2026.plan.json`", en: "the file to make, such as `xa-mau-2026.plan.json`")),
      option("area", value: "NAME", Phrase(vi: "tên địa bàn", en: "the name of the area")),
      option(
        "kind", value: "KIND",
        Phrase(vi: "cấp của địa bàn, như `commune` hoặc `xã`", en: "what the area is, such as `commune`")),
      Shared.year,
      option(
        "standard", value: "ID",
        Phrase(vi: "chuẩn nghèo, mặc định theo năm", en: "the poverty standard, by the year if not given")),
      option("code", value: "CODE", Phrase(vi: "mã hành chính", en: "the official code of the area")),
      option(
        "within", value: "NAMES",
        Phrase(vi: "các cấp trên, cách nhau bằng `;`", en: "the areas it lies in, parted by `;`")),
      option(
        "units", value: "NAMES",
        Phrase(vi: "tên các đơn vị, cách nhau bằng `;`", en: "the names of its units, parted by `;`")),
      option(
        "from", value: "PLAN",
        Phrase(vi: "lấy đơn vị, số đầu năm từ kế hoạch năm trước", en: "take units and starts from last year's plan")),
      writes: true,
      details: Phrase(
        vi:
          "Không ghi đè tệp đã có. Với --from: địa bàn, đơn vị, người phụ trách, báo cáo định kỳ; số đầu năm là kết quả "
          + "chính thức cuối năm trước theo cùng chuẩn; mục tiêu để trống.",
        en: "Never writes over a file. With --from: area, units, people in charge, recurring reports; starts are last "
          + "year's official result under the same standard; targets are left open."),
      examples: [
        Example(
          "plan init xa-mau-2026.plan.json --area Mẫu --kind xã --year 2026 --units Một,Hai",
          Phrase(vi: "một xã, hai thôn", en: "a commune with two villages")),
        Example(
          "plan init xa-2026.plan.json --from xa-2025.plan.json", Phrase(vi: "tiếp năm trước", en: "after last year's")),
      ],
      make: InitCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let path = surroundings.path(of: file)
    if pathExists(path) { throw PlanThere(path: path) }
    let (plan, notes) = try last.map { try following($0, surroundings) } ?? (fresh(surroundings), [])
    var outcome = Outcome(notes: notes.map { $0(surroundings.language) })
    let bytes = Array(PlanWriter.write(plan).utf8)
    outcome.files = [Outcome.File(path: path, bytes: bytes, replacing: .nothing)]
    outcome.notes += surroundings.wrote(path)
    if !surroundings.isQuiet { outcome.notes.append("    plan set \(shellWord(path)) total.start.households=…") }
    return outcome
  }

  // MARK: A plan of its own

  private func fresh(_ surroundings: Surroundings) throws -> Plan {
    let asks = area == nil && surroundings.prompt != nil
    func answer(_ question: Phrase, default standard: String? = nil) -> String? {
      asks ? surroundings.answer(question, default: standard) : nil
    }
    func missing(_ option: String) -> UsageError {
      UsageError(mistake: .optionMissing(option), command: surroundings.command)
    }
    let today = CalendarDate(inVietnamAt: surroundings.now)
    guard let name = area ?? answer(Phrase(vi: "Tên địa bàn", en: "Name of the area")) else {
      throw missing("--area NAME")
    }
    let typedYear = answer(Phrase(vi: "Năm", en: "Year"), default: today.map { "\($0.year)" })
    guard let year = year ?? typedYear.flatMap({ Year(argument: $0) }) else { throw missing("--year YEAR") }
    var plan = Plan(
      area: Area(name: name.nfc, kind: AreaKind(beginning: name)), year: year.number,
      standard: try standard(of: year.number, surroundings))
    if kind == nil, let typed = answer(Phrase(vi: "Cấp", en: "Kind"), default: plan.area.kind?.rawValue) {
      plan.area.kind = AreaKind(typed: typed)
    }
    try details(&plan)
    if units == nil, let names = answer(Phrase(vi: "Các đơn vị, cách nhau bằng ;", en: "Its units, parted by ;")) {
      add(names, to: &plan)
    }
    return plan
  }

  /// What options say of the area.
  private func details(_ plan: inout Plan) throws {
    if let area { plan.area.name = area }
    if let kind { plan.area.kind = kind }
    if let code { plan.area.code = AreaCode(code) }
    if let within { plan.area.within = Self.names(within) }
    if let units { add(units, to: &plan) }
  }

  /// Units by their names, numbered on.
  private func add(_ names: String, to plan: inout Plan) {
    let known = Set(plan.units.compactMap { $0.code?.text })
    var number = plan.units.count
    for name in Self.names(names) {
      repeat { number += 1 } while known.contains("\(number)")
      var unit = Unit(name: name, kind: AreaKind(beginning: name))
      unit.code = AreaCode("\(number)")
      plan.units.append(unit)
    }
  }

  private static func names(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == "," }.map { $0.trimmed.nfc }.filter { !$0.isEmpty }
  }

  private func standard(of year: Int, _ surroundings: Surroundings) throws -> String {
    if let standard {
      guard BuiltInStandards.ids.contains(standard) || pathExists(surroundings.path(of: "\(standard).standard.json"))
      else {
        throw UnknownStandard(id: standard, known: try surroundings.standardIDs())
      }
      return standard
    }
    return BuiltInStandards.id(inForceIn: year)
  }

  // MARK: After another

  private func following(_ name: String, _ surroundings: Surroundings) throws -> (Plan, [Phrase]) {
    let last = try surroundings.loadPlan(name)
    let year = year?.number ?? last.plan.year + 1
    let next = NextYear(after: last.plan, year: year, standard: try standard(of: year, surroundings))
    var plan = next.plan
    try details(&plan)
    return (plan, next.notes(on: last))
  }
}

extension NextYear {
  /// What has to be said of a plan that follows another.
  func notes(on last: LoadedPlan) -> [Phrase] {
    let path = last.path.visible
    if last.plan.standard != plan.standard {
      return [
        Phrase(
          vi:
            "plan: chuẩn nghèo đổi từ \(last.plan.standard) sang \(plan.standard): số đầu năm để trống, phải rà soát lại",
          en: "plan: the standard changes from \(last.plan.standard) to \(plan.standard): the starts are left open")
      ]
    }
    guard let result else {
      return [
        Phrase(
          vi: "plan: \(path) chưa có kết quả chính thức: số đầu năm để trống",
          en: "plan: \(path) has no official result: the starts are left open")
      ]
    }
    let from = Phrase(
      vi: "plan: số đầu năm là kết quả chính thức ngày \(result.text(.vi)) trong \(path)",
      en: "plan: the starts are the official result of \(result.text(.en)) in \(path)")
    return [from] + (last.plan.movements.isEmpty ? [] : unexplained.map(\.words))
  }
}

extension NextYear.Unexplained {
  /// What the movements do not explain.
  var words: Phrase {
    let (name, povertyClass) = (unit.map { "\($0.visible), " } ?? "", povertyClass.words.lowercased)
    let rest = result - ledger
    return Phrase(
      vi:
        "plan: \(name)\(povertyClass.vi): kết quả \(result), đầu năm cộng biến động là \(ledger); lệch \(rest > 0 ? "+" : "")\(rest) chưa giải thích",
      en:
        "plan: \(name)\(povertyClass.en): the result is \(result), start and movements come to \(ledger); \(rest > 0 ? "+" : "")\(rest) unexplained"
    )
  }
}

/// A new plan never takes the place of a file: exit 73.
struct PlanThere: Complaint {
  let path: String

  var status: ExitStatus { .cannotCreate }
  var phrase: Phrase {
    Phrase(
      vi: "`\(path.visible)` đã có, chưa ghi gì; hãy chọn tên khác",
      en: "`\(path.visible)` exists, nothing is written; choose another name")
  }
}
