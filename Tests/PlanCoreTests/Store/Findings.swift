@testable import PlanCore

/// A file as the reader sees it: the plan or none, and each finding as `E1201 4:9`, code, line and column.
struct Findings {
  let bytes: [UInt8]
  let plan: Plan?
  let all: [Finding]

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    let reading = PlanReader().read(bytes)
    self.bytes = bytes
    plan = reading.plan
    all = reading.problems.map { $0.finding(in: bytes) }
  }

  var codes: [String] { all.map(\.code) }

  var places: [String] {
    let places = LineColumns(bytes)
    return all.map { finding in
      let place = places.place(of: finding.range.lowerBound)
      return "\(finding.code) \(place.line):\(place.column)"
    }
  }
}

/// A text with one value marked, so that a test can say where it stands without counting letters.
struct MarkedText {
  let text: String
  let line: Int
  let column: Int

  /// The text with a value put where `@` stands; the place of the value by counting lines and letters before it.
  init(_ frame: String, _ value: String) {
    let halves = frame.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    text = halves.joined(separator: value)
    let lines = halves[0].split(separator: "\n", omittingEmptySubsequences: false)
    line = lines.count
    column = (lines.last?.unicodeScalars.count ?? 0) + 1
  }

  /// A plan with a value put where `@` stands among its members.
  init(member frame: String, _ value: String) {
    self.init(Self.plan(frame), value)
  }

  var place: String { "\(line):\(column)" }

  /// The shortest plan, with more members.
  static func plan(_ members: String) -> String {
    """
    {
      "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021",
      \(members)
    }
    """
  }
}
