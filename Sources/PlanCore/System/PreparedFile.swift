#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is ready to be put in its place: the bytes are on the disk, and hardly anything is left that could fail.
///
/// So that a command that writes several files learns of a missing folder or a full disk before it has changed one:
/// prepare all, then `commit` each. Until then the signals that end a process are held, since what is prepared has to be
/// cleared away: each prepared file is to be committed or discarded, once.
public struct PreparedFile {
  /// The path as it was given.
  public let path: String
  private let way: Way

  private enum Way {
    /// A temporary file beside the target, that takes its name.
    case replacing(TemporaryFile, target: String, isNew: Bool)
    /// A pipe, a device or an open descriptor: it has no content that could be replaced.
    case direct(Int32, [UInt8])
  }

  /// Writes a file for a path, beside what is there, or opens what can only be written directly.
  ///
  /// - Parameter isNew: the file is to be made, and never takes the place of another.
  /// - Throws: `WriteError`; nothing is left behind.
  public init(_ bytes: [UInt8], for path: String, isNew: Bool = false) throws(WriteError) {
    let status = systemStatus(path)
    guard status != nil || errno == ENOENT else { throw WriteError(path: path, errno: errno, operation: .create) }
    if let target = try linkTarget(of: path), status?.isRegularFile ?? true {
      try self.init(bytes, replacing: target, status, named: path, isNew: isNew)
    } else {
      try self.init(bytes, directlyTo: path)
    }
  }

  /// Writes a file for a target that no symbolic link stands for, under the name that messages give it.
  init(
    _ bytes: [UInt8], replacing target: String, _ status: stat?, named path: String, isNew: Bool = false
  ) throws(WriteError) {
    if isNew, status != nil { throw WriteError(path: path, reason: .appeared) }
    // The name is replaced, not the content, so the system would not mind that the file is read-only; its owner would.
    guard status == nil || target.withPathBytes({ access($0, W_OK) }) == 0 else {
      throw WriteError(path: path, errno: errno, operation: .create)
    }
    self.path = path
    SignalsHeld.hold()
    do throws(WriteError) {
      let file = try TemporaryFile(beside: target, like: status, named: path)
      try file.fill(bytes)
      way = .replacing(file, target: target, isNew: isNew)
    } catch {
      SignalsHeld.release()
      throw error
    }
  }

  private init(_ bytes: [UInt8], directlyTo path: String) throws(WriteError) {
    self.path = path
    // Appending, since `> file` may have been made with `>>` by the shell.
    let descriptor = systemOpen(path, O_WRONLY | O_APPEND)
    guard descriptor >= 0 else { throw WriteError(path: path, errno: errno, operation: .create) }
    way = .direct(descriptor, bytes)
  }

  /// Puts the file in its place.
  /// - Throws: `WriteError`; what was there is then as it was, save a pipe that took a part.
  public func commit() throws(WriteError) {
    switch way {
    case .replacing(let file, let target, let isNew):
      defer { SignalsHeld.release() }
      if isNew { try file.takeNew(name: target) } else { try file.take(name: target) }
    case .direct(let descriptor, let bytes):
      defer { _ = systemClose(descriptor) }
      // A reader that has gone (`-o /dev/stdout | head`) has had enough.
      if let errno = writeAll(bytes, to: descriptor), errno != EPIPE {
        throw WriteError(path: path, errno: errno, operation: .write)
      }
    }
  }

  /// Clears away what was prepared.
  public func discard() {
    switch way {
    case .replacing(let file, _, _):
      file.remove()
      SignalsHeld.release()
    case .direct(let descriptor, _): _ = systemClose(descriptor)
    }
  }
}
