import PlanCore

extension HelpTopic {
  /// The exit codes, as `ExitStatus` has them.
  static let exit = HelpTopic(
    name: "exit", summary: Phrase(vi: "mã thoát, cho tập lệnh và cron", en: "exit codes, for scripts and cron"),
    parts: [
      .entries(
        Phrase(vi: "Mã thoát", en: "Exit codes"),
        ExitStatus.allCases.map { status in
          let words = status.meaning
          return Entry(String(status.rawValue), vi: words.vi, en: words.en)
        }),
      .words(
        Phrase(
          vi: "Trên nhiều tệp, tệp hỏng không làm dừng các tệp khác; mã 2 thắng mã 1. `report`, `quota show` và "
            + "`explain` thoát với 0 dù kế hoạch có gì.",
          en: "Over several files a broken one does not stop the rest; 2 wins over 1. `report`, `quota show` and "
            + "`explain` exit with 0 whatever the plan holds.")),
      .words(
        Phrase(
          vi: "Cho cron: `-q` chỉ in số liệu và mỗi lỗi một dòng; không có gì sai thì không in gì.",
          en: "For cron: with `-q` only data and one line for each problem; nothing where nothing is wrong.")),
      .typed(["plan check huyen/ -q || mail -s 'plan' can-bo@example.vn"]),
    ])
}

extension ExitStatus {
  /// What the code says, for help.
  var meaning: Phrase {
    switch self {
    case .done: Phrase(vi: "xong, không có gì phải báo", en: "done, nothing to report")
    case .badNews:
      Phrase(
        vi: "xong, có lỗi trong kế hoạch, chỉ tiêu chưa đủ hoặc kế hoạch còn thiếu",
        en: "done, and there are findings, quotas not met or plans missing")
    case .partial: Phrase(vi: "xong một phần: có tệp bị bỏ qua", en: "done in part: some files were refused")
    case .usage: Phrase(vi: "gõ lệnh sai", en: "wrong usage")
    case .unreadableInput:
      Phrase(vi: "tệp không đọc được như một kế hoạch", en: "a file that cannot be read as a plan")
    case .noInput:
      Phrase(
        vi: "không có tệp ấy, hoặc không có gì để làm (thư mục rỗng, không có gì để đối chiếu)",
        en: "no such file, or nothing to work on (an empty folder, nothing to compare)")
    case .bug: Phrase(vi: "lỗi của chính chương trình", en: "a bug in the program itself")
    case .cannotCreate: Phrase(vi: "không tạo được tệp kết quả", en: "the result cannot be created")
    case .inputOutput:
      Phrase(
        vi: "đĩa đầy, lỗi đọc ghi, mất đầu ra chuẩn", en: "disk full, input-output error, standard output lost")
    case .locked: Phrase(vi: "một `plan` khác đang ghi, hãy thử lại", en: "locked by another `plan`, try again")
    case .noPermission: Phrase(vi: "không có quyền", en: "no permission")
    case .configuration:
      Phrase(
        vi: "tệp của bản mới hơn, hoặc chuẩn nghèo riêng viết sai",
        en: "a file of a newer version, or a bad standard of your own")
    }
  }
}
