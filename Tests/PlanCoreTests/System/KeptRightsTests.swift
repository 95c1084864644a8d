#if os(Linux)
  import Foundation
  import PlanCore
  import Testing

  @Suite struct KeptRightsTests {
    private let list = "system.posix_acl_access"

    /// An access list: the owner may do all, user 1234 may read and write, the group and others nothing; so the mask,
    /// which stands where the mode has the bits of the group, is rw.
    private let entries: [(tag: UInt8, rights: UInt8, user: UInt16?)] = [
      (0x01, 6, nil), (0x02, 6, 1234), (0x04, 0, nil), (0x10, 6, nil), (0x20, 0, nil),
    ]

    private var listBytes: [UInt8] {
      [2, 0, 0, 0]
        + entries.flatMap { entry -> [UInt8] in
          let user = entry.user.map { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8), 0, 0] }
          return [entry.tag, 0, entry.rights, 0] + (user ?? [0xFF, 0xFF, 0xFF, 0xFF])
        }
    }

    private func value(_ name: String, of path: String) -> [UInt8]? {
      var room = [UInt8](repeating: 0, count: 256)
      let count = getAttribute(path, name, &room, room.count)
      return count < 0 ? nil : Array(room[..<count])
    }

    @Test(arguments: ["user.note", "system.posix_acl_access"])
    func `what a file system keeps beside a file is kept when it changes`(name: String) throws {
      try withScratchFolder { (folder) throws in
        let path = "\(folder)/a"
        try writeDurably([1], to: path)
        let bytes = name == list ? listBytes : Array("x".utf8)
        // Not every file system has them.
        guard setAttribute(path, name, bytes, bytes.count, 0) == 0 else { return }
        let before = try mode(of: path)
        try writeDurably([2], to: path)
        #expect(value(name, of: path) == bytes)
        #expect(try mode(of: path) == before)
      }
    }

    @Test func `a file without an access list does not get that of its folder`() throws {
      try withScratchFolder { (folder) throws in
        let path = "\(folder)/a"
        try writeDurably([1], to: path)
        chmod(path, 0o640)
        guard setAttribute(folder, "system.posix_acl_default", listBytes, listBytes.count, 0) == 0 else { return }
        try writeDurably([2], to: path)
        #expect(value(list, of: path) == nil)
        #expect(try mode(of: path) == 0o640)
      }
    }
  }

  @_silgen_name("setxattr")
  private func setAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer, _ count: Int, _ flags: Int32
  ) -> Int32

  @_silgen_name("getxattr")
  private func getAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ room: UnsafeMutableRawPointer, _ count: Int
  ) -> Int
#endif
