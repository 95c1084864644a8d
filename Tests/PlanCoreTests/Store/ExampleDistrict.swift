import Foundation
import Testing

@testable import PlanCore

/// The plans of `sample-data/example-district`.
enum ExampleDistrict {
  private static let folder = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("sample-data/example-district")

  /// The names of its files.
  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".plan.json") }.sorted()
    }
  }

  /// The bytes of a file.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// The plan of a file.
  static func plan(_ name: String) throws -> Plan { try #require(PlanReader().read(try bytes(name)).plan) }

  /// The district's plan.
  static func district() throws -> Plan { try plan("huyen-mau-2024.plan.json") }

  /// All plans but the district's.
  static func communes() throws -> [FoundPlan] {
    try names.filter { !$0.hasPrefix("huyen") }.map { FoundPlan(path: $0, plan: try plan($0)) }
  }
}
