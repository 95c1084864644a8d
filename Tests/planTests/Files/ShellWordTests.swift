import PlanCore
import Testing

@testable import plan

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("xa.plan.json", "xa.plan.json"), ("xã/Đông-2024_a.json", "xã/Đông-2024_a.json"), ("-", "-"), ("-rf", "./-rf"),
    ("", "''"), ("a b", "'a b'"), ("a; touch b", "'a; touch b'"), ("a'b", #"'a'\''b'"#), ("$(x)", "'$(x)'"),
    ("a\nb'c\\", #"$'a\012b\'c\\'"#), (String(pathBytes: [0x61, 0xFF]), #"$'a\377'"#),
  ])
  func `a path is written so that a shell reads it back`(path: String, word: String) {
    #expect(shellWord(path) == word)
  }
}
