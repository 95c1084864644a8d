/// Why a change is not taken back: a value is no longer what the change made of it.
public struct UndoConflict: Error, Hashable, Sendable {
  /// The number of the change.
  public let number: Int
  /// The place of the value.
  public let pointer: String
  /// The value as the change made it, as the file spells it; `nil` where it took it away.
  public let made: String?
  /// The value as it is.
  public let now: String?
}

extension History {
  /// A text of the plan without some changes, the latest first.
  ///
  /// Byte for byte where the text is what a change left; else value by value, where all of these are still what the
  /// change made of them.
  /// - Throws: `UndoConflict`
  public func text(of plan: [UInt8], without changes: [ChangeRecord]) throws(UndoConflict) -> [UInt8] {
    var text = plan
    for change in changes {
      if SHA256.hex(of: text) == change.after, let before = change.edits.reversed.applied(to: text) {
        text = before
      } else {
        text = try change.takenBack(from: text)
      }
    }
    return text
  }
}

extension ChangeRecord {
  /// A text with the values that stood there before the change.
  fileprivate func takenBack(from text: [UInt8]) throws(UndoConflict) -> [UInt8] {
    let now = PlanReader().read(text).plan?.cells ?? []
    var values: [Path: JSONText.Value] = [:]
    for cell in now { values[cell.path] = cell.value }
    var patch = JSONPatch()
    var gone: Set<Path> = []
    for cell in cells {
      let (made, value) = (cell.new.map(JSONText.line), values[cell.path].map(JSONText.line))
      guard made == value else {
        throw UndoConflict(number: number, pointer: cell.path.pointer, made: made, now: value)
      }
      if let old = cell.old { patch.set(cell.path.patchSteps, to: old) } else { gone.insert(cell.path) }
    }
    // What the change has made whole is taken away whole: a movement, not its values one by one.
    let kept = now.filter { !gone.contains($0.path) }.map(\.path)
    for path in gone {
      var path = path
      while path.count > 1, !kept.contains(where: { $0.starts(with: path.parent) }) { path = path.parent }
      patch.remove(path.patchSteps)
    }
    do {
      return try patch.applied(to: text)
    } catch {
      throw UndoConflict(number: number, pointer: cells.first?.path.pointer ?? "", made: nil, now: nil)
    }
  }
}
