import PlanCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stream that every process is given to write to.
enum StandardStream: Int32 {
  /// Data.
  case output = 1
  /// Talk.
  case error = 2
}

extension StandardStream {
  /// How a write ended, when nothing failed.
  enum Ending {
    /// Everything is with the system.
    case complete
    /// The reader has gone: `plan … | head`. Not an error, and no reason to say anything.
    case closedPipe
  }

  /// Writes all bytes, in as many pieces as the system wants.
  ///
  /// Nothing is buffered, so a full disk is seen here and not at the end. Call `ignoreSignalsOfWriting` first.
  /// - Throws: `SystemError` for a full disk, a broken one, a stream that was closed before the start.
  func write(_ bytes: [UInt8]) throws(SystemError) -> Ending {
    guard let errno = writeAll(bytes, to: rawValue) else { return .complete }
    if errno == EPIPE { return .closedPipe }
    throw SystemError(errno: errno, path: "\(self)", operation: .write)
  }

  /// Closes the stream: file systems over a network report a full disk only now.
  /// - Throws: `SystemError` if what was written may be lost.
  func close() throws(SystemError) {
    guard closeDescriptor(rawValue) != 0, errno != EINTR, errno != EBADF else { return }
    throw SystemError(errno: errno, path: "\(self)", operation: .write)
  }
}

extension StandardStream {
  /// Whether a person looks at the stream, rather than a file or another program.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The number of columns of the terminal behind the stream; `nil` if there is none or it does not say.
  var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Under this name, since a stream has a `close` of its own.
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
