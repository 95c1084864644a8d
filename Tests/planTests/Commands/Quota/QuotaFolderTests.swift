import Foundation
import PlanCore
import Testing

@testable import plan

/// `plan quota check` on folders as they come: empty ones by the thousand, links in a loop, files twice, files broken.
@Suite struct QuotaFolderTests {
  private static let district = """
    { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" }, "year": 2024, "standard": "nd-07-2021",
      "units": [{ "name": "Xã Đông", "kind": "commune", "target": { "poor": { "reduce": 12 } } }] }
    """
  private static let commune = """
    { "schema": "plan/1", "area": { "name": "Xã Đông", "kind": "commune" }, "year": 2024, "standard": "nd-07-2021",
      "total": { "target": { "poor": { "reduce": 12 } } } }
    """

  private func check(_ words: String..., in folder: String) -> Outcome {
    respond(to: ["quota", "check", "-C", folder] + words, on: Machine(now: 1_700_000_000))
  }

  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "plan-quota-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let url = URL(fileURLWithPath: folder + "/" + name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try body(folder)
  }

  @Test func `ten thousand empty folders hold no plan, and that is said in time`() throws {
    try withFolder([:]) { folder in
      for index in 0..<10_000 { mkdir("\(folder)/thu-muc-\(index)", 0o755) }
      let clock = ContinuousClock()
      var outcome = Outcome()
      let time = clock.measure { outcome = check(in: folder) }
      #expect(outcome.status == .noInput && outcome.output.isEmpty && time < .seconds(10))
    }
  }

  @Test func `links in a loop are not followed, and one file under two names is one plan`() throws {
    try withFolder(["a/huyen.plan.json": Self.district, "b/xa.plan.json": Self.commune]) { folder in
      symlink("..", "\(folder)/a/len")
      symlink("../a", "\(folder)/b/sang")
      symlink("vong", "\(folder)/vong")
      symlink("xa.plan.json", "\(folder)/b/ban-khac.plan.json")
      let outcome = check("-q", in: folder)
      #expect(outcome.status == .done && outcome.output.isEmpty && outcome.notes.isEmpty)
      #expect(check("-q", ".", "a", "b/xa.plan.json", in: folder).status == .done)
    }
  }

  @Test func `a broken file is told with its place and does not stop the rest`() throws {
    let files = ["huyen.plan.json": Self.district, "xa.plan.json": Self.commune, "hong.plan.json": "{ \"schema\": "]
    try withFolder(files) { folder in
      let outcome = check("-q", in: folder)
      #expect(outcome.status == .partial)
      #expect(outcome.notes.first?.hasPrefix("\(folder)/hong.plan.json:1:13: lỗi E1") == true)
      let lines = check("-f", "ndjson", in: folder).output.split(separator: UInt8(ascii: "\n"))
      #expect(lines.count == 3)
      let json = try JSONSerialization.jsonObject(with: Data(check("-f", "json", in: folder).output)) as? [String: Any]
      #expect((json?["summary"] as? [String: Any])?["refused"] as? Int == 1)
      // What is short is told even so, but the refused file decides the exit code.
      try Data(Self.commune.replacingOccurrences(of: "12", with: "8").utf8).write(
        to: URL(fileURLWithPath: folder + "/xa.plan.json"))
      let short = check(in: folder)
      #expect(short.status == .partial && String(decoding: short.output, as: UTF8.self).contains("E3201"))
    }
  }

  @Test func `only named files: nothing is missing, and a plan that assigns to nobody has nothing to be compared with`()
    throws
  {
    try withFolder(["huyen.plan.json": Self.district, "xa.plan.json": Self.commune]) { folder in
      let alone = check("xa.plan.json", "-q", in: folder)
      #expect(alone.status == .noInput && alone.output.isEmpty && alone.notes.count == 1)
      #expect(check("huyen.plan.json", "-q", in: folder).status == .done)
    }
    try withFolder(["huyen.plan.json": Self.district]) { folder in #expect(check(in: folder).status == .badNews) }
  }

  @Test func `the word quota alone shows the quotas of the plan`() throws {
    try withFolder(["huyen.plan.json": Self.district]) { folder in
      let machine = Machine(now: 1_700_000_000)
      let alone = respond(to: ["quota", "-C", folder, "-f", "csv"], on: machine)
      #expect(alone == respond(to: ["quota", "show", "-C", folder, "-f", "csv"], on: machine))
      #expect(alone.status == .done && !alone.output.isEmpty)
    }
    let help = respond(to: ["quota", "--help"], on: Machine(now: 0))
    #expect(String(decoding: help.output, as: UTF8.self).contains("  quota check [FILE…]"))
  }
}
