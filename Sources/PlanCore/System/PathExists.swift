#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether anything stands at a path, a broken symbolic link too.
public func pathExists(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0
}
