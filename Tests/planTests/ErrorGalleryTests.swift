import Foundation
import Testing

@testable import PlanCore

/// The gallery of errors: for every code of the reader a file that has it, and exactly what is said of it.
@Suite struct ErrorGalleryTests {
  private static let folder = Repository.root.appendingPathComponent("Tests/planTests/Errors")

  @Test(arguments: try Repository.transcripts(in: folder))
  func `an error says exactly this`(name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let transcript = Transcript(String(decoding: try Data(contentsOf: url), as: UTF8.self))
    let playground = try Playground(copying: Self.folder)
    defer { playground.remove() }
    let replayed = try TranscriptTests().replay(transcript, in: playground.root + "/Errors", of: name)
    if Repository.isRecording { try Data(replayed.text.utf8).write(to: url) }
  }

  /// One problem of each kind that a file can have; a new kind does not compile until it has its line here.
  private static func code(_ kind: FileProblem.Kind) -> String {
    switch kind {
    case .json(let kind): kind.mistake.code
    case .wrongType: "E1201"
    case .wrongNumber: "E1202"
    case .missingKey: "E1203"
    case .outsideList: "E1204"
    case .impossibleDate: "E1205"
    case .newerSchema: "E1206"
    case .notAPlan: "E1207"
    case .tooManyWords: "E1208"
    case .unknownKey: "E1301"
    }
  }

  private static let kinds: [FileProblem.Kind] =
    JSONProblem.Kind.allCases.map { .json($0) }
    + FileProblem.Expectation.allCases.flatMap { expected in
      FileProblem.Found.allCases.map { .wrongType(expected: expected, found: $0) }
        + FileProblem.Misspelling.allCases.map { .wrongNumber(expected: expected, why: $0) }
    } + [
      .missingKey("name"), .outsideList("x", guess: nil, list: ["a", "b"]), .outsideList("x", guess: "y", list: []),
      .impossibleDate("x"), .newerSchema("plan/2"), .notAPlan(nil), .notAPlan("x"), .tooManyWords,
      .unknownKey("x", guess: nil, list: ["a", "b"]), .unknownKey("x", guess: "y", list: []),
    ]

  private static let codes = Set(kinds.map(code)).union(["E4101", "E4102"])

  @Test("every code has its file and its transcript, which shows the code in both languages", arguments: codes.sorted())
  func gallery(_ code: String) throws {
    let names = [".plan.json", ".transcript"].map { Self.folder.appendingPathComponent(code + $0) }
    #expect(names.allSatisfy { FileManager.default.fileExists(atPath: $0.path) })
    let transcript = Transcript(String(decoding: try Data(contentsOf: names[1]), as: UTF8.self))
    #expect(transcript.entries.count == 2)
    #expect(transcript.entries.allSatisfy { $0.command.hasPrefix("plan report \(code).plan.json") })
    #expect(transcript.entries.map { $0.command.contains("--lang en") } == [false, true])
    // The first thing said is about this code.
    #expect(transcript.entries.allSatisfy { $0.lines.first?.contains(" \(code): ") == true })
  }

  @Test func `the gallery holds no code that nothing says`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let shown = Set(names.filter { $0.hasPrefix("E") }.map { String($0.prefix(5)) })
    #expect(shown == Self.codes)
  }

  @Test func `codes and names are told apart`() {
    let codes = JSONProblem.Kind.allCases.map(\.mistake.code)
    let names = JSONProblem.Kind.allCases.map(\.mistake.name)
    #expect(Set(codes).count == codes.count && Set(names).count == names.count)
    #expect(codes.allSatisfy { $0.hasPrefix("E11") && $0.count == 5 })
  }

  @Test func `every message stands in both languages, composed, and not in one language twice`() {
    for kind in Self.kinds {
      for (steps, isElement) in [([], false), (["total", "start"], false), (["units", 3], true)] as [(Path, Bool)] {
        let finding = FileProblem(kind: kind, range: 0..<1, steps: steps, isElement: isElement).finding(in: [
          0x78, 0xC3,
        ])
        #expect(finding.code == Self.code(kind))
        let phrases = [finding.message, finding.cause].compactMap(\.self)
        for phrase in phrases + (finding.remedy.map { [$0] } ?? []) {
          #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty, "\(kind)")
          #expect(phrase.vi.utf8.elementsEqual(phrase.vi.nfc.utf8), "\(phrase.vi)")
          #expect(phrase.en.utf8.elementsEqual(phrase.en.nfc.utf8), "\(phrase.en)")
        }
        #expect(phrases.allSatisfy { $0.vi != $0.en }, "\(finding.message.vi)")
      }
    }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `a file that may not be read is told`() throws {
    let playground = try Playground(copying: Self.folder)
    defer { playground.remove() }
    let program = try #require(Repository.program)
    let command = "chmod 000 E1113.plan.json && '\(program.path)' report E1113.plan.json"
    let run = try ProgramRun("/bin/sh", ["-c", command], in: playground.root + "/Errors", environment: [:])
    #expect(run.lines == ["! plan: lỗi: không có quyền đọc `E1113.plan.json`", "? 77"])
  }
}
