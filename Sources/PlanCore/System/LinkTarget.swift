#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The path behind a chain of symbolic links, whether something is there or not; `nil` if the chain leads through an
/// open descriptor (`/dev/stdout`, `/proc/self/fd/1`), which can be written and not replaced.
func linkTarget(of path: String) throws(WriteError) -> String? {
  var target = path
  // Linux follows at most 40 links.
  for _ in 0...40 {
    guard let status = systemLinkStatus(target) else {
      // What is wrong with a folder on the way is said by the call that needs it.
      if [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) { return target }
      throw WriteError(path: path, errno: errno, operation: .open)
    }
    if isDescriptor(target, status) { return nil }
    guard status.isLink else { return target }
    guard let next = systemReadLink(target) else { throw WriteError(path: path, errno: errno, operation: .open) }
    target = next.hasPrefix("/") ? next : folder(of: target) + next
  }
  throw WriteError(path: path, reason: .cannotCreate)
}

/// Whether what stands at a path is a descriptor rather than a file: not its spelling tells, since `/proc/self/cwd/new`
/// is a file like any other.
private func isDescriptor(_ path: String, _ status: stat) -> Bool {
  #if os(Linux)
    // The links of /proc/…/fd are called by numbers.
    let name = path.utf8.dropFirst(folder(of: path).utf8.count)
    guard status.isLink, name.allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
    return systemStatus("/proc/self/fd")?.st_dev == status.st_dev
  #else
    path.hasPrefix("/dev/fd/")
  #endif
}
