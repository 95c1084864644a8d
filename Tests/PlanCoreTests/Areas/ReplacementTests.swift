import Testing

@testable import PlanCore

@Suite struct ReplacementTests {
  private static func document(_ number: String?, _ issued: String?) -> Document {
    Document(number: number, issued: issued.flatMap { CalendarDate($0) })
  }

  @Test(arguments: [
    ("05/KH-UBND", "5/KH - UBND", true), ("Số: 05/KH-UBND", "05/KH-UBND", true), ("05/KH-UBND", "05", true),
    ("/KH-UBND", "05/KH-UBND", true), ("", "05/KH-UBND", true), ("05/KH-UBND", "06/KH-UBND", false),
    ("05/KH-UBND", "05/QĐ-UBND", false), ("05/kh-ubnd", "05/KH-UBND", true), ("50/KH-UBND", "5/KH-UBND", false),
    ("05/KH-UBND", "/QĐ-UBND", false),
  ])
  func `numbers of documents agree as loosely as people write them`(one: String, other: String, agree: Bool) {
    #expect(DocumentNumber(one).agrees(with: DocumentNumber(other)) == agree)
    #expect(DocumentNumber(other).agrees(with: DocumentNumber(one)) == agree)
  }

  @Test(arguments: [
    ("05/KH-UBND", "2024-02-10", "05/KH-UBND", "2024-02-10", true),
    (nil, "2024-02", nil, "2024-02-10", true), (nil, "2024", "05/KH-UBND", "2024-02-10", true),
    (nil, "2024-03", nil, "2024-02-10", false), (nil, "2024-02-11", nil, "2024-02-10", false),
    ("05/KH-UBND", nil, "05/KH-UBND", "2024-02-10", true), ("05/KH-UBND", nil, nil, "2024-02-10", false),
    ("05/KH-UBND", "2024-02", "06/KH-UBND", "2024-02-10", false),
    ("05/KH-UBND", "2024-03-01", "05/KH-UBND", "2024-02-10", false), (nil, nil, nil, nil, false),
  ])
  func `a document is named by number and date; a partial date agrees with every one inside it`(
    number: String?, date: String?, ownNumber: String?, ownDate: String?, isNamed: Bool
  ) {
    #expect(Self.document(number, date).names(Self.document(ownNumber, ownDate)) == isNamed)
  }

  @Test func `plans that no other replaces count`() {
    let first = Self.document("1/KH", "2024-01-10")
    let (second, third) = (Self.document("2/KH", "2024-02-10"), Self.document("3/KH", "2024-03-10"))
    let inMonth = Self.document(nil, "2024-01")
    #expect(Replacement.counting(among: [(first, []), (second, [inMonth])]) == [1])
    #expect(Replacement.counting(among: [(first, []), (second, [first]), (third, [second])]) == [2])
    #expect(Replacement.counting(among: [(first, []), (second, [])]) == [0, 1])
    #expect(Replacement.counting(among: [(first, [second]), (second, [first])]) == [0, 1])
  }
}
