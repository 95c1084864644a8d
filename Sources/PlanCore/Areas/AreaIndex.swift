/// By what an area is known again in another file: its official code, its names, what it is and where it lies.
struct AreaIdentity {
  /// The code, if it is an official one; row numbers say nothing outside their table.
  let code: String?
  /// Its name and aliases.
  let names: [FoldedName]
  /// What it is.
  let kind: AreaKind?
  /// The area it lies in, where that is said.
  let nearest: FoldedName?

  init(_ area: Area) {
    code = area.code.flatMap { $0.isOfficial ? $0.text : nil }
    names = ([area.name] + area.aliases).map { FoldedName($0) }
    kind = area.kind
    nearest = area.within.first.map { FoldedName($0) }
  }

  init(_ unit: Unit) {
    code = unit.code.flatMap { $0.isOfficial ? $0.text : nil }
    names = ([unit.name] + unit.aliases).map { FoldedName($0) }
    kind = unit.kind
    nearest = nil
  }

  /// Whether the two can be one area, going by their names and by nothing that speaks against it.
  func canBe(_ other: AreaIdentity) -> Bool {
    if let code, let second = other.code, code != second { return false }
    if let kind, let second = other.kind, kind != second { return false }
    if let nearest, let second = other.nearest, !nearest.canBe(second) { return false }
    return names.contains { name in other.names.contains { name.canBe($0) } }
  }
}

/// The areas among which one is looked for.
struct AreaIndex {
  private(set) var areas: [AreaIdentity] = []
  private var byCode: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  init(_ areas: [AreaIdentity] = []) {
    for area in areas { add(area) }
  }

  /// Takes one more area; its position is the count before.
  mutating func add(_ area: AreaIdentity) {
    if let code = area.code { byCode[code, default: []].append(areas.count) }
    for name in Set(area.names.map(\.text)) where !name.isEmpty { byName[name, default: []].append(areas.count) }
    areas.append(area)
  }

  /// The positions of the areas that this one can be: those with its official code, else those with one of its names.
  func matches(_ area: AreaIdentity) -> [Int] {
    if let code = area.code, let same = byCode[code] { return same }
    let named = Set(area.names.flatMap { byName[$0.text] ?? [] })
    return named.filter { areas[$0].canBe(area) }.sorted()
  }
}

extension FoldedName {
  /// Whether two names can be one, their kind words too: `Thị trấn Phú Túc` is not `Xã Phú Túc`.
  func canBe(_ other: FoldedName) -> Bool {
    guard !text.isEmpty, text == other.text else { return false }
    guard let kindWord, let second = other.kindWord else { return true }
    return kindWord == second
  }
}
