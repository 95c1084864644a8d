/// The file that holds the history of a plan: `.plan/NAME.history.ndjson` in the folder of `NAME.plan.json`.
public struct HistoryFile: Sendable {
  /// Where it lies.
  public let path: String
  private let plan: String

  /// The history of the plan at a path, behind the symbolic links there.
  public init(of plan: String) {
    self.plan = pathBehindLinks(plan)
    let bytes = self.plan.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) } ?? bytes.startIndex
    let name = String(self.plan[start...])
    let ending = ".plan.json"
    let bare = name.hasSuffix(ending) && name != ending ? String(name.dropLast(ending.count)) : name
    path = "\(self.plan[..<start]).plan/\(bare).history.ndjson"
  }

  /// The bytes of the file; none where there is no history yet.
  /// - Throws: `ReadError`
  public func read() throws(ReadError) -> [UInt8] {
    guard pathExists(path) else { return [] }
    return try readFile(path)
  }

  /// Appends what a change was, before it is made.
  ///
  /// - Parameters:
  ///   - entry: who, when, how and why.
  ///   - old: the plan as it is.
  ///   - new: the plan as it is to be.
  ///   - edits: the bytes that differ.
  /// - Throws: `ReadError`, `WriteError`; the plan is then not to be changed.
  public func record(_ entry: ChangeEntry, from old: [UInt8], to new: [UInt8], edits: [TextEdit]) throws {
    let (kept, lines) = entry.lines(try read(), old, new, edits: edits)
    try appendDurably(lines, to: path, keeping: kept, withRightsOf: plan)
  }
}
