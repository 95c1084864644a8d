extension Rule {
  /// More than 15 members in a household are not plausible.
  static let membersPerHousehold = Rule(
    "E2111", "members-per-household", .note,
    title: Phrase(vi: "Số nhân khẩu mỗi hộ khó tin", en: "Members per household hard to believe"),
    law: Phrase(
      vi: "Bình quân một hộ hiếm khi quá 15 người.",
      en: "A household rarely has more than 15 members on average."),
    why: Phrase(
      vi: """
        Con số này không hẳn là sai, nhưng thường là do thừa một chữ số. Số khẩu thừa làm dự toán thẻ bảo \
        hiểm và trợ cấp cao hơn thật.
        """,
      en: """
        The number need not be wrong, but often a digit is doubled. Too many members make the estimate for \
        insurance cards and allowances too high.
        """),
    remedy: Phrase(
      vi: "Đối chiếu số khẩu với danh sách; nếu đúng thì ghi vào `waivers` kèm lý do.",
      en: "Compare with the list; if it is right, say so in `waivers` with the reason."),
    broken: .plan(
      """
      "total": {
        "start": { "poor": { "households": 12, "members": 450 } }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": { "poor": { "households": 12, "members": 45 } }
      }
      """),
    against: Phrase(vi: "nhân khẩu", en: "the persons"))
}
