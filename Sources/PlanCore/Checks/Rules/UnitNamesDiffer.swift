extension Rule {
  /// No two units have the same name.
  static let unitNamesDiffer = Rule(
    "E5101", "unit-names-differ", .warning,
    title: Phrase(vi: "Hai đơn vị trùng tên", en: "Two units of one name"),
    law: Phrase(
      vi: "Không có hai đơn vị trùng tên, kể cả khi khác chữ hoa, dấu hay từ chỉ loại.",
      en: "No two units have the same name, whatever the case, the marks and the word for their kind."),
    why: Phrase(
      vi: """
        Số liệu từ bảng khác được ghép vào đơn vị theo tên. Hai tên trùng thì hộ của thôn này có thể chạy \
        sang thôn kia, hoặc một thôn bị tính hai lần.
        """,
      en: """
        Figures of other tables are matched to units by name. With two alike the households of one village \
        may land in the other, or one village counts twice.
        """),
    remedy: Phrase(
      vi: """
        Nếu là một đơn vị thì bỏ dòng thừa; nếu là hai thì ghi thêm cho khác nhau và ghi mã hành chính của \
        mỗi nơi.
        """,
      en: """
        If they are one unit, take out a row; if two, tell them apart in the name and give each its official \
        code.
        """),
    broken: .plan(#""units": [{ "name": "Thôn Tân Hòa" }, { "name": "thôn Tân Hoà" }]"#),
    kept: .plan(#""units": [{ "name": "Thôn Tân Hòa" }, { "name": "Thôn Tân Hưng" }]"#),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let units = input.plan.units
    guard units.count > 1 else { return [] }
    let names = units.map { FoldedName($0.name) }
    let named = units.indices.filter { !names[$0].text.isEmpty }.sorted { (names[$0].text, $0) < (names[$1].text, $1) }
    var twins: [Int?] = Array(repeating: nil, count: units.count)
    var different: [Int] = []
    for index in named {
      if let first = different.first, names[first] != names[index] { different.removeAll() }
      // Of one name there are few kinds; a hostile plan has many, and is not searched through for each.
      twins[index] = different.prefix(16).first {
        isOne(units[index], names[index].kindWord, units[$0], names[$0].kindWord)
      }
      if twins[index] == nil { different.append(index) }
    }
    return units.indices.compactMap { index in twins[index].map { fault(units[index], index, units[$0]) } }
  }

  /// Whether two units of one folded name can be one: `Xã Phú Cần` and `Thị trấn Phú Cần` are neighbours.
  private static func isOne(_ unit: Unit, _ kindWord: String?, _ other: Unit, _ otherKindWord: String?) -> Bool {
    if let kind = unit.kind, let second = other.kind {
      if kind != second { return false }
    } else if let kindWord, let otherKindWord, kindWord != otherKindWord {
      return false
    }
    // Official codes tell apart what only marks do, as `Bản Lùng` and `Bản Lũng`.
    let areCoded = unit.hasOfficialCode && other.hasOfficialCode && unit.code != other.code
    return unit.name == other.name || !areCoded
  }

  private static func fault(_ unit: Unit, _ index: Int, _ twin: Unit) -> Fault {
    let (name, other) = (unit.name.visible, twin.name.visible)
    return Fault(
      rule: unitNamesDiffer, steps: ["units", String(index), "name"], unit: unit.code?.text,
      message: unit.name == twin.name
        ? Phrase(vi: "hai đơn vị cùng tên `\(name)`", en: "two units have the name `\(name)`")
        : Phrase(vi: "`\(name)` và `\(other)` đọc thành một tên", en: "`\(name)` and `\(other)` read as one name"))
  }
}
