#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A hidden file beside the one whose name it will take. It is locked for as long as its process lives, so that others can
/// tell it from what a killed process left.
struct TemporaryFile {
  private let descriptor: Int32
  private let name: String
  private let folder: String
  /// The path that messages name.
  private let path: String

  /// Makes an empty file that nobody else may read until it is filled, and clears away what was left over beside it.
  ///
  /// - Parameter old: the file whose name it will take, and whose owner, mode and attributes it gets.
  init(beside target: String, like old: stat?, named path: String) throws(WriteError) {
    folder = PlanCore.folder(of: target)
    self.path = path
    sweepLeftovers(in: folder)
    (descriptor, name) = try Self.make(in: folder, mode: old == nil ? 0o644 : 0o600, named: path)
    guard let old else { return }
    do throws(WriteError) {
      try keepRights(of: target, old, on: descriptor, named: path)
    } catch {
      remove()
      throw error
    }
  }

  private static func make(in folder: String, mode: mode_t, named path: String) throws(WriteError) -> (Int32, String) {
    while true {
      // Short, whatever the target's name: a name has at most 255 bytes.
      let name = folder + Leftover.temporary(String(UInt64.random(in: 0 ... .max), radix: 36))
      let descriptor = systemOpen(name, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
      guard descriptor >= 0 else { throw WriteError(path: path, errno: errno, operation: .create) }
      let isOurs = retrying { flock(descriptor, LOCK_EX | LOCK_NB) } == 0 || errno != EWOULDBLOCK
      if isOurs, isNamed(name, descriptor) { return (descriptor, name) }
      // Another process, which clears away what is left over, was faster than our lock.
      systemUnlink(name)
      _ = systemClose(descriptor)
    }
  }

  /// Writes the content onto the disk; after an error the file is gone.
  func fill(_ bytes: [UInt8]) throws(WriteError) {
    do throws(WriteError) {
      if let errno = writeAll(bytes, to: descriptor) { throw WriteError(path: path, errno: errno, operation: .write) }
      if let errno = sync(descriptor) { throw WriteError(path: path, errno: errno, operation: .sync) }
      // File systems over a network tell of a full disk when a descriptor is closed: a second one, since the lock goes
      // with the first.
      let second = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
      guard second < 0 || systemClose(second) == 0 || errno == EINTR else {
        throw WriteError(path: path, errno: errno, operation: .write)
      }
    } catch {
      remove()
      throw error
    }
  }

  /// Takes the place of what has the name.
  func take(name target: String) throws(WriteError) {
    guard systemRename(name, to: target) == 0 else {
      let error = WriteError(path: path, errno: errno, operation: .rename)
      remove()
      throw error
    }
    _ = systemClose(descriptor)
    try syncFolder()
  }

  /// Takes a name that nothing has.
  func takeNew(name target: String) throws(WriteError) {
    if systemLink(name, to: target) == 0 {
      remove()
      return try syncFolder()
    }
    switch errno {
    // A file system without second names.
    case EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK:
      if systemLinkStatus(target) == nil { return try take(name: target) }
      fallthrough
    case EEXIST:
      remove()
      throw WriteError(path: path, reason: .appeared)
    case let errno:
      remove()
      throw WriteError(path: path, errno: errno, operation: .rename)
    }
  }

  /// Removes the file under its temporary name.
  func remove() {
    systemUnlink(name)
    _ = systemClose(descriptor)
  }

  /// Without it the new name may be lost with the power, though never the content under it.
  private func syncFolder() throws(WriteError) {
    let descriptor = systemOpen(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY)
    // A folder may be writable and not readable; the file is in its place all the same.
    guard descriptor >= 0 else { return }
    defer { _ = systemClose(descriptor) }
    if let errno = sync(descriptor) { throw WriteError(path: path, errno: errno, operation: .sync) }
  }
}

/// Whether an open file is the one under a name.
func isNamed(_ name: String, _ descriptor: Int32) -> Bool {
  var mine = stat()
  guard fstat(descriptor, &mine) == 0, let named = systemLinkStatus(name) else { return false }
  return mine.st_ino == named.st_ino && mine.st_dev == named.st_dev
}

/// `nil`, or the `errno` of the failure. Some file systems cannot sync and say so: that is no failure of ours.
private func sync(_ descriptor: Int32) -> Int32? {
  #if canImport(Darwin)
    // `fsync` on Darwin stops at the cache of the disk.
    if retrying({ fcntl(descriptor, F_FULLFSYNC) }) != -1 { return nil }
  #endif
  guard retrying({ fsync(descriptor) }) != 0 else { return nil }
  return errno == EINVAL || errno == ENOTSUP ? nil : errno
}
