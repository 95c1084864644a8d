import PlanCore

/// `plan collect DIR… -o FILE`: the plan of an area from the plans below it.
struct CollectCommand: Command {
  let places: [String]
  let format: Format?
  let output: Destination?
  let like: String?
  let kind: AreaKind?
  let area: String?
  let year: Year?
  let due: CalendarDate?
  let omitsPromises: Bool
  let keepsGoing: Bool
  let overwrites: Bool
  let omitsMark: Bool

  static let name = "collect"
  static let summary = Phrase(
    vi: "lập kế hoạch cấp trên từ các kế hoạch cấp dưới, kèm bảng thiếu, trễ",
    en: "put a plan together from the plans below it; who is missing, who is late")

  static var form: Form<CollectCommand> {
    Form(
      arguments(
        "DIR",
        Phrase(vi: "thư mục (gồm cả thư mục con) hoặc tệp kế hoạch", en: "folders (with those below) or plan files"),
        atLeast: 1),
      Shared.format, Shared.output,
      option(
        "like", value: "PLAN",
        Phrase(
          vi: "lấy địa bàn, năm, chuẩn, văn bản và các đơn vị phải gửi từ kế hoạch PLAN",
          en: "take area, year, standard, document and the units that owe a plan from PLAN")),
      option("kind", Phrase(vi: "cấp của địa bàn, đi cùng --area", en: "what the area is, with --area")),
      option(
        "area", value: "NAME",
        Phrase(vi: "tên địa bàn, khi không có --like", en: "the name of the area, without --like")),
      Shared.year,
      option(
        "due",
        Phrase(vi: "hạn gửi, thay cho hạn của báo cáo `plan`", en: "when plans were due, instead of the report `plan`")),
      flag(
        "no-promises",
        Phrase(
          vi: "không ghi số cấp dưới đăng ký làm mục tiêu của đơn vị",
          en: "leave out what the areas below promise as the targets of their units")
      ),
      flag("keep-going", Phrase(vi: "bỏ qua tệp không gộp được", en: "leave out files that cannot be used")),
      flag("force", Phrase(vi: "ghi đè FILE đã có", en: "write over a FILE that exists")),
      Shared.noMark, writes: true,
      details: Phrase(
        vi:
          "Kế hoạch được ghi vào FILE, bảng thiếu và trễ in ra màn hình; không có -o thì chỉ in bảng. Số mà một đơn vị "
          + "chưa biết thì cả địa bàn chưa biết, không bao giờ tính là 0. Có hai bản thì lấy bản ghi thay thế bản kia. "
          + "Thoát với mã 1 khi còn thiếu kế hoạch.",
        en:
          "The plan goes into FILE, the table of who is missing or late is printed; without -o only the table. What one "
          + "unit does not know is unknown in the total, never zero. Of two plans the one that replaces the other "
          + "counts. Exits with 1 while a plan is missing."),
      examples: [
        Example(
          "plan collect xa/ --like huyen.plan.json -o tong-hop.plan.json",
          Phrase(vi: "tổng hợp các xã của huyện", en: "the communes of a district")),
        Example(
          "plan collect xa/ --area 'Huyện Mẫu' --kind district -n",
          Phrase(vi: "xem ai đã gửi, không ghi gì", en: "see who has sent a plan, write nothing")),
      ],
      make: CollectCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    // What goes into the file is the plan; the table is printed.
    let delivery = try Delivery(format, byteOrderMark: !omitsMark, in: surroundings)
    let likePath = like.map { surroundings.path(of: $0) }
    let above = try likePath.map { try PlanLoader(in: surroundings).load($0) }
    let parent = try parent(above?.plan, surroundings)
    let target = try targetPath(surroundings)
    let batch = try batch(except: [likePath, target].compactMap(\.self), surroundings)
    let read = batch.map { FoundPlan(path: $0.path, plan: $0.plan, errors: surroundings.errors(in: $0)) }
    let broken = batch.refused + read.compactMap(\.complaint)
    if !broken.isEmpty, !keepsGoing { return refusal(of: broken, delivery, surroundings) }
    let collected = try collect(read.compactMap(\.part), parent, surroundings)
    if !collected.refusals.isEmpty, !keepsGoing {
      throw NotCollectable(refusals: collected.refusals, area: collected.plan.area.name)
    }
    let standard = try surroundings.standard(collected.plan.standard, beside: likePath ?? batch.paths.first)
    let report = CollectReport(collected, standard: standard)
    var outcome = outcome(of: collected, report, target, delivery, surroundings)
    outcome.notes =
      broken.flatMap(surroundings.lines) + collected.refusals.map { $0.words(surroundings.language) }
      + (surroundings.isQuiet ? [] : warnings(collected, likePath, surroundings.language))
      + (surroundings.isQuiet ? [] : mistaken(collected, surroundings))
      + (surroundings.isQuiet ? [] : [summary(report, broken.count)(surroundings.language)]) + outcome.notes
    if !broken.isEmpty || !collected.refusals.isEmpty {
      outcome.status = .partial
    } else if collected.children.contains(where: { $0.state != .there }) {
      outcome.status = .badNews
    }
    return outcome
  }

  // MARK: What is given

  private func parent(_ plan: Plan?, _ surroundings: Surroundings) throws -> CollectingArea {
    var parent: CollectingArea
    switch (plan, area, kind) {
    case (let plan?, nil, nil): parent = CollectingArea(like: plan)
    case (_?, _, _): throw TwoAreas(option: area == nil ? "--kind" : "--area")
    case (nil, let area?, let kind?): parent = CollectingArea(name: area, kind: kind)
    case (nil, nil, _): throw UsageError(mistake: .optionMissing("--like PLAN"), command: surroundings.command)
    case (nil, _, nil): throw UsageError(mistake: .optionMissing("--kind KIND"), command: surroundings.command)
    }
    if plan != nil, year != nil { throw TwoAreas(option: "--year") }
    if let year { parent.choose(year: year.number) }
    if let due { parent.due = due }
    return parent
  }

  private func targetPath(_ surroundings: Surroundings) throws -> String? {
    guard case .file(let name) = output else { return nil }
    let path = surroundings.path(of: name)
    // What is written is a plan, whatever the ending says.
    if let ending = Format.ending(of: name), ending.lowercased() != "json" {
      throw NoPlanFile(name: name, ending: ending)
    }
    if pathExists(path), !overwrites { throw FileThere(path: path) }
    return path
  }

  /// The plans that are given; a file that is named and not there is not left out by `--keep-going`.
  private func batch(except others: [String], _ surroundings: Surroundings) throws -> PlanBatch {
    let paths = places.map(surroundings.path(of:))
    for path in paths where path != "-" && !pathExists(path) { throw ReadError(path: path, reason: .missing) }
    return try PlanBatch(paths, except: others, in: surroundings)
  }

  private func collect(
    _ found: [FoundPlan], _ parent: CollectingArea, _ surroundings: Surroundings
  ) throws -> CollectedPlan {
    do {
      return try CollectedPlan(found, in: parent, promises: !omitsPromises)
    } catch {
      throw NothingCollected(conflict: error, area: parent.area.name, places: places.map(surroundings.shown))
    }
  }

  // MARK: What comes of it

  /// How much there is, and how many files could not be read.
  private func summary(_ report: CollectReport, _ broken: Int) -> Phrase {
    let unread = Phrase(vi: "; \(broken) tệp không đọc được", en: "; \(fileCount(broken)) could not be read")
    return Phrase(same: "plan: ") + report.summary + (broken > 0 ? unread : Phrase(same: ""))
  }

  /// The plans that were added up although `plan check` finds errors in them.
  private func mistaken(_ collected: CollectedPlan, _ surroundings: Surroundings) -> [String] {
    let language = surroundings.language
    let mistaken = collected.children.filter { ($0.errors ?? 0) > 0 }
    let lines = mistaken.prefix(12).map { child in
      let (path, count) = (child.files.first ?? "", child.errors ?? 0)
      let typed = path == surroundings.shown("-") ? "-" : shellWord(path)
      return Phrase(
        vi: "plan: \(path.visible) có \(count) lỗi; xem: plan check \(typed)",
        en: "plan: \(path.visible) has \(count) \(count == 1 ? "error" : "errors"); see: plan check \(typed)")(
          language)
    }
    guard mistaken.count > 12 else { return lines }
    return lines + [
      Phrase(
        vi: "plan: còn \(mistaken.count - 12) kế hoạch nữa có lỗi",
        en: "plan: \(mistaken.count - 12) more plans have errors")(language)
    ]
  }

  private func outcome(
    of collected: CollectedPlan, _ report: CollectReport, _ target: String?, _ delivery: Delivery,
    _ surroundings: Surroundings
  ) -> Outcome {
    let plan = PlanWriter.write(collected.plan)
    let reply = report.reply(asOf: collected.plan.day(knownAt: surroundings.now))
    if output == .standardOutput {
      var outcome = Outcome(text: plan)
      if !surroundings.isQuiet {
        let table = Format.text.write(reply, Style(surroundings.language, width: surroundings.width))
        outcome.notes = String(decoding: table, as: UTF8.self).lines
      }
      return outcome
    }
    var outcome = delivery.outcome(of: reply)
    guard let target else { return outcome }
    outcome.files = [Outcome.File(path: target, bytes: Array(plan.utf8), replacing: overwrites ? .anything : .nothing)]
    outcome.notes = surroundings.wrote(target)
    return outcome
  }

  /// Areas that the plan above names differently.
  private func warnings(_ collected: CollectedPlan, _ likePath: String?, _ language: Language) -> [String] {
    likePath.map { path in collected.otherNames.map { $0.warning(in: path)(language) } } ?? []
  }

  /// What is said when files cannot be read and nothing is left out: everything that is wrong with them.
  private func refusal(
    of broken: [any Complaint], _ delivery: Delivery, _ surroundings: Surroundings
  ) -> Outcome {
    let unreadable = broken.compactMap { $0 as? UnreadableFile }
    let others = broken.filter { !($0 is UnreadableFile) }.flatMap(surroundings.lines)
    let isForPrograms = delivery.format.isForPrograms
    var outcome =
      isForPrograms
      ? delivery.outcome(of: Reply(findings: unreadable.map { $0.part(for: delivery) })) : Outcome(lines: [])
    outcome.notes =
      (isForPrograms ? [] : unreadable.flatMap(surroundings.lines)) + others
      + [
        Phrase(
          vi: "plan: lỗi: không đọc được \(broken.count) tệp; bỏ qua: --keep-going",
          en: "plan: error: \(fileCount(broken.count)) cannot be read; to leave out: --keep-going")(
            surroundings.language)
      ]
    outcome.status = broken.first?.status ?? .unreadableInput
    return outcome
  }
}

extension AreaKind: ArgumentValue {
  static var valueName: String { "KIND" }
}
