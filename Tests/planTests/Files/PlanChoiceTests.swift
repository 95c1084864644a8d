import Foundation
import PlanCore
import Testing

@testable import plan

@Suite struct PlanChoiceTests {
  /// Runs with the surroundings of `plan report -C FOLDER`, the folder holding files of these names.
  private func withFolder(_ names: [String], _ body: (Surroundings, String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "plan-choice-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in names { try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
    let surroundings = Surroundings(
      command: "report", language: .vi, isColored: false, width: 80, now: 0, folder: folder, isQuiet: false,
      isDryRun: false, words: ["-C", folder])
    try body(surroundings, folder)
  }

  @Test func `the one plan of the folder needs no name`() throws {
    try withFolder(["a.plan.json", "b.json", ".c.plan.json"]) { surroundings, folder in
      let paths = [try surroundings.planFile(nil), try surroundings.planFile(".")]
      #expect(paths == ["\(folder)/a.plan.json", "\(folder)/./a.plan.json"])
    }
  }

  @Test func `a name is taken at its word, from the folder on`() throws {
    try withFolder([]) { surroundings, folder in
      let paths = try ["x.plan.json", "/x.plan.json", "-"].map { try surroundings.planFile($0) }
      #expect(paths == ["\(folder)/x.plan.json", "/x.plan.json", "-"])
    }
  }

  @Test func `of several plans the year chooses`() throws {
    try withFolder(["a.plan.json", "b.plan.json"]) { surroundings, folder in
      let years = ["\(folder)/a.plan.json": 2023, "\(folder)/b.plan.json": 2024]
      let path = try surroundings.planFile(nil, year: Year(argument: "2024")) { years[$0] }
      #expect(path == "\(folder)/b.plan.json")
    }
  }

  @Test func `several plans are listed as lines to type`() throws {
    try withFolder(["b.plan.json", "a b.plan.json", "it's.plan.json"]) { surroundings, folder in
      let error = try #require(throws: PlanChoiceError.self) { try surroundings.planFile(nil) }
      #expect(
        error.lines(.vi) == [
          "plan: lỗi: trong `\(folder)` có 3 kế hoạch, hãy chọn một",
          "    plan report 'a b.plan.json' -C \(folder)",
          "    plan report b.plan.json -C \(folder)",
          "    plan report 'it'\\''s.plan.json' -C \(folder)",
        ])
      #expect(error.lines(.en)[0] == "plan: error: there are 3 plans in `\(folder)`, choose one")
      #expect(error.status.rawValue == 66)
    }
  }

  @Test func `a line to type keeps every option, and takes the place of the folder that was named`() throws {
    try withFolder([]) { surroundings, folder in
      var typed = surroundings
      typed.words = ["xa", "--table", "units", "-C", folder]
      #expect(
        typed.line(naming: "xa/a.plan.json", insteadOf: "xa") == "plan report xa/a.plan.json --table units -C \(folder)"
      )
      #expect(typed.line(naming: "-x.plan.json").hasPrefix("plan report ./-x.plan.json xa "))
    }
  }

  @Test func `no plan at all, or none of the year, is told`() throws {
    try withFolder(["a.txt"]) { surroundings, folder in
      let none = try #require(throws: PlanChoiceError.self) { try surroundings.planFile(nil) }
      #expect(none.lines(.vi) == ["plan: lỗi: trong `\(folder)` không có kế hoạch nào", "    plan help report"])
      let year = try #require(throws: PlanChoiceError.self) {
        try surroundings.planFile(nil, year: Year(argument: "2024"))
      }
      #expect(year.lines(.en)[0] == "plan: error: there is no plan of 2024 in `\(folder)`")
    }
  }

  @Test func `a long list says how many are not shown`() {
    let error = PlanChoiceError(folder: ".", lines: (10..<40).map { "plan report p\($0)" }, command: "report")
    #expect(error.nextSteps.count == 13)
    #expect(error.nextSteps.last == "… (+18)")
  }

  @Test func `a folder that is not there is told`() throws {
    try withFolder([]) { surroundings, folder in
      let away = Surroundings(
        command: "report", language: .vi, isColored: false, width: 80, now: 0, folder: "\(folder)/x", isQuiet: false,
        isDryRun: false)
      #expect(throws: ReadError(path: "\(folder)/x", reason: .missing)) { try away.planFile(nil) }
    }
  }
}
