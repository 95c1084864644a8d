import PlanCore

/// `plan quota assign [FILE|DIR…] --from PARENT`: writes into plans what the level above assigned.
struct QuotaAssignCommand: Command {
  let files: [String]
  let parent: String
  let revises: Bool
  let year: Year?

  static let name = "assign"
  static let summary = Phrase(
    vi: "ghi vào kế hoạch chỉ tiêu mà cấp trên đã giao", en: "write into a plan what the level above assigned")

  static var form: Form<QuotaAssignCommand> {
    Form(
      arguments(
        "FILE",
        Phrase(
          vi: "kế hoạch được giao, hoặc thư mục (gồm cả thư mục con); không có thì lấy tệp *.plan.json duy nhất ở đây",
          en: "the plans that are assigned to, or folders (with those below); without one, the only *.plan.json here")),
      requiredOption(
        "from", value: "PARENT", Phrase(vi: "tệp kế hoạch của cấp trên", en: "the plan file of the level above")),
      flag(
        "revise",
        Phrase(vi: "thay chỉ tiêu khác của cùng văn bản", en: "replace another quota of the same document")),
      Shared.year, writes: true,
      details: Phrase(
        vi:
          "Tìm đơn vị trong kế hoạch cấp trên theo mã chính thức, không có thì theo tên. Chỉ tiêu là số đầu năm trừ số "
          + "còn lại của đơn vị đó, ghi kèm số và ngày của văn bản giao.",
        en: "Finds the unit in the plan above by its official code, else by its name. The quota is that unit's start "
          + "less its target, and goes in with the number and date of the document."),
      examples: [
        Example(
          "plan quota assign xa.plan.json --from huyen.plan.json",
          Phrase(vi: "chỉ tiêu huyện giao cho xã", en: "what the district assigned to the commune")),
        Example(
          "plan quota assign xa/ --from huyen.plan.json",
          Phrase(vi: "cho mọi xã trong thư mục xa/", en: "to every commune in the folder xa/")),
        Example(
          "plan quota assign xa.plan.json --from huyen.plan.json --revise",
          Phrase(vi: "sau khi huyện điều chỉnh", en: "after the district has changed it")),
      ],
      make: QuotaAssignCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    if files.contains("-") { throw CannotWriteStandardInput() }
    let isOne = files.count <= 1 && !files.contains { isFolder(surroundings.path(of: $0)) }
    return isOne ? try assignToOne(in: surroundings) : try assignToMany(in: surroundings)
  }

  private func assignToOne(in surroundings: Surroundings) throws -> Outcome {
    let child = try surroundings.loadPlanToChange(files.first, year: year)
    let above = try surroundings.loadPlan(parent)
    let assignment: QuotaAssignment
    do throws(QuotaAssignmentError) {
      assignment = try QuotaAssignment(to: child.plan, from: above.plan, revising: revises)
    } catch {
      throw AssignmentRefused(error: error, child: child.path, parent: surroundings.path(of: parent))
    }
    let day = child.plan.day(knownAt: surroundings.now)
    var outcome = Outcome(notes: surroundings.notes(of: child, asOf: day))
    if !assignment.isThere {
      let change = try Outcome.Change(assignment.patch, in: child, surroundings)
      outcome.changes = [change]
      outcome.notes += surroundings.newErrors(in: change.new, than: child, day)
    }
    if !surroundings.isQuiet {
      if let other = OtherName(child.plan.area, in: child.path, elsewhere: assignment.unit) {
        outcome.notes.append(other.warning(in: above.path)(surroundings.language))
      }
      outcome.notes += told(assignment, child.path, surroundings)
    }
    return outcome
  }

  private func told(_ assignment: QuotaAssignment, _ path: String, _ surroundings: Surroundings) -> [String] {
    let (language, path) = (surroundings.language, path.visible)
    let head: Phrase
    if assignment.isThere {
      head = Phrase(vi: "plan: \(path) đã có đủ, không đổi gì", en: "plan: \(path) has it already, nothing is changed")
    } else if surroundings.isDryRun {
      head = Phrase(vi: "plan: sẽ ghi vào \(path)", en: "plan: to be written into \(path)")
    } else {
      head = Phrase(vi: "plan: đã ghi vào \(path)", en: "plan: wrote into \(path)")
    }
    return [head(language)] + assignment.entries.map { "    \($0.phrase(language))" }
      + ["    \(assignment.source(language))"]
  }
}
