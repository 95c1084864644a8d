import PlanCore

#if canImport(Glibc)
  import Glibc
#endif

/// The words of the command line, the name of the program among them.
enum GivenArguments {
  /// The words, byte for byte; `nil` where the system does not tell them.
  static var words: [String]? {
    #if canImport(Glibc) && compiler(>=6.3)
      if let list { return (0..<count).compactMap { list[$0].map { String(pathBytes: $0) } } }
    #endif
    // The runtime looks for them in /proc, and where that cannot be read there are none, not even the program's name.
    let words = CommandLine.arguments
    return words.isEmpty ? nil : words
  }

  #if canImport(Glibc) && compiler(>=6.3)
    // Written once, before `main`.
    fileprivate nonisolated(unsafe) static var count = 0
    fileprivate nonisolated(unsafe) static var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  #endif
}

#if canImport(Glibc) && compiler(>=6.3)
  /// The C library gives the words to what has to be done before `main`. Only there are they had without an open file.
  @section(".init_array") @used
  private let keepArguments:
    @convention(c) (
      Int32, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> Void = { count, list, _ in
      GivenArguments.count = Int(count)
      GivenArguments.list = list
    }
#endif

/// The system does not say what was typed: exit 70, since anything else would be a guess.
struct ArgumentsUnknown: Complaint {
  var status: ExitStatus { .bug }

  var phrase: Phrase {
    Phrase(
      vi: "hệ thống không cho biết lệnh đã gõ (không đọc được /proc, hoặc hết chỗ mở tệp), chưa làm gì",
      en: "the system does not tell what was typed (/proc cannot be read, or no file can be opened), nothing is done")
  }
}
