import PlanCore

extension HelpTopic {
  /// Names of files, and places in a plan.
  static let paths = HelpTopic(
    name: "paths",
    summary: Phrase(vi: "tên tệp, thư mục, và chỗ trong kế hoạch", en: "names of files, folders, and places in a plan"),
    parts: [
      .entries(
        Phrase(vi: "Tên tệp", en: "Names of files"),
        [
          Entry(
            "*.plan.json", vi: "một kế hoạch: một địa bàn, một năm, như `quang-minh-2024.plan.json`",
            en: "a plan: one area, one year, such as `quang-minh-2024.plan.json`"),
          Entry(
            "ID.standard.json", vi: "chuẩn nghèo riêng của tỉnh, đặt cạnh kế hoạch",
            en: "a province's own standard, beside the plan"),
          Entry("-", vi: "đầu vào chuẩn; sau -o là màn hình", en: "standard input; after -o standard output"),
          Entry(
            "DIR", vi: "thư mục: mọi kế hoạch ở trong và ở các thư mục con, trừ tệp ẩn",
            en: "a folder: every plan in it and below, but no hidden files"),
          Entry(
            "-C DIR", vi: "mọi tên tệp tính từ thư mục DIR", en: "every name is taken from the folder DIR on"),
          Entry("--", vi: "sau đó chỉ còn tên tệp", en: "only names follow"),
        ]),
      .words(
        Phrase(
          vi: "Không nêu tệp thì lấy tệp *.plan.json duy nhất của thư mục; có nhiều tệp thì thông báo liệt kê ra "
            + "(`check` lấy tất cả).",
          en: "Without a file, the only *.plan.json of the folder; of several the message lists them (`check` takes "
            + "all).")),
      .words(
        Phrase(
          vi:
            "Dạng của kết quả theo đuôi tệp sau -o: .txt, .md, .csv, .tsv, .json, .ndjson; đuôi khác thì cần thêm -f.",
          en: "The ending after -o chooses the format: .txt, .md, .csv, .tsv, .json, .ndjson; any other needs -f.")),
      .entries(
        Phrase(vi: "Chỗ trong kế hoạch (JSON Pointer)", en: "Places in a plan (JSON Pointer)"),
        [
          Entry(
            "/total/start/poor", vi: "hộ nghèo cuối năm trước, cả địa bàn",
            en: "poor households at the start, the whole area"),
          Entry("/units/0/target", vi: "mục tiêu của đơn vị đầu tiên", en: "the target of the first unit"),
          Entry(
            "…/groups/GROUP/poor", vi: "hộ nghèo của một nhóm, như `ethnic-minority`",
            en: "poor households of a group, such as `ethnic-minority`"),
          Entry(
            "…/poor/lacking/ID/rate", vi: "tỷ lệ hộ nghèo thiếu hụt một chỉ số",
            en: "the rate of poor households that lack an indicator"),
        ]),
      .words(
        Phrase(
          vi: "`plan check -f json` in chỗ của từng lỗi; `waivers` dùng đúng chỗ ấy.",
          en: "`plan check -f json` prints the place of every finding; `waivers` use the same.")),
    ])
}
