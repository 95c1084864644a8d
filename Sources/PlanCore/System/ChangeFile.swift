/// Changes a file without losing what others change in it: under its lock, from what then stands in it, durably.
///
/// ```swift
/// try changeDurably("xa.plan.json") { bytes in try patch.applied(to: bytes) }
/// ```
///
/// - Parameters:
///   - path: the file; symbolic links are followed once.
///   - patience: how long another `plan` may hold the lock.
///   - change: gets the bytes that stand in the file and gives those that are to; the same bytes change nothing.
/// - Throws: `ChangeError`, and what `change` throws; the file is then as it was.
public func changeDurably(
  _ path: String, patience: Duration = LockedFile.patience, _ change: (_ now: [UInt8]) throws -> [UInt8]
) throws {
  let file = try LockedFile(path, patience: patience)
  defer { file.release() }
  let old = try file.read()
  let new = try change(old)
  guard new != old else { return }
  let prepared = try file.prepare(new)
  do throws(WriteError) {
    try prepared.commit()
  } catch {
    throw ChangeError.write(error)
  }
}

/// Why a file could not be changed.
public enum ChangeError: Error, Hashable, Sendable {
  /// Another process holds the lock.
  case locked(path: String)
  /// The file is not what it was when it was read, and was left so by somebody who may have been in the middle of it.
  case changedMeanwhile(path: String)
  /// A pipe, a device or an open descriptor: it gives its bytes once and has no place of its own.
  case notAFile(path: String)
  /// It could not be read.
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
    case .notAFile(let path):
      Phrase(
        vi: "`\(path.visible)` không phải tệp nên không sửa được, cần tên tệp",
        en: "`\(path.visible)` is no file and cannot be changed, name a file")
    case .read(let error): error.phrase
    case .write(let error): error.phrase
    }
  }
}
