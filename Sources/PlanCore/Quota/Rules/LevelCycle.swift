extension Rule {
  /// A unit stands below its area, on every level.
  static let levelCycle = Rule(
    "E3210", "level-cycle",
    title: Phrase(vi: "Địa bàn lồng vào nhau", en: "Areas that lie in each other"),
    law: Phrase(
      vi: """
        Đơn vị là cấp dưới của địa bàn: không địa bàn nào là đơn vị của chính nó, hay của đơn vị mình.
        """,
      en: """
        A unit stands below its area: no area is a unit of itself or of one of its own units.
        """),
    why: Phrase(
      vi: """
        Lồng vào nhau thì một số đăng ký được tính nhiều lần, và không biết ai giao cho ai.
        """,
      en: """
        Where areas lie in each other one promise counts more than once, and it is not clear who \
        assigns to whom.
        """),
    remedy: Phrase(
      vi: "Sửa tên, mã hoặc `kind` của đơn vị bị ghi nhầm.",
      en: "Correct the name, the code or the `kind` of the unit that is wrong."),
    broken: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Huyện Mẫu", "kind": "district" }] }
      """,
    kept: """
      # huyen.plan.json
      { "schema": "plan/1", "area": { "name": "Huyện Mẫu", "kind": "district" },
        "year": 2024, "standard": "nd-07-2021",
        "units": [{ "name": "Xã Mẫu" }] }
      # xa.plan.json
      { "schema": "plan/1", "area": { "name": "Xã Mẫu", "kind": "commune" },
        "year": 2024, "standard": "nd-07-2021" }
      """)
}

extension SheetFault {
  static func notBelow(_ position: PlanTree.UnitPosition, plan child: Int, in sheets: [QuotaSheet]) -> SheetFault {
    let parent = sheets[position.sheet]
    let unit = parent.units[position.unit]
    let path = sheets[child].path.visible
    let words = (sheets[child].area.kind?.words ?? Phrase(same: ""), parent.area.kind?.words ?? Phrase(same: ""))
    return SheetFault(
      sheet: position.sheet,
      fault: Fault(
        rule: .levelCycle, steps: ["units", String(unit.index), "name"], unit: unit.area.code,
        message: Phrase(
          vi: "\(unit.area.name.visible): kế hoạch `\(path)` là cấp \(words.0.vi), không thể ở dưới \(words.1.vi)",
          en:
            "\(unit.area.name.visible): the plan `\(path)` is of a \(words.0.en), which cannot stand below a \(words.1.en)"
        )
      ))
  }

  static func ownUnit(_ position: PlanTree.UnitPosition, in sheets: [QuotaSheet]) -> SheetFault {
    let parent = sheets[position.sheet]
    let unit = parent.units[position.unit]
    let name = unit.area.name.visible
    return SheetFault(
      sheet: position.sheet,
      fault: Fault(
        rule: .levelCycle, steps: ["units", String(unit.index), "name"], unit: unit.area.code,
        message: Phrase(
          vi: "\(name): địa bàn không thể là đơn vị của chính nó", en: "\(name): an area cannot be a unit of itself")))
  }

  static func cycle(_ round: [Int], in sheets: [QuotaSheet]) -> SheetFault {
    let first = round.min() ?? 0
    let begin = round.firstIndex(of: first) ?? 0
    let turned = round[begin...] + round[..<begin]
    let names = turned.prefix(5).map { sheets[$0].area.name.visible } + (round.count > 5 ? ["…"] : [])
    let chain = (names + [sheets[first].area.name.visible]).joined(separator: " → ")
    return SheetFault(
      sheet: first,
      fault: Fault(
        rule: .levelCycle, steps: ["area", "name"],
        message: Phrase(
          vi: "các địa bàn là đơn vị của nhau theo vòng: \(chain)",
          en: "areas are units of each other in a round: \(chain)")))
  }
}
