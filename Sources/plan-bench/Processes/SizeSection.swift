import Foundation

/// How large the binary is without its symbols.
enum SizeSection {
  static func run(_ options: Options, _ table: inout FigureTable) {
    let stripped = FileManager.default.temporaryDirectory.path + "/plan-bench-stripped-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: stripped) }
    guard Child.output(["/usr/bin/env", "strip", "-o", stripped, options.plan]) != nil else {
      return table.skip("size of the binary, stripped", "no `strip`, or no binary at \(options.plan)")
    }
    let (size, whole) = (fileSize(stripped), fileSize(options.plan))
    table.add(
      "size of the binary, stripped", ours: megabytes(size), rival: "as built \(megabytes(whole))",
      ratio: times(Double(size) / Double(whole)), goal: "≤ 16 MB", isMet: size <= 16_000_000)
  }
}
