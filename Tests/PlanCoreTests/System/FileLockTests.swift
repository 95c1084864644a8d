import Foundation
import Testing

@testable import PlanCore

@Suite struct FileLockTests {
  private let old = Array("old".utf8)
  private let new = Array("new".utf8)

  private func withPlan(_ body: (_ folder: String, _ path: String) throws -> Void) throws {
    try withScratchFolder { (folder) throws in
      try writeDurably(old, to: "\(folder)/xa.plan.json")
      try body(folder, "\(folder)/xa.plan.json")
    }
  }

  private func locked(_ path: String, patience: Duration = .zero) throws -> FileLock {
    try FileLock(of: path, named: path, patience: patience)
  }

  @Test func `one holds the lock at a time, and nothing is left when it is given back`() throws {
    try withPlan { (folder, path) throws in
      let lock = try locked(path)
      #expect(try listFolder(folder) == [".xa.plan.json.lock", "xa.plan.json"])
      #expect(throws: ChangeError.locked(path: path)) { try locked(path, patience: .milliseconds(20)) }
      #expect(throws: ChangeError.locked(path: path)) { try changeDurably(path, patience: .zero) { _ in new } }
      lock.release()
      #expect(try listFolder(folder) == ["xa.plan.json"])
      try changeDurably(path, patience: .zero) { _ in new }
      #expect(try readFile(path) == new)
      #expect(try listFolder(folder) == ["xa.plan.json"])
    }
  }

  @Test func `who waits gets the lock when it is free`() throws {
    try withPlan { (_, path) throws in
      let lock = try locked(path)
      let thread = Thread {
        Thread.sleep(forTimeInterval: 0.1)
        lock.release()
      }
      thread.start()
      try changeDurably(path, patience: .seconds(10)) { _ in new }
      #expect(try readFile(path) == new)
    }
  }

  @Test func `a symbolic link has the lock of its target`() throws {
    try withPlan { (folder, path) throws in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "xa.plan.json")
      let held = try LockedFile("\(folder)/link", patience: .zero)
      defer { held.release() }
      #expect(throws: ChangeError.locked(path: path)) { try LockedFile(path, patience: .zero) }
    }
  }

  @Test func `a lock that somebody left behind is taken and removed, and known as such`() throws {
    try withPlan { (folder, path) throws in
      try Data().write(to: URL(fileURLWithPath: "\(folder)/.xa.plan.json.lock"))
      let inherited = try locked(path)
      #expect(inherited.isInherited)
      inherited.release()
      let own = try locked(path)
      #expect(!own.isInherited)
      own.release()
      #expect(try listFolder(folder) == ["xa.plan.json"])
    }
  }

  @Test func `a name of 255 bytes can be locked`() throws {
    try withScratchFolder { (folder) throws in
      let path = "\(folder)/" + String(repeating: "ế", count: 85)
      try writeDurably(old, to: path)
      try changeDurably(path) { _ in new }
      #expect(try readFile(path) == new)
    }
  }

  @Test func `without a folder there is no lock`() {
    #expect(throws: ChangeError.write(WriteError(path: "/nowhere/a", reason: .cannotCreate))) {
      try changeDurably("/nowhere/a") { _ in new }
    }
  }

  @Test(.enabled(if: !isSuperuser))
  func `what may not be written is said, and stays as it is`() throws {
    try withPlan { (folder, path) throws in
      chmod(path, 0o444)
      #expect(throws: ChangeError.write(WriteError(path: path, reason: .noPermission))) {
        try changeDurably(path) { _ in new }
      }
      chmod(path, 0o644)
      chmod(folder, 0o555)
      defer { chmod(folder, 0o755) }
      #expect(throws: ChangeError.write(WriteError(path: path, reason: .noPermission))) {
        try changeDurably(path) { _ in new }
      }
      #expect(try readFile(path) == old)
    }
  }
}
