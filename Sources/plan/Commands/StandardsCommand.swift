import PlanCore

/// `plan standards [ID]`: the poverty standards that are known, or all that one says.
struct StandardsCommand: Command {
  let named: StandardID?
  let format: Format?
  let output: Destination?
  let omitsMark: Bool

  static let name = "standards"
  static let summary = Phrase(
    vi: "các chuẩn nghèo: mức thu nhập, chiều, chỉ số, căn cứ",
    en: "poverty standards: incomes, dimensions, indicators, law")

  static var form: Form<StandardsCommand> {
    Form(
      optionalArgument("ID", Phrase(vi: "mã chuẩn, như `nd-07-2021`", en: "the standard, such as `nd-07-2021`")),
      Shared.format, Shared.output, Shared.noMark,
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
    let delivery = try Delivery(format, to: output, byteOrderMark: !omitsMark, in: surroundings)
    return try delivery.answering { delivery.outcome(of: try reply(in: surroundings)) }
  }

  private func reply(in surroundings: Surroundings) throws -> Reply {
    let folder = surroundings.folder ?? "."
    let place = surroundings.path(of: "x", in: folder)
    guard let id = named?.argument else {
      let all = try surroundings.standardIDs().compactMap { try surroundings.standard($0, beside: place) }
      return StandardTables.reply(on: all)
    }
    guard let standard = try surroundings.standard(id, beside: place) else {
      throw UnknownStandard(id: id, known: try surroundings.standardIDs())
    }
    let path = surroundings.path(of: "\(id).standard.json", in: folder)
    let file = try surroundings.ownStandardBytes(path) ?? BuiltInStandards.json(id) ?? []
    return StandardTables.reply(on: standard, file: file)
  }
}

extension Surroundings {
  /// The ids of the built-in standards, and of the files `ID.standard.json` in the folder.
  func standardIDs() throws -> [String] {
    let ending = ".standard.json"
    let own = ((try? listFolder(folder ?? ".")) ?? []).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .filter { isRegularFile(path(of: $0)) }
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
    Phrase(vi: "không có chuẩn `\(id.visible)`", en: "there is no standard `\(id.visible)`")
      + Guess.words(for: id, among: known)
  }

  var nextSteps: [String] { ["plan standards"] }
}
