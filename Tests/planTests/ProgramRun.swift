import Foundation

/// One run of a program: what it printed, and how it ended.
struct ProgramRun {
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String
  /// Its exit code.
  let status: Int32

  /// Runs a program to its end, with nothing on standard input and no environment but the one given.
  init(_ program: String, _ arguments: [String], in folder: String, environment: [String: String]) throws {
    // Files, since a pipe that nobody empties would stop a program that prints much.
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    self.output = try output.text()
    self.errors = try errors.text()
    status = process.terminationStatus
  }
}

/// A file for what a program prints; gone when it has been read.
private struct TemporaryFile {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("plan-run-\(UUID().uuidString)")
  let handle: FileHandle

  init() throws {
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  func text() throws -> String {
    defer { try? FileManager.default.removeItem(at: url) }
    try handle.close()
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
