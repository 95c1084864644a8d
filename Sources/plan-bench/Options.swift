import Foundation

/// `plan-bench [section…] [--files N] [--country DIR] [--plan PATH] [--samples DIR] [--strict]`
struct Options {
  /// What is measured, in this order; all if none is named.
  var sections: [Section] = []
  /// How many plan files are read.
  var files = Int.max
  /// Where the invented country stands or is written to.
  var country = FileManager.default.temporaryDirectory.path + "/plan-bench-country"
  /// The installed binary.
  var plan = Options.besideThis("plan")
  /// Where the sample plans stand.
  var samples = "sample-data"
  /// Whether a missed goal is a failure.
  var isStrict = false

  enum Section: String, CaseIterable {
    /// Only writes the invented country.
    case country
    case reading, start, report, check, size, quota
    /// For the child processes of `reading`.
    case peakMemory = "peak-memory"

    static let usual: [Section] = [.reading, .start, .report, .check, .size, .quota]
  }

  /// What is wrong with a command line.
  struct Mistake: Error { let text: String }

  init(_ arguments: [String]) throws(Mistake) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--files":
        guard let count = Int(try Self.value(of: argument, &rest)), count > 0 else {
          throw Mistake(text: "--files takes a number")
        }
        files = count
      case "--country": country = try Self.value(of: argument, &rest)
      case "--plan": plan = try Self.value(of: argument, &rest)
      case "--samples": samples = try Self.value(of: argument, &rest)
      case "--strict": isStrict = true
      default:
        guard let section = Section(rawValue: argument) else {
          throw Mistake(text: "unknown: \(argument); sections are \(Section.usual.map(\.rawValue)) and country")
        }
        sections.append(section)
      }
    }
    if sections.isEmpty { sections = Section.usual }
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(Mistake) -> String {
    guard let value = rest.popFirst() else { throw Mistake(text: "\(option) needs a value") }
    return value
  }

  private static func besideThis(_ name: String) -> String {
    let executable = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return executable.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
