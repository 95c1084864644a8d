import Testing

@testable import PlanCore

@Suite struct RuleListTests {
  @Test func `codes are unique and in order`() {
    let codes = Rule.all.map(\.code)
    #expect(codes == Set(codes).sorted())
    #expect(codes.allSatisfy { $0.wholeMatch(of: /E[1-7]\d{3}/) != nil })
  }

  @Test func `names are unique and in kebab-case`() {
    let names = Rule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)+/) != nil })
  }

  @Test(arguments: Rule.all.indices) func `a rule has all its words in both languages`(index: Int) {
    let rule = Rule.all[index]
    for phrase in [rule.title, rule.law, rule.why, rule.remedy] {
      #expect(phrase.vi != phrase.en, "\(rule.code)")
      for words in [phrase.vi, phrase.en] {
        #expect(!words.isEmpty && words.nfc == words && !words.contains("  "), "\(rule.code): \(words)")
        #expect(words.first?.isUppercase == true, "\(rule.code): \(words)")
      }
    }
    #expect([rule.title.vi, rule.title.en].allSatisfy { !$0.hasSuffix(".") }, "\(rule.code)")
    for words in [rule.law, rule.why, rule.remedy] { #expect(words.vi.hasSuffix(".") && words.en.hasSuffix(".")) }
  }

  @Test func `every rule that is weighed with others says what speaks against a count`() {
    #expect(ConstraintKind.allCases.filter { $0.rule.against == nil }.isEmpty)
    #expect(Rule.all.filter { $0.against != nil }.count == ConstraintKind.allCases.count)
  }

  @Test(arguments: Rule.all.indices) func `the examples are plans, and small`(index: Int) throws {
    let rule = Rule.all[index]
    for example in [rule.broken, rule.kept] {
      let reading = PlanReader().read(Array(example.utf8))
      #expect(reading.plan != nil && reading.problems.isEmpty, "\(rule.code)")
      #expect(example.split(separator: "\n").count <= 36, "\(rule.code)")
    }
    #expect(rule.broken != rule.kept)
  }
}
