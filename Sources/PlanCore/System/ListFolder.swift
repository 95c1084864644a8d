#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in a folder without `.` and `..`, in the order of their bytes, the same on every machine.
public func listFolder(_ path: String) throws(ReadError) -> [String] {
  guard let folder = opendir(path) else {
    throw errno == ENOTDIR && isRegularFile(path)
      ? ReadError(path: path, reason: .notFolder) : ReadError(path: path, errno: errno, operation: .list)
  }
  defer { closedir(folder) }
  var names: [String] = []
  errno = 0
  while let entry = readdir(folder) {
    let name = name(of: entry)
    if name != ".", name != ".." { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { throw ReadError(path: path, errno: errno, operation: .list) }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Read in place: the system hands out entries shorter than the type says, so the whole must not be copied.
private func name(of entry: UnsafeMutablePointer<dirent>) -> String {
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  return String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
}
