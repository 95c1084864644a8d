import Foundation
import PlanCore
import Testing

@testable import plan

/// Every command that makes tables makes them in every format.
@Suite struct EveryFormatTests {
  private static let sample = Repository.sampleData.path + "/quang-minh-2024.plan.json"
  private static let district = Repository.sampleData.path + "/example-district"

  private static let commands = [
    "report \(sample)", "check \(sample)", "quota show \(sample)", "quota check \(district)",
    "quota split \(sample) --class poor --reduce 4", "collect \(district) --like \(district)/huyen-mau-2024.plan.json",
    "standards", "standards nd-07-2021", "due \(district) --as-of 2024-06-12", "status \(sample)",
    "diff \(sample) \(district)/huyen-mau-2024.plan.json",
  ]

  private func run(_ words: String) -> Outcome {
    respond(to: words.split(separator: " ").map(String.init), on: Machine(now: 1_720_000_000))
  }

  @Test(arguments: commands, Format.allCases)
  func `a command in a format says something that can be read`(command: String, format: Format) throws {
    let outcome = run("\(command) -f \(format.rawValue) --lang en")
    #expect(outcome.status == .done || outcome.status == .badNews)
    let text = String(decoding: outcome.output, as: UTF8.self)
    switch format {
    case .text: #expect(text.utf8.count > 100)
    case .markdown: #expect(text.contains("| --- |"))
    case .csv, .tsv:
      let separator = format == .csv ? "," : "\t"
      let lines = text.split(whereSeparator: \.isNewline)
      #expect(lines.count > 1)
      #expect(lines.first?.hasPrefix("\u{FEFF}") == true && lines.first?.contains(separator) == true)
    case .json: _ = try JSONSerialization.jsonObject(with: Data(outcome.output))
    case .ndjson:
      let lines = text.split(separator: "\n")
      #expect(!lines.isEmpty)
      for line in lines {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object?["schema"] is String)
      }
    }
  }

  @Test func `all commands list the same formats`() {
    let lists = Self.commands.filter { !$0.hasPrefix("due ") }.map { run("\($0) -f pdf").notes.first ?? "" }
    #expect(Set(lists) == ["plan: lỗi: `-f` không nhận `pdf`; chỉ nhận text, markdown, csv, tsv, json, ndjson"])
    #expect(run("due -f pdf").notes.first?.hasSuffix("chỉ nhận text, markdown, csv, tsv, json, ndjson, ics") == true)
  }

  @Test(arguments: [
    "report", "quota show", "quota split --class poor --reduce 1", "quota check", "check", "due", "status",
  ])
  func `programs read on standard output what is wrong with a broken file`(command: String) throws {
    let folder = try Playground()
    defer { folder.remove() }
    let path = folder.root + "/b.plan.json"
    try Data(#"{ "schema": "plan/1", "area": { "name": "X" }, "year": "2024", "standard": "nd-07-2021" }"#.utf8)
      .write(to: URL(fileURLWithPath: path))
    for format in Format.allCases {
      let outcome = run("\(command) \(path) -f \(format.rawValue)")
      #expect(outcome.status == .unreadableInput)
      guard format.isForPrograms else { continue }
      #expect(String(decoding: outcome.output, as: UTF8.self).contains("E1201"), "\(format)")
      #expect(!outcome.notes.contains { $0.contains("E1201") })
    }
  }

  @Test func `the ending of a file chooses the format, and one that stands for none is wrong usage`() {
    func written(_ name: String, _ more: String = "") -> String? {
      run("report \(Self.sample) -q -o \(name) \(more)").files.first.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    #expect(written("x.md")?.hasPrefix("# ") == true)
    #expect(written("x.JSONL")?.hasPrefix("{ ") == true)
    #expect(written("a.b/x")?.hasPrefix("Phường Quảng Minh") == true)
    #expect(written("x.pdf") == nil)
    #expect(written("x.pdf", "-f csv")?.hasPrefix("\u{FEFF}") == true)
    let refused = run("report \(Self.sample) -o x.pdf")
    #expect(refused.status == .usage)
    #expect(
      refused.notes == [
        "plan: lỗi: đuôi `.pdf` không là dạng nào; chỉ nhận .txt, .md, .csv, .tsv, .json, .ndjson, hoặc thêm --format",
        "    plan help report",
      ])
  }
}
