import Foundation
import Testing

@testable import PlanCore

/// Plans for tests of reports: small ones written beside their test, and the samples of the repository.
enum Plans {
  /// What a report of a plan is made of; the members of the plan are given without those that every plan must have.
  static func input(
    _ members: String, year: Int = 2024, asOf: CalendarDate? = nil, group: Group? = nil
  ) throws -> ReportInput {
    let head = #"{ "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": \#(year), "standard": "nd-07-2021""#
    return try made(of: Array((head + (members.isEmpty ? "" : ", ") + members + " }").utf8), asOf: asOf, group: group)
  }

  /// The same of a sample of the repository.
  static func sample(_ name: String, group: Group? = nil) throws -> ReportInput {
    let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../sample-data/\(name).plan.json")
    return try made(of: Array(Data(contentsOf: file.standardized)), asOf: nil, group: group)
  }

  private static func made(of bytes: [UInt8], asOf: CalendarDate?, group: Group?) throws -> ReportInput {
    let reading = PlanReader().read(bytes)
    let plan = try #require(reading.plan, "\(reading.problems)")
    let yearEnd = CalendarDate(existing: plan.year, .day(month: 12, day: 31))
    return ReportInput(plan, standard: BuiltInStandards.standard(plan.standard), asOf: asOf ?? yearEnd, group: group)
  }

  static let names = ["dak-to-re-2024", "cam-chau-2022", "quang-minh-2024", "krong-pa-2021", "hoa-binh-2023"]
}

extension ReportInput {
  /// The table of a section for machines.
  func table(_ name: SectionName) throws -> Table {
    try #require(name.section(self)?.table, "no section \(name)")
  }

  /// A cell of the area itself, or of the unit with a code, spelled out.
  func cell(_ name: SectionName, _ column: String, of unit: String? = nil) throws -> String {
    try table(name).row(of: unit)[column].map(\.spelled) ?? "absent"
  }
}

extension Table {
  /// The cells of a row by the ids of their columns: that of a unit, or the total.
  func row(of unit: String?) throws -> [String: Cell] {
    let cells = unit == nil ? total : rows.first { $0[0].value == unit.map { .text($0) } }
    return Dictionary(uniqueKeysWithValues: zip(columns.map(\.id), try #require(cells, "no row \(unit ?? "total")")))
  }

  /// The cells of a row without a unit, by the ids of their columns, spelled out.
  func row(_ index: Int) -> [String: String] {
    Dictionary(uniqueKeysWithValues: zip(columns.map(\.id), rows[index].map(\.spelled)))
  }

  /// All rows in words, as a person reads them.
  func words(_ language: Language = .vi) -> [[String]] { rows.map { $0.map { $0.value.words(language) } } }
}

extension Table.Cell {
  /// The cell in one line: "17.65 computed, prints 58.8 instead", "null 1382–1384 implied-if-unchanged".
  var spelled: String {
    var text = value.spelled
    if let source { text += " \(source.rawValue)" }
    switch printed {
    case .exactly(let number): text += ", prints \(number)"
    case .between(let low, let high): text += ", prints \(low?.description ?? "")–\(high?.description ?? "")"
    case nil: break
    }
    return text + (isContrary ? " instead" : "")
  }
}

extension Table.Value {
  fileprivate var spelled: String {
    switch self {
    case .blank: "blank"
    case .unknown: "null"
    case .text(let text): text
    case .word(let id, _): id
    case .list(let items): items.joined(separator: "; ")
    case .number(let number): number.description
    case .interval(let low, let high, let shown):
      "\(shown?.description ?? "null") \(low?.description ?? "")–\(high?.description ?? "")"
    case .date(let date): date.description
    case .share(let part, let whole): "\(part)/\(whole)"
    case .flag(let flag): "\(flag)"
    }
  }
}
