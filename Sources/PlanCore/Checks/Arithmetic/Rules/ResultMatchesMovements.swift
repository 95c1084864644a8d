extension Rule {
  /// A result is the start with the movements recorded up to its date.
  static let resultMatchesMovements = Rule(
    "E2115", "result-matches-movements",
    title: Phrase(vi: "Kết quả không khớp biến động đã ghi", en: "A result that does not match the movements"),
    law: Phrase(
      vi: "Kết quả tại một ngày bằng số đầu năm cộng trừ các biến động đã ghi đến ngày đó.",
      en: "A result at a date is the start with all movements recorded up to that date."),
    why: Phrase(
      vi: """
        Biến động ghi từng hộ, kết quả ghi tổng. Hai bên lệch nhau nghĩa là có hộ được báo cáo mà không được \
        ghi, hoặc đã ghi mà chưa báo cáo.
        """,
      en: """
        Movements record households one by one, the result sums them. If they differ, a household was \
        reported without being recorded, or recorded and never reported.
        """),
    remedy: Phrase(
      vi: "Ghi thêm biến động còn thiếu, hoặc sửa kết quả theo sổ.",
      en: "Record the movement that is missing, or correct the result."),
    broken: .plan(
      """
      "total": { "start": { "poor": 40 } },
      "movements": [
        {
          "date": "2024-05-12",
          "from": "poor",
          "to": "near-poor",
          "households": 1
        }
      ],
      "results": [
        { "asOf": "2024-06-10", "total": { "poor": 38 } }
      ]
      """),
    kept: .plan(
      """
      "total": { "start": { "poor": 40 } },
      "movements": [
        {
          "date": "2024-05-12",
          "from": "poor",
          "to": "near-poor",
          "households": 1
        }
      ],
      "results": [
        { "asOf": "2024-06-10", "total": { "poor": 39 } }
      ]
      """),
    against: Phrase(vi: "biến động đã ghi", en: "the movements recorded"),
    total: Phrase(vi: "đầu năm và các biến động đã ghi cho", en: "the start and the recorded movements give"))
}
