import Foundation

/// The five plans of `sample-data`.
enum Samples {
  static let names = ["cam-chau-2022", "dak-to-re-2024", "hoa-binh-2023", "krong-pa-2021", "quang-minh-2024"]

  /// The bytes of a sample.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent("\(name).plan.json")))
  }

  /// The sample that is the shortest file.
  static func smallest() throws -> [UInt8] {
    try names.map(bytes).min { $0.count < $1.count } ?? []
  }

  private static let folder = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("sample-data")
}

// MARK: - Parts of samples

extension Samples {
  /// Short plans cut out of the samples: each holds one of its members, of a long list the first two and the last
  /// element. Thousands of changed files are read faster so.
  static func slices() throws -> [[UInt8]] {
    try names.flatMap { name in
      let members = members(of: String(decoding: try bytes(name), as: UTF8.self))
      let head = members.filter { member in needed.contains { member.hasPrefix("  \"\($0)\"") } }
      return members.filter { !head.contains($0) }.map { member in
        Array("{\n\((head + [shortened(member)]).joined(separator: ",\n"))\n}\n".utf8)
      }
    }
  }

  private static let needed = ["schema", "area", "year", "standard"]

  /// The members of the root, which the samples indent by two, without the commas between them.
  private static func members(of text: String) -> [String] {
    var members: [String] = []
    for line in text.split(separator: "\n").dropFirst().dropLast() {
      if line.hasPrefix("  \"") { members.append(String(line)) } else { members[members.count - 1] += "\n" + line }
    }
    return members.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
  }

  private static func shortened(_ member: String) -> String {
    let pieces = member.components(separatedBy: "\n    },\n    {")
    guard pieces.count > 3 else { return member }
    return (pieces.prefix(2) + pieces.suffix(1)).joined(separator: "\n    },\n    {")
  }
}
