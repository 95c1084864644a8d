import PlanCore

/// An error that is told to a person: what is wrong, and what to do next.
protocol Complaint: Error {
  /// The exit code it stands for.
  var status: ExitStatus { get }
  /// What is wrong, in words, without "error" in front and a full stop behind.
  var phrase: Phrase { get }
  /// Lines that can be typed to get on; most often one.
  var nextSteps: [String] { get }
  /// The message as it stands on standard error.
  func lines(_ language: Language) -> [String]
  /// With `--quiet`: one line for each problem, without the next steps.
  func briefLines(_ language: Language) -> [String]
}

extension Complaint {
  var nextSteps: [String] { [] }

  func lines(_ language: Language) -> [String] {
    ["plan: \(Phrase(vi: "lỗi", en: "error")(language)): \(phrase(language))"] + nextSteps.map { "    \($0)" }
  }

  func briefLines(_ language: Language) -> [String] { Array(lines(language).prefix(1)) }
}

extension ReadError: Complaint {
  var status: ExitStatus {
    switch reason {
    case .missing, .folder, .notFolder: .noInput
    case .noPermission: .noPermission
    case .tooLarge: .unreadableInput
    case .failed: .inputOutput
    }
  }

  func lines(_ language: Language) -> [String] {
    ["plan: \(Phrase(vi: "lỗi", en: "error")(language)): \((phrase + Guess.words(meant))(language))"]
  }

  /// Of a file that is not there, the one of its folder that was probably meant.
  private var meant: String? {
    guard reason == .missing, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.indices.first else {
      return nil
    }
    let folder = path.utf8[slash] == UInt8(ascii: "/") ? String(path[...slash]) : ""
    let name = String(path.dropFirst(folder.count))
    let names = ((try? listFolder(folder.isEmpty ? "." : folder)) ?? []).filter { !$0.hasPrefix(".") }
    // Nearly every name ends alike, so what stands before the first dot decides.
    let stems = Dictionary(grouping: names) { String($0.prefix { $0 != "." }) }
    guard let stem = Guess.closest(to: String(name.prefix { $0 != "." }), among: stems.keys) else { return nil }
    let meant = (stems[stem] ?? []).first { $0.hasSuffix(".plan.json") } ?? stems[stem]?.first
    return meant.map { folder + $0 }
  }
}

extension WriteError: Complaint {
  var status: ExitStatus {
    switch reason {
    case .cannotCreate, .appeared: .cannotCreate
    case .noPermission: .noPermission
    case .diskFull, .sizeLimit, .failed: .inputOutput
    }
  }
}

extension ChangeError: Complaint {
  var status: ExitStatus {
    switch self {
    case .locked, .changedMeanwhile: .locked
    case .notAFile: .usage
    case .read(let error): error.status
    case .write(let error): error.status
    }
  }
}

/// Standard output did not take what was to be printed.
struct OutputLost: Complaint {
  /// What the system answered.
  let error: SystemError

  var status: ExitStatus { .inputOutput }
  var phrase: Phrase {
    switch WriteError(path: error.path, errno: error.errno, operation: error.operation).reason {
    case .diskFull: Phrase(vi: "mất đầu ra chuẩn: đĩa đầy", en: "standard output lost: disk full")
    case .sizeLimit:
      Phrase(
        vi: "mất đầu ra chuẩn: vượt cỡ tệp cho phép (ulimit -f)",
        en: "standard output lost: beyond the size allowed for files (ulimit -f)")
    case .cannotCreate, .appeared, .noPermission, .failed:
      Phrase(
        vi: "mất đầu ra chuẩn (lỗi hệ thống \(error.errno))",
        en: "standard output lost (system error \(error.errno))")
    }
  }
}

/// An error that no command meant for a person.
struct Bug: Complaint {
  /// What was thrown.
  let error: any Error

  var status: ExitStatus { .bug }
  var phrase: Phrase {
    Phrase(vi: "lỗi của chính chương trình: \(error)", en: "a bug in the program itself: \(error)")
  }
}
