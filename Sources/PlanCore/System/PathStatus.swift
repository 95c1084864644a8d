#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether anything stands at a path, a broken symbolic link too.
public func pathExists(_ path: String) -> Bool { systemLinkStatus(path) != nil }

/// Whether a folder stands at a path, or behind the symbolic link there.
public func isFolder(_ path: String) -> Bool { systemStatus(path)?.isFolder ?? false }

/// Whether a file stands at a path, or behind the symbolic link there: no folder, no pipe, no device.
public func isRegularFile(_ path: String) -> Bool { systemStatus(path)?.isRegularFile ?? false }

/// The path behind the symbolic links at a path; itself where there are none, or they lead nowhere.
public func pathBehindLinks(_ path: String) -> String { (try? linkTarget(of: path)) ?? path }

/// Which file a path leads to, whatever the path: two paths of one file have one identity.
public struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// The identity of the file at a path, or behind the symbolic link there; `nil` where there is none. `-` is standard
  /// input.
  public init?(_ path: String) {
    guard let status = path == "-" ? Self.standardInput : systemStatus(path) else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  private static var standardInput: stat? {
    var status = stat()
    return fstat(STDIN_FILENO, &status) == 0 ? status : nil
  }
}
