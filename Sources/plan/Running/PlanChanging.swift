import PlanCore

/// How a command changes a plan: what follows is worked out, what would be wrong is told before anything is written, and
/// the history tells who, when and why.
struct PlanChanging {
  /// Why.
  let reason: String?
  /// Whether the change is made although a check finds something new afterwards.
  let isForced: Bool
  /// Whether figures that a rule derives from others are worked out again.
  var follows = true
  /// The numbers of the changes that this one takes back.
  var undoes: [Int] = []

  /// What comes of setting and taking away values.
  func outcome(
    _ wishes: [PlanChange.Wish], in loaded: LoadedPlan, _ delivery: Delivery, _ surroundings: Surroundings
  ) throws -> Outcome {
    let change = try worked(in: loaded, surroundings) { input in
      try PlanChange(wishes, in: input, problems: loaded.problems, of: loaded.bytes, follows: follows)
    }
    return try outcome(change, in: loaded, delivery, surroundings)
  }

  /// What comes of a change that is worked out.
  func outcome(
    _ change: PlanChange, in loaded: LoadedPlan, _ delivery: Delivery, _ surroundings: Surroundings
  ) throws -> Outcome {
    var outcome = delivery.outcome(of: ChangeReport(change.cells, in: change.plan, before: loaded.plan).reply)
    if change.bytes == loaded.bytes {
      outcome.output = []
      if !surroundings.isQuiet {
        outcome.notes.append(
          Phrase(
            vi: "plan: \(loaded.path.visible) đã ghi đúng như vậy, không đổi gì",
            en: "plan: \(loaded.path.visible) says so already, nothing is changed")(surroundings.language))
      }
      return outcome
    }
    guard change.findings.isEmpty || isForced else {
      throw ChangeRefused(change: change, path: loaded.path)
    }
    if !change.findings.isEmpty {
      outcome.notes =
        FindingText(language: surroundings.language)
        .brief(change.findings, file: loaded.path, bytes: change.bytes).lines
    }
    outcome.changes = [recorded(change, loaded, surroundings)]
    if !surroundings.isQuiet, !surroundings.isDryRun {
      outcome.notes.append(said(change, loaded.path.visible)(surroundings.language))
    }
    return outcome
  }

  private func recorded(_ change: PlanChange, _ loaded: LoadedPlan, _ surroundings: Surroundings) -> Outcome.Change {
    var entry = ChangeEntry(
      by: surroundings.user, at: surroundings.now, command: surroundings.typed, reason: reason)
    entry.undoes = undoes
    entry.followed = Set(change.following.figures.map(\.path))
    return Outcome.Change(
      path: loaded.path, old: loaded.bytes, new: change.bytes,
      record: Outcome.Change.Record(entry: entry, edits: change.edits))
  }

  private func said(_ change: PlanChange, _ path: String) -> Phrase {
    let followed = change.cells.count(where: \.isFollowed)
    let set = change.cells.count - followed
    let undo = "plan undo \(shellWord(path))"
    return followed == 0
      ? Phrase(
        vi: "plan: đã ghi \(set) mục vào \(path); lấy lại: \(undo)",
        en: "plan: wrote \(set) \(set == 1 ? "value" : "values") into \(path); to take back: \(undo)")
      : Phrase(
        vi: "plan: đã ghi \(set) mục, tính lại \(followed) mục trong \(path); lấy lại: \(undo)",
        en:
          "plan: wrote \(set) \(set == 1 ? "value" : "values") into \(path), \(followed) follow; to take back: \(undo)")
  }

  private func worked(
    in loaded: LoadedPlan, _ surroundings: Surroundings, _ attempt: (CheckInput) throws -> PlanChange
  ) throws -> PlanChange {
    do {
      return try attempt(
        CheckInput(
          loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards,
          asOf: loaded.plan.day(knownAt: surroundings.now)))
    } catch let error as PlanChangeError {
      throw UnreadableFile(loaded.path, problems: error.problems, in: error.bytes)
    } catch JSONPatchError.noPlace(let pointer) {
      throw NoPlaceToChange(pointer: pointer, path: loaded.path)
    }
  }
}

extension Outcome.Change {
  /// A change that a command works out for itself: what follows comes along, and a history that is kept goes on.
  init(_ patch: JSONPatch, in loaded: LoadedPlan, _ surroundings: Surroundings) throws {
    let input = CheckInput(
      loaded.plan, standard: loaded.standard, knownStandards: loaded.knownStandards,
      asOf: loaded.plan.day(knownAt: surroundings.now))
    let change = try PlanChange(patch, in: input, problems: loaded.problems, of: loaded.bytes)
    var entry = ChangeEntry(by: surroundings.user, at: surroundings.now, command: surroundings.typed, reason: nil)
    entry.followed = Set(change.following.figures.map(\.path))
    self.init(
      path: loaded.path, old: loaded.bytes, new: change.bytes,
      record: Record(entry: entry, edits: change.edits, begins: false))
  }
}

/// A change after which `check` would find something that it does not find now: exit 1, nothing is written.
struct ChangeRefused: Complaint {
  let change: PlanChange
  let path: String

  var status: ExitStatus { .badNews }

  var phrase: Phrase {
    let count = change.findings.count
    return Phrase(
      vi: "chưa ghi gì vào \(path.visible): sau khi sửa sẽ có \(count) lỗi mới; vẫn ghi: thêm --anyway",
      en:
        "nothing is written into \(path.visible): the change makes \(count) new \(count == 1 ? "finding" : "findings"); to write it all the same: --anyway"
    )
  }

  func lines(_ language: Language) -> [String] {
    FindingText(language: language).brief(change.findings, file: path, bytes: change.bytes).lines
      + ["plan: \(Phrase(vi: "lỗi", en: "error")(language)): \(phrase(language))"]
  }
}

/// A place that a value cannot be put at: exit 64.
struct NoPlaceToChange: Complaint {
  let pointer: String
  let path: String

  var status: ExitStatus { .usage }

  var phrase: Phrase {
    Phrase(
      vi: "\(path.visible): không ghi được vào `\(pointer.visible)`, chỗ đó không có phần nào",
      en: "\(path.visible): nothing can be put at `\(pointer.visible)`, there are no parts there")
  }
}
