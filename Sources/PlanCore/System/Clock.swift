#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whole seconds since the beginning of 1970 in UTC; the machine's time zone plays no part.
public func secondsSince1970() -> Int {
  Int(time(nil))
}
