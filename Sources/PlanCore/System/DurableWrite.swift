#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a file so that at every moment either the old content or the new one is there, whole, even if
/// the power fails.
///
/// The bytes go to a temporary file beside the target and onto the disk, then take the target's name. The mode of
/// an existing file is kept, a new one gets 0644 less the umask; a symbolic link stays and its target is replaced.
/// Pipes and devices (`/dev/stdout`, `/dev/null`) are written directly.
/// - Throws: `WriteError`; the target is then as it was, and the temporary file gone.
public func writeDurably(_ bytes: [UInt8], to path: String) throws(WriteError) {
  var status = stat()
  let exists = stat(path, &status) == 0
  guard exists || errno == ENOENT else { throw WriteError(path: path, errno: errno, operation: .create) }
  let target = try linkTarget(of: path)
  let isRegular = status.st_mode & S_IFMT == S_IFREG
  guard let target, !exists || isRegular else { return try writeDirectly(bytes, to: path) }
  // The name is replaced, not the content, so the system would not mind that the file is read-only; its owner would.
  guard !exists || access(target, W_OK) == 0 else { throw WriteError(path: path, errno: errno, operation: .create) }
  let signals = SignalsHeld()
  defer { signals.release() }
  try replace(target, by: bytes, keeping: exists ? status : nil, named: path)
}

/// Why a file could not be written.
public struct WriteError: Error, Hashable, Sendable {
  /// The path as it was given.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// What stood in the way, told apart where a person would do something else about it.
  public enum Reason: Hashable, Sendable {
    /// The folder is missing, or a folder stands there, or the name is not possible.
    case cannotCreate
    /// The file or its folder may not be written.
    case noPermission
    /// No room left on the disk, or in the share of it that one person may use.
    case diskFull
    /// The system failed: a broken disk, a lost network.
    case failed(SystemError)
  }

  /// An error from its parts.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The error that `errno` stands for.
  public init(path: String, errno: Int32, operation: SystemError.Operation) {
    let reason: Reason =
      switch errno {
      case ENOENT, ENOTDIR, EISDIR, EEXIST, ENAMETOOLONG, ELOOP, EINVAL, ENXIO: .cannotCreate
      case EACCES, EPERM, EROFS: .noPermission
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      default: .failed(SystemError(errno: errno, path: path, operation: operation))
      }
    self.init(path: path, reason: reason)
  }
}

extension WriteError {
  /// What stood in the way, in words, with the path.
  public var phrase: Phrase {
    let path = path.visible
    return switch reason {
    case .cannotCreate: Phrase(vi: "không tạo được `\(path)`", en: "`\(path)` cannot be created")
    case .noPermission: Phrase(vi: "không có quyền ghi `\(path)`", en: "no permission to write `\(path)`")
    case .diskFull: Phrase(vi: "đĩa đầy, chưa ghi được `\(path)`", en: "disk full, `\(path)` was not written")
    case .failed(let error):
      Phrase(
        vi: "không ghi được `\(path)` (lỗi hệ thống \(error.errno))",
        en: "`\(path)` could not be written (system error \(error.errno))")
    }
  }
}

/// The path behind a chain of symbolic links, whether something is there or not; `nil` if the chain leads
/// through an open descriptor (`/dev/stdout`, `/proc/self/fd/1`), which must be written and not replaced.
func linkTarget(of path: String) throws(WriteError) -> String? {
  var target = path
  // Linux follows at most 40 links.
  for _ in 0...40 {
    if target.hasPrefix("/dev/fd/") || target.hasPrefix("/dev/std") || target.hasPrefix("/proc/") { return nil }
    guard let next = readLink(target) else { return target }
    target = next.hasPrefix("/") ? next : folder(of: target) + next
  }
  throw WriteError(path: path, reason: .cannotCreate)
}

private func readLink(_ path: String) -> String? {
  var room = [CChar](repeating: 0, count: 4096)
  let count = readlink(path, &room, room.count)
  return count > 0 ? String(decoding: room[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
}

/// The path up to and with the last slash; empty for a name alone.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return String(path[...slash])
}

private func writeDirectly(_ bytes: [UInt8], to path: String) throws(WriteError) {
  // Appending, since `> file` may have been made with `>>` by the shell.
  let descriptor = retrying { open(path, O_WRONLY | O_APPEND | O_CLOEXEC) }
  guard descriptor >= 0 else { throw WriteError(path: path, errno: errno, operation: .create) }
  defer { _ = systemClose(descriptor) }
  if let errno = writeAll(bytes, to: descriptor) { throw WriteError(path: path, errno: errno, operation: .write) }
}

private func replace(
  _ target: String, by bytes: [UInt8], keeping old: stat?, named path: String
) throws(WriteError) {
  let folder = folder(of: target)
  // Short, whatever the target's name: a name has at most 255 bytes.
  let temporary = folder + ".plan-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
  // Until the old mode is set nobody else may look into what may be a private file.
  let mode: mode_t = old == nil ? 0o644 : 0o600
  let descriptor = retrying { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
  guard descriptor >= 0 else { throw WriteError(path: path, errno: errno, operation: .create) }
  do throws(WriteError) {
    do throws(WriteError) {
      if let old { try keepOwnerAndMode(of: old, on: descriptor, named: path) }
      if let errno = writeAll(bytes, to: descriptor) { throw WriteError(path: path, errno: errno, operation: .write) }
      if let errno = sync(descriptor) { throw WriteError(path: path, errno: errno, operation: .sync) }
    } catch {
      _ = systemClose(descriptor)
      throw error
    }
    guard systemClose(descriptor) == 0 || errno == EINTR else {
      throw WriteError(path: path, errno: errno, operation: .write)
    }
    guard rename(temporary, target) == 0 else { throw WriteError(path: path, errno: errno, operation: .rename) }
  } catch {
    unlink(temporary)
    throw error
  }
  try syncFolder(folder.isEmpty ? "." : folder, named: path)
}

/// The owner stays where the system lets us, the group at least; the mode always.
private func keepOwnerAndMode(of old: stat, on descriptor: Int32, named path: String) throws(WriteError) {
  if fchown(descriptor, old.st_uid, old.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, old.st_gid) }
  guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else {
    throw WriteError(path: path, errno: errno, operation: .create)
  }
}

/// Without it the new name may be lost with the power, though never the content under it.
private func syncFolder(_ folder: String, named path: String) throws(WriteError) {
  let descriptor = retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  // A folder may be writable and not readable; the file is in its place all the same.
  guard descriptor >= 0 else { return }
  defer { _ = systemClose(descriptor) }
  if let errno = sync(descriptor) { throw WriteError(path: path, errno: errno, operation: .sync) }
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

/// Holds back the signals that end a process, so that none leaves a temporary file behind.
private struct SignalsHeld {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGHUP, SIGINT, SIGTERM] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
