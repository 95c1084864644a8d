import PlanCore

/// A file that is not written over unless that is asked for: exit 73.
struct FileThere: Complaint {
  let path: String

  var status: ExitStatus { .cannotCreate }
  var phrase: Phrase {
    Phrase(vi: "`\(path.visible)` đã có; ghi đè: --force", en: "`\(path.visible)` exists; write over it: --force")
  }
}

/// A plan that came by a pipe has no file to be written into: exit 64.
struct CannotWriteStandardInput: Complaint {
  var status: ExitStatus { .usage }

  var phrase: Phrase {
    Phrase(vi: "không ghi được vào đầu vào chuẩn, cần tên tệp", en: "standard input cannot be written to, name a file")
  }
}
