import Testing

@testable import PlanCore

@Suite struct RandomTreeTests {
  @Test(arguments: [false, true]) func `trees of any depth and shape agree with a count by hand`(isExact: Bool) {
    var found: Set<String> = []
    for seed in 0..<600 {
      let forest = RandomForest(seed: UInt64(seed))
      var sheets = forest.roots.flatMap { $0.sheets() }
      // The order of the files decides nothing.
      if seed.isMultiple(of: 2) { sheets.reverse() }
      let check = QuotaCheck(sheets, isExact: isExact)
      let expected = forest.roots.map { $0.expected(isBelow: false, isExact: isExact) }
      let rows = check.rows.map { row in
        let name = sheets.isEmpty ? "" : row.name
        let numbers = [row.assigned, row.promised].map { $0?.description ?? "-" }.joined(separator: " ")
        return "\(Self.plain(name)) \(numbers) \(row.status.rawValue)"
      }
      #expect(rows.sorted() == expected.flatMap(\.rows).sorted(), "seed \(seed)")
      #expect(check.faults.map(\.code).sorted() == expected.flatMap(\.codes).sorted(), "seed \(seed)")
      found.formUnion(check.faults.map(\.code) + check.rows.map(\.status.rawValue))
    }
    let codes = ["E3201", "E3202", "E3203", "E3204", "E3205", "E3206", "E3207", "E3211"]
    #expect(found == Set(codes + QuotaRow.Status.allCases.map(\.rawValue)))
  }

  /// The other spelling, as the plan of an area without a plan above shows it.
  private static func plain(_ name: String) -> String {
    guard name.hasPrefix("VÙNG") else { return name }
    let number = name.filter(\.isNumber).drop { $0 == "0" }
    return "Vùng Số \(number) Mẫu"
  }

  @Test func `sums are those of the rows`() {
    for seed in 0..<100 {
      let check = QuotaCheck(RandomForest(seed: UInt64(seed)).roots.flatMap { $0.sheets() })
      let summary = check.summary
      #expect(summary.counts.values.reduce(0, +) == check.rows.count)
      #expect(summary.levels.reduce(0) { $0 + $1.areas } == check.rows.count)
      let assigned = check.rows.compactMap(\.assigned).reduce(0) { $0 + $1.digits }
      #expect(summary.levels.compactMap(\.assigned).reduce(0, +) == assigned)
    }
  }
}
