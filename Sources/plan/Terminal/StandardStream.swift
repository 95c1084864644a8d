#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stream that every process is given to write to.
public enum StandardStream: Int32, Sendable {
  /// Data.
  case output = 1
  /// Talk.
  case error = 2
}

/// How a write to a standard stream ended, when nothing failed.
public enum Delivery: Sendable {
  /// Everything is with the system.
  case complete
  /// The reader has gone: `plan … | head`. Not an error, and no reason to say anything.
  case closedPipe
}

extension StandardStream {
  /// Writes all bytes, in as many pieces as the system wants.
  ///
  /// Nothing is buffered, so a full disk is seen here and not at the end. Call `ignoreClosedPipes` first.
  /// - Throws: `SystemError` for a full disk, a broken one, a stream that was closed before the start.
  public func write(_ bytes: [UInt8]) throws(SystemError) -> Delivery {
    guard let errno = writeAll(bytes, to: rawValue) else { return .complete }
    if errno == EPIPE { return .closedPipe }
    throw SystemError(errno: errno, path: "\(self)", operation: .write)
  }

  /// Closes the stream: file systems over a network report a full disk only now.
  /// - Throws: `SystemError` if what was written may be lost.
  public func close() throws(SystemError) {
    guard systemClose(rawValue) != 0, errno != EINTR, errno != EBADF else { return }
    throw SystemError(errno: errno, path: "\(self)", operation: .write)
  }
}

/// From now on a reader that has gone is an answer of `write`, not the end of the process.
public func ignoreClosedPipes() {
  _ = signal(SIGPIPE, SIG_IGN)
}

/// Writes all bytes to a descriptor; the answer is `nil`, or the `errno` of the write that failed.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
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
