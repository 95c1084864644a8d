#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The hidden files that a write needs for a moment, by their names: only a killed process leaves them.
enum Leftover {
  /// A temporary file; `id` tells it from others.
  static func temporary(_ id: String) -> String { ".plan-\(id).tmp" }

  /// The lock of a file. A name has at most 255 bytes, so that of a long one the end is cut off; two files may then wait
  /// for each other.
  static func lock(of name: String) -> String {
    var name = name
    while name.utf8.count > 249 { name.removeLast() }
    return ".\(name).lock"
  }

  /// Whether a name is one of those. Locks of files that are not called like plans are left to their next lock, since
  /// other programs have locks too.
  static func isName(_ name: String) -> Bool {
    name.hasPrefix(".") && (name.hasSuffix(".plan.json.lock") || name.hasPrefix(".plan-") && name.hasSuffix(".tmp"))
  }
}

/// Removes what killed processes have left in a folder.
///
/// What is in use is locked by its process, and the system takes the lock back when that dies: whoever gets the lock may
/// remove the file. What cannot be locked or removed stays, since it does no harm.
func sweepLeftovers(in folder: String) {
  guard let names = try? listFolder(folder.isEmpty ? "." : folder, where: Leftover.isName) else { return }
  for name in names {
    let path = folder + name
    guard systemLinkStatus(path)?.isRegularFile == true else { continue }
    let descriptor = systemOpen(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { continue }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0, isNamed(path, descriptor) { systemUnlink(path) }
    _ = systemClose(descriptor)
  }
}
