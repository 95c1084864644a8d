import Testing

@testable import PlanCore

/// What is said of a wrong number, against a solver that tries every value of every number.
@Suite struct ProvedCulpritsTests {
  /// A table of two villages and their commune, each with households, poor households and their rate in hundredths.
  private struct Table: Equatable {
    var cells: [[Int]]

    /// Plain arithmetic: sums over villages, poor within households, rates rounded half up.
    var isConsistent: Bool {
      for row in cells {
        guard row[0] > 0, row[1] >= 0, row[1] <= row[0], Table.rate(row[1], row[0]) == row[2] else { return false }
      }
      return (0..<2).allSatisfy { cells[0][$0] == cells[1][$0] + cells[2][$0] }
    }

    static func rate(_ part: Int, _ whole: Int) -> Int { (20_000 * part + whole) / (2 * whole) }

    /// The numbers that alone explain what is wrong, each with all values that do.
    var singles: [[Int]: Set<Int>] {
      var found: [[Int]: Set<Int>] = [:]
      for row in 0..<3 {
        for column in 0..<3 {
          var other = self
          let values = column == 2 ? [Table.rate(cells[row][1], max(cells[row][0], 1))] : Array(0...400)
          for value in values where value != cells[row][column] {
            other.cells[row][column] = value
            if other.isConsistent { found[[row, column], default: []].insert(value) }
          }
        }
      }
      return found
    }

    private static let places = [
      Place(nil, .stock, .households), Place(.poor, .stock, .households), Place(.poor, .stock, .rate),
    ]

    var plan: Plan {
      var plan = Plan(area: Area(name: "Xã Mẫu"), year: 2024, standard: "nd-07-2021")
      let tallies = cells.map { row in
        Tally(zip(Self.places, row).map { Claim($0, Numeral($1, decimals: $0.measure == .rate ? 2 : 0)) })
      }
      plan.start = tallies[0]
      plan.units = (1...2).map { Unit(code: AreaCode("\($0)"), name: "Thôn \($0)", start: tallies[$0]) }
      return plan
    }

    /// The row and column of a pointer.
    static func cell(_ steps: Path) -> [Int] {
      let text = steps.pointer
      let row = text.hasPrefix("/total") ? 0 : text.hasPrefix("/units/0") ? 1 : 2
      return [row, text.hasSuffix("rate") ? 2 : text.contains("poor") ? 1 : 0]
    }
  }

  private static func table(_ random: inout SplitMix) -> Table {
    var cells = [[0, 0, 0]]
    for _ in 0..<2 {
      let households = 20 + random.below(150)
      cells.append([households, 1 + random.below(households / 2), 0])
    }
    for column in 0..<2 { cells[0][column] = cells[1][column] + cells[2][column] }
    for row in 0..<3 { cells[row][2] = Table.rate(cells[row][1], cells[row][0]) }
    return Table(cells: cells)
  }

  private static func faults(_ plan: Plan) throws -> [Fault.Particulars] {
    let day = try #require(CalendarDate(year: 2024, month: 12, day: 31))
    return ArithmeticFaults.find(CheckInput(plan, standard: nil, knownStandards: [], asOf: day)).map(\.particulars)
  }

  @Test("one slip is explained by just the numbers that a trial of every value finds, with values that fit")
  func oneSlip() throws {
    var random = SplitMix(seed: 9)
    for _ in 0..<300 {
      var table = Self.table(&random)
      #expect(try Self.faults(table.plan).isEmpty)
      table.cells[random.below(3)][random.below(3)] += 1 + random.below(12)
      let singles = table.singles
      let faults = try Self.faults(table.plan)
      guard !table.isConsistent else {
        #expect(faults.isEmpty)
        continue
      }
      let fault = try #require(faults.first)
      #expect(faults.count == 1)
      var told = [Table.cell(fault.steps): fault.expected]
      for other in fault.alternatives { told[Table.cell(other.steps)] = other.expected }
      #expect(Set(told.keys) == Set(singles.keys), "\(table.cells)")
      for (cell, value) in told {
        let digits = value?.digits ?? -1
        #expect(singles[cell]?.contains(digits) == true, "\(table.cells) \(cell)")
      }
    }
  }

  @Test("of several slips no fewer numbers are blamed than needed, and their values make the table right")
  func severalSlips() throws {
    var random = SplitMix(seed: 10)
    for _ in 0..<300 {
      var table = Self.table(&random)
      for _ in 0..<2 + random.below(2) { table.cells[random.below(3)][random.below(3)] += 1 + random.below(30) }
      guard !table.isConsistent else { continue }
      let faults = try Self.faults(table.plan)
      #expect((faults.count == 1) == !table.singles.isEmpty, "\(table.cells)")
      #expect(faults.count <= 3)
      for fault in faults {
        let cell = Table.cell(fault.steps)
        table.cells[cell[0]][cell[1]] = try #require(fault.expected).digits
      }
      #expect(table.isConsistent, "\(table.cells)")
    }
  }
}
