import PlanCore

/// `plan log [FILE] [PATH]`: what was changed, by whom, when and why.
struct LogCommand: Command {
  let first: String?
  let second: String?
  let format: Format?
  let output: Destination?
  let verifies: Bool

  static let name = "log"
  static let summary = Phrase(
    vi: "lịch sử: ai sửa gì, lúc nào, vì sao", en: "what was changed, by whom, when and why")

  static var form: Form<LogCommand> {
    Form(
      optionalArgument("FILE", Phrase(vi: "tệp kế hoạch", en: "the plan")),
      optionalArgument(
        "PATH", Phrase(vi: "chỗ cần xem, nếu chỉ xem một chỗ", en: "the place whose story is told, if one")),
      Shared.format, Shared.output,
      flag("verify", Phrase(vi: "kiểm tra dấu niêm của từng dòng", en: "look at the seal of every record")),
      details: Phrase(
        vi: "Lịch sử nằm trong .plan/ cạnh kế hoạch. Kế hoạch luôn là bản đúng; lịch sử hỏng không cản việc gì.",
        en: "The history lies in .plan/ beside the plan. The plan is the truth; a damaged history stops nothing."),
      examples: [
        Example("plan log", Phrase(vi: "mọi thay đổi, mới nhất ở trên", en: "all changes, the last on top")),
        Example(
          "plan log xa.plan.json units.02.target.poor", Phrase(vi: "chuyện của một số", en: "the story of one figure")),
      ],
      make: LogCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, to: output, in: surroundings)
    return try delivery.answering {
      var rest = [first, second].compactMap(\.self)[...]
      var file: String?
      if let first = rest.first, pathExists(surroundings.path(of: first)) || first.hasSuffix(".json") || first == "-" {
        file = first
        rest = rest.dropFirst()
      }
      let loaded = try surroundings.loadPlan(file)
      let place = try rest.first.map { try Self.place($0, in: loaded.plan) }
      let history = History(try HistoryFile(of: loaded.path).read(), of: loaded.bytes, verifies: verifies)
      var outcome = delivery.outcome(
        of: LogReport(history.records, in: loaded.plan, at: place).reply(surroundings.language))
      if history.records.isEmpty, delivery.format.matter != .objects { outcome.output = [] }
      outcome.notes = notes(history, loaded.path.visible, surroundings) + outcome.notes
      if verifies, !history.damage.isEmpty { outcome.status = .badNews }
      return outcome
    }
  }

  private static func place(_ word: String, in plan: Plan) throws -> Path {
    do throws(PathProblem) {
      return try Path(typed: word, in: plan)
    } catch {
      throw WordRefused(phrase: error.message)
    }
  }

  private func notes(_ history: History, _ path: String, _ surroundings: Surroundings) -> [String] {
    var notes = history.damage.map { damage -> Phrase in
      let words = damage.words
      return Phrase(vi: "\(path): cảnh báo: \(words.vi)", en: "\(path): warning: \(words.en)")
    }
    guard !surroundings.isQuiet else { return notes.map { $0(surroundings.language) } }
    if history.records.isEmpty {
      notes.append(Phrase(vi: "plan: \(path) chưa có lịch sử", en: "plan: \(path) has no history yet"))
    } else if !history.isCurrent {
      notes.append(
        Phrase(
          vi: "plan: \(path) đã được sửa tay sau thay đổi cuối",
          en: "plan: \(path) was edited by hand since the last change"))
    } else if verifies, history.damage.isEmpty {
      let count = history.records.count
      notes.append(
        Phrase(
          vi: "plan: \(count) thay đổi, dấu niêm đều đúng",
          en: "plan: \(count) \(count == 1 ? "change" : "changes"), every seal holds"))
    }
    return notes.map { $0(surroundings.language) }
  }
}

extension History.Damage {
  fileprivate var words: Phrase {
    switch self {
    case .tornEnd:
      Phrase(
        vi: "dòng cuối của lịch sử ghi dở, bỏ qua",
        en: "the last line of the history was not written to its end, passed over")
    case .unreadable(let line):
      Phrase(vi: "dòng \(line) của lịch sử không đọc được", en: "line \(line) of the history cannot be read")
    case .brokenSeal(let number):
      Phrase(
        vi: "dấu niêm của thay đổi \(number) không khớp: dòng đó hoặc dòng trước đã bị sửa",
        en: "the seal of change \(number) does not fit: its line or the one before was changed")
    }
  }
}
