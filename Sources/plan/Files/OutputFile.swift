import PlanCore

/// A file that is not written over unless that is asked for: exit 73.
struct FileThere: Complaint {
  let path: String

  var status: ExitStatus { .cannotCreate }
  var phrase: Phrase {
    Phrase(vi: "`\(path.visible)` đã có; ghi đè: --force", en: "`\(path.visible)` exists; write over it: --force")
  }
}

/// A result that would take the place of an input or of a plan: exit 73.
struct ResultOverInput: Complaint {
  let path: String
  /// Whether the run has read the file; else it is a plan.
  let isInput: Bool

  var status: ExitStatus { .cannotCreate }
  var phrase: Phrase {
    isInput
      ? Phrase(
        vi: "`\(path.visible)` là đầu vào của chính lệnh này, không ghi đè; chọn tên khác cho -o",
        en: "`\(path.visible)` is an input of this command and is not written over; choose another name for -o")
      : Phrase(
        vi: "`\(path.visible)` là kế hoạch, kết quả không ghi đè lên đó; chọn tên khác cho -o",
        en: "`\(path.visible)` is a plan, which a result does not write over; choose another name for -o")
  }
}

extension Outcome {
  /// Sees to it that no result takes the place of an input, which its identity tells whatever it is called, nor of a plan
  /// or a standard.
  func spareInputs() throws(ResultOverInput) {
    for file in files where file.replacing != .anything && isRegularFile(file.path) {
      if FilesRead.contain(file.path) { throw ResultOverInput(path: file.path, isInput: true) }
      let names = [file.path, pathBehindLinks(file.path)]
      let isKept = names.contains { $0.hasSuffix(".plan.json") || $0.hasSuffix(".standard.json") }
      if isKept { throw ResultOverInput(path: file.path, isInput: false) }
    }
  }
}

/// A plan that came by a pipe has no file to be written into: exit 64.
struct CannotWriteStandardInput: Complaint {
  var status: ExitStatus { .usage }

  var phrase: Phrase {
    Phrase(vi: "không ghi được vào đầu vào chuẩn, cần tên tệp", en: "standard input cannot be written to, name a file")
  }
}
