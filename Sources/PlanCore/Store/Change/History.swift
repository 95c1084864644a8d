/// What was changed in a plan, change by change: the file `.plan/NAME.history.ndjson` beside it.
///
/// The plan is the truth. A last record that was written, and whose change then never came to be, is passed over; a last
/// line that was not written to its end too. What is damaged in between stops nothing.
public struct History: Sendable {
  /// The records that can be read, the oldest first.
  public private(set) var records: [ChangeRecord] = []
  /// What is wrong with the file.
  public private(set) var damage: [Damage] = []
  /// Whether the plan is what the last record left.
  public let isCurrent: Bool

  /// A fault of the file.
  public enum Damage: Hashable, Sendable {
    /// The last line was not written to its end.
    case tornEnd
    /// A line that is no record, counted from 1.
    case unreadable(line: Int)
    /// The seal of a record does not fit: it was changed, or the line before it.
    case brokenSeal(number: Int)
  }

  /// The history of a plan, whose file now has these bytes.
  ///
  /// - Parameter verifies: whether every seal is looked at.
  public init(_ bytes: [UInt8], of plan: [UInt8], verifies: Bool = false) {
    let now = SHA256.hex(of: plan)
    let end = HistoryEnd(bytes, now: now)
    let lines = bytes[..<end.length].split(separator: .lineFeed, omittingEmptySubsequences: false).dropLast()
    var last: [UInt8] = []
    for (index, line) in lines.lazy.map(Array.init).enumerated() {
      if let record = ChangeRecord(line) {
        records.append(record)
        if verifies, !Self.isSealed(line, after: last) { damage.append(.brokenSeal(number: record.number)) }
      } else {
        damage.append(.unreadable(line: index + 1))
      }
      last = line
    }
    if end.isTorn { damage.append(.tornEnd) }
    isCurrent = records.last.map { $0.after == now } ?? true
  }

  private static func isSealed(_ line: [UInt8], after last: [UInt8]) -> Bool {
    guard let (open, seal) = ChangeRecord.unsealed(line) else { return false }
    return ChangeRecord.seal(open, after: last) == seal
  }
}

// MARK: - Which changes hold

extension History {
  /// The numbers of the changes that no later one, that holds itself, has taken back.
  private var holding: Set<Int> {
    var undone: Set<Int> = []
    for record in records.reversed() where !undone.contains(record.number) { undone.formUnion(record.undoes) }
    return Set(records.map(\.number)).subtracting(undone)
  }

  /// The changes that can be taken back, the latest first: neither those made by hand, nor what takes back others.
  public var undoable: [ChangeRecord] {
    let holding = holding
    return records.reversed().filter { $0.undoes.isEmpty && !$0.isByHand && holding.contains($0.number) }
  }

  /// What took changes back and can itself be taken back, the latest first.
  public var redoable: [ChangeRecord] {
    let holding = holding
    let ordinary = Set(records.filter { $0.undoes.isEmpty }.map(\.number))
    return records.reversed().filter { record in
      !record.undoes.isEmpty && holding.contains(record.number) && record.undoes.contains { ordinary.contains($0) }
    }
  }

  /// The record of a number.
  public subscript(number: Int) -> ChangeRecord? { records.first { $0.number == number } }
}

// MARK: - The plan as it was

extension History {
  /// The text of the plan after the record at a position, told by the records alone; `nil` where they do not tell it.
  public func text(after position: Int) -> [UInt8]? {
    guard let start = records[...position].lastIndex(where: { $0.base != nil }), var text = records[start].base else {
      return nil
    }
    for record in records[start...position] {
      guard let next = record.edits.applied(to: text) else { return nil }
      text = next
    }
    return SHA256.hex(of: text) == records[position].after ? text : nil
  }

  /// The text of the plan before the record at a position.
  public func text(before position: Int) -> [UInt8]? {
    guard let text = text(after: position) else { return nil }
    return records[position].edits.reversed.applied(to: text)
  }
}

extension History {
  /// The text of the plan so many changes ago; `nil` where the history does not reach back so far, or does not tell it.
  public func text(changesAgo count: Int) -> [UInt8]? {
    let position = records.count - count
    guard count > 0, records.indices.contains(position) else { return nil }
    return text(before: position)
  }

  /// The text of the plan as it was at the end of a day, in Vietnam's time.
  public func text(on day: CalendarDate) -> [UInt8]? {
    let last = day.lastDay.description
    // Moments sort as they are spelled.
    guard let position = records.lastIndex(where: { $0.at.prefix(10) <= last }) else {
      return records.isEmpty ? nil : text(before: 0)
    }
    return text(after: position)
  }
}
