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

  @Test func `one holds the lock at a time, and nothing is left when it is given back`() throws {
    try withPlan { (folder, path) throws in
      let lock = try FileLock(of: path, patience: 0)
      #expect(try listFolder(folder) == [".xa.plan.json.lock", "xa.plan.json"])
      #expect(throws: ChangeError.locked(path: path)) { try FileLock(of: path, patience: 2) }
      #expect(throws: ChangeError.locked(path: path)) { try changeDurably(path, from: old, to: new, patience: 0) }
      lock.release()
      #expect(try listFolder(folder) == ["xa.plan.json"])
      try changeDurably(path, from: old, to: new, patience: 0)
      #expect(try readFile(path) == new)
      #expect(try listFolder(folder) == ["xa.plan.json"])
    }
  }

  @Test func `who waits gets the lock when it is free`() throws {
    try withPlan { (_, path) throws in
      let lock = try FileLock(of: path, patience: 0)
      let thread = Thread {
        Thread.sleep(forTimeInterval: 0.1)
        lock.release()
      }
      thread.start()
      try changeDurably(path, from: old, to: new, patience: 1000)
      #expect(try readFile(path) == new)
    }
  }

  @Test func `a symbolic link has the lock of its target`() throws {
    try withPlan { (folder, path) throws in
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "xa.plan.json")
      let lock = try FileLock(of: "\(folder)/link", patience: 0)
      defer { lock.release() }
      #expect(throws: ChangeError.locked(path: path)) { try FileLock(of: path, patience: 0) }
    }
  }

  @Test func `a file that changed meanwhile stays as it is`() throws {
    try withPlan { (folder, path) throws in
      #expect(throws: ChangeError.changedMeanwhile(path: path)) { try changeDurably(path, from: new, to: old) }
      #expect(throws: ChangeError.read(ReadError(path: "\(folder)/b", reason: .missing))) {
        try changeDurably("\(folder)/b", from: old, to: new)
      }
      #expect(try readFile(path) == old)
      #expect(try listFolder(folder) == ["xa.plan.json"])
    }
  }

  @Test func `a name of 255 bytes can be locked`() throws {
    try withScratchFolder { (folder) throws in
      let path = "\(folder)/" + String(repeating: "ế", count: 85)
      try writeDurably(old, to: path)
      try changeDurably(path, from: old, to: new)
      #expect(try readFile(path) == new)
    }
  }

  @Test func `without a folder there is no lock`() {
    #expect(throws: ChangeError.write(WriteError(path: "/nowhere/a", reason: .cannotCreate))) {
      try changeDurably("/nowhere/a", from: old, to: new)
    }
  }

  @Test(.enabled(if: !isSuperuser))
  func `what may not be written is said, and stays as it is`() throws {
    try withPlan { (folder, path) throws in
      chmod(path, 0o444)
      #expect(throws: ChangeError.write(WriteError(path: path, reason: .noPermission))) {
        try changeDurably(path, from: old, to: new)
      }
      chmod(path, 0o644)
      chmod(folder, 0o555)
      defer { chmod(folder, 0o755) }
      #expect(throws: ChangeError.write(WriteError(path: path, reason: .noPermission))) {
        try changeDurably(path, from: old, to: new)
      }
      #expect(try readFile(path) == old)
    }
  }
}
