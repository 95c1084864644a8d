import PlanCore
import Testing

@testable import plan

@Suite struct ArgumentValueTests {
  private func readsBack<Value: ArgumentValue & Equatable>(_ value: Value) -> Bool {
    Value(argument: value.argument) == value
  }

  @Test func `what is written reads back`() throws {
    #expect(readsBack("Thôn 2") && readsBack(-12) && readsBack(ColorChoice.always) && readsBack(Language.en))
    #expect(readsBack(Destination.standardOutput) && readsBack(Destination.file("a")))
    #expect(readsBack(Group.ethnicMinority))
    #expect(readsBack(try #require(Year(argument: "2024"))))
    #expect(readsBack(try #require(CalendarDate(argument: "2024-06-10"))))
  }

  @Test(arguments: ["24", "1899", "2200", "2024-06", "năm 2024", ""])
  func `a year has four digits that make sense`(word: String) {
    #expect(Year(argument: word) == nil)
  }

  @Test(arguments: [
    ("2024-06-10", "2024-06-10"), ("10/6/2024", "2024-06-10"), ("10/06/2024", "2024-06-10"), ("6/2024", "2024-06-30"),
    ("2/2024", "2024-02-29"), ("Q2/2024", "2024-06-30"), ("q4/2024", "2024-12-31"), ("2024-06", "2024-06-30"),
    ("2024-Q1", "2024-03-31"), ("2024", "2024-12-31"),
  ])
  func `a day is typed as people write it, and a longer time is its last day`(word: String, day: String) {
    #expect(CalendarDate(argument: word)?.description == day)
  }

  @Test(arguments: ["2024-06-31", "31/6/2024", "10-6-2024", "6/10/24", "1/2/3/2024", "/2024", "x", ""])
  func `what is no day is none`(word: String) {
    #expect(CalendarDate(argument: word) == nil)
  }

  @Test func `words of a list are joined by commas, each once`() {
    #expect(Listed<Language>(argument: "vi,en,vi")?.words == [.vi, .en])
    #expect(Listed<Language>(argument: "vi,")?.words == nil)
    #expect(Listed<Language>(argument: "vi,de") == nil)
  }

  @Test func `a file without a name is none`() {
    #expect(Destination(argument: "") == nil)
  }
}
