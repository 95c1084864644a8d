import Foundation

/// A C program that does nothing: the least that starting a process can cost here.
struct EmptyProgram: ~Copyable {
  let path: String

  /// Compiled into the temporary folder; `nil` without a C compiler.
  init?() {
    let base = FileManager.default.temporaryDirectory.path + "/plan-bench-empty-\(getpid())"
    path = base
    let source = base + ".c"
    defer { try? FileManager.default.removeItem(atPath: source) }
    guard (try? "int main(void) { return 0; }\n".write(toFile: source, atomically: true, encoding: .utf8)) != nil,
      Child.output(["/usr/bin/env", "cc", "-O2", "-o", path, source]) != nil
    else { return nil }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
