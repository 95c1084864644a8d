import Foundation
import Testing

/// Damaged plans, through the program as a user runs it.
@Suite struct MutantPlansTests {
  private static let samples = ["cam-chau-2022", "dak-to-re-2024", "hoa-binh-2023", "krong-pa-2021", "quang-minh-2024"]

  /// How many times as many plans are damaged, for a long run.
  private static let multiplier = ProcessInfo.processInfo.environment["PLAN_FUZZ"].flatMap { Int($0) } ?? 1

  @Test("whatever is done to a plan, report ends with 0, 1, 65 or 78 and a message", arguments: 0..<2)
  func mutants(_ half: Int) throws {
    let program = try #require(Repository.program)
    let folder = try Playground()
    defer { folder.remove() }
    var random = SeededRandom(seed: UInt64(half))
    for number in 0..<60 * Self.multiplier {
      let sample = Self.samples[number % Self.samples.count]
      let url = URL(fileURLWithPath: "\(folder.sampleData)/\(sample).plan.json")
      var bytes = Array(try Data(contentsOf: url))
      for _ in 0...random.below(3) { Self.damage(&bytes, &random) }
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.root)/mutant.plan.json"))
      let run = try ProgramRun(
        program.path, ["report", "mutant.plan.json"], in: folder.root, environment: ["LANG": "C"])
      #expect([0, 1, 65, 78].contains(run.status), "half \(half), number \(number): \(run.errors.prefix(400))")
      #expect(run.status == 0 ? !run.output.isEmpty : run.errors.contains("mutant.plan.json:"))
    }
  }

  /// A byte changed, a piece lost, doubled or moved, the end cut off.
  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard bytes.count > 1 else { return }
    let at = random.below(bytes.count)
    let to = min(bytes.count, at + 1 + random.below(30))
    switch random.below(7) {
    case 0: bytes[at] ^= 1 << UInt8(random.below(8))
    case 1: bytes.removeSubrange(at..<to)
    case 2: bytes.insert(contentsOf: bytes[at..<to], at: random.below(bytes.count))
    case 3: bytes.insert(UInt8(random.below(256)), at: at)
    case 4: if let digit = bytes[at...].firstIndex(where: { 0x30...0x39 ~= $0 }) { bytes[digit] = 0x39 }
    case 5:
      if let digit = bytes[at...].firstIndex(where: { 0x31...0x39 ~= $0 }) {
        bytes.insert(contentsOf: "99999999".utf8, at: digit)
      }
    default:
      if random.below(5) == 0 { bytes.removeSubrange(at...) } else { bytes.swapAt(at, random.below(bytes.count)) }
    }
  }
}

/// SplitMix64: the same damage every time.
private struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)).multipliedFullWidth(by: UInt64(bound)).high)
  }
}
