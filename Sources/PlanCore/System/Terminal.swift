#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension StandardStream {
  /// Whether a person looks at the stream, rather than a file or another program.
  public var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The number of columns of the terminal behind the stream; `nil` if there is none or it does not say.
  public var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
