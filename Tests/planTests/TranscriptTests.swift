import Foundation
import Testing

/// Everything that `plan` prints, replayed. `PLAN_RECORD=1 swift test --filter Transcript` writes down what it prints
/// now; read the difference before you commit it.
@Suite struct TranscriptTests {
  @Test(arguments: try Repository.transcripts())
  func `a transcript shows exactly what plan prints`(name: String) throws {
    let url = Repository.transcriptFolder.appendingPathComponent(name)
    let transcript = Transcript(String(decoding: try Data(contentsOf: url), as: UTF8.self))
    let folder = try Playground()
    defer { folder.remove() }
    let replayed = try replay(transcript, in: folder.sampleData, of: name)
    if Repository.isRecording { try Data(replayed.text.utf8).write(to: url) }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: Repository.readme.path)))
  func `the README shows exactly what plan prints`() throws {
    let text = String(decoding: try Data(contentsOf: Repository.readme), as: UTF8.self)
    // All examples are played in one copy, in their order, as a reader would.
    let folder = try Playground()
    defer { folder.remove() }
    var sections = text.components(separatedBy: "```console\n")
    for index in sections.indices.dropFirst() {
      guard let end = sections[index].range(of: "```") else { continue }
      let transcript = Transcript(String(sections[index][..<end.lowerBound]))
      let replayed = try replay(transcript, in: folder.root, of: "README.md")
      sections[index].replaceSubrange(..<end.lowerBound, with: replayed.text)
    }
    let replayed = sections.joined(separator: "```console\n")
    if Repository.isRecording, replayed != text { try Data(replayed.utf8).write(to: Repository.readme) }
  }

  /// Plays the commands of a transcript and compares what they print, unless that is to be written down.
  func replay(_ transcript: Transcript, in folder: String, of name: String) throws -> Transcript {
    var replayed = transcript
    let program = try #require(Repository.program, "the program `plan` is not built")
    let environment = ["PATH": "\(program.deletingLastPathComponent().path):/usr/bin:/bin", "LANG": "C"]
    for (index, entry) in transcript.entries.enumerated() {
      let run = try ProgramRun("/bin/sh", ["-c", entry.command], in: folder, environment: environment)
      replayed.entries[index].lines = run.lines
      // Bytes, since `==` takes the two ways to write a Vietnamese letter as equal.
      let isSame = run.lines.map { Array($0.utf8) } == entry.lines.map { Array($0.utf8) }
      if !isSame, !Repository.isRecording {
        Issue.record("\(name): $ \(entry.command)\n\(difference(from: entry.lines, to: run.lines))")
      }
    }
    return replayed
  }

  private func difference(from expected: [String], to printed: [String]) -> String {
    let changes = printed.difference(from: expected) { $0.utf8.elementsEqual($1.utf8) }
    return changes.map { change in
      switch change {
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      }
    }.joined(separator: "\n")
  }
}

/// Where things are in the repository that is tested.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let transcriptFolder = root.appendingPathComponent("Tests/planTests/Transcripts")
  static let readme = root.appendingPathComponent("README.md")
  static let sampleData = root.appendingPathComponent("sample-data")
  static let isRecording = ProcessInfo.processInfo.environment["PLAN_RECORD"] == "1"

  /// The names of all transcripts; `.linux.transcript` holds for Linux alone, where a full disk can be played.
  static func transcripts(in folder: URL = transcriptFolder) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #if os(Linux)
      return names.filter { $0.hasSuffix(".transcript") }.sorted()
    #else
      return names.filter { $0.hasSuffix(".transcript") && !$0.hasSuffix(".linux.transcript") }.sorted()
    #endif
  }

  /// The program that was built with these tests: it lies beside the test bundle, whatever the build folder is called.
  static var program: URL? {
    let bundles = [Bundle(for: Marker.self), Bundle.main].map(\.bundleURL)
    let starts = [URL(fileURLWithPath: CommandLine.arguments[0])] + bundles
    let folders = starts.flatMap { start in (1...6).map { levels in start.goingUp(levels) } }
    let candidates = (folders + [root.appendingPathComponent(".build/debug")]).map { $0.appendingPathComponent("plan") }
    return candidates.first { url in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
        && FileManager.default.isExecutableFile(atPath: url.path)
    }
  }

  private final class Marker {}
}

extension URL {
  fileprivate func goingUp(_ levels: Int) -> URL {
    (0..<levels).reduce(resolvingSymlinksInPath()) { url, _ in url.deletingLastPathComponent() }
  }
}

/// A folder of its own for commands that change files, with a copy of `sample-data` in it, or of another folder.
struct Playground {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("plan-transcript-\(UUID().uuidString)").path
  var sampleData: String { root + "/sample-data" }

  init(copying folder: URL = Repository.sampleData) throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    // `FileManager.copyItem` keeps the owner too, and fails where the files are another user's.
    _ = try ProgramRun(
      "/bin/cp", ["-R", folder.path, root + "/" + folder.lastPathComponent], in: "/", environment: [:])
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }
}
