import Foundation
import Testing

@testable import PlanCore

/// The gallery of findings: for every rule of `plan check` the smallest plan that breaks it, and exactly what is said.
///
/// `PLAN_RECORD=1` writes the plans from the rules' own examples, and what is printed now.
@Suite struct FindingGalleryTests {
  private static let folder = Repository.root.appendingPathComponent("Tests/planTests/Findings")

  /// The rules that one plan alone can break; those between plans have transcripts of their own.
  private static let rules = Rule.all.filter { !$0.broken.isEmpty && !$0.code.hasPrefix("E32") }

  @Test("every rule has its plan, which is the example that `plan explain` shows", arguments: rules.map(\.code))
  func plans(_ code: String) throws {
    let rule = try #require(Self.rules.first { $0.code == code })
    let url = Self.folder.appendingPathComponent(code + ".plan.json")
    let text = rule.broken.hasSuffix("\n") ? rule.broken : rule.broken + "\n"
    if Repository.isRecording { try Data(text.utf8).write(to: url) }
    #expect(String(decoding: try Data(contentsOf: url), as: UTF8.self) == text)
  }

  @Test("a finding says exactly this", arguments: rules.map(\.code))
  func says(_ code: String) throws {
    let url = Self.folder.appendingPathComponent(code + ".transcript")
    let empty = "$ plan check \(code).plan.json\n\n$ plan check \(code).plan.json --lang en\n"
    let known = try? String(decoding: Data(contentsOf: url), as: UTF8.self)
    let transcript = Transcript(known ?? (Repository.isRecording ? empty : ""))
    let playground = try Playground(copying: Self.folder)
    defer { playground.remove() }
    let replayed = try TranscriptTests().replay(transcript, in: playground.root + "/Findings", of: code)
    if Repository.isRecording { try Data(replayed.text.utf8).write(to: url) }
    #expect(replayed.entries.count == 2)
    #expect(replayed.entries.allSatisfy { $0.lines.contains { $0.contains(" \(code): ") } })
  }

  @Test func `the gallery holds no code that no rule has`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names.map { String($0.prefix(5)) }) == Set(Self.rules.map(\.code)))
  }
}
