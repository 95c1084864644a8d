import Foundation
import PlanCore
import Testing

@Suite struct PlanSearchTests {
  private func touch(_ path: String) throws { try Data().write(to: URL(fileURLWithPath: path)) }

  private func make(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func `only files count, however they are called, and a link that leads nowhere`() throws {
    try withScratchFolder { (folder) throws in
      try make("\(folder)/d.plan.json")
      try touch("\(folder)/d.plan.json/inner.plan.json")
      try touch("\(folder)/a.plan.json")
      try touch("\(folder)/.hidden.plan.json")
      mkfifo("\(folder)/pipe.plan.json", 0o600)
      for (name, target) in [
        ("gone", "nothing"), ("link", "a.plan.json"), ("null", "/dev/null"), ("pipe2", "pipe.plan.json"),
      ] {
        symlink(target, "\(folder)/\(name).plan.json")
      }
      symlink(".", "\(folder)/loop")
      let here = ["a", "gone", "link"].map { "\(folder)/\($0).plan.json" }
      #expect(try PlanSearch.plans(in: folder) == here)
      let search = PlanSearch(below: folder)
      #expect(search.paths == [here[0], "\(folder)/d.plan.json/inner.plan.json"] + here[1...])
      #expect(search.refused == [])
    }
  }

  @Test func `no depth is too deep`() throws {
    try withScratchFolder { (folder) throws in
      let deep = folder + String(repeating: "/d", count: 200)
      try make(deep)
      try touch("\(deep)/a.plan.json")
      #expect(PlanSearch(below: folder).paths == ["\(deep)/a.plan.json"])
    }
  }

  @Test func `a folder that is not there is refused`() {
    #expect(PlanSearch(below: "/nowhere").refused == [ReadError(path: "/nowhere", reason: .missing)])
  }

  @Test(.enabled(if: !isSuperuser))
  func `a folder that may not be read does not stop the rest`() throws {
    try withScratchFolder { (folder) throws in
      try make("\(folder)/closed")
      try touch("\(folder)/z.plan.json")
      chmod("\(folder)/closed", 0)
      defer { chmod("\(folder)/closed", 0o700) }
      let search = PlanSearch(below: folder)
      #expect(search.paths == ["\(folder)/z.plan.json"])
      #expect(search.refused == [ReadError(path: "\(folder)/closed", reason: .noPermission)])
    }
  }
}
