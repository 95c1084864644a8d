extension Rule {
  /// Every household has at least one member.
  static let membersAtLeastHouseholds = Rule(
    "E2110", "members-at-least-households",
    title: Phrase(vi: "Số nhân khẩu ít hơn số hộ", en: "Fewer members than households"),
    law: Phrase(
      vi: "Mỗi hộ có ít nhất một người, nên số khẩu không thể nhỏ hơn số hộ.",
      en: "Every household has a member, so there cannot be fewer members than households."),
    why: Phrase(
      vi: "Thẻ bảo hiểm y tế, trợ cấp và học phí tính theo người. Số khẩu thiếu thì có người không được cấp thẻ.",
      en: """
        Health insurance, allowances and school fees go by person. If members are missing, somebody gets no \
        card.
        """),
    remedy: Phrase(
      vi: "Xem lại số khẩu và số hộ; có thể hai cột bị đổi chỗ.",
      en: "Look at both numbers; the two columns may have changed places."),
    broken: .plan(
      """
      "total": {
        "start": { "poor": { "households": 12, "members": 10 } }
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
