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

  /// Waits for the lock of the file at a path, or behind the symbolic links there; the file need not exist. It has to be
  /// released.
  ///
  /// - `patience`: how long another process may hold the lock, in hundredths of a second.
  /// - Throws: `ChangeError`: `locked` when patience ends, `write` if there can be no side file.
  init(of path: String, patience: Int) throws(ChangeError) {
    let target: String
    do throws(WriteError) {
      target = try linkTarget(of: path) ?? path
    } catch {
      throw .write(error)
    }
    name = Self.sideFile(of: target)
    var naps = 0
    while true {
      let descriptor = try Self.open(name, for: path)
      if try Self.take(descriptor, for: path) {
        if Self.isNamed(name, descriptor) {
          self.descriptor = descriptor
          return
        }
        // Its last owner has removed it since it was opened.
        _ = systemClose(descriptor)
        continue
      }
      _ = systemClose(descriptor)
      guard naps < patience else { throw .locked(path: path) }
      naps += 1
      usleep(10_000)
    }
  }

  /// Gives the lock back; once.
  func release() {
    // While it is still locked: nobody else can hold what has this name.
    unlink(name)
    _ = systemClose(descriptor)
  }

  /// A name has at most 255 bytes, so that of a long one the end is cut off; two files may then wait for each other.
  private static func sideFile(of target: String) -> String {
    let folder = folder(of: target)
    var name = String(target.dropFirst(folder.count))
    while name.utf8.count > 249 { name.removeLast() }
    return "\(folder).\(name).lock"
  }

  private static func open(_ name: String, for path: String) throws(ChangeError) -> Int32 {
    // A link under this name is somebody's trap in a shared folder.
    let flags = O_CLOEXEC | O_NOFOLLOW
    var descriptor = retrying { systemOpen(name, O_RDWR | O_CREAT | flags, 0o666) }
    let refusal = errno
    // Another user's, left by a kill: reading is enough for a lock.
    if descriptor < 0, refusal == EACCES { descriptor = retrying { systemOpen(name, O_RDONLY | flags, 0) } }
    guard descriptor >= 0 else { throw .write(WriteError(path: path, errno: refusal, operation: .create)) }
    return descriptor
  }

  /// `false` if another process holds the lock.
  private static func take(_ descriptor: Int32, for path: String) throws(ChangeError) -> Bool {
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return true }
    switch errno {
    case EWOULDBLOCK: return false
    // A file system without locks: the file is still compared before it is written.
    case ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL, ENOLCK: return true
    default:
      let error = WriteError(path: path, errno: errno, operation: .create)
      _ = systemClose(descriptor)
      throw .write(error)
    }
  }

  /// Whether the open file is the one under the name.
  private static func isNamed(_ name: String, _ descriptor: Int32) -> Bool {
    var mine = stat()
    var named = stat()
    return fstat(descriptor, &mine) == 0 && lstat(name, &named) == 0 && mine.st_ino == named.st_ino
      && mine.st_dev == named.st_dev
  }
}
