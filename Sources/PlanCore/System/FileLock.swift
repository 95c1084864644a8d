#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock that one `plan` at a time holds for a file, to read, change and write it without losing another's change.
///
/// It is advisory: a lock (`flock`) on a side file, which the system takes back when the process dies, however it dies.
/// The side file stands beside the file and is hidden: `.xa-2024.plan.json.lock`. It cannot be the file itself, since a
/// durable write puts another file under that name. It is removed with the lock, because folders of plans are mailed
/// and copied; who waits for it then sees that what he locked has lost its name, and begins again. What a killed process
/// leaves behind is empty, and the next lock takes and removes it.
struct FileLock {
  private let descriptor: Int32
  private let name: String
  /// Whether the side file was left behind by somebody who did not give the lock back: a killed `plan`, or another
  /// program, so that nobody can say whether the file is whole that he was at.
  let isInherited: Bool

  /// Waits for the lock of a file that no symbolic link stands for; the file need not exist. It has to be released, and
  /// until then the signals that end a process are held.
  ///
  /// - Parameters:
  ///   - path: the name that messages give the file.
  ///   - patience: how long another process may hold the lock.
  /// - Throws: `ChangeError`: `locked` when patience ends, `write` if there can be no side file; one that is there and
  ///   cannot be opened is named itself.
  init(of target: String, named path: String, patience: Duration) throws(ChangeError) {
    let folder = folder(of: target)
    name = folder + Leftover.lock(of: String(target.dropFirst(folder.count)))
    SignalsHeld.hold()
    do throws(ChangeError) {
      (descriptor, isInherited) = try Self.wait(name, for: path, until: .now + patience)
    } catch {
      SignalsHeld.release()
      throw error
    }
  }

  /// Gives the lock back; once.
  func release() {
    // While it is still locked: nobody else can hold what has this name.
    systemUnlink(name)
    _ = systemClose(descriptor)
    SignalsHeld.release()
  }

  private static func wait(
    _ name: String, for path: String, until end: ContinuousClock.Instant
  ) throws(ChangeError) -> (Int32, isInherited: Bool) {
    while true {
      let (descriptor, isMade) = try open(name, for: path)
      if try take(descriptor, name, isMade: isMade) {
        if isNamed(name, descriptor) { return (descriptor, isInherited: !isMade) }
        // Its last owner has removed it since it was opened.
        _ = systemClose(descriptor)
        continue
      }
      _ = systemClose(descriptor)
      guard ContinuousClock.now < end, !SignalsHeld.isOneDue else { throw .locked(path: path) }
      usleep(5_000)
    }
  }

  private static func open(_ name: String, for path: String) throws(ChangeError) -> (Int32, isMade: Bool) {
    while true {
      // A link under this name is somebody's trap in a shared folder.
      let made = systemOpen(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
      if made >= 0 { return (made, isMade: true) }
      guard errno == EEXIST else { throw .write(WriteError(path: path, errno: errno, operation: .create)) }
      var descriptor = systemOpen(name, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
      // Another user's, left by a kill: reading is enough for a lock.
      if descriptor < 0, errno == EACCES { descriptor = systemOpen(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) }
      if descriptor >= 0 { return (descriptor, isMade: false) }
      // Removed between the two calls: once more.
      guard errno == ENOENT else { throw .write(WriteError(path: name, errno: errno, operation: .create)) }
    }
  }

  /// `false` if another process holds the lock.
  private static func take(_ descriptor: Int32, _ name: String, isMade: Bool) throws(ChangeError) -> Bool {
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return true }
    switch errno {
    case EWOULDBLOCK: return false
    // A file system without locks: the file is still compared before it is written.
    case ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL, ENOLCK: return true
    case let errno:
      if isMade { systemUnlink(name) }
      _ = systemClose(descriptor)
      throw .write(WriteError(path: name, errno: errno, operation: .create))
    }
  }
}
