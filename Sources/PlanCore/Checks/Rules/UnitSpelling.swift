extension Rule {
  /// A unit is spelled so that its names match.
  static let unitSpelling = Rule(
    "E5105", "unit-spelling", .warning,
    title: Phrase(vi: "Tên đơn vị viết không thống nhất", en: "Several spellings of a unit"),
    law: Phrase(
      vi: """
        Các cách viết tên của một đơn vị chỉ khác nhau ở chữ hoa, dấu hay từ chỉ loại, và không trùng tên \
        đơn vị khác.
        """,
      en: "The spellings of one unit differ only in case, marks and the word for its kind, and are no other unit’s."),
    why: Phrase(
      vi: """
        Các biểu được ghép với nhau theo tên. Một chữ viết khác đủ làm dòng của xã ấy rơi khỏi bảng tổng \
        hợp, và số hộ của xã bị coi như chưa có.
        """,
      en: """
        Tables are matched by name. One different letter makes the row of a commune drop out of the summary \
        as if it had no households.
        """),
    remedy: Phrase(
      vi: "Tra tên chính thức rồi viết như nhau ở mọi biểu, hoặc ghi mã hành chính cho đơn vị.",
      en: "Look up the official name and spell it alike in every table, or give the unit its official code."),
    broken: .plan(
      """
      "units": [
        { "name": "Xã Ia Rsiom", "aliases": ["Xã Ia RSuom"] }
      ]
      """),
    kept: .plan(
      """
      "units": [
        { "name": "Xã Ia Rsiom", "aliases": ["Xã Ia RSiơm"] }
      ]
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let plan = input.plan
    var faults: [Fault] = []
    if !plan.area.aliases.isEmpty {
      let own = FoldedName(plan.area.name)
      for (position, alias) in misspelt(plan.area.aliases, of: own) {
        faults.append(
          Fault(
            rule: unitSpelling, steps: ["area", "aliases", String(position)],
            message: twoSpellings(plan.area.name, alias)))
      }
    }
    guard plan.units.contains(where: { !$0.aliases.isEmpty }) else { return faults }
    let spellings = UnitSpellings(of: plan.units)
    for (index, unit) in plan.units.enumerated() where !unit.aliases.isEmpty {
      let misspelt = Set(misspelt(unit.aliases, of: spellings.names[index]).map(\.position))
      for (position, alias) in unit.aliases.enumerated() {
        let owner = spellings.owner(of: FoldedName(alias), otherThan: index)
        guard owner != nil || misspelt.contains(position) else { continue }
        faults.append(
          Fault(
            rule: unitSpelling, steps: ["units", String(index), "aliases", String(position)], unit: unit.code?.text,
            message: owner.map { anothersName(unit.name, alias, plan.units[$0].name) }
              ?? twoSpellings(unit.name, alias)))
      }
    }
    return faults
  }

  /// The aliases that are slips in writing the name: close to it, and yet not matched with it. An old or a popular name
  /// is far from it and no slip. Of several that fold alike, the first.
  private static func misspelt(_ aliases: [String], of name: FoldedName) -> [(position: Int, alias: String)] {
    var seen: Set<FoldedName> = [name]
    var result: [(position: Int, alias: String)] = []
    for (position, alias) in aliases.enumerated() {
      let folded = FoldedName(alias)
      guard !folded.text.isEmpty, seen.insert(folded).inserted else { continue }
      guard Guess.closest(to: folded.text, among: [name.text]) != nil else { continue }
      result.append((position, alias))
    }
    return result
  }

  private static func twoSpellings(_ name: String, _ alias: String) -> Phrase {
    Phrase(
      vi: "`\(name.visible)` cũng được viết là `\(alias.visible)`, đọc thành hai tên khác nhau",
      en: "`\(name.visible)` is also spelled `\(alias.visible)`, which reads as another name")
  }

  private static func anothersName(_ name: String, _ alias: String, _ other: String) -> Phrase {
    Phrase(
      vi: "tên khác `\(alias.visible)` của `\(name.visible)` trùng với đơn vị `\(other.visible)`",
      en: "`\(alias.visible)`, another name of `\(name.visible)`, is that of the unit `\(other.visible)`")
  }
}
