import PlanCore

/// `plan undo [FILE] [N]`: take back the last changes.
struct UndoCommand: Command {
  let first: String?
  let second: String?
  let format: Format?
  let reason: String?

  static let name = "undo"
  static let summary = Phrase(vi: "lấy lại những thay đổi gần nhất", en: "take back the last changes")

  static var form: Form<UndoCommand> {
    Form(
      optionalArgument("FILE", Phrase(vi: "tệp kế hoạch", en: "the plan")),
      optionalArgument("N", Phrase(vi: "lấy lại mấy lần, mặc định một", en: "how many changes, one if not given")),
      Shared.format, option("reason", value: "TEXT", Phrase(vi: "lý do, ghi vào lịch sử", en: "why, for the history")),
      writes: true,
      details: Phrase(
        vi: "Lấy lại cũng là một thay đổi, lấy lại được bằng `plan redo`. Sửa tay ở chỗ khác thì giữ nguyên; chỗ đã bị "
          + "sửa tay thì không lấy lại mà in cả hai số.",
        en: "Taking back is a change too, and `plan redo` takes it back. What was edited by hand elsewhere stays; a "
          + "value edited by hand is not taken back, and both values are shown."),
      examples: [
        Example("plan undo", Phrase(vi: "lần sửa gần nhất", en: "the last change")),
        Example("plan undo xa.plan.json 3", Phrase(vi: "ba lần gần nhất", en: "the last three")),
      ],
      make: UndoCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    let (file, count) = try Self.taken([first, second].compactMap(\.self), surroundings)
    return try TakingBack(reason: reason, format: format).outcome(file, surroundings) { history in
      Array(history.undoable.prefix(count))
    }
  }

  /// A file and a number, in this order, each if it is given.
  private static func taken(_ words: [String], _ surroundings: Surroundings) throws -> (file: String?, count: Int) {
    var rest = words[...]
    var file: String?
    if let first = rest.first, Int(first) == nil || pathExists(surroundings.path(of: first)) {
      file = first
      rest = rest.dropFirst()
    }
    guard let word = rest.popFirst() else { return (file, 1) }
    guard let count = Int(word), count > 0 else {
      throw WordRefused(
        phrase: Phrase(vi: "`\(word.visible)` không phải là số lần", en: "`\(word.visible)` is no number of changes"))
    }
    return (file, count)
  }
}

/// `plan redo [FILE]`: make again what was last taken back.
struct RedoCommand: Command {
  let file: String?
  let format: Format?
  let reason: String?

  static let name = "redo"
  static let summary = Phrase(vi: "làm lại điều vừa lấy lại", en: "make again what was last taken back")

  static var form: Form<RedoCommand> {
    Form(
      optionalArgument("FILE", Phrase(vi: "tệp kế hoạch", en: "the plan")),
      Shared.format, option("reason", value: "TEXT", Phrase(vi: "lý do, ghi vào lịch sử", en: "why, for the history")),
      writes: true,
      examples: [Example("plan redo", Phrase(vi: "sau khi lỡ lấy lại", en: "after one undo too many"))],
      make: RedoCommand.init)
  }

  func run(in surroundings: Surroundings) throws -> Outcome {
    try TakingBack(reason: reason, format: format).outcome(file, surroundings) { Array($0.redoable.prefix(1)) }
  }
}

/// How changes are taken back: byte for byte where the plan is what they left, else value by value.
private struct TakingBack {
  let reason: String?
  let format: Format?

  func outcome(
    _ file: String?, _ surroundings: Surroundings, _ choose: (History) -> [ChangeRecord]
  ) throws -> Outcome {
    let delivery = try Delivery(format, in: surroundings)
    return try delivery.answering {
      let loaded = try surroundings.loadPlanToChange(file)
      let history = History(try HistoryFile(of: loaded.path).read(), of: loaded.bytes)
      let chosen = choose(history)
      guard !chosen.isEmpty else { throw NothingToTakeBack(path: loaded.path, command: surroundings.command) }
      let undone: [UInt8]
      do throws(UndoConflict) {
        undone = try history.text(of: loaded.bytes, without: chosen)
      } catch {
        throw TakingBackRefused(conflict: error, path: loaded.path)
      }
      return try outcome(undone, chosen, loaded, delivery, surroundings)
    }
  }

  private func outcome(
    _ new: [UInt8], _ chosen: [ChangeRecord], _ loaded: LoadedPlan, _ delivery: Delivery, _ surroundings: Surroundings
  ) throws -> Outcome {
    let reading = PlanReader().read(new)
    guard let plan = reading.plan else { throw UnreadableFile(loaded.path, problems: reading.problems, in: new) }
    var outcome = delivery.outcome(
      of: ChangeReport(ChangedCell.between(loaded.plan, plan), in: plan, before: loaded.plan).reply)
    var entry = ChangeEntry(
      by: surroundings.user, at: surroundings.now, command: surroundings.typed, reason: reason)
    entry.undoes = chosen.map(\.number)
    outcome.changes = [
      Outcome.Change(
        path: loaded.path, old: loaded.bytes, new: new,
        record: Outcome.Change.Record(entry: entry, edits: .between(loaded.bytes, new)))
    ]
    guard !surroundings.isQuiet else { return outcome }
    outcome.notes += chosen.map { record in
      Phrase(
        vi: "plan: lấy lại thay đổi \(record.number): \(record.command?.visible ?? "")",
        en: "plan: taken back: change \(record.number), \(record.command?.visible ?? "")")(surroundings.language)
    }
    return outcome
  }
}

/// There is nothing to take back: exit 66.
struct NothingToTakeBack: Complaint {
  let path: String
  let command: String

  var status: ExitStatus { .noInput }
  var phrase: Phrase {
    command == RedoCommand.name
      ? Phrase(vi: "\(path.visible): không có gì đã lấy lại", en: "\(path.visible): nothing has been taken back")
      : Phrase(
        vi: "\(path.visible): không có thay đổi nào để lấy lại", en: "\(path.visible): there is no change to take back")
  }
  var nextSteps: [String] { ["plan log \(shellWord(path))"] }
}

/// A value is not what the change made of it: exit 1.
struct TakingBackRefused: Complaint {
  let conflict: UndoConflict
  let path: String

  var status: ExitStatus { .badNews }
  var phrase: Phrase {
    let place = conflict.pointer.visible
    let (made, now) = (conflict.made?.visible, conflict.now?.visible)
    return Phrase(
      vi: "\(path.visible): không lấy lại được thay đổi \(conflict.number): `\(place)` do thay đổi đó là "
        + "\(made ?? "trống"), nay là \(now ?? "trống")",
      en:
        "\(path.visible): change \(conflict.number) is not taken back: it made `\(place)` \(made ?? "empty"), and now "
        + "it is \(now ?? "empty")")
  }
  var nextSteps: [String] { ["plan log \(shellWord(path))"] }
}
