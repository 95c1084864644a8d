import Foundation
import PlanCore
import Testing

@Suite struct ReadFileTests {
  private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) } }

  @Test(arguments: [0, 1, 4096, 200_000])
  func `a file is read whole, whatever its size`(size: Int) throws {
    try withScratchFolder { folder in
      try Data(bytes(size)).write(to: URL(fileURLWithPath: "\(folder)/a"))
      #expect(try readFile("\(folder)/a") == bytes(size))
    }
  }

  @Test func `a buffer holds the file that was read last`() throws {
    try withScratchFolder { folder in
      var buffer = FileBuffer()
      for size in [10, 300_000, 0, 5] {
        try Data(bytes(size)).write(to: URL(fileURLWithPath: "\(folder)/a"))
        try buffer.read("\(folder)/a")
        #expect(buffer.count == size)
        #expect(buffer.withBytes { Array($0) } == bytes(size))
      }
    }
  }

  @Test func `after an error a buffer is empty`() throws {
    try withScratchFolder { folder in
      try Data(bytes(9)).write(to: URL(fileURLWithPath: "\(folder)/a"))
      var buffer = FileBuffer()
      try buffer.read("\(folder)/a")
      do throws(ReadError) {
        try buffer.read("\(folder)/b")
        Issue.record("a missing file was read")
      } catch {
        #expect(error.reason == .missing)
      }
      #expect(buffer.count == 0)
    }
  }

  @Test func `a file that does not tell its size is read to its end`() throws {
    #if os(Linux)
      #expect(try readFile("/proc/self/cmdline").isEmpty == false)
    #endif
  }

  @Test func `a pipe is read to its end`() throws {
    try withScratchFolder { folder in
      let path = "\(folder)/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      let content = bytes(300_000)
      let writer = Thread { try? Data(content).write(to: URL(fileURLWithPath: path)) }
      writer.start()
      let read = try readFile(path)
      #expect(read == content)
    }
  }

  @Test func `what cannot be read is told apart`() throws {
    try withScratchFolder { folder in
      #expect(throws: ReadError(path: "\(folder)/b", reason: .missing)) { try readFile("\(folder)/b") }
      #expect(throws: ReadError(path: folder, reason: .folder)) { try readFile(folder) }
      try Data().write(to: URL(fileURLWithPath: "\(folder)/a"))
      #expect(throws: ReadError(path: "\(folder)/a/b", reason: .missing)) { try readFile("\(folder)/a/b") }
    }
  }

  @Test(.enabled(if: !isSuperuser))
  func `a file that may not be read is told apart`() throws {
    try withScratchFolder { folder in
      try Data().write(to: URL(fileURLWithPath: "\(folder)/a"))
      chmod("\(folder)/a", 0)
      #expect(throws: ReadError(path: "\(folder)/a", reason: .noPermission)) { try readFile("\(folder)/a") }
    }
  }

  @Test func `a file may have 64 MiB and not one byte more`() throws {
    try withScratchFolder { folder in
      let path = "\(folder)/a"
      try Data().write(to: URL(fileURLWithPath: path))
      #expect(truncate(path, off_t(largestInput)) == 0)
      #expect(try readFile(path).count == largestInput)
      #expect(truncate(path, off_t(largestInput + 1)) == 0)
      #expect(throws: ReadError(path: path, reason: .tooLarge)) { try readFile(path) }
      // No size is known in advance here.
      #expect(throws: ReadError(path: "/dev/zero", reason: .tooLarge)) { try readFile("/dev/zero") }
    }
  }

  @Test func `errors have words in both languages`() {
    let error = ReadError(path: "a\u{1B}.json", reason: .missing)
    #expect(error.phrase == Phrase(vi: "không có `a␛.json`", en: "there is no `a␛.json`"))
  }
}

@Suite struct ListFolderTests {
  @Test func `names come in the order of their bytes`() throws {
    try withScratchFolder { folder in
      for name in ["b", "a", "Z", "đ", "e", ".x"] { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
      #expect(try listFolder(folder) == [".x", "Z", "a", "b", "e", "đ"])
    }
  }

  @Test func `what is no folder is told apart`() throws {
    try withScratchFolder { folder in
      try Data().write(to: URL(fileURLWithPath: "\(folder)/a"))
      #expect(throws: ReadError(path: "\(folder)/a", reason: .notFolder)) { try listFolder("\(folder)/a") }
      #expect(throws: ReadError(path: "\(folder)/b", reason: .missing)) { try listFolder("\(folder)/b") }
      #expect(isFolder(folder) && !isFolder("\(folder)/a") && !isFolder("\(folder)/b"))
    }
  }
}
