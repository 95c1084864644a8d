import PlanCore

/// `plan standards [ID]`: the poverty standards that are known, or all that one says.
struct StandardsCommand: Command {
  let id: String?
  let format: StandardFormat?

  static let name = "standards"
  static let summary = Phrase(
    vi: "các chuẩn nghèo: mức thu nhập, chiều, chỉ số, căn cứ",
    en: "poverty standards: incomes, dimensions, indicators, law")

  static var form: Form<StandardsCommand> {
    Form(
      optionalArgument("ID", Phrase(vi: "mã chuẩn, như `nd-07-2021`", en: "the standard, such as `nd-07-2021`")),
      Shared.format(StandardFormat.self),
      details: Phrase(
        vi: "Chuẩn riêng của tỉnh: tệp ID.standard.json đặt cạnh kế hoạch. Lấy mẫu bằng --format json.",
        en: "A province's own standard: a file ID.standard.json beside the plan. --format json gives a pattern."),
      examples: [
        Example("plan standards", Phrase(vi: "các chuẩn đã biết", en: "the standards known")),
        Example("plan standards nd-07-2021", Phrase(vi: "một chuẩn, đủ nguồn", en: "one of them, with its sources")),
      ],
      make: StandardsCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    guard let id else { return Outcome(text: try list(in: surroundings)) }
    let folder = surroundings.folder ?? "."
    guard let standard = try surroundings.standard(id, beside: surroundings.path(of: "x", in: folder)) else {
      throw UnknownStandard(id: id, known: try surroundings.standardIDs())
    }
    switch format ?? .text {
    case .text:
      let text = TextFormat(
        language: surroundings.language, width: surroundings.width, color: surroundings.isColored)
      return Outcome(text: text.write(StandardTables.tables(of: standard)))
    case .json:
      let path = surroundings.path(of: "\(id).standard.json", in: folder)
      return Outcome(output: try surroundings.ownStandardBytes(path) ?? BuiltInStandards.json(id) ?? [])
    }
  }

  private func list(in surroundings: Surroundings) throws -> String {
    let folder = surroundings.path(of: "x", in: surroundings.folder ?? ".")
    let all = try surroundings.standardIDs().compactMap { try surroundings.standard($0, beside: folder) }
    let table = StandardTables.list(all)
    switch format ?? .text {
    case .text:
      let text = TextFormat(
        language: surroundings.language, width: surroundings.width, color: surroundings.isColored)
      return text.write([table])
    case .json:
      let list = all.map { standard -> JSONText.Value in
        .object([
          ("id", .text(standard.id)), ("title", .text(standard.title(surroundings.language))),
          ("validFrom", .number(Numeral(standard.validFrom))), ("validTo", .number(Numeral(standard.validTo))),
          ("indicators", .list(standard.indicators.map { .text($0.id) })),
        ])
      }
      return JSONText.document(.object([("schema", .text("plan.standards/1")), ("standards", .list(list))]))
    }
  }
}

/// The forms that standards can take.
enum StandardFormat: String, CaseIterable, ArgumentValue {
  case text, json

  static var valueName: String { "FORMAT" }
}

extension Surroundings {
  /// The ids of the built-in standards, and of the files `ID.standard.json` in the folder.
  func standardIDs() throws -> [String] {
    let ending = ".standard.json"
    let own = ((try? listFolder(folder ?? ".")) ?? []).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .map { String($0.dropLast(ending.count)) }
    return BuiltInStandards.ids + own.filter { !BuiltInStandards.ids.contains($0) }
  }
}

/// A standard that is neither built in nor beside the plan: exit 66.
struct UnknownStandard: Complaint {
  let id: String
  let known: [String]

  var status: ExitStatus { .noInput }

  var phrase: Phrase {
    let guess = Guess.closest(to: id, among: known)
    return Phrase(
      vi: "không có chuẩn `\(id.visible)`" + (guess.map { "; ý bạn là `\($0)`?" } ?? ""),
      en: "there is no standard `\(id.visible)`" + (guess.map { "; did you mean `\($0)`?" } ?? ""))
  }

  var nextSteps: [String] { ["plan standards"] }
}
