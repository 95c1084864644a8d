import Foundation

/// The most memory that a process has held at once.
enum PeakMemory {
  /// The name of the section that the child process runs.
  static let section = "peak-memory"

  /// Bytes at the peak of a process that reads the first `count` plans of a folder and does nothing else.
  static func ofReading(_ count: Int, in folder: String) -> Int? {
    guard let executable = Bundle.main.executablePath else { return nil }
    return Child.output([executable, section, "--country", folder, "--files", "\(count)"]).flatMap { Int($0) }
  }

  /// Bytes at the peak of this process. Not `ru_maxrss` on Linux: it starts with the peak of the parent.
  static var ofThisProcess: Int {
    #if os(Linux)
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return (line.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { Int($0) }.first ?? 0) * 1024
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }
}
