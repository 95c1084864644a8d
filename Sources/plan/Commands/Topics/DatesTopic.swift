import PlanCore

extension HelpTopic {
  /// How dates are written and read.
  static let dates = HelpTopic(
    name: "dates", summary: Phrase(vi: "cách viết ngày, tháng, quý, năm", en: "how days, months, quarters are written"),
    parts: [
      .entries(
        Phrase(vi: "Trong tệp kế hoạch", en: "In a plan file"),
        [
          Entry("2024-02-19", vi: "một ngày", en: "a day"),
          Entry("2024-02", vi: "một tháng", en: "a month"),
          Entry("2024-Q1", vi: "một quý", en: "a quarter"),
          Entry("2024", vi: "cả năm", en: "a year"),
        ]),
      .words(
        Phrase(
          vi: "Ngày khuyết là ngày đầu khi nói lúc bắt đầu, ngày cuối khi nói hạn: hạn `2024-Q2` là hết ngày "
            + "30/6/2024, quá hạn từ ngày 1/7/2024.",
          en: "A partial date is its first day as a beginning and its last as a deadline: due `2024-Q2` is the end of "
            + "30 June 2024, overdue from 1 July 2024 on.")),
      .words(
        Phrase(
          vi: "Sau các tùy chọn còn viết được như thường: 30/6/2024, 6/2024, Q4/2024.",
          en: "After options also as people write them: 30/6/2024, 6/2024, Q4/2024.")),
      .entries(
        Phrase(vi: "Tính đến ngày nào", en: "As of which day"),
        [
          Entry(
            "--as-of DATE", vi: "kết quả sau ngày ấy không tính; của một tháng, quý, năm là ngày cuối",
            en: "later results are left out; of a month, a quarter or a year the last day counts"),
          Entry(
            "--year YEAR", vi: "chọn kế hoạch của năm ấy; tệp của năm khác là lỗi",
            en: "the plan of that year; a file of another year is an error"),
        ]),
      .words(
        Phrase(
          vi: "Nếu không ghi: hôm nay theo giờ Việt Nam, nhưng không quá 31/12 của năm kế hoạch, để báo cáo năm cũ "
            + "không đổi.",
          en: "By default today in Vietnam, but never after 31 December of the plan's year, so that an old plan's "
            + "report stays the same.")),
    ])
}
