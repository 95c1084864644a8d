/// Replaces the bytes that a file was read as by others, so that no change of another process is lost.
///
/// Under a lock that every `plan` takes, the file is read again, compared, and written durably.
/// - `patience`: how long another process may hold the lock, in hundredths of a second.
/// - Throws: `ChangeError`; the file is then as it was.
public func changeDurably(
  _ path: String, from old: [UInt8], to new: [UInt8], patience: Int = 500
) throws(ChangeError) {
  let lock = try FileLock(of: path, patience: patience)
  defer { lock.release() }
  let now: [UInt8]
  do throws(ReadError) {
    now = try readFile(path)
  } catch {
    throw .read(error)
  }
  guard now == old else { throw .changedMeanwhile(path: path) }
  do throws(WriteError) {
    try writeDurably(new, to: path)
  } catch {
    throw .write(error)
  }
}

/// Why a file could not be changed.
public enum ChangeError: Error, Hashable, Sendable {
  /// Another process holds the lock.
  case locked(path: String)
  /// The file is not what it was when it was read.
  case changedMeanwhile(path: String)
  /// It could not be read again.
  case read(ReadError)
  /// It could not be written.
  case write(WriteError)
}

extension ChangeError {
  /// What stood in the way, in words, with the path.
  public var phrase: Phrase {
    switch self {
    case .locked(let path):
      Phrase(
        vi: "`\(path.visible)` đang bị một lệnh `plan` khác khóa, hãy thử lại",
        en: "`\(path.visible)` is locked by another `plan`, try again")
    case .changedMeanwhile(let path):
      Phrase(
        vi: "`\(path.visible)` vừa bị thay đổi sau khi đọc, chưa ghi gì, hãy thử lại",
        en: "`\(path.visible)` has changed since it was read, nothing was written, try again")
    case .read(let error): error.phrase
    case .write(let error): error.phrase
    }
  }
}
