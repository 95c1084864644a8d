/// How the names and aliases of all units read, each folded once.
struct UnitSpellings {
  /// The folded names, by the position of the unit.
  let names: [FoldedName]
  private var owners: [Reading: Owners] = [:]

  init(of units: [Unit]) {
    names = units.map { FoldedName($0.name) }
    for (index, unit) in units.enumerated() {
      add(names[index], index)
      for alias in unit.aliases { add(FoldedName(alias), index) }
    }
  }

  /// Another unit that has this name. Different kind words name different areas: `Thị trấn Phú Túc`, `Xã Phú Túc`.
  func owner(of name: FoldedName, otherThan unit: Int) -> Int? {
    guard !name.text.isEmpty else { return nil }
    guard let kind = name.kindWord else { return owners[.any(name.text)]?.other(than: unit) }
    return owners[.kind(kind, name.text)]?.other(than: unit) ?? owners[.plain(name.text)]?.other(than: unit)
  }

  private mutating func add(_ name: FoldedName, _ unit: Int) {
    let own: Reading = name.kindWord.map { .kind($0, name.text) } ?? .plain(name.text)
    for reading in [.any(name.text), own] { owners[reading, default: Owners(first: unit)].add(unit) }
  }

  /// A name with its kind word, without one, or whatever its kind word.
  private enum Reading: Hashable {
    case kind(String, String)
    case plain(String)
    case any(String)
  }

  /// The first two units of one reading.
  private struct Owners {
    let first: Int
    var second: Int?

    mutating func add(_ unit: Int) {
      if unit != first, second == nil { second = unit }
    }

    func other(than unit: Int) -> Int? { first == unit ? second : first }
  }
}

extension Unit {
  /// Whether the code is one of the official list rather than a row number: communes have five digits.
  var hasOfficialCode: Bool { code?.isOfficial ?? false }
}
