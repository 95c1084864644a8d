import Synchronization

/// Which files this run has read, so that no result takes the place of one: whatever reads a file is seen here, and no
/// command can forget to tell.
public enum FilesRead {
  private static let files = Mutex<Set<FileIdentity>>([])

  static func add(_ file: FileIdentity) { files.withLock { _ = $0.insert(file) } }

  /// Whether the file at a path, or behind the symbolic links there, was read; by its identity, whatever its names.
  public static func contain(_ path: String) -> Bool {
    guard let file = FileIdentity(path) else { return false }
    return files.withLock { $0.contains(file) }
  }
}
