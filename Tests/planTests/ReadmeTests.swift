import Foundation
import PlanCore
import Testing

@testable import plan

/// The README says what the program does, in the program's own words.
@Suite struct ReadmeTests {
  @Test func `the table of commands is the declaration of the command line`() throws {
    let text = String(decoding: try Data(contentsOf: Repository.readme), as: UTF8.self)
    let table = Commands.all.markdownTable(.en)
    guard Repository.isRecording else {
      #expect(text.contains(table))
      return
    }
    let lines = text.components(separatedBy: "\n")
    let head = try #require(lines.firstIndex { $0 == "TABLE" || $0.hasPrefix("| command ") })
    let end = lines[head...].firstIndex { $0.isEmpty } ?? lines.endIndex
    let kept = Array(lines[..<head]) + table.split(separator: "\n").map(String.init) + Array(lines[end...])
    try Data(kept.joined(separator: "\n").utf8).write(to: Repository.readme)
  }

  @Test func `the smallest plan of the README is the file that its first check reads`() throws {
    let text = String(decoding: try Data(contentsOf: Repository.readme), as: UTF8.self)
    let block = text.components(separatedBy: "```json\n").dropFirst().first?.components(separatedBy: "```").first ?? ""
    let file = Repository.sampleData.appendingPathComponent("first-plan/xa-mau-2024.plan.json")
    #expect(block == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test func `setting up takes two commands`() throws {
    let text = String(decoding: try Data(contentsOf: Repository.readme), as: UTF8.self)
    let block = text.components(separatedBy: "```sh\n").dropFirst().first?.components(separatedBy: "```").first ?? ""
    #expect(block == "swift run -c release plan report sample-data/quang-minh-2024.plan.json\nswift test\n")
  }
}
