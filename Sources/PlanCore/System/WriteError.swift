#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
    /// A new file was to be made, and one has just appeared.
    case appeared
    /// The file or its folder may not be written.
    case noPermission
    /// No room left on the disk, or in the share of it that one person may use.
    case diskFull
    /// The file would be larger than `ulimit -f` lets it be.
    case sizeLimit
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
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .sizeLimit
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
    case .appeared:
      Phrase(
        vi: "`\(path)` vừa có người tạo, chưa ghi gì vào đó",
        en: "`\(path)` has just appeared, nothing was written into it")
    case .noPermission: Phrase(vi: "không có quyền ghi `\(path)`", en: "no permission to write `\(path)`")
    case .diskFull: Phrase(vi: "đĩa đầy, chưa ghi được `\(path)`", en: "disk full, `\(path)` was not written")
    case .sizeLimit:
      Phrase(
        vi: "`\(path)` vượt cỡ tệp cho phép (ulimit -f), chưa ghi được",
        en: "`\(path)` is beyond the size allowed for files (ulimit -f), it was not written")
    case .failed(let error):
      Phrase(
        vi: "không ghi được `\(path)` (lỗi hệ thống \(error.errno))",
        en: "`\(path)` could not be written (system error \(error.errno))")
    }
  }
}
