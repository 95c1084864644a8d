/// What is told of a change besides what it changes: who makes it, when, how and why.
public struct ChangeEntry: Hashable, Sendable {
  /// Who.
  public var by: String
  /// When, in seconds since 1970.
  public var at: Int
  /// The command, as it was typed.
  public var command: String
  /// Why.
  public var reason: String?
  /// The numbers of the changes that it takes back.
  public var undoes: [Int] = []
  /// The values that were worked out again because others changed.
  public var followed: Set<Path> = []

  /// What is told of a change.
  public init(by: String, at: Int, command: String, reason: String?) {
    (self.by, self.at, self.command, self.reason) = (by, at, command, reason)
  }
}

extension ChangeEntry {
  /// The lines that a change adds to a history: one of its own, and before it one of what was changed by hand since the
  /// last.
  ///
  /// - Parameters:
  ///   - history: the file of the history as it is.
  ///   - edits: the bytes that differ, in their order.
  func lines(_ history: [UInt8], _ old: [UInt8], _ new: [UInt8], edits: [TextEdit]) -> (kept: Int, lines: [UInt8]) {
    let before = SHA256.hex(of: old)
    let end = HistoryEnd(history, now: before)
    var number = end.nextNumber
    var last = end.line
    var lines: [UInt8] = []
    func add(_ record: ChangeRecord) {
      last = record.line(after: last)
      lines += last + [.lineFeed]
      number += 1
    }
    var isTold = end.record?.after == before
    if let record = end.record, !isTold, let found = byHand(history, record, old, before, number) {
      add(found)
      isTold = true
    }
    let plans = (PlanReader().read(old).plan, PlanReader().read(new).plan)
    var cells: [ChangedCell] = []
    if case (let one?, let two?) = plans { cells = ChangedCell.between(one, two, followed: followed) }
    add(
      ChangeRecord(
        number: number, at: Self.time(at), by: by, command: command, reason: reason, before: before,
        after: SHA256.hex(of: new), undoes: undoes, cells: cells, edits: edits, base: isTold ? nil : old))
    return (end.length, lines)
  }

  /// What somebody changed since a record without this program; `nil` where the history does not tell what it was then.
  private func byHand(
    _ history: [UInt8], _ record: ChangeRecord, _ text: [UInt8], _ digest: String, _ number: Int
  ) -> ChangeRecord? {
    let all = History(history, of: text)
    guard let position = all.records.indices.last, all.records[position].number == record.number,
      let left = all.text(after: position), let one = PlanReader().read(left).plan,
      let two = PlanReader().read(text).plan
    else { return nil }
    return ChangeRecord(
      number: number, at: Self.time(at), by: by, command: nil, reason: nil, before: record.after, after: digest,
      undoes: [], cells: ChangedCell.between(one, two), edits: .between(left, text), base: nil)
  }

  /// A moment in Vietnam's time, as records spell it.
  static func time(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = CalendarDate(inVietnamAt: seconds).map { "\($0)" } ?? "1970-01-01"
    let rest = ((seconds % 86_400) + 86_400 + 7 * 3600) % 86_400
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))+07:00"
  }
}
