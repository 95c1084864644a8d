/// Plans of one area in years that follow each other: the start of a year is the official end of the year before, under
/// the same standard.
struct YearSeries {
  private let tree: PlanTree
  /// What was found.
  private(set) var faults: [SheetFault] = []
  /// Whether any plan is that of the year after another.
  private(set) var compares = false

  private struct Key: Hashable {
    let year: Int
    let standard: String
    let code: String
    let name: FoldedName?
  }

  init(_ tree: PlanTree) {
    self.tree = tree
    let counting = tree.sheets.indices.filter { tree.standing[$0] == .counts }
    let years = Set(counting.map { tree.sheets[$0].year })
    guard years.contains(where: { years.contains($0 + 1) }) else { return }
    let known = Dictionary(grouping: counting) { key(of: $0, year: tree.sheets[$0].year) }
    for sheet in counting where years.contains(tree.sheets[sheet].year - 1) {
      let before = (known[key(of: sheet, year: tree.sheets[sheet].year - 1)] ?? []).filter {
        tree.sheets[$0].area.likeness(to: tree.sheets[sheet].area).isSame
      }
      guard before.count == 1 else { continue }
      compares = true
      compare(sheet, with: before[0])
    }
  }

  /// By its official code, else by its name.
  private func key(of sheet: Int, year: Int) -> Key {
    let (area, standard) = (tree.sheets[sheet].area, tree.sheets[sheet].standard)
    let code = area.officialCode
    return Key(year: year, standard: standard, code: code ?? "", name: code == nil ? FoldedName(area.name) : nil)
  }

  private mutating func compare(_ sheet: Int, with before: Int) {
    for figures in tree.sheets[sheet].figures {
      guard let start = figures.start, let last = tree.sheets[before].figures(of: figures.subject) else { continue }
      if let end = last.yearEnd {
        if end != start {
          faults.append(.yearStartDiffers(sheet, figures: figures, before: before, end: end, in: tree.sheets))
        }
      } else if let target = last.target, target != start, figures.subject.povertyClass != nil {
        faults.append(.yearStartOffTarget(sheet, figures: figures, before: before, target: target, in: tree.sheets))
      }
    }
  }
}
