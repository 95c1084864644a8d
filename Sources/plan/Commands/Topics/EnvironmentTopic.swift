import PlanCore

extension HelpTopic {
  /// The variables of the environment that are read.
  static let environment = HelpTopic(
    name: "environment", summary: Phrase(vi: "các biến môi trường", en: "the variables of the environment"),
    parts: [
      .entries(
        Phrase(vi: "Biến môi trường", en: "Variables"),
        [
          Entry("PLAN_LANG", vi: "ngôn ngữ `vi` hoặc `en`, khi không có --lang", en: "`vi` or `en`, without --lang"),
          Entry("NO_COLOR", vi: "có thì không tô màu", en: "no colour where it is set"),
          Entry("TERM", vi: "`dumb` thì không tô màu", en: "no colour where it is `dumb`"),
          Entry("COLUMNS", vi: "bề rộng của bảng trên màn hình", en: "the width of tables on a terminal"),
        ]),
      .words(
        Phrase(
          vi: "Ngôn ngữ và múi giờ của máy không đổi một byte nào của kết quả.",
          en: "The machine's locale and time zone never change a byte of what is printed.")),
    ])
}
