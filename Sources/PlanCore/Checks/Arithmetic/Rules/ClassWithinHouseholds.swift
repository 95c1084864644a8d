extension Rule {
  /// A class is never larger than all households.
  static let classWithinHouseholds = Rule(
    "E2109", "class-within-households",
    title: Phrase(vi: "Số hộ của một loại nhiều hơn tổng số hộ", en: "A class larger than all households"),
    law: Phrase(
      vi: "Hộ nghèo, hộ cận nghèo không thể nhiều hơn tổng số hộ của địa bàn.",
      en: "There cannot be more poor or near-poor households than households."),
    why: Phrase(
      vi: "Mọi tỷ lệ đều tính từ hai số này. Một trong hai sai thì tỷ lệ nghèo của cả địa bàn không còn nghĩa gì.",
      en: """
        Every rate rests on these two numbers. If one of them is wrong, the poverty rate of the whole area \
        means nothing.
        """),
    remedy: Phrase(
      vi: "Kiểm tra tổng số hộ và số hộ của loại đó; thường là thừa một chữ số.",
      en: "Check the number of all households and of the class; often a digit is doubled."),
    broken: .plan(#""total": { "start": { "households": 100, "poor": 120 } }"#),
    kept: .plan(#""total": { "start": { "households": 100, "poor": 12 } }"#),
    against: Phrase(vi: "số lớn hơn chứa nó", en: "the whole it is in"))
}
