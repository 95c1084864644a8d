/// Why a plan may be missing: one of another year or standard is there, or one whose name is almost the unit's.
struct AbsentPlans {
  private let tree: PlanTree
  private var names: SheetNames
  private var byCode: [String: [Int]] = [:]
  private var byName: [FoldedName: [Int]] = [:]
  private var isReady = false
  /// So many plans without a place are compared letter by letter; of more, the folder is another one.
  private static let mostStrays = 64

  init(_ tree: PlanTree) {
    self.tree = tree
    names = SheetNames(tree.sheets)
  }

  /// What probably happened to the plan of a unit.
  mutating func cause(for position: PlanTree.UnitPosition) -> Phrase? {
    makeReady()
    let parent = tree.sheets[position.sheet]
    let unit = parent.units[position.unit].area
    let same = unit.officialCode.flatMap { byCode[$0] } ?? byName[names.unit(position).name] ?? []
    let other = same.last { sheet in
      let found = tree.sheets[sheet]
      return (found.year != parent.year || found.standard != parent.standard) && found.area.kind == unit.kind
        && found.area.lie(in: names.area(position.sheet), kind: parent.area.kind) != .outside
    }
    if let other {
      let found = tree.sheets[other]
      return found.year != parent.year
        ? Phrase(
          vi: "`\(found.path.visible)` là kế hoạch năm \(found.year)",
          en: "`\(found.path.visible)` is the plan of \(found.year)")
        : Phrase(
          vi: "`\(found.path.visible)` theo chuẩn `\(found.standard.visible)`",
          en: "`\(found.path.visible)` follows the standard `\(found.standard.visible)`")
    }
    return near(unit, parent)
  }

  private func near(_ unit: AreaLabel, _ parent: QuotaSheet) -> Phrase? {
    let strays = tree.sheets.indices.filter { sheet in
      tree.parents[sheet].isEmpty && tree.standing[sheet] == .counts && tree.sheets[sheet].year == parent.year
        && tree.sheets[sheet].standard == parent.standard
        && !Set(tree.sheets[sheet].area.tiers).isDisjoint(with: unit.tiers)
    }
    guard strays.count <= Self.mostStrays else { return nil }
    let names = strays.map { tree.sheets[$0].area.name }
    guard let name = Guess.closest(to: unit.name, among: names), let place = names.firstIndex(of: name) else {
      return nil
    }
    let path = tree.sheets[strays[place]].path.visible
    return Phrase(
      vi: "tên trong `\(path)` viết khác: \(name.visible)", en: "`\(path)` spells the name otherwise: \(name.visible)")
  }

  private mutating func makeReady() {
    guard !isReady else { return }
    isReady = true
    for sheet in tree.sheets.indices where tree.standing[sheet] != .replaced {
      if let code = tree.sheets[sheet].area.officialCode { byCode[code, default: []].append(sheet) }
      byName[names.area(sheet).name, default: []].append(sheet)
    }
  }
}
