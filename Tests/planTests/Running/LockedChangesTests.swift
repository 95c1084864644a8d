import Foundation
import PlanCore
import Testing

@testable import plan

@Suite struct LockedChangesTests {
  private func withFile(_ body: (_ path: String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "plan-locked-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try writeDurably([1], to: "\(folder)/a")
    try body("\(folder)/a")
  }

  private func change(_ path: String, _ old: UInt8, _ new: UInt8) -> Outcome {
    Outcome(changes: [Outcome.Change(path: path, old: [old], new: [new])])
  }

  @Test func `what was made of a file that has changed is made anew under its lock`() throws {
    try withFile { (path) throws in
      var runs = 0
      let changes = try LockedChanges {
        runs += 1
        if runs == 1 { return change(path, 0, 5) }
        #expect(throws: ChangeError.locked(path: path)) { try LockedFile(path, patience: .zero) }
        return change(path, 1, 6)
      }
      var done: [String] = []
      try changes.write(&done)
      changes.release()
      #expect(runs == 2 && done == [path])
      #expect(try readFile(path) == [6])
    }
  }

  @Test func `a command that never sees what stands in the file gives up`() throws {
    try withFile { (path) throws in
      #expect(throws: ChangeError.changedMeanwhile(path: path)) { try LockedChanges { change(path, 0, 5) } }
      try LockedFile(path, patience: .zero).release()
      #expect(try readFile(path) == [1])
    }
  }

  @Test func `what a stranger has left in the middle is not built upon`() throws {
    try withFile { (path) throws in
      let lock = (path as NSString).deletingLastPathComponent + "/.a.lock"
      try Data().write(to: URL(fileURLWithPath: lock))
      #expect(throws: ChangeError.changedMeanwhile(path: path)) { try LockedChanges { change(path, 0, 5) } }
      #expect(!FileManager.default.fileExists(atPath: lock))
    }
  }

  @Test func `a result that cannot be made leaves the files that were to change`() throws {
    try withFile { (path) throws in
      let changes = try LockedChanges {
        var outcome = change(path, 1, 2)
        outcome.files = [Outcome.File(path: "/nowhere/x", bytes: [])]
        return outcome
      }
      defer { changes.release() }
      var done: [String] = []
      #expect(throws: WriteError(path: "/nowhere/x", reason: .cannotCreate)) { try changes.write(&done) }
      #expect(done == [])
      #expect(try readFile(path) == [1])
    }
  }
}
