import Foundation
import Testing

@testable import PlanCore

/// Whatever is done to a file, the reader answers: a plan, or what is wrong and where.
@Suite struct HostileInputTests {
  /// What must hold of the reading of any bytes; `nil` where it does.
  private static func breach(_ reading: PlanReading, of bytes: [UInt8]) -> String? {
    let isError = reading.problems.contains(where: \.isError)
    if (reading.plan == nil) != isError { return "plan and errors contradict each other" }
    for problem in reading.problems
    where problem.range.lowerBound < 0 || problem.range.upperBound > bytes.count {
      return "\(problem.range) lies outside of \(bytes.count) bytes"
    }
    let offsets = reading.problems.map(\.range.lowerBound)
    return offsets == offsets.sorted() ? nil : "findings are not in the order of the file"
  }

  @Test(arguments: 0..<8)
  func `a plan cut anywhere before its last brace is refused, with a place inside the file`(part: Int) throws {
    let whole = try Samples.smallest()
    let last = try #require(whole.lastIndex(of: UInt8(ascii: "}")))
    let reader = PlanReader()
    for count in stride(from: part, through: last, by: 8) {
      let cut = Array(whole[..<count])
      let reading = reader.read(cut)
      try #require(reading.plan == nil && !reading.problems.isEmpty, "\(count) bytes were taken for a plan")
      if let breach = Self.breach(reading, of: cut) { Issue.record("cut at \(count): \(breach)") }
      if count % 200 == part { Self.write(reading, of: cut) }
    }
  }

  @Test func `the whole smallest plan is read`() throws {
    #expect(Findings(try Samples.smallest()).places == [])
  }

  /// 20,000 mutants, one in twenty of a whole sample; `PLAN_FUZZ=10 swift test` makes ten times as many.
  @Test(arguments: 0..<20)
  func `no mutant of a sample goes unanswered`(seed: Int) throws {
    var mutations = Mutations(seed: UInt64(seed))
    let reader = PlanReader()
    let slices = try Samples.slices()
    let whole = try Samples.bytes(Samples.names[seed % Samples.names.count])
    for number in 0..<1000 * Self.multiplier {
      let mutant = mutations.mutant(of: number % 20 == 0 ? whole : slices[number % slices.count])
      let reading = reader.read(mutant)
      if let breach = Self.breach(reading, of: mutant) { Issue.record("seed \(seed), number \(number): \(breach)") }
      if number % 10 == 5 { Self.write(reading, of: mutant) }
    }
  }

  @Test func `what is mutated are plans`() throws {
    let slices = try Samples.slices()
    #expect(slices.count > 30)
    #expect(slices.allSatisfy { Findings($0).places == [] })
  }

  private static let multiplier =
    ProcessInfo.processInfo.environment["PLAN_FUZZ"].flatMap { Int($0) } ?? 1

  /// Says all findings in both languages and both forms; only that it comes back matters.
  private static func write(_ reading: PlanReading, of bytes: [UInt8]) {
    let findings = reading.problems.map { $0.finding(in: bytes) }
    for language in [Language.vi, .en] {
      _ = FindingText(language: language, color: true).write(findings, file: "f", bytes: bytes)
    }
    _ = FindingJSON(language: .vi).document(findings, file: "f", bytes: bytes)
  }
}
