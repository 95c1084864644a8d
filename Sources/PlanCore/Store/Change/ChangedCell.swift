/// What became of one value of a plan.
public struct ChangedCell: Sendable {
  /// Where it stands; elements of lists by their position.
  public let path: Path
  /// What stood there; `nil` where there was nothing.
  public let old: JSONText.Value?
  /// What stands there now; `nil` where there is nothing.
  public let new: JSONText.Value?
  /// Whether it was worked out again because something else changed.
  public var isFollowed = false
}

extension ChangedCell {
  /// Every value in which two plans differ, in the order of the new one; what is gone comes last.
  public static func between(_ old: Plan, _ new: Plan, followed: Set<Path> = []) -> [ChangedCell] {
    var before: [Path: JSONText.Value] = [:]
    let oldCells = old.cells
    for cell in oldCells { before[cell.path] = cell.value }
    var changes: [ChangedCell] = []
    var kept: Set<Path> = []
    for cell in new.cells {
      kept.insert(cell.path)
      let old = before[cell.path]
      if let old, JSONText.line(old) == JSONText.line(cell.value) { continue }
      changes.append(
        ChangedCell(path: cell.path, old: old, new: cell.value, isFollowed: followed.contains(cell.path)))
    }
    for cell in oldCells where !kept.contains(cell.path) {
      changes.append(ChangedCell(path: cell.path, old: cell.value, new: nil))
    }
    return changes
  }
}
