extension Rule {
  /// The printed drop in percentage points is the difference of the two rates.
  static let pointsMatchRates = Rule(
    "E2104", "points-match-rates",
    title: Phrase(vi: "Điểm % giảm không khớp hai tỷ lệ", en: "Points that do not match the rates"),
    law: Phrase(
      vi: "Số điểm phần trăm giảm bằng tỷ lệ đầu năm trừ tỷ lệ cuối năm; lệch 0,01 do làm tròn là đúng.",
      en: """
        The drop in percentage points is the rate at the start less the rate at the end; 0.01 apart by \
        rounding is right.
        """),
    why: Phrase(
      vi: """
        Chỉ tiêu của tỉnh, huyện thường giao bằng điểm phần trăm. Số điểm sai làm địa phương tưởng đã đạt \
        chỉ tiêu khi chưa đạt, hoặc ngược lại.
        """,
      en: """
        Provinces often assign quotas in percentage points. Wrong points make an area believe that its quota \
        is met when it is not, or the other way round.
        """),
    remedy: Phrase(
      vi: "Tính lại hai tỷ lệ từ số hộ, trừ trước rồi mới làm tròn.",
      en: "Work both rates out from the counts, subtract first and round last."),
    broken: .plan(
      """
      "total": {
        "start": { "households": 1000, "poor": 40 },
        "target": { "households": 1000, "poor": { "households": 30, "points": 1.10 } }
      }
      """),
    kept: .plan(
      """
      "total": {
        "start": { "households": 1000, "poor": 40 },
        "target": { "households": 1000, "poor": { "households": 30, "points": 1.00 } }
      }
      """),
    against: Phrase(vi: "điểm %", en: "the points"))
}
