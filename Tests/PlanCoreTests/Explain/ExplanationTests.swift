import Testing

@testable import PlanCore

@Suite struct ExplanationTests {
  @Test("every code has a page in each language: what it is, the law, why, the remedy, an example and the same mended")
  func pages() throws {
    for code in Mistake.all.map(\.code) {
      let vi = try #require(Explanation(language: .vi, width: 80).page(about: code), "\(code)")
      let en = try #require(Explanation(language: .en, width: 80).page(about: code), "\(code)")
      #expect(vi != en, "\(code)")
      for part in ["Quy tắc: ", "Vì sao: ", "Cách sửa: ", "Ví dụ sai", "Đã sửa"] {
        #expect(vi.contains(part), "\(code)")
      }
      for part in ["Law: ", "Why: ", "Remedy: ", "An example that breaks it", "Corrected"] {
        #expect(en.contains(part), "\(code)")
      }
    }
  }

  @Test("a code that nothing has has no page")
  func unknown() {
    #expect(Explanation(language: .en, width: 80).page(about: "E9999") == nil)
  }
}
