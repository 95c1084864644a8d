import Testing

@testable import PlanCore

/// Plans of one case in one text, a line `# name` before each, and what `plan quota check` says of them.
struct QuotaCase {
  let check: QuotaCheck
  private let files: [(name: String, bytes: [UInt8])]

  init(_ text: String, isExact: Bool = false, reportsMissing: Bool = true) throws {
    var files: [(name: String, bytes: [UInt8])] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        files.append((String(line.dropFirst(2)), []))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += Array("\(line)\n".utf8)
      }
    }
    self.files = files
    let sheets = try files.map { name, bytes in
      let reading = PlanReader().read(bytes)
      #expect(reading.problems.isEmpty, "\(name)")
      let plan = try #require(reading.plan)
      return QuotaSheet(plan, path: name, asOf: CalendarDate(existing: plan.year, .year).lastDay)
    }
    check = QuotaCheck(sheets, isExact: isExact, reportsMissing: reportsMissing)
  }

  /// The codes that are found, in order.
  var codes: [String] { check.faults.map(\.code).sorted() }

  /// Each finding as `E3201 xa.plan.json:1:120 /total/target/poor/reduce`.
  var places: [String] {
    check.faults.map { fault in
      let bytes = files[fault.sheet].bytes
      let finding = SheetFault.findings([fault], in: bytes)[0]
      return "\(finding.code) \(files[fault.sheet].name) \(finding.pointer)"
    }.sorted()
  }

  /// Each row as `Xã Đông poor 12 8 short`.
  var rows: [String] { spelled(check.rows) }

  /// The rows of areas that a plan stands above.
  var unitRows: [String] { spelled(check.rows.filter { $0.parent != nil }) }

  private func spelled(_ rows: [QuotaRow]) -> [String] {
    rows.map { row in
      let subject = [row.povertyClass?.rawValue, row.group?.rawValue].compactMap(\.self).joined(separator: "/")
      let numbers = [row.assigned, row.promised].map { $0?.description ?? "-" }.joined(separator: " ")
      return "\(row.name) \(subject) \(numbers) \(row.status.rawValue)"
    }
  }

  /// The Vietnamese messages.
  var messages: [String] { check.faults.map(\.fault.particulars.message.vi) }
  /// The Vietnamese causes.
  var causes: [String?] { check.faults.map(\.fault.particulars.cause?.vi) }
}

/// Plans written in few words.
enum Written {
  /// A plan of an area (`name` with more members of the area after it) with more members.
  static func plan(_ area: String, _ members: String = "", year: Int = 2024, standard: String = "nd-07-2021") -> String
  {
    """
    { "schema": "plan/1", "area": { "name": \(area) }, "year": \(year), "standard": "\(standard)"\(members) }
    """
  }

  /// A district with units.
  static func district(_ units: String, _ members: String = "") -> String {
    plan("\"Huyện Mẫu\", \"kind\": \"district\"", ", \"units\": [\(units)]\(members)")
  }

  /// A commune that promises so many poor households fewer.
  static func commune(_ area: String, promising drop: Int) -> String {
    plan("\(area), \"kind\": \"commune\"", ", \"total\": { \"target\": { \"poor\": { \"reduce\": \(drop) } } }")
  }

  /// A unit to which so many poor households are assigned.
  static func unit(_ members: String, _ drop: Int) -> String {
    "{ \(members), \"target\": { \"poor\": { \"reduce\": \(drop) } } }"
  }
}
