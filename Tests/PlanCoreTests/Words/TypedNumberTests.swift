import Testing

@testable import PlanCore

@Suite struct TypedNumberTests {
  @Test(arguments: [
    ("17", [Numeral(17)]), ("1.011", [Numeral(1011), Numeral(1011, decimals: 3)]),
    ("1,011", [Numeral(1011), Numeral(1011, decimals: 3)]), ("17,65", [Numeral(1765, decimals: 2)]),
    ("17.65", [Numeral(1765, decimals: 2)]), ("58,8 %", [Numeral(588, decimals: 1)]),
    ("2.342,5", [Numeral(23425, decimals: 1)]), ("2,342.5", [Numeral(23425, decimals: 1)]),
    ("1.234.567", [Numeral(1_234_567)]), ("1 011", [Numeral(1011)]), ("0,123", [Numeral(123, decimals: 3)]),
    ("-3", [Numeral(-3)]), ("\u{2212}0,5", [Numeral(-5, decimals: 1)]), ("1\u{A0}011", [Numeral(1011)]),
    ("", []), ("x", []), ("1,", []), (",5", []), ("1..5", []), ("1.23.456", []), ("1.234,56.7", []), ("1e3", []),
    ("12.34.567", []), ("1234.567", [Numeral(1_234_567, decimals: 3)]),
  ])
  func `a number is read as people write it`(text: String, readings: [Numeral]) {
    #expect(TypedNumber.readings(text) == readings)
  }

  @Test(arguments: [
    ("30/6/2024", "2024-06-30"), ("6/2024", "2024-06"), ("2024", "2024"), ("Q4/2024", "2024-Q4"),
    ("quý IV/2024", "2024-Q4"), ("q1/2024", "2024-Q1"), ("10/06/2024", "2024-06-10"), ("2024-06-30", "2024-06-30"),
    ("2024/6/30", "2024-06-30"), ("01/02/2024", "2024-02-01"),
  ])
  func `a date is read as people write it`(text: String, date: String) {
    #expect(CalendarDate(typed: text)?.description == date)
  }

  @Test(arguments: [
    "31/2/2024", "30/6/24", "13/2024", "x", "", "1/2", "0/6/2024", "Q5/2024", "30/6", "/2024", "1/2/3/2024",
  ])
  func `what is no date is none`(text: String) {
    #expect(CalendarDate(typed: text) == nil)
  }

  @Test func `a word of a closed list is an id or words, with or without the word for households`() {
    #expect(AreaKind(typed: "xã") == .commune)
    #expect(AreaKind(typed: "PHƯỜNG") == .ward)
    #expect(PovertyClass(typed: "hộ cận nghèo") == .nearPoor)
    #expect(PovertyClass(typed: "near-poor") == .nearPoor)
    #expect(MovementEnd(typed: "cận nghèo") == .nearPoor)
    #expect(Group(typed: "dân tộc thiểu số") == .ethnicMinority)
    #expect(ResultStatus(typed: "chính thức") == .official)
    #expect(AreaKind(typed: "làng xã") == nil)
    #expect(AreaKind(typed: "") == nil)
  }
}
