import Testing

@testable import PlanCore

@Suite struct UnitRulesTests {
  @Test(arguments: [
    (["Thôn Tân Hòa", "Thôn Tân Hoà"], [1]), (["Xã Phú Cần", "Phú Cần", "PHU CAN"], [1, 2]),
    (["TDP 02", "Tổ dân phố 2"], [1]), (["Thôn 1", "Thôn 10", "Thôn 2"], []),
    // Neighbours of two kinds may share a name.
    (["Thôn 2", "Tổ dân phố 2"], []), (["Thị trấn Phong Điền", "Xã Phong Điền"], []),
    (["", ""], []), (["…", "?"], []),
  ])
  func `units that read as one name`(names: [String], positions: [Int]) throws {
    let units = names.map { #"{ "name": "\#($0)" }"# }.joined(separator: ", ")
    #expect(try FaultsFound(#""units": [\#(units)]"#).places == positions.map { "E5101 /units/\($0)/name" })
  }

  @Test(arguments: [
    (#""name": "Bản Lùng", "code": "01234""#, #""name": "Bản Lũng", "code": "01235""#, []),
    (#""name": "Bản Lùng", "code": "1""#, #""name": "Bản Lũng", "code": "2""#, ["E5101 /units/1/name"]),
    (#""name": "Bản Lùng", "code": "01234""#, #""name": "Bản Lùng", "code": "01235""#, ["E5101 /units/1/name"]),
    (#""name": "Phú Túc", "kind": "township""#, #""name": "Xã Phú Túc", "kind": "commune""#, []),
    (#""name": "A", "code": "1""#, #""name": "B", "code": "1""#, ["E5102 /units/1/code"]),
    (#""name": "A", "code": "1""#, #""name": "B", "code": "01""#, []),
    (#""name": "A""#, #""name": "B""#, []), (#""name": "A", "code": """#, #""name": "B", "code": """#, []),
  ])
  func `codes tell units apart`(one: String, other: String, places: [String]) throws {
    #expect(try FaultsFound(#""units": [{ \#(one) }, { \#(other) }]"#).places == places)
  }

  private static let three = """
    "units": [{ "code": "1", "name": "Thôn Đông" }, { "code": "2", "name": "Thôn Tây" }, { "code": "01234", "name": "C" }]
    """

  @Test(arguments: [
    ("1", nil), ("01", "1"), ("Thôn Tây", "2"), ("tay", "2"), ("01235", "01234"), ("9", ""), ("xyz", ""),
  ])
  func `a code names a unit`(code: String, guess: String?) throws {
    let found = try FaultsFound(Self.three + #", "tasks": [{ "id": "a", "unit": "\#(code)" }]"#)
    guard let guess else { return #expect(found.places == []) }
    #expect(found.places == ["E5103 /tasks/0/unit"])
    let meant = guess.isEmpty ? "" : "; ý bạn là `\(guess)`?"
    #expect(found.messages.first == "không có đơn vị nào mang mã `\(code)`" + meant)
  }

  @Test func `codes are looked up wherever they stand`() throws {
    let found = try FaultsFound(
      Self.three + """
        , "movements": [{ "date": "2024", "unit": "7", "from": "poor", "to": "none", "households": 1 }],
        "results": [{ "asOf": "2024", "units": { "1": {}, "8/9": {} } }],
        "reports": [{ "id": "a", "delivered": { "2": "2024-06-01", "9": null } }, { "id": "b", "delivered": "2024" }]
        """)
    #expect(
      found.places == [
        "E5103 /movements/0/unit", "E5103 /results/0/units/8~19", "E5103 /reports/0/delivered/9",
      ])
    #expect(found.faults.map(\.particulars.isKey) == [false, true, true])
  }

  @Test func `the area itself has a code too`() throws {
    let text = MarkedText.plan(#""tasks": [{ "id": "a", "unit": "01234" }]"#)
    #expect(try FaultsFound(in: text.replacing(#"{ "name""#, with: #"{ "code": "01234", "name""#)).places == [])
    #expect(try FaultsFound(in: text).places == ["E5103 /tasks/0/unit"])
  }

  private static func kinds(_ area: String, _ unit: String, year: Int = 2024, issued: String? = nil) throws -> [String]
  {
    let document = issued.map { #", "document": { "issued": "\#($0)" }"# } ?? ""
    return try FaultsFound(
      in: """
        { "schema": "plan/1", "area": { "name": "A", "kind": "\(area)" }, "year": \(year), "standard": "nd-07-2021",
          "units": [{ "name": "B", "kind": "\(unit)" }]\(document) }
        """
    ).places
  }

  @Test(arguments: [
    ("province", "commune"), ("province", "district"), ("province", "city"), ("district", "commune"),
    ("district", "township"), ("commune", "village"), ("commune", "residential-group"), ("ward", "village"),
    ("village", "hamlet"), ("nation", "province"), ("nation", "commune"), ("city", "city"), ("city", "ward"),
    // A district without communes has villages of its own.
    ("district", "village"), ("commune", "part"), ("ward", "region"), ("special-zone", "village"),
  ])
  func `units below their area fit`(area: String, unit: String) throws {
    #expect(try Self.kinds(area, unit) == [])
  }

  @Test(arguments: [
    ("province", "village"), ("nation", "hamlet"), ("commune", "district"), ("commune", "commune"), ("ward", "commune"),
    ("district", "district"), ("district", "province"), ("district", "city"), ("city", "province"),
    ("village", "village"), ("hamlet", "village"), ("province", "nation"),
  ])
  func `units beside or above their area do not`(area: String, unit: String) throws {
    #expect(try Self.kinds(area, unit) == ["E5104 /units/0/kind"])
  }

  @Test func `since July 2025 there are no districts`() throws {
    #expect(try Self.kinds("province", "district", year: 2025) == [])
    #expect(try Self.kinds("province", "district", year: 2025, issued: "2025-03-01") == [])
    #expect(try Self.kinds("province", "district", year: 2025, issued: "2025") == [])
    #expect(try Self.kinds("province", "town", year: 2025, issued: "2025-07-01") == ["E5104 /units/0/kind"])
    #expect(try Self.kinds("province", "district", year: 2026) == ["E5104 /units/0/kind"])
    #expect(try Self.kinds("district", "commune", year: 2026) == ["E5104 /area/kind"])
    #expect(try Self.kinds("city", "ward", year: 2026) == [])
    #expect(try Self.kinds("province", "commune", year: 2026) == [])
  }

  @Test(arguments: [
    ("Xã Ia Rsiom", ["Xã Ia RSuom"], [0]), ("Xã Chư Rcăm", ["Xã Chư Rćam", "Xã Chu RCăm", "Chư RCăm"], []),
    ("Xã Ia Hdréh", ["Xã Ia Hdřeh", "Ia HDréh"], []), ("Xã Đất Băng", ["Xã Đắt Bảng", "Xã Đất Bằng"], []),
    // An old or a popular name is no slip.
    ("Làng Kép", ["Thôn 3"], []), ("Xã Ia Rsiom", ["Xã Ia RSuom", "Ia-Rsuom", "Ia Rsion"], [0, 2]),
    ("Thôn 1", [""], []),
  ])
  func `a spelling that folding does not match is a slip`(name: String, aliases: [String], positions: [Int]) throws {
    let list = aliases.map { "\"\($0)\"" }.joined(separator: ", ")
    let found = try FaultsFound(#""units": [{ "code": "6", "name": "\#(name)", "aliases": [\#(list)] }]"#)
    #expect(found.places == positions.map { "E5105 /units/0/aliases/\($0)" })
    #expect(found.faults.allSatisfy { $0.particulars.unit == "6" })
  }

  @Test(arguments: [
    ("Thôn Tây", ["E5105 /units/0/aliases/0"]), ("tay", ["E5105 /units/0/aliases/0"]), ("Buôn Tây", []),
    ("Xóm Bãi", ["E5105 /units/0/aliases/0", "E5105 /units/1/aliases/0"]),
  ])
  func `another name is no other unit's`(alias: String, places: [String]) throws {
    let found = try FaultsFound(
      """
      "units": [{ "name": "Thôn Đông", "aliases": ["\(alias)"] }, { "name": "Thôn Tây", "aliases": ["Xóm Bãi"] }]
      """)
    #expect(found.places == places)
  }

  @Test func `the area is spelled in one way too`() throws {
    let text = MarkedText.plan(#""note": "x""#)
    let spelled = { (alias: String) in
      text.replacing(#""name": "Xã Mẫu""#, with: #""name": "Xã Đắk Tờ Re", "aliases": ["\#(alias)"]"#)
    }
    #expect(try FaultsFound(in: spelled("Xã Đắk Tô Re")).places == [])
    #expect(try FaultsFound(in: spelled("Xã Đắk Tơ Rê A")).places == ["E5105 /area/aliases/0"])
  }
}
