#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cuts a file to so many bytes and appends others; they are on the disk when it returns.
///
/// The file and its folder are made where they are missing, with the rights of another file: who may not read that may
/// not read this.
/// - Throws: `WriteError`; the file has then the bytes that it is cut to, and maybe a part of the others.
func appendDurably(
  _ bytes: [UInt8], to path: String, keeping length: Int, withRightsOf other: String
) throws(WriteError) {
  let mode = systemStatus(other).map { $0.st_mode & 0o777 } ?? 0o600
  let folder = folderName(of: path)
  if folder.withPathBytes({ mkdir($0, 0o777) }) == 0 { syncFolder(folderName(of: folder)) }
  let isNew = systemLinkStatus(path) == nil
  let descriptor = systemOpen(path, O_WRONLY | O_CREAT | O_NOFOLLOW, mode: mode)
  guard descriptor >= 0 else { throw WriteError(path: path, errno: errno, operation: .create) }
  defer { _ = systemClose(descriptor) }
  if isNew { fchmod(descriptor, mode) }
  guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
    throw WriteError(path: path, errno: errno, operation: .write)
  }
  if let errno = writeAll(bytes, to: descriptor) {
    _ = ftruncate(descriptor, off_t(length))
    throw WriteError(path: path, errno: errno, operation: .write)
  }
  guard retrying({ fsync(descriptor) }) == 0 else { throw WriteError(path: path, errno: errno, operation: .sync) }
  if isNew { syncFolder(folder) }
}

/// The folder of a path, `.` of a name alone.
private func folderName(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
}

/// Puts the names of a folder onto the disk; a file system that cannot is left as it is.
private func syncFolder(_ path: String) {
  let descriptor = systemOpen(path, O_RDONLY)
  guard descriptor >= 0 else { return }
  _ = fsync(descriptor)
  _ = systemClose(descriptor)
}
