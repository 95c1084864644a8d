import PlanCore

/// `plan close FILE [-o NEXT]`: next year's plan from this year's official result.
struct CloseCommand: Command {
  let file: String?
  let output: Destination?
  let standard: String?

  static let name = "close"
  static let summary = Phrase(
    vi: "kết thúc năm: kết quả chính thức thành số đầu năm sau", en: "end a year: its official result starts the next")

  static var form: Form<CloseCommand> {
    Form(
      optionalArgument("FILE", Phrase(vi: "kế hoạch của năm kết thúc", en: "the plan of the year that ends")),
      Shared.output,
      option(
        "standard", value: "ID",
        Phrase(
          vi: "chuẩn nghèo của năm sau, mặc định theo năm",
          en: "the standard of the next year, by the year if not given")),
      writes: true,
      details: Phrase(
        vi:
          "Cần một kết quả `official`. Biến động trong năm phải giải thích được kết quả; chỗ lệch được nêu tên, thoát "
          + "với mã 1. Chuẩn nghèo thay đổi thì số đầu năm để trống.",
        en:
          "Needs a result that is `official`. The year's movements must explain it; where they do not, the difference "
          + "is named and the exit code is 1. With another standard the starts are left open."),
      examples: [
        Example("plan close xa-2025.plan.json -o xa-2026.plan.json", Phrase(vi: "sang năm 2026", en: "into 2026"))
      ],
      make: CloseCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let last = try surroundings.loadPlan(file)
    guard last.plan.results.contains(where: { $0.status == .official }) else {
      throw NoOfficialResult(path: last.path)
    }
    let year = last.plan.year + 1
    let next = NextYear(after: last.plan, year: year, standard: standard ?? BuiltInStandards.id(inForceIn: year))
    let text = Array(PlanWriter.write(next.plan).utf8)
    var outcome = Outcome(notes: next.notes(on: last).map { $0(surroundings.language) })
    if next.result != nil, !last.plan.movements.isEmpty, !next.unexplained.isEmpty { outcome.status = .badNews }
    if output == .standardOutput {
      outcome.output = text
      return outcome
    }
    let path = try target(of: last, year, surroundings)
    if pathExists(path) { throw PlanThere(path: path) }
    outcome.files = [Outcome.File(path: path, bytes: text, replacing: .nothing)]
    outcome.notes += surroundings.wrote(path)
    return outcome
  }

  /// The file of the next year: as it is named, else under this year's name with the next year in it.
  private func target(of last: LoadedPlan, _ year: Int, _ surroundings: Surroundings) throws -> String {
    if case .file(let name) = output { return surroundings.path(of: name) }
    let (old, new) = ("\(last.plan.year)", "\(year)")
    let slash = last.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { last.path.utf8.index(after: $0) }
    let start = slash ?? last.path.startIndex
    let name = String(last.path[start...])
    guard let range = name.firstRange(of: old), last.path != "-" else {
      throw UsageError(mistake: .optionMissing("-o NEXT"), command: surroundings.command)
    }
    return last.path[..<start] + name.replacingCharacters(range, by: new)
  }
}

extension String {
  /// The text with other characters in the place of a range.
  fileprivate func replacingCharacters(_ range: Range<String.Index>, by new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}

/// A year without an official result cannot be closed: exit 65.
struct NoOfficialResult: Complaint {
  let path: String

  var status: ExitStatus { .unreadableInput }
  var phrase: Phrase {
    Phrase(
      vi: "\(path.visible): chưa có kết quả chính thức của năm",
      en: "\(path.visible): there is no official result of the year")
  }
  var nextSteps: [String] { ["plan record \(shellWord(path)) result --as-of 31/12/… --status official total.poor=…"] }
}
