import Foundation

/// The most memory that a program has held at once, in bytes; `nil` where the system does not tell it of a running one.
///
/// Looked at while it runs: `ru_maxrss` of a child begins with what its parent held.
func peakMemory(of command: [String]) -> Int? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: command[0])
  process.arguments = Array(command.dropFirst())
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let status = "/proc/\(process.processIdentifier)/status"
  var peak: Int?
  while process.isRunning {
    let text = (try? String(contentsOfFile: status, encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { Int($0) }.first
    if let kilobytes { peak = max(peak ?? 0, kilobytes * 1024) }
    usleep(2_000)
  }
  process.waitUntilExit()
  return peak
}
