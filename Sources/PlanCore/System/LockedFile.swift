/// A file that is being changed: no other `plan` changes it until it is released.
///
/// The one way in which what stands in a file is replaced by something made of it. The path is followed once, with the
/// lock: a symbolic link that is turned meanwhile does not lead the write to a file without its lock.
///
/// ```swift
/// let file = try LockedFile("xa.plan.json")
/// defer { file.release() }
/// let new = try edited(file.read())
/// try file.prepare(new).commit()
/// ```
///
/// `changeDurably` is this, for one file. Who changes several locks them all first, in the order of `LockedFile.order`,
/// so that two who change the same files do not wait for each other for ever.
public struct LockedFile {
  /// The path as it was given.
  public let path: String
  /// Whether whoever held the lock before did not give it back: he was killed, or is no `plan`. If the file is not what it
  /// was when it was read, he may have left it half done.
  public var isInherited: Bool { lock.isInherited }

  private let target: String
  private let lock: FileLock

  /// How long a lock is waited for unless somebody says otherwise.
  public static let patience = Duration.seconds(5)

  /// Waits until no other `plan` changes the file at a path, or behind the symbolic links there.
  ///
  /// - Throws: `ChangeError`: `notAFile` for a pipe, a device or an open descriptor, which cannot be changed; `locked`
  ///   when patience ends; `read` if nothing is there.
  public init(_ path: String, patience: Duration = patience) throws(ChangeError) {
    self.path = path
    target = try Self.target(of: path)
    lock = try FileLock(of: target, named: path, patience: patience)
  }

  /// Whether there can be no change of what is at a path: a pipe, a device or an open descriptor. To be asked before
  /// work is done for nothing.
  public static func isUnchangeable(_ path: String) -> Bool {
    if case .notAFile? = (Result { () throws(ChangeError) in try target(of: path) }).failure { true } else { false }
  }

  /// What stands in the file now.
  public func read() throws(ChangeError) -> [UInt8] {
    do throws(ReadError) {
      return try readFile(target, named: path)
    } catch {
      throw .read(error)
    }
  }

  /// The file as it is to be, on the disk and ready to take its place; to be committed or discarded.
  public func prepare(_ bytes: [UInt8]) throws(ChangeError) -> PreparedFile {
    do throws(WriteError) {
      return try PreparedFile(bytes, replacing: target, systemStatus(target), named: path)
    } catch {
      throw .write(error)
    }
  }

  /// Lets others change the file; once.
  public func release() { lock.release() }

  private static func target(of path: String) throws(ChangeError) -> String {
    let target: String?
    do throws(WriteError) {
      target = try linkTarget(of: path)
    } catch {
      throw .write(error)
    }
    guard let target else { throw .notAFile(path: path) }
    if let status = systemStatus(target), !status.isRegularFile, !status.isFolder { throw .notAFile(path: path) }
    return target
  }
}

extension Result {
  fileprivate var failure: Failure? { if case .failure(let failure) = self { failure } else { nil } }
}
