import PlanCore

/// `plan set [FILE] PATH=VALUE…`: change numbers, names and dates of a plan.
struct SetCommand: Command {
  let words: [String]
  let format: Format?
  let only: Bool
  let anyway: Bool
  let reason: String?

  static let name = "set"
  static let summary = Phrase(
    vi: "sửa số liệu, tên, ngày của kế hoạch; số suy ra được tính lại",
    en: "change numbers, names and dates of a plan; what follows is worked out again")

  static var form: Form<SetCommand> {
    Form(
      arguments(
        "[FILE] PATH=VALUE",
        Phrase(
          vi: "tệp kế hoạch (không có thì lấy tệp duy nhất ở đây), rồi các chỗ cần sửa; `PATH=` là xóa",
          en: "the plan (without one, the only one here), then what is to be changed; `PATH=` removes"),
        atLeast: 1),
      Shared.format,
      flag("only", Phrase(vi: "chỉ sửa đúng các chỗ đã nêu", en: "change nothing but the places named")),
      flag("anyway", Phrase(vi: "vẫn ghi dù phát sinh lỗi mới", en: "write although new findings come of it")),
      option("reason", value: "TEXT", Phrase(vi: "lý do, ghi vào lịch sử", en: "why, for the history")),
      writes: true,
      details: Phrase(
        vi: "PATH như `units.02.target.poor`, `units.\"Thôn Đông\".start.households`; xem `plan help paths`. Tỷ lệ, số "
          + "giảm, tổng đang đúng mà phụ thuộc vào số được sửa thì được tính lại và in ra; số đang sai thì để nguyên.",
        en: "PATH is like `units.02.target.poor` or `units.\"Thôn Đông\".start.households`; see `plan help paths`. "
          + "Rates, drops and sums that held and depend on what is changed are worked out again and shown; what was "
          + "wrong is left alone."),
      examples: [
        Example(
          "plan set xa.plan.json units.02.target.poor=34",
          Phrase(vi: "một thôn phấn đấu còn 34 hộ nghèo", en: "a village aims at 34 poor households")),
        Example(
          "plan set total.start.households=1.011 --reason 'rà soát lại'",
          Phrase(vi: "sửa tổng số hộ, ghi lý do", en: "correct the households, say why")),
      ],
      make: SetCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let delivery = try Delivery(format, in: surroundings)
    let (file, assignments) = try taken(surroundings)
    return try delivery.answering {
      let loaded = try surroundings.loadPlanToChange(file)
      let wishes = try assignments.map { try $0.wish(in: loaded.plan) }
      return try PlanChanging(reason: reason, isForced: anyway, follows: !only)
        .outcome(wishes, in: loaded, delivery, surroundings)
    }
  }

  /// The file, if the first word is one, and what is to be changed.
  private func taken(_ surroundings: Surroundings) throws -> (file: String?, [Assignment]) {
    var rest = words[...]
    var file: String?
    if let first = rest.first, !first.contains("=") || pathExists(surroundings.path(of: first)) {
      file = first
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else {
      throw UsageError(mistake: .argumentMissing("PATH=VALUE"), command: surroundings.command)
    }
    return (file, try rest.map { try Assignment($0, command: surroundings.command) })
  }
}

/// A word `PATH=VALUE`: what is to stand where.
struct Assignment {
  private let place: String
  private let value: String

  init(_ word: String, command: String) throws(NoAssignment) {
    guard let sign = word.firstIndex(of: "="), sign > word.startIndex else {
      throw NoAssignment(word: word, command: command)
    }
    place = String(word[..<sign])
    value = String(word[word.index(after: sign)...])
  }

  /// Whether the place is a pointer, or begins with one of some words.
  func begins(with words: [String]) -> Bool {
    place.hasPrefix("/") || words.contains { place == $0 || place.hasPrefix($0 + ".") }
  }

  /// What is wished for in a plan; a figure stands for its households.
  ///
  /// - Parameter base: the place that the path begins at.
  func wish(in plan: Plan, below base: Path = []) throws -> PlanChange.Wish {
    do {
      var path = try Path(typed: place, in: plan, below: base)
      guard let kind = ValueKindOfPlace(path) else { return (path, nil) }
      if value.isEmpty { return (path, nil) }
      if kind.isFigure { path += ["households"] }
      return (path, try JSONText.Value(typed: value, at: path, kind: kind))
    } catch let problem as PathProblem {
      throw WordRefused(phrase: problem.message)
    } catch let problem as ValueProblem {
      throw WordRefused(phrase: problem.message)
    }
  }
}

/// A word that is no `PATH=VALUE`: exit 64.
struct NoAssignment: Complaint {
  let word: String
  let command: String

  var status: ExitStatus { .usage }
  var phrase: Phrase {
    Phrase(
      vi: "`\(word.visible)` không có dạng PATH=VALUE, như `units.02.target.poor=34`",
      en: "`\(word.visible)` is not of the form PATH=VALUE, such as `units.02.target.poor=34`")
  }
  var nextSteps: [String] { ["plan help \(command)"] }
}

/// A path or value that a plan has no place for: exit 64.
struct WordRefused: Complaint {
  let phrase: Phrase
  var status: ExitStatus { .usage }
}
