extension Rule {
  /// The units add up to the total.
  static let unitsAddUp = Rule(
    "E2105", "units-add-up",
    title: Phrase(vi: "Các đơn vị cộng lại khác tổng", en: "Units that do not add up"),
    law: Phrase(
      vi: "Số của các thôn, xã cộng lại bằng số của cả địa bàn.",
      en: "The numbers of the units add up to the number of the whole area."),
    why: Phrase(
      vi: """
        Tổng được gửi lên trên, còn từng dòng được giao cho thôn. Cộng không khớp nghĩa là có hộ không thuộc \
        thôn nào, hoặc một hộ nằm ở hai nơi.
        """,
      en: """
        The total is sent up, the rows are handed to the villages. If they do not add up, some household \
        belongs to no village or stands in two.
        """),
    remedy: Phrase(
      vi: "Cộng lại cột đó theo danh sách từng thôn, sửa dòng sai hoặc sửa dòng tổng.",
      en: "Add the column up again from the list of each village; correct the wrong row, or the total."),
    broken: .plan(
      """
      "total": { "start": { "poor": 12 } },
      "units": [
        { "name": "Thôn 1", "start": { "poor": 5 } },
        { "name": "Thôn 2", "start": { "poor": 6 } }
      ]
      """),
    kept: .plan(
      """
      "total": { "start": { "poor": 12 } },
      "units": [
        { "name": "Thôn 1", "start": { "poor": 5 } },
        { "name": "Thôn 2", "start": { "poor": 7 } }
      ]
      """),
    against: Phrase(vi: "tổng các đơn vị", en: "the sum of units"),
    total: Phrase(vi: "các đơn vị cộng lại", en: "the units add up to"))
}
