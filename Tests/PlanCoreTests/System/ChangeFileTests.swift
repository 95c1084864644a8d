import Foundation
import PlanCore
import Testing

@Suite struct ChangeFileTests {
  private struct Refused: Error {}

  private func withPlan(_ body: (_ folder: String, _ path: String) throws -> Void) throws {
    try withScratchFolder { (folder) throws in
      try writeDurably(Array("1".utf8), to: "\(folder)/xa.plan.json")
      try body(folder, "\(folder)/xa.plan.json")
    }
  }

  @Test func `a change is made of what stands in the file`() throws {
    try withPlan { (folder, path) throws in
      try changeDurably(path) { $0 + Array("2".utf8) }
      try changeDurably(path) { $0 + Array("3".utf8) }
      #expect(try readFile(path) == Array("123".utf8))
      #expect(try listFolder(folder) == ["xa.plan.json"])
    }
  }

  @Test func `a change that is refused leaves the file, and nothing beside it`() throws {
    try withPlan { (folder, path) throws in
      #expect(throws: Refused.self) { try changeDurably(path) { _ in throw Refused() } }
      #expect(throws: ChangeError.read(ReadError(path: "\(folder)/b", reason: .missing))) {
        try changeDurably("\(folder)/b") { $0 }
      }
      #expect(try readFile(path) == Array("1".utf8))
      #expect(try listFolder(folder) == ["xa.plan.json"])
    }
  }

  @Test func `what is said already is not written again`() throws {
    try withPlan { (_, path) throws in
      let before = FileIdentity(path)
      try changeDurably(path) { $0 }
      #expect(FileIdentity(path) == before)
    }
  }

  @Test func `a link that is turned while its file is changed does not lead elsewhere`() throws {
    try withPlan { (folder, path) throws in
      try writeDurably(Array("other".utf8), to: "\(folder)/b")
      symlink("xa.plan.json", "\(folder)/link")
      try changeDurably("\(folder)/link") { _ in
        unlink("\(folder)/link")
        symlink("b", "\(folder)/link")
        return Array("2".utf8)
      }
      #expect(try readFile(path) == Array("2".utf8))
      #expect(try readFile("\(folder)/b") == Array("other".utf8))
    }
  }

  @Test func `what gives its bytes only once cannot be changed`() throws {
    try withPlan { (folder, path) throws in
      mkfifo("\(folder)/pipe", 0o600)
      symlink("/dev/null", "\(folder)/link")
      for other in ["\(folder)/pipe", "\(folder)/link", "/dev/null"] {
        #expect(LockedFile.isUnchangeable(other))
        #expect(throws: ChangeError.notAFile(path: other)) { try changeDurably(other) { $0 } }
      }
      for file in [path, "\(folder)/new"] { #expect(!LockedFile.isUnchangeable(file)) }
    }
  }

  #if os(Linux)
    @Test func `an open descriptor is no file to change, and a file in a folder of /proc is`() throws {
      try withPlan { (_, path) throws in
        let handle = try #require(FileHandle(forUpdatingAtPath: path))
        defer { try? handle.close() }
        let number = handle.fileDescriptor
        for name in ["/dev/fd/\(number)", "/proc/self/fd/\(number)", "/proc/self/../self/fd/\(number)"] {
          #expect(LockedFile.isUnchangeable(name))
        }
        try changeDurably("/proc/self/root\(path)") { $0 + Array("2".utf8) }
        #expect(try readFile(path) == Array("12".utf8))
      }
    }
  #endif
}

@Suite struct PreparedFileTests {
  private let old = Array("old".utf8)
  private let new = Array("new".utf8)

  @Test func `what is prepared changes nothing until it is committed`() throws {
    try withScratchFolder { (folder) throws in
      try writeDurably(old, to: "\(folder)/a")
      let prepared = try PreparedFile(new, for: "\(folder)/a")
      #expect(try readFile("\(folder)/a") == old)
      try prepared.commit()
      #expect(try readFile("\(folder)/a") == new)
      #expect(try listFolder(folder) == ["a"])
    }
  }

  @Test func `what is discarded leaves nothing`() throws {
    try withScratchFolder { (folder) throws in
      try PreparedFile(new, for: "\(folder)/a").discard()
      #expect(try listFolder(folder) == [])
    }
  }

  @Test func `a file that is to be new never takes the place of one, however late it appears`() throws {
    try withScratchFolder { (folder) throws in
      let path = "\(folder)/a"
      let late = try PreparedFile(new, for: path, isNew: true)
      try PreparedFile(old, for: path, isNew: true).commit()
      let refusal = WriteError(path: path, reason: .appeared)
      #expect(throws: refusal) { try late.commit() }
      #expect(throws: refusal) { try PreparedFile(new, for: path, isNew: true) }
      #expect(try readFile(path) == old)
      #expect(try listFolder(folder) == ["a"])
    }
  }
}

@Suite struct LeftoverTests {
  private let left = [".plan-1x.tmp", ".xa.plan.json.lock"]
  private let others = [".git.lock", ".plan-notes", "a.lock", "plan-1.tmp"]

  private func withLeftovers(_ body: (String) throws -> Void) throws {
    try withScratchFolder { (folder) throws in
      for name in left + others { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
      try body(folder)
    }
  }

  @Test func `what killed processes left goes with the next file that is written, and nothing else`() throws {
    try withLeftovers { (folder) throws in
      try writeDurably([], to: "\(folder)/b")
      #expect(try listFolder(folder) == (others + ["b"]).sorted())
    }
  }

  @Test func `what is in use stays`() throws {
    try withLeftovers { (folder) throws in
      let held = left.map { open("\(folder)/\($0)", O_RDWR) }
      defer { for descriptor in held { close(descriptor) } }
      for descriptor in held { #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0) }
      try writeDurably([], to: "\(folder)/b")
      #expect(try listFolder(folder) == (left + others + ["b"]).sorted())
    }
  }
}
