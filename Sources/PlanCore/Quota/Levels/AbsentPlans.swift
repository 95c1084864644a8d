/// Why a plan may be missing: its file cannot be read, one of another year or standard is there, or one whose name is
/// almost the unit's.
struct AbsentPlans {
  private let tree: PlanTree
  private let unreadable: [String]
  private var names: SheetNames
  private var byCode: [String: [Int]] = [:]
  private var byName: [FoldedName: [Int]] = [:]
  private var isReady = false
  /// So many plans without a place are compared letter by letter; of more, the folder is another one.
  private static let mostStrays = 64

  /// - Parameter unreadable: the paths of files that could not be read.
  init(_ tree: PlanTree, unreadable: [String]) {
    self.tree = tree
    self.unreadable = unreadable
    names = SheetNames(tree.sheets)
  }

  /// What probably happened to the plan of a unit.
  mutating func cause(for position: PlanTree.UnitPosition) -> Phrase? {
    makeReady()
    let parent = tree.sheets[position.sheet]
    let unit = parent.units[position.unit].area
    if let path = unreadable.first(where: { isNamed(after: names.unit(position).name, $0) }) {
      return Phrase(vi: "không đọc được `\(path.visible)`", en: "`\(path.visible)` cannot be read")
    }
    let same = unit.officialCode.flatMap { byCode[$0] } ?? byName[names.unit(position).name] ?? []
    let other = same.last { sheet in
      let found = tree.sheets[sheet]
      return (found.year != parent.year || found.standard != parent.standard) && found.area.kind == unit.kind
        && found.area.containment(in: names.area(position.sheet).all, kind: parent.area.kind) != .outside
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

  /// Whether a file bears the name of an area, alone or before a year: `xa-mau-ba-2024.plan.json`.
  private func isNamed(after area: FoldedName, _ path: String) -> Bool {
    let file = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    let name = FoldedName(String(file.prefix { $0 != "." })).text
    guard !area.text.isEmpty, name.hasPrefix(area.text) else { return false }
    let rest = name.dropFirst(area.text.count)
    return rest.isEmpty || rest.first == " " && rest.dropFirst().allSatisfy(\.isNumber)
  }

  private func near(_ unit: AreaIdentity, _ parent: QuotaSheet) -> Phrase? {
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
