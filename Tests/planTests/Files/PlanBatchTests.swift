import Foundation
import PlanCore
import Testing

@testable import plan

@Suite struct PlanBatchTests {
  /// Its units promise 20 of the 27 households that were assigned.
  private static let plan = """
    { "schema": "plan/1", "area": { "name": "Xã Mẫu", "kind": "commune" }, "year": 2024, "standard": "nd-07-2021",
      "quotas": [{ "class": "poor", "reduce": 27 }],
      "total": { "start": { "poor": 77 }, "target": { "poor": 57 } } }
    """

  /// Runs in a folder that holds files of these texts.
  private func withFolder(_ files: [String: String], _ body: (Surroundings, String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "plan-batch-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let url = URL(fileURLWithPath: "\(folder)/\(name)")
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let surroundings = Surroundings(
      command: "check", language: .en, isColored: false, width: 80, now: 0, folder: folder, isQuiet: false,
      isDryRun: false)
    try body(surroundings, folder)
  }

  private func run(_ words: String, in folder: String) -> Outcome {
    respond(
      to: ["-C", folder] + words.split(separator: " ").map(String.init), on: Machine(languageVariable: "en", now: 0))
  }

  @Test func `folders give the plans in them and below, files themselves, in the order named`() throws {
    let files = ["a/x.plan.json": Self.plan, "a/b/y.plan.json": Self.plan, "z.json": Self.plan, "a/n.json": "{}"]
    try withFolder(files) { surroundings, folder in
      let batch = try PlanBatch(["\(folder)/z.json", "\(folder)/a"], in: surroundings)
      #expect(batch.paths == ["z.json", "a/b/y.plan.json", "a/x.plan.json"].map { "\(folder)/\($0)" })
      #expect(batch.hasFolder)
      #expect(try !PlanBatch(["\(folder)/z.json"], in: surroundings).hasFolder)
      #expect(batch.map(\.path).compactMap(\.part) == batch.paths)
      #expect(
        batch.mapPlans { plan, path in "\(path) \(plan.year)" }.compactMap(\.part) == batch.paths.map { $0 + " 2024" })
    }
  }

  @Test func `a file is taken once, under the first of its names`() throws {
    try withFolder(["a/x.plan.json": Self.plan]) { surroundings, folder in
      symlink("a/x.plan.json", "\(folder)/link.plan.json")
      let names = ["link.plan.json", "a/x.plan.json", "a", ".", "a/../a/x.plan.json", "gone.json", "gone.json"]
      let batch = try PlanBatch(names.map { "\(folder)/\($0)" }, in: surroundings)
      #expect(batch.paths == ["\(folder)/link.plan.json", "\(folder)/gone.json"])
    }
  }

  @Test func `a file that the command uses otherwise is left out, whatever it is called`() throws {
    try withFolder(["a/x.plan.json": Self.plan, "a/y.plan.json": Self.plan]) { surroundings, folder in
      let batch = try PlanBatch(
        ["\(folder)/a"], except: ["\(folder)/./a/y.plan.json", "\(folder)/new"], in: surroundings)
      #expect(batch.paths == ["\(folder)/a/x.plan.json"])
    }
  }

  @Test func `a file that cannot be read is refused, and the rest is read`() throws {
    try withFolder(["a.plan.json": Self.plan, "b.plan.json": "{", "d.plan.json": Self.plan]) { surroundings, folder in
      let names = ["a.plan.json", "b.plan.json", "c.plan.json", "d.plan.json"]
      let batch = try PlanBatch(names.map { "\(folder)/\($0)" }, in: surroundings)
      let read = batch.map(\.plan.year)
      #expect(read.map(\.part) == [2024, nil, nil, 2024])
      #expect(read.map(\.complaint?.status) == [nil, .unreadableInput, .noInput, nil])
      #expect(batch.mapPlans { plan, _ in plan.year }.map(\.part) == read.map(\.part))
    }
  }

  @Test(arguments: ["check", "quota check", "collect --area Mẫu --kind district"])
  func `a folder without plans is no input in every command, also beside one that has some`(command: String) throws {
    try withFolder(["empty/a.txt": "", "some/x.plan.json": Self.plan]) { _, folder in
      for folders in ["empty", "some empty"] {
        let outcome = run("\(command) \(folders)", in: folder)
        #expect(outcome.status == .noInput && outcome.output.isEmpty)
        #expect(outcome.notes.first == "plan: error: there is no plan in `\(folder)/empty`")
      }
    }
  }

  @Test func `a file named twice counts once in every command`() throws {
    try withFolder(["x.plan.json": Self.plan]) { _, folder in
      for command in ["check", "quota check"] {
        let once = run("\(command) x.plan.json", in: folder)
        #expect(!once.output.isEmpty && once.notes.allSatisfy { !$0.contains("files") })
        #expect(run("\(command) x.plan.json ./x.plan.json x.plan.json", in: folder).notes == once.notes)
      }
    }
  }

  @Test(arguments: [
    "report - --table summary", "check -", "check - -", "quota show -", "quota check - -q", "quota check x.plan.json -",
    "quota split - --class poor --reduce 3", "collect - --area Mẫu --kind district",
    "collect x.plan.json --like -", "quota assign x.plan.json --from - -n",
  ])
  func `standard input is read wherever a plan is, as the same file by its name would be`(words: String) throws {
    let program = try #require(Repository.program)
    try withFolder(["x.plan.json": Self.plan, "in.plan.json": Self.plan]) { _, folder in
      func answer(_ words: String, _ input: String) throws -> ProgramRun {
        try ProgramRun(
          "/bin/sh", ["-c", "'\(program.path)' \(words) < \(input)"], in: folder, environment: ["PLAN_LANG": "en"])
      }
      let piped = try answer(words, "in.plan.json")
      let named = words.split(separator: " ").map { $0 == "-" ? "in.plan.json" : String($0) }.joined(separator: " ")
      let read = try answer(named, "/dev/null")
      func unnamed(_ text: String) -> String {
        ["check", "report"].reduce(text) {
          $0.replacingOccurrences(of: "plan \($1) in.plan.json", with: "plan \($1) -")
        }
        .replacingOccurrences(of: "in.plan.json", with: "standard input")
      }
      #expect(piped.status == read.status && piped.output + piped.errors != "")
      #expect(unnamed(piped.output) == unnamed(read.output))
      #expect(unnamed(piped.errors) == unnamed(read.errors))
    }
  }

  @Test func `findings in standard input have their line and column`() throws {
    let program = try #require(Repository.program)
    try withFolder(["x.plan.json": Self.plan]) { _, folder in
      let check = "'\(program.path)' quota check - -q < x.plan.json"
      let run = try ProgramRun("/bin/sh", ["-c", check], in: folder, environment: ["PLAN_LANG": "en"])
      #expect(run.output.hasPrefix("standard input:3:59: "))
      #expect(run.status == 1)
    }
  }
}
