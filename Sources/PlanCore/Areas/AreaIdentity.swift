/// By what an area is known again in another file: its official code, its names, what it is and where it lies.
struct AreaIdentity: Hashable, Sendable {
  /// The code as written.
  let code: String?
  /// The name as written.
  let name: String
  /// What it is.
  let kind: AreaKind?
  /// Other spellings.
  let aliases: [String]
  /// The areas it lies in, the nearest first, where they are said.
  let within: [String]

  init(_ area: Area) {
    (code, name, kind) = (area.code?.text, area.name, area.kind)
    (aliases, within) = (area.aliases, area.within)
  }

  init(_ unit: Unit) {
    (code, name, kind) = (unit.code?.text, unit.name, unit.kind)
    (aliases, within) = (unit.aliases, [])
  }

  /// The code if it is an official one; row numbers say nothing outside their table.
  var officialCode: String? { code.flatMap { AreaCode($0).isOfficial ? $0 : nil } }
}

/// An area's names, folded: made only for areas that no code tells.
struct AreaNames: Sendable {
  /// The name.
  let name: FoldedName
  /// The name and the aliases, each once.
  let all: [FoldedName]

  init(of area: AreaIdentity) {
    name = FoldedName(area.name)
    var names = [name]
    for alias in area.aliases.map(FoldedName.init) where !names.contains(alias) { names.append(alias) }
    all = names.filter { !$0.text.isEmpty }
  }
}
