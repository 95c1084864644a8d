#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Gives a file the rights of another, whose name it takes: the owner where the system lets us, the group at least; the
/// mode always; access list and extended attributes where the file system has them.
///
/// An access list that cannot be kept takes the right of the group with it: under a list the bits of the group in the mode
/// are the most that anybody on the list may do, and the group itself may have had less.
func keepRights(of path: String, _ old: stat, on descriptor: Int32, named: String) throws(WriteError) {
  if fchown(descriptor, old.st_uid, old.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, old.st_gid) }
  ExtendedAttributes.removeInherited(from: descriptor)
  guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else {
    throw WriteError(path: named, errno: errno, operation: .create)
  }
  guard !ExtendedAttributes.copy(from: path, to: descriptor) else { return }
  guard fchmod(descriptor, old.st_mode & 0o7707) == 0 else {
    throw WriteError(path: named, errno: errno, operation: .create)
  }
}

/// What a file system keeps of a file beside its content and mode: access lists, notes of other programs.
private enum ExtendedAttributes {
  #if os(Linux)
    private static let accessList = "system.posix_acl_access"

    /// Takes away the access list that a new file has from its folder: the old one may have none.
    static func removeInherited(from descriptor: Int32) { _ = systemRemoveAttribute(descriptor, accessList) }

    /// Copies all that can be copied; `false` if there is an access list and it could not be.
    static func copy(from path: String, to descriptor: Int32) -> Bool {
      var isListKept = true
      for name in names(of: path) {
        let value = read { room, count in path.withPathBytes { systemGetAttribute($0, name, room, count) } }
        let isKept = value.map { systemSetAttribute(descriptor, name, $0, $0.count, 0) == 0 } ?? false
        if name == accessList { isListKept = isKept }
      }
      return isListKept
    }

    private static func names(of path: String) -> [String] {
      let list = read { room, count in path.withPathBytes { systemListAttributes($0, room, count) } } ?? []
      return list.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What a call gives that says the size when it gets no room.
    private static func read(_ call: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
      let size = call(nil, 0)
      guard size >= 0 else { return nil }
      var room = [UInt8](repeating: 0, count: size)
      let count = room.withUnsafeMutableBytes { call($0.baseAddress, $0.count) }
      return count >= 0 ? Array(room[..<count]) : nil
    }
  #elseif canImport(Darwin)
    /// Copying replaces it.
    static func removeInherited(from _: Int32) {}

    static func copy(from path: String, to descriptor: Int32) -> Bool {
      let old = systemOpen(path, O_RDONLY)
      guard old >= 0 else { return false }
      defer { _ = systemClose(old) }
      return fcopyfile(old, descriptor, nil, copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR)) == 0
    }
  #endif
}

#if os(Linux)
  // Functions of the C library whose header Swift's module of it leaves out.

  @_silgen_name("listxattr")
  private func systemListAttributes(_ path: UnsafePointer<CChar>, _ room: UnsafeMutableRawPointer?, _ count: Int) -> Int

  @_silgen_name("getxattr")
  private func systemGetAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ room: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int

  @_silgen_name("fsetxattr")
  private func systemSetAttribute(
    _ descriptor: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ count: Int, _ flags: Int32
  ) -> Int32

  @_silgen_name("fremovexattr")
  private func systemRemoveAttribute(_ descriptor: Int32, _ name: UnsafePointer<CChar>) -> Int32
#endif
