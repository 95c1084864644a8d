import PlanCore

extension HelpTopic {
  /// The plan file, for people.
  static let format = HelpTopic(
    name: "format", summary: Phrase(vi: "tệp kế hoạch, có ví dụ nhỏ", en: "the plan file, with small examples"),
    parts: [
      .words(
        Phrase(
          vi: "Mỗi kế hoạch là một tệp văn bản tên kết thúc bằng .plan.json: một địa bàn, một năm. Chỉ bốn mục đầu là "
            + "bắt buộc. Chưa biết thì bỏ trống: bỏ trống không phải là 0. Đây là tệp nhỏ nhất có số liệu:",
          en: "A plan is one text file whose name ends in .plan.json: one area, one year. Only the first four keys are "
            + "required. What is not known is left out, which is not zero. The smallest file with figures:")),
      .typed(smallest),
      .entries(
        Phrase(vi: "Viết số", en: "Numbers"),
        [
          Entry("1011", vi: "số hộ: chỉ chữ số, không dấu nhóm nghìn", en: "a count: digits only, no grouping"),
          Entry(
            "58.8", vi: "tỷ lệ %: dấu chấm thập phân, giữ đúng số lẻ đã in",
            en: "a rate in percent: a decimal point, the decimals as printed"),
          Entry(
            "{\"min\": 840, \"max\": 930}", vi: "một khoảng; chỉ một đầu cũng được",
            en: "a range; one end alone will do"),
          Entry("null", vi: "chưa biết, như bỏ trống", en: "not known, as if left out"),
        ]),
      .entries(
        Phrase(vi: "Số liệu của một địa bàn ở một thời điểm", en: "The figures of an area at one moment"),
        [
          Entry("households", vi: "tổng số hộ", en: "all households"),
          Entry("members", vi: "tổng số nhân khẩu", en: "all persons"),
          Entry("poor, nearPoor", vi: "hộ nghèo, hộ cận nghèo", en: "poor, near-poor households"),
          Entry("groups", vi: "cũng các số ấy của một nhóm hộ", en: "the same of a group of households"),
          Entry("flows", vi: "hộ vào, ra trong năm", en: "households in and out within the year"),
        ]),
      .entries(
        Phrase(vi: "Một loại hộ: chỉ số hộ, hoặc những gì văn bản ghi", en: "A class: a count, or what is printed"),
        [
          Entry("households, members", vi: "số hộ, nhân khẩu", en: "households, persons"),
          Entry("rate", vi: "tỷ lệ % đã in", en: "the rate printed, %"),
          Entry("reduce, points", vi: "mức giảm: số hộ, điểm %", en: "the drop: households, points"),
          Entry(
            "lacking", vi: "số hộ thiếu hụt từng chỉ số: { \"water\": 3 }",
            en: "households that lack each indicator: { \"water\": 3 }"),
        ]),
      .typed([
        "\"poor\": 17",
        "\"poor\": { \"households\": 17, \"rate\": 0.57, \"lacking\": { \"water\": 3 } }",
        "\"poor\": { \"reduce\": 38, \"points\": 2.75 }",
      ]),
      .entries(
        Phrase(vi: "Các mục của kế hoạch", en: "The parts of a plan"),
        [
          Entry("area", vi: "tên, loại, mã, nơi trực thuộc", en: "name, kind, code, the areas around"),
          Entry("document", vi: "số, ngày, nơi ban hành, căn cứ", en: "number, date, issuer, bases"),
          Entry("quotas", vi: "chỉ tiêu cấp trên giao", en: "what the level above assigned"),
          Entry("total", vi: "cả địa bàn: start (cuối năm trước), target (mục tiêu)", en: "the area: start, target"),
          Entry("units", vi: "từng thôn, tổ, xã, cũng start và target", en: "each unit, with start and target"),
          Entry("results", vi: "kết quả rà soát, theo ngày", en: "results of reviews, by day"),
          Entry("movements", vi: "hộ thay đổi trong năm", en: "movements of households"),
          Entry("goals, tasks", vi: "mục tiêu khác, nhiệm vụ", en: "other goals, tasks"),
          Entry("reports", vi: "báo cáo phải gửi, hạn gửi", en: "reports that are owed, and when"),
          Entry("funding, facts", vi: "nguồn lực, số liệu khác", en: "funding, other figures"),
          Entry("waivers", vi: "lỗi đã xem và chấp nhận", en: "findings that are accepted"),
        ]),
      .words(
        Phrase(
          vi: "Mọi khóa và kiểu giá trị: `plan schema`. Ví dụ đủ: các tệp trong sample-data.",
          en: "Every key and its type: `plan schema`. Whole examples: the files in sample-data.")),
    ])

  /// The smallest plan with figures.
  private static let smallest = [
    "{",
    "  \"schema\": \"plan/1\",",
    "  \"area\": { \"name\": \"Xã Mẫu\", \"kind\": \"commune\" },",
    "  \"year\": 2024,",
    "  \"standard\": \"nd-07-2021\",",
    "  \"total\": {",
    "    \"start\":  { \"households\": 1011, \"poor\": 17, \"nearPoor\": 44 },",
    "    \"target\": { \"households\": 1011, \"poor\": 13, \"nearPoor\": 29 }",
    "  }",
    "}",
  ]
}
