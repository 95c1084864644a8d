import Testing

@testable import PlanCore

@Suite struct QuotaRuleTests {
  @Test(arguments: Rule.acrossPlans.indices) func `the broken example breaks its rule alone, the kept one none`(
    index: Int
  ) throws {
    let rule = Rule.acrossPlans[index]
    #expect(Set(try QuotaCase(rule.broken).codes) == [rule.code])
    #expect(try QuotaCase(rule.kept).codes == [])
  }

  @Test func `codes and names are unique, and in order`() {
    let rules = Rule.all + Rule.acrossPlans
    #expect(rules.map(\.code).sorted() == Set(rules.map(\.code)).sorted())
    #expect(Set(rules.map(\.name)).count == rules.count)
    #expect(Rule.acrossPlans.allSatisfy { $0.code.hasPrefix("E32") && $0.find == nil })
  }

  @Test(arguments: Rule.acrossPlans.indices) func `a rule has all its words in both languages`(index: Int) {
    let rule = Rule.acrossPlans[index]
    for phrase in [rule.title, rule.law, rule.why, rule.remedy] {
      #expect(phrase.vi != phrase.en, "\(rule.code)")
      for words in [phrase.vi, phrase.en] {
        #expect(!words.isEmpty && words.nfc == words && !words.contains("  "), "\(words)")
        #expect(words.first?.isUppercase == true, "\(words)")
      }
    }
    for words in [rule.law, rule.why, rule.remedy] { #expect(words.vi.hasSuffix(".") && words.en.hasSuffix(".")) }
  }

  @Test func `explain knows every code`() {
    for language in [Language.vi, .en] {
      let pages = Explanation(language: language, width: 80)
      for rule in Rule.acrossPlans {
        #expect(pages.page(about: rule.code)?.contains(rule.name) == true)
        #expect(pages.list.contains(rule.code))
      }
    }
  }

  @Test func `messages differ between the languages and are composed`() throws {
    for rule in Rule.acrossPlans {
      for fault in try QuotaCase(rule.broken).check.faults.map(\.fault.particulars) {
        for phrase in [fault.message, fault.cause].compactMap(\.self) {
          #expect(phrase.vi != phrase.en && phrase.vi.nfc == phrase.vi)
        }
      }
    }
  }

  @Test func `findings stand at the value that is wrong`() throws {
    let places = try Rule.acrossPlans.flatMap { try QuotaCase($0.broken).places }
    #expect(
      places == [
        "E3201 xa-dong.plan.json /total/target/poor/reduce", "E3202 huyen.plan.json /units/0/name",
        "E3203 xa-dong.plan.json /document/issued", "E3204 xa-dong-moi.plan.json /area/name",
        "E3205 xa-dong.plan.json /quotas/0/reduce", "E3206 xa-dong.plan.json /total/start/poor",
        "E3207 huyen.plan.json /total/target/poor/reduce", "E3208 xa-dong.plan.json /area/name",
        "E3209 nam-2024.plan.json /total/start/poor", "E3210 huyen.plan.json /units/0/name",
        "E3211 xa-dong.plan.json ", "E3212 nam-2024.plan.json /total/start/poor",
      ])
  }
}
