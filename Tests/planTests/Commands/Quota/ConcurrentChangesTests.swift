import Foundation
import PlanCore
import Testing

/// Many processes that change one plan, and files that may not be changed.
@Suite struct ConcurrentChangesTests {
  private static let multiplier = ProcessInfo.processInfo.environment["PLAN_FUZZ"].flatMap { Int($0) } ?? 1

  private func withFolder(_ body: (_ folder: String, _ environment: [String: String]) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "plan-changes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = try #require(Repository.program, "the program `plan` is not built")
    try body(folder, ["PATH": "\(program.deletingLastPathComponent().path):/usr/bin:/bin"])
  }

  private func sh(_ command: String, _ folder: String, _ environment: [String: String]) throws -> ProgramRun {
    try ProgramRun("/bin/sh", ["-c", command], in: folder, environment: environment)
  }

  private let child =
    #"{ "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021" }"#

  /// A parent that assigns one more household by each of its documents.
  private func parent(_ number: Int) -> String {
    """
    { "schema": "plan/1", "area": { "name": "Huyện Mẫu" }, "year": 2024, "standard": "nd-07-2021",
      "document": { "number": "\(number)/KH-UBND" },
      "units": [ { "name": "Xã Mẫu", "target": { "poor": { "reduce": \(number) } } } ] }
    """
  }

  /// Assigns quotas one after the other; after 75 it tries again.
  private func start(
    numbers: ClosedRange<Int>, _ folder: String, _ environment: [String: String]
  ) throws -> Process {
    let assign = "plan quota assign xa.plan.json --from $number.parent -q"
    let work = """
      for number in $(seq \(numbers.lowerBound) \(numbers.upperBound)); do
        until \(assign); do test $? = 75 || exit 1; done
      done
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", work]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// 8 processes × 10 changes; `PLAN_FUZZ=10 swift test` makes them 100 each. Who is told to try again does.
  @Test func `no change of eight processes is lost`() throws {
    let (processes, changes) = (8, 10 * Self.multiplier)
    try withFolder { (folder, environment) throws in
      try writeDurably(Array(child.utf8), to: "\(folder)/xa.plan.json")
      for number in 1...processes * changes {
        try Data(parent(number).utf8).write(to: URL(fileURLWithPath: "\(folder)/\(number).parent"))
      }
      let running = try (0..<processes).map { process in
        try start(numbers: process * changes + 1...(process + 1) * changes, folder, environment)
      }
      for process in running {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
      let plan = try #require(PlanReader().read(readFile("\(folder)/xa.plan.json")).plan)
      #expect(Set(plan.quotas.compactMap(\.document)).count == processes * changes)
      #expect(plan.quotas.count == processes * changes)
      #expect(try listFolder(folder).filter { $0.hasPrefix(".") } == [])
    }
  }

  #if os(Linux)
    @Test(
      "who is told to end while he waits for a lock ends so, and leaves nothing", arguments: [("HUP", 1), ("TERM", 15)])
    func signals(name: String, number: Int32) throws {
      try withFolder { (folder, environment) throws in
        try writeDurably(Array(child.utf8), to: "\(folder)/xa.plan.json")
        try writeDurably(Array(parent(1).utf8), to: "\(folder)/1.parent")
        let waiting = """
          exec 9>.xa.plan.json.lock; flock 9
          (exec 9>&-; exec plan quota assign xa.plan.json --from 1.parent -q) & sleep 1; kill -\(name) $!
          wait $!; status=$?; rm .xa.plan.json.lock; exit $status
          """
        #expect(try sh(waiting, folder, environment).status == 128 + number)
        #expect(try listFolder(folder) == ["1.parent", "xa.plan.json"])
      }
    }

    @Test func `the lock dies with its process, and is answered with 75 while that lives`() throws {
      try withFolder { (folder, environment) throws in
        try writeDurably(Array(child.utf8), to: "\(folder)/xa.plan.json")
        try writeDurably(Array(parent(1).utf8), to: "\(folder)/1.parent")
        let killed = try sh("exec 9>.xa.plan.json.lock; flock 9; kill -9 $$", folder, environment)
        #expect(killed.status == 9)
        let after = try sh("plan quota assign xa.plan.json --from 1.parent -q", folder, environment)
        #expect(after.lines == [])
        #expect(try listFolder(folder) == ["1.parent", "xa.plan.json"])
        try writeDurably(Array(parent(2).utf8), to: "\(folder)/2.parent")
        let held = try sh(
          "exec 9>.xa.plan.json.lock; flock 9; plan quota assign xa.plan.json --from 2.parent -q --lang en 9>&-",
          folder,
          environment)
        #expect(held.lines == ["! plan: error: `xa.plan.json` is locked by another `plan`, try again", "? 75"])
      }
    }
  #endif

  @Test(.enabled(if: getuid() != 0))
  func `a file or folder that may not be written stays as it is`() throws {
    try withFolder { (folder, environment) throws in
      try writeDurably(Array(child.utf8), to: "\(folder)/xa.plan.json")
      try writeDurably(Array(parent(1).utf8), to: "\(folder)/1.parent")
      let assign = "plan quota assign xa.plan.json --from 1.parent --lang en"
      let refusal = ["! plan: error: no permission to write `xa.plan.json`", "? 77"]
      #expect(try sh("chmod 444 xa.plan.json; \(assign)", folder, environment).lines == refusal)
      #expect(
        try sh("chmod 644 xa.plan.json; chmod 555 .; \(assign); s=$?; chmod 755 .; exit $s", folder, environment).lines
          == refusal)
      #expect(try readFile("\(folder)/xa.plan.json") == Array(child.utf8))
      #expect(try sh("chmod 000 xa.plan.json; \(assign)", folder, environment).status == 77)
    }
  }
}
