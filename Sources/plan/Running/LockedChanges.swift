import PlanCore

/// The outcome of a command, and the files that it changes, locked.
///
/// The command is run without locks, so that who only reads waits for nobody. If a file that it changes has been changed
/// by another `plan` meanwhile, it is run again while the locks are held, so that what it makes is made of what stands
/// there.
struct LockedChanges {
  /// The outcome, made of what stands in the files it changes.
  private(set) var outcome: Outcome
  private var files: [LockedFile] = []

  /// Runs a command and locks what it changes; to be released.
  /// - Throws: `ChangeError`; nothing is locked then.
  init(_ attempt: () -> Outcome) throws(ChangeError) {
    outcome = attempt()
    do throws(ChangeError) {
      // Under the locks a second run is the last, unless it changes other files than the first.
      for _ in 0..<4 {
        try lock(outcome.changes)
        guard let stale = try staleFile() else { return }
        if stale.isInherited { throw .changedMeanwhile(path: stale.path) }
        outcome = attempt()
      }
      throw .changedMeanwhile(path: files.first?.path ?? "")
    } catch {
      release()
      throw error
    }
  }

  /// Lets others change the files.
  func release() {
    for file in files { file.release() }
  }

  /// Writes all files, those that it changes first. What is found wrong before the first of them is in its place changes
  /// nothing.
  /// - Parameter done: the paths of what is written, also where the rest fails.
  func write(_ done: inout [String]) throws {
    var ready: ArraySlice<PreparedFile> = []
    defer { for file in ready { file.discard() } }
    for change in outcome.changes {
      for file in files where file.path == change.path { ready.append(try file.prepare(change.new)) }
    }
    for file in outcome.files {
      ready.append(try PreparedFile(file.bytes, for: file.path, isNew: file.replacing == .nothing))
    }
    for change in outcome.changes {
      guard let record = change.record else { continue }
      let history = HistoryFile(of: change.path)
      guard record.begins || pathExists(history.path) else { continue }
      try history.record(record.entry, from: change.old, to: change.new, edits: record.edits)
    }
    while let file = ready.popFirst() {
      try file.commit()
      done.append(file.path)
    }
  }

  /// Locks the files of these changes and no others. All run through them in one order, so that two who change the same
  /// files do not wait for each other for ever.
  private mutating func lock(_ changes: [Outcome.Change]) throws(ChangeError) {
    let paths = Set(changes.map(\.path)).sorted()
    guard paths != files.map(\.path) else { return }
    release()
    files = []
    for path in paths { files.append(try LockedFile(path)) }
  }

  /// The first file that is not what the change was made of.
  private func staleFile() throws(ChangeError) -> LockedFile? {
    for file in files {
      let now = try file.read()
      if outcome.changes.contains(where: { $0.path == file.path && $0.old != now }) { return file }
    }
    return nil
  }
}
