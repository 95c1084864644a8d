/// The order in which files list the printed numbers: the area, its units, then results; the whole, its groups, then flows.
struct FileOrder: Sendable {
  /// The position of each cell.
  private let positions: [Int]
  private let isDerived: [Bool]

  init(_ constraints: PlanConstraints) {
    let perArea = constraints.perArea
    var keys: [[Int]] = []
    var isDerived: [Bool] = []
    for (index, sheet) in constraints.sheets.enumerated() {
      let position = index % perArea
      for claim in sheet.claims {
        keys.append(
          [max(position - 1, 0), index / perArea, position] + Self.section(of: claim.place) + [Int(claim.place.bits)])
        isDerived.append(claim.place.measure.isDerived)
      }
    }
    var positions = [Int](repeating: 0, count: keys.count)
    let sorted = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    for (position, cell) in sorted.enumerated() { positions[cell] = position }
    self.positions = positions
    self.isDerived = isDerived
  }

  private static func section(of place: Place) -> [Int] {
    let isFlow = if case .flow = place.branch { true } else { false }
    return [place.group == nil ? (isFlow ? 2 : 0) : 1, Int(place.bits >> 22), isFlow ? 1 : 0]
  }

  /// The position of a cell in the file.
  func position(_ cell: TrueCounts.Cell) -> Int { positions[cell] }

  /// Whether a cell is computed from counts.
  func isDerived(_ cell: TrueCounts.Cell) -> Bool { isDerived[cell] }

  /// Who is blamed first: computed numbers before counts, then the first in the file.
  func blame(_ cell: TrueCounts.Cell) -> Int { positions[cell] + (isDerived[cell] ? 0 : positions.count) }
}
