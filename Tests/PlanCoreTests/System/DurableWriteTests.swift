import Foundation
import PlanCore
import Testing

@Suite struct DurableWriteTests {
  private let old = Array("old".utf8)
  private let new = Array("new content".utf8)

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test func `a new file has the bytes and may be read by all`() throws {
    try withScratchFolder { folder in
      try writeDurably(new, to: "\(folder)/a")
      #expect(try readFile("\(folder)/a") == new)
      #expect(try mode(of: "\(folder)/a") & 0o700 == 0o600)
      #expect(try mode(of: "\(folder)/a") & 0o033 == 0)
    }
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o755])
  func `an existing file keeps its mode`(bits: Int) throws {
    try withScratchFolder { folder in
      try writeDurably(old, to: "\(folder)/a")
      chmod("\(folder)/a", mode_t(bits))
      try writeDurably(new, to: "\(folder)/a")
      #expect(try readFile("\(folder)/a") == new)
      #expect(try mode(of: "\(folder)/a") == bits)
    }
  }

  @Test func `nothing is left beside the file`() throws {
    try withScratchFolder { folder in
      try writeDurably(old, to: "\(folder)/a")
      try writeDurably(new, to: "\(folder)/a")
      #expect(throws: WriteError(path: "\(folder)/b/c", reason: .cannotCreate)) {
        try writeDurably(new, to: "\(folder)/b/c")
      }
      #expect(try listFolder(folder) == ["a"])
    }
  }

  @Test func `a symbolic link stays and its target is replaced`() throws {
    try withScratchFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/d", withIntermediateDirectories: true)
      try writeDurably(old, to: "\(folder)/d/a")
      try link("\(folder)/second", to: "d/a")
      try link("\(folder)/first", to: "\(folder)/second")
      try writeDurably(new, to: "\(folder)/first")
      #expect(try readFile("\(folder)/d/a") == new)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/first") == "\(folder)/second")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/second") == "d/a")
    }
  }

  @Test func `a link to nothing makes its target`() throws {
    try withScratchFolder { folder in
      try link("\(folder)/link", to: "a")
      try writeDurably(new, to: "\(folder)/link")
      #expect(try readFile("\(folder)/a") == new)
    }
  }

  @Test func `a link that leads to itself cannot be written`() throws {
    try withScratchFolder { folder in
      try link("\(folder)/link", to: "link")
      #expect(throws: WriteError(path: "\(folder)/link", reason: .cannotCreate)) {
        try writeDurably(new, to: "\(folder)/link")
      }
    }
  }

  @Test func `a name of 255 bytes can be written`() throws {
    try withScratchFolder { folder in
      let path = "\(folder)/\(String(repeating: "a", count: 255))"
      try writeDurably(new, to: path)
      try writeDurably(old, to: path)
      #expect(try readFile(path) == old)
    }
  }

  @Test func `a folder is not written over`() throws {
    try withScratchFolder { folder in
      #expect(throws: WriteError(path: folder, reason: .cannotCreate)) { try writeDurably(new, to: folder) }
    }
  }

  @Test(.enabled(if: !isSuperuser))
  func `a file that may not be written stays as it is`() throws {
    try withScratchFolder { folder in
      try writeDurably(old, to: "\(folder)/a")
      chmod("\(folder)/a", 0o444)
      #expect(throws: WriteError(path: "\(folder)/a", reason: .noPermission)) {
        try writeDurably(new, to: "\(folder)/a")
      }
      chmod(folder, 0o555)
      defer { chmod(folder, 0o755) }
      #expect(throws: WriteError(path: "\(folder)/b", reason: .noPermission)) {
        try writeDurably(new, to: "\(folder)/b")
      }
      #expect(try readFile("\(folder)/a") == old)
    }
  }

  @Test func `devices and pipes are written, not replaced`() throws {
    try writeDurably(new, to: "/dev/null")
    #expect(try readFile("/dev/null").isEmpty)
    try withScratchFolder { folder in
      let path = "\(folder)/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      let content = new
      let writer = Thread { try? writeDurably(content, to: path) }
      writer.start()
      let read = try readFile(path)
      #expect(read == new)
    }
  }

  #if os(Linux)
    @Test func `a full disk is told apart`() {
      #expect(throws: WriteError(path: "/dev/full", reason: .diskFull)) { try writeDurably(new, to: "/dev/full") }
    }

    @Test func `an open descriptor is appended to, not replaced`() throws {
      try withScratchFolder { folder in
        try writeDurably(old, to: "\(folder)/a")
        let handle = try #require(FileHandle(forWritingAtPath: "\(folder)/a"))
        defer { try? handle.close() }
        try writeDurably(new, to: "/dev/fd/\(handle.fileDescriptor)")
        #expect(try readFile("\(folder)/a") == old + new)
        #expect(try listFolder(folder) == ["a"])
      }
    }
  #endif

  @Test func `errors have words in both languages`() {
    let error = WriteError(path: "a.json", reason: .diskFull)
    #expect(error.phrase == Phrase(vi: "đĩa đầy, chưa ghi được `a.json`", en: "disk full, `a.json` was not written"))
  }
}
