#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in a folder without `.` and `..`, in the order of their bytes, the same on every machine.
///
/// - Parameter isWanted: which names are listed.
public func listFolder(_ path: String, where isWanted: (String) -> Bool = { _ in true }) throws(ReadError) -> [String] {
  try folderEntries(path, where: isWanted).map(\.name)
}

/// Something in a folder.
struct FolderEntry {
  let name: String
  /// What it is, where the folder tells.
  let kind: Kind

  enum Kind {
    case regularFile, folder, link, other
    /// Not every file system says what stands under a name.
    case untold
  }
}

/// As `listFolder`, with what stands under each name.
func folderEntries(_ path: String, where isWanted: (String) -> Bool) throws(ReadError) -> [FolderEntry] {
  guard let folder = path.withPathBytes({ opendir($0) }) else {
    throw errno == ENOTDIR && isRegularFile(path)
      ? ReadError(path: path, reason: .notFolder) : ReadError(path: path, errno: errno, operation: .list)
  }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  errno = 0
  while let entry = readdir(folder) {
    let name = name(of: entry)
    if name != ".", name != "..", isWanted(name) { entries.append(FolderEntry(name: name, kind: kind(of: entry))) }
    errno = 0
  }
  guard errno == 0 else { throw ReadError(path: path, errno: errno, operation: .list) }
  return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

/// Read in place: the system hands out entries shorter than the type says, so the whole must not be copied.
private func name(of entry: UnsafeMutablePointer<dirent>) -> String {
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  return String(pathBytes: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
}

private func kind(of entry: UnsafeMutablePointer<dirent>) -> FolderEntry.Kind {
  switch Int(entry.pointee.d_type) {
  case Int(DT_REG): .regularFile
  case Int(DT_DIR): .folder
  case Int(DT_LNK): .link
  case Int(DT_UNKNOWN): .untold
  default: .other
  }
}
