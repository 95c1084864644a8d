/// A system call that failed: what was asked, of which file, and the number it answered.
///
/// It holds values only; the words come from `ReadError` and `WriteError`, never from `strerror`,
/// whose sentences follow the locale of the machine.
public struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno` right after the call.
  public let errno: Int32
  /// The path as it was given, or the name of a standard stream.
  public let path: String
  /// What was being done.
  public let operation: Operation

  /// What was being done when the system refused.
  public enum Operation: String, Sendable {
    /// `open`, `stat`, `readlink`.
    case open
    /// `read`.
    case read
    /// `opendir`, `readdir`.
    case list
    /// `open` of a file that is to be written.
    case create
    /// `write`, `close`.
    case write
    /// `fsync`.
    case sync
    /// `rename`.
    case rename
  }

  /// An error from its parts.
  public init(errno: Int32, path: String, operation: Operation) {
    self.errno = errno
    self.path = path
    self.operation = operation
  }
}
