#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The answer of a system call, asked again for as long as a signal interrupts it.
func retrying<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
  while true {
    let answer = call()
    if answer != -1 || errno != EINTR { return answer }
  }
}

// Under these names a type may have a method `read`, `write` or `close` of its own. Those with a path take it as it is
// written in `PathBytes`.

func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, room, count)
}

func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

/// A descriptor, or -1; no other program that is started inherits it.
func systemOpen(_ path: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
  path.withPathBytes { path in retrying { open(path, flags | O_CLOEXEC, mode) } }
}

/// What stands at a path, or behind the symbolic link there; `nil` with `errno` if that cannot be told.
func systemStatus(_ path: String) -> stat? {
  var status = stat()
  return path.withPathBytes { stat($0, &status) } == 0 ? status : nil
}

/// What stands at a path itself, be it a symbolic link; `nil` with `errno` if that cannot be told.
func systemLinkStatus(_ path: String) -> stat? {
  var status = stat()
  return path.withPathBytes { lstat($0, &status) } == 0 ? status : nil
}

func systemUnlink(_ path: String) { _ = path.withPathBytes { unlink($0) } }

func systemRename(_ path: String, to new: String) -> Int32 {
  path.withPathBytes { path in new.withPathBytes { rename(path, $0) } }
}

/// A second name for a file, where nothing has that name yet.
func systemLink(_ path: String, to new: String) -> Int32 {
  path.withPathBytes { path in new.withPathBytes { link(path, $0) } }
}

/// Where a symbolic link leads; `nil` with `errno` if that cannot be told.
func systemReadLink(_ path: String) -> String? {
  var room = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = path.withPathBytes { readlink($0, &room, room.count) }
  return count > 0 ? String(pathBytes: room[..<count].map { UInt8(bitPattern: $0) }) : nil
}

extension stat {
  private var kind: mode_t { st_mode & S_IFMT }
  var isFolder: Bool { kind == S_IFDIR }
  var isRegularFile: Bool { kind == S_IFREG }
  var isLink: Bool { kind == S_IFLNK }
}

/// The path up to and with the last slash; empty for a name alone.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return String(path[...slash])
}

/// How many processors the program may use, at least 1.
var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// Writes all bytes to a descriptor; the answer is `nil`, or the `errno` of the write that failed.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { bytes in
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = retrying { systemWrite(descriptor, rest.baseAddress, rest.count) }
      guard count >= 0 else {
        guard errno == EAGAIN else { return errno }
        // Somebody has made the pipe non-blocking: wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
        continue
      }
      done += count
    }
    return nil
  }
}
