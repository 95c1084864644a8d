import PlanCore
import Testing

@testable import plan

@Suite struct SurroundingsTests {
  private func surroundings(_ line: String, _ machine: Machine) throws -> Surroundings {
    let words = line.split(separator: " ").map(String.init)
    return try Surroundings(GivenWords(words, by: FormDeclaration()), "version", on: machine)
  }

  @Test func `the option chooses the language, then the variable, then it is Vietnamese`() throws {
    let english = Machine(languageVariable: "en", now: 0)
    #expect(try surroundings("--lang vi", english).language == .vi)
    #expect(try surroundings("", english).language == .en)
    #expect(try surroundings("", Machine(now: 0)).language == .vi)
    #expect(try surroundings("", Machine(languageVariable: "fr", now: 0)).language == .vi)
  }

  @Test(arguments: [["--lang", "en", "nonsense"], ["nonsense", "--lang=en"], ["--lang=en", "--lang"]])
  func `a wrong line is answered in the language it asks for`(words: [String]) {
    #expect(respond(to: words, on: Machine(now: 0)).notes.first?.hasPrefix("plan: error: ") == true)
  }

  @Test(arguments: [
    ("", true, true), ("", false, false), ("--color always", false, true), ("--color never", true, false),
    ("--color=auto", true, true),
  ])
  func `colour follows the option, else the machine`(line: String, machineWants: Bool, isColored: Bool) throws {
    #expect(try surroundings(line, Machine(wantsColor: machineWants, now: 0)).isColored == isColored)
  }

  @Test func `files lie in the folder of -C, unless they say otherwise`() throws {
    let here = try surroundings("", Machine(now: 0))
    let there = try surroundings("-C dir", Machine(now: 0))
    #expect(here.path(of: "a") == "a")
    #expect(["a", "/a", "-"].map(there.path(of:)) == ["dir/a", "/a", "-"])
    #expect(try surroundings("-C dir/", Machine(now: 0)).path(of: "a") == "dir/a")
  }
}
