import Foundation
import PlanCore
import Testing

@testable import plan

private let bash = "/bin/bash"

@Suite struct CompletionTests {
  /// What Bash offers for a line whose last word is being typed.
  private func offers(_ words: [String]) throws -> [String] {
    let script = bashCompletion(CompletionEntry.all(of: Commands.all)).joined(separator: "\n")
    let typed = words.map { "'\($0)'" }.joined(separator: " ")
    let ask = "\nCOMP_WORDS=(\(typed)); COMP_CWORD=\(words.count - 1); _plan; printf '%s\\n' \"${COMPREPLY[@]}\""
    let run = try ProgramRun(bash, ["-c", script + ask], in: "/", environment: [:])
    #expect(run.errors == "")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: bash)))
  func `Bash offers commands, options and closed values`() throws {
    #expect(try offers(["plan", "comp"]) == ["completion"])
    #expect(try offers(["plan", "-C", "version", "comp"]) == ["completion"])
    #expect(try offers(["plan", "completion", ""]) == ["bash", "zsh", "fish"])
    #expect(try offers(["plan", "version", "--lang", ""]) == ["vi", "en"])
    #expect(try offers(["plan", "version", "--lang", "="]) == ["vi", "en"])
    #expect(try offers(["plan", "version", "--color", "=", "n"]) == ["never"])
    #expect(try offers(["plan", "version", "--he"]) == ["--help"])
    #expect(try offers(["plan", "explain", "E310"]) == ["E3101", "E3102"])
    #expect(try offers(["plan", "check", "--only", "E610"]).contains("E6101"))
    #expect(try offers(["plan", "standards", "qd"]) == ["qd-59-2015"])
    #expect(try offers(["plan", "help", "ex"]) == ["explain", "exit"])
    #expect(try offers(["plan", "report", "-C", "/us"]) == ["/usr"])
  }

  @Test(arguments: Language.allCases)
  func `every script names every command and every option`(language: Language) {
    let entries = CompletionEntry.all(of: Commands.all)
    let fish = fishCompletion(entries, language).joined(separator: "\n")
    let others = [bashCompletion(entries), zshCompletion(entries, language)].map { $0.joined(separator: "\n") }
    for entry in entries {
      for name in entry.verbs.map(\.name) { #expect((others + [fish]).allSatisfy { $0.contains(name) }) }
      for option in entry.options {
        #expect(others.allSatisfy { $0.contains("--\(option.name)") } && fish.contains("-l \(option.name)"))
      }
    }
  }
}
