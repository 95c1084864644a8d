import PlanCore

/// A plan as it was: `xa.plan.json@3` three changes ago, `xa.plan.json@2026-06-30` at the end of that day.
struct PastPlan {
  private let path: String
  private let moment: Moment

  private enum Moment {
    case changesAgo(Int)
    case day(CalendarDate)
  }

  /// What a path names; `nil` where it is the name of a file, or of none that has a past.
  init?(_ path: String) {
    guard path != "-", !pathExists(path), let sign = path.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let word = String(path[path.utf8.index(after: sign)...])
    if let count = Int(word), count > 0, count < 1900 {
      moment = .changesAgo(count)
    } else if let day = CalendarDate(typed: word) {
      moment = .day(day)
    } else {
      return nil
    }
    self.path = String(path[..<sign])
    guard pathExists(self.path) else { return nil }
  }

  /// The bytes of the plan at that time.
  /// - Throws: `ReadError`, `NoSuchPast`
  func read() throws -> [UInt8] {
    let history = History(try HistoryFile(of: path).read(), of: try readFile(path))
    let text =
      switch moment {
      case .changesAgo(let count): history.text(changesAgo: count)
      case .day(let day): history.text(on: day)
      }
    guard let text else { throw NoSuchPast(path: path, changes: history.records.count) }
    return text
  }
}

/// The history does not tell the plan at that time: exit 66.
struct NoSuchPast: Complaint {
  let path: String
  let changes: Int

  var status: ExitStatus { .noInput }
  var phrase: Phrase {
    changes == 0
      ? Phrase(vi: "`\(path.visible)` chưa có lịch sử", en: "`\(path.visible)` has no history")
      : Phrase(
        vi: "lịch sử của `\(path.visible)` chỉ có \(changes) thay đổi",
        en: "the history of `\(path.visible)` has \(changes) changes only")
  }
  var nextSteps: [String] { ["plan log \(shellWord(path))"] }
}
