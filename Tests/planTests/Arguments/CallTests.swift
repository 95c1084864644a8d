import PlanCore
import Testing

@testable import plan

/// A command with an option of its own, below a group.
private struct Show: Command {
  let level: String?
  let files: [String]

  static let name = "show"
  static let summary = Phrase(vi: "xem", en: "show")
  static var form: Form<Show> {
    Form(
      option("level", short: "L", Phrase(vi: "mức", en: "the level")),
      arguments("FILE", Phrase(vi: "tệp", en: "files")), writes: true, make: Show.init)
  }

  func run(in surroundings: Surroundings) -> Outcome {
    var outcome = Outcome(lines: ["\(surroundings.command) \(level ?? "-") \(files.joined(separator: ","))"])
    outcome.files = [Outcome.File(path: surroundings.path(of: "out"), bytes: [1])]
    return outcome
  }
}

private let verbs: [Verb] = [
  .group(name: "quota", summary: Phrase(vi: "chỉ tiêu", en: "quotas"), verbs: [.command(Show.self)]),
  .command(VersionCommand.self),
]

private let machine = Machine(now: 0)

private func respond(_ line: String) -> Outcome {
  plan.respond(to: line.split(separator: " ").map(String.init), on: machine, among: verbs)
}

@Suite struct CallTests {
  @Test(arguments: [
    "quota show --level 2 a b", "quota --level 2 show a b", "--level 2 quota show a b", "-L2 quota show a b",
    "-q -L 2 --lang en quota --color never show a b", "quota show -- a b --level 2",
  ])
  func `options stand before, between and after the words that call the command`(line: String) throws {
    let call = try Call(line.split(separator: " ").map(String.init), among: verbs)
    #expect(call.called?.path == "quota show")
    #expect(call.words.filter { $0 == "a" || $0 == "b" } == ["a", "b"])
  }

  @Test func `a nested command gets its values`() {
    #expect(respond("--level 2 quota show a b") == respond("quota show --level 2 a b"))
    #expect(respond("quota show -L2 a b").output == Array("quota show 2 a,b\n".utf8))
  }

  @Test func `the value of an option is not taken for a command`() throws {
    let call = try Call(["-C", "quota", "version"], among: verbs)
    #expect(call.called?.path == "version")
    #expect(call.words == ["-C", "quota"])
  }

  @Test func `a group alone asks for one of its commands`() {
    #expect(respond("quota").status == .usage)
    #expect(respond("quota").notes == ["plan: lỗi: `quota` cần thêm một lệnh: show", "    plan help quota"])
  }

  @Test func `a wrong word below a group is told with the group`() {
    let message = "plan: lỗi: không có lệnh `quota shwo`; ý bạn là `quota show`?"
    #expect(respond("quota shwo").notes == [message, "    plan help quota"])
  }

  @Test(arguments: ["quota show --help", "-h quota show", "quota show -qh", "quota show --level --help --nonsense"])
  func `help wins, wherever it stands and whatever else is wrong`(line: String) {
    let page = String(decoding: respond(line).output, as: UTF8.self)
    #expect(page.hasPrefix("plan quota show [OPTION…] [FILE…]\n"))
  }

  @Test func `a letter that is a value is no call for help`() {
    #expect(respond("quota show -Lh a").output == Array("quota show h a\n".utf8))
    #expect(respond("quota show -- -h").output == Array("quota show - -h\n".utf8))
  }

  @Test func `a rehearsal names the files and writes none`() {
    let outcome = respond("quota show -n -C dir")
    #expect(outcome.files.isEmpty)
    #expect(outcome.notes == ["chưa ghi dir/out"])
    #expect(respond("quota show -C dir").files == [Outcome.File(path: "dir/out", bytes: [1])])
  }
}
