/// What tells one area from another: its official code, and how it is called.
struct AreaLabel: Hashable, Sendable {
  /// The code as written.
  let code: String?
  /// The name as written.
  let name: String
  /// What the area is.
  let kind: AreaKind?
  /// Other spellings.
  let aliases: [String]
  /// The areas it lies in, where they are said.
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

  /// Whether both have official codes, and different ones.
  func hasOtherCode(than other: AreaLabel) -> Bool {
    guard let code = officialCode, let others = other.officialCode else { return false }
    return code != others
  }
}

/// An area's names, folded: made only for areas that no code tells.
struct FoldedLabel: Sendable {
  /// The name.
  let name: FoldedName
  /// The name and the aliases, each once.
  let names: [FoldedName]
  private let kind: AreaKind?

  init(_ label: AreaLabel) {
    name = FoldedName(label.name)
    var names = [name]
    for alias in label.aliases.map(FoldedName.init) where !names.contains(alias) { names.append(alias) }
    self.names = names.filter { !$0.text.isEmpty }
    kind = label.kind
  }

  /// Whether the two are certainly of different kinds: `Thị trấn Phú Túc`, `Xã Phú Túc`.
  func differsInKind(from other: FoldedLabel) -> Bool {
    if let kind, let others = other.kind { return kind != others }
    guard let word = name.kindWord, let others = other.name.kindWord else { return false }
    return word != others
  }
}

extension AreaKind {
  /// Areas of one tier can be renamed into one another, and send their plans to the same places.
  enum Tier: Hashable {
    case nation, province, district, commune, village
  }

  /// The tiers where the kind can stand: a city stands where provinces do, or districts.
  var tiers: [Tier] {
    switch self {
    case .nation, .region: [.nation]
    case .province: [.province]
    case .city: [.province, .district]
    case .district, .town: [.district]
    case .commune, .ward, .township, .specialZone: [.commune]
    case .village, .hamlet, .residentialGroup, .part: [.village]
    }
  }
}

extension AreaLabel {
  /// The tiers where the area can stand; all that send plans where its kind is not said.
  var tiers: [AreaKind.Tier] { kind?.tiers ?? [.nation, .province, .district, .commune] }

  /// Whether `within` confirms that the area lies in another, says otherwise, or nothing.
  enum Containment {
    case inside, outside, unknown
  }

  /// Whether the area lies in another. A list that names no area of that kind says nothing.
  func lie(in parent: FoldedLabel, kind: AreaKind?) -> Containment {
    guard !within.isEmpty else { return .unknown }
    let around = within.map(FoldedName.init)
    if around.contains(where: { parent.names.contains($0) }) { return .inside }
    switch kind {
    case .nation, .region, .city, nil: return .unknown
    default: break
    }
    guard let word = parent.name.kindWord else { return .unknown }
    return around.contains { $0.kindWord == word } ? .outside : .unknown
  }
}
