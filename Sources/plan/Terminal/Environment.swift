#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The value of an environment variable; `nil` if it is not set or set to nothing.
func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// Ends the process with an exit code.
func exitProcess(_ code: Int32) -> Never {
  exit(code)
}

/// Whole seconds since the beginning of 1970 in UTC; the machine's time zone plays no part.
func secondsSince1970() -> Int {
  Int(time(nil))
}

/// Who runs the program, where the environment gives no name: `uid 1000`.
func userNumber() -> String { "uid \(getuid())" }

/// Whether a person types what the program reads.
func standardInputIsTerminal() -> Bool { isatty(0) == 1 }
