import PlanCore
import Testing

@testable import plan

/// A verb is no value that a test can be given, so its words are.
private let paths: [String] = Commands.all.all.map(\.path)

@Suite struct HelpTests {
  private func called(_ path: String) throws -> CalledVerb {
    try #require(Commands.all.all.first { $0.path == path })
  }

  @Test(arguments: paths)
  func `help has everything in both languages`(path: String) throws {
    let verb = try called(path).verb
    let options = verb.declaration.options.map(\.summary)
    let arguments = verb.declaration.arguments.map(\.summary)
    for phrase in [verb.summary] + options + arguments + verb.declaration.examples.map(\.summary) {
      #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty)
      #expect(phrase.vi != phrase.en, "not translated: \(phrase.en)")
      #expect(!phrase.vi.hasSuffix(".") && !phrase.en.hasSuffix("."), "a line of help is no sentence")
    }
  }

  @Test(arguments: paths, Language.allCases)
  func `help fits its width`(path: String, language: Language) throws {
    for width in [60, 80] {
      let page = HelpPage(about: try called(path), language, width: width)
      // The first line and the examples are typed as they stand.
      let typed = try called(path).verb.declaration.examples.map(\.line)
      for line in page.lines.dropFirst() where !typed.contains(where: line.contains) {
        #expect(line.displayWidth <= width, "\(line)")
      }
    }
  }

  @Test(arguments: paths)
  func `the examples of help are lines of that command`(path: String) throws {
    for example in try called(path).verb.declaration.examples {
      let words = example.line.split(separator: " ").dropFirst().map(String.init)
      let call = try Call(words, among: Commands.all)
      #expect(call.called?.path == path)
      if case .command(let type)? = call.called?.verb { try parse(type, call.words) }
    }
  }

  private func parse<Called: Command>(_ type: Called.Type, _ words: [String]) throws {
    _ = try type.form.make(GivenWords(words, by: type.form.declaration))
  }

  @Test(arguments: paths)
  func `every command has an example`(path: String) throws {
    let verb = try called(path).verb
    #expect(!verb.verbs.isEmpty || !verb.declaration.examples.isEmpty)
  }

  @Test(arguments: paths)
  func `no two options or arguments of a command share a name`(path: String) throws {
    let declaration = try called(path).verb.declaration
    let options = declaration.options + SharedOption.everywhere
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
    #expect(Set(declaration.arguments.map(\.name)).count == declaration.arguments.count)
  }

  @Test(arguments: paths)
  func `an option with a shared name means what it means everywhere`(path: String) throws {
    for option in try called(path).verb.declaration.options {
      guard let shared = SharedOption(rawValue: option.name)?.declaration else {
        #expect(!SharedOption.allCases.compactMap(\.declaration.short).contains { $0 == option.short })
        continue
      }
      #expect(option.summary == shared.summary && option.short == shared.short)
    }
  }

  @Test func `the table for the README has a row for every command`() {
    let rows = Commands.all.markdownTable(.en).split(separator: "\n")
    #expect(rows.count == 2 + Commands.all.count)
    #expect(rows.contains("| `plan completion bash\\|zsh\\|fish` | completion by Tab in a shell |"))
  }

  @Test func `a long term has a line for itself`() {
    var page = HelpPage(.en, width: 60)
    let long = Phrase(same: String(repeating: "word ", count: 12))
    page.add([("-o", Phrase(same: "short")), ("--a-very-long-option-with VALUE", long)])
    #expect(
      page.lines == [
        "  -o                          short",
        "  --a-very-long-option-with VALUE",
        "                              word word word word word word",
        "                              word word word word word word",
      ])
  }
}
